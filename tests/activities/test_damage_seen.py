"""A journal that opens and cannot be read everywhere: the next unlock says so, as long as it is true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from family_app.activities.journal import read_lines
from family_app.activities.soundness import look_for_damage
from family_app.activities.unlock import open_space
from family_app.domain.errors import DiskTrouble, VaultDamaged
from family_app.domain.journal import PageFilter
from family_app.vault.store import Store
from tests.support.cheap_keys import cheap_keys
from tests.support.kept_family import PASSPHRASE, Family, a_family
from tests.vault.test_damage_seen import ROOTS


@pytest.fixture
def family(tmp_path: Path) -> Iterator[Family]:
    with cheap_keys():
        yield a_family(tmp_path)


@pytest.fixture
def whole(family: Family) -> bytes:
    """The journal as it was, before its pages were spoilt and somebody met that."""
    house = family.open()
    with house.vault.inside.store.reading() as connection:
        roots = [int(row[0]) for row in connection.exec_driver_sql(ROOTS)]
    house.vault.close()
    path = family.folder / "journal.db"
    before = path.read_bytes()
    raw = bytearray(before)
    for number in roots:
        raw[(number - 1) * 4096 + 77] ^= 1
    path.write_bytes(bytes(raw))
    house, opened = open_space(family.porch, family.who, PASSPHRASE)
    assert not opened.damaged
    with pytest.raises(VaultDamaged):
        read_lines(house, PageFilter(), 0, 100)
    house.vault.close()
    return before


def damaged(family: Family) -> bool:
    house, opened = open_space(family.porch, family.who, PASSPHRASE)
    house.vault.close()
    return opened.damaged


def test_it_is_told_at_each_unlock_as_long_as_it_is_true(family: Family, whole: bytes) -> None:
    assert [damaged(family), damaged(family)] == [True, True]
    (family.folder / "journal.db").write_bytes(whole)
    assert [damaged(family), damaged(family)] == [False, False]


def test_what_cannot_be_looked_at_just_now_is_not_called_damaged(
    family: Family, whole: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_store: Store, *, thorough: bool) -> None:
        raise DiskTrouble

    with monkeypatch.context() as patched:
        patched.setattr(Store, "check", away)
        assert not damaged(family)
    house, opened = open_space(family.porch, family.who, PASSPHRASE)
    assert opened.check_thoroughly
    with pytest.raises(VaultDamaged):
        look_for_damage(house, thorough=True)
    house.vault.close()


def test_a_whole_journal_stands_a_thorough_look(family: Family) -> None:
    house = family.open()
    look_for_damage(house)
    look_for_damage(house, thorough=True)
    house.vault.close()
    assert not damaged(family)
