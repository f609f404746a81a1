"""When no backup is whole: there are none, or there are damaged ones, and those are two sentences."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from family_app.activities.backup_traces import damaged_backups_lie_here
from family_app.activities.people import add_person
from family_app.domain.errors import PersonUnknown
from family_app.domain.people import PersonId
from tests.support.cheap_keys import cheap_keys
from tests.support.kept_family import Family, a_family


@pytest.fixture
def family(tmp_path: Path) -> Iterator[Family]:
    with cheap_keys():
        yield a_family(tmp_path)


def only_backup(family: Family) -> Path:
    (path,) = family.porch.places.backups.iterdir()
    return path


@pytest.mark.parametrize("keep", [0, 20, 600, -1])
def test_a_damaged_one_lies_here_whether_or_not_it_still_tells_whose_it_is(family: Family, keep: int) -> None:
    path = only_backup(family)
    path.write_bytes(path.read_bytes()[:keep])
    assert damaged_backups_lie_here(family.porch, family.who)


def test_none_at_all(family: Family) -> None:
    only_backup(family).unlink()
    assert not damaged_backups_lie_here(family.porch, family.who)
    (family.porch.places.backups / "holiday.fbk").write_bytes(b"not one of ours by its name")
    assert not damaged_backups_lie_here(family.porch, family.who)
    shutil.rmtree(family.porch.places.backups)
    assert not damaged_backups_lie_here(family.porch, family.who)


def test_a_whole_one_of_somebody_else_is_no_trace(family: Family) -> None:
    noor = add_person(family.porch, "Noor")
    assert not damaged_backups_lie_here(family.porch, noor.id)
    with pytest.raises(PersonUnknown):
        damaged_backups_lie_here(family.porch, PersonId("0" * 16))
