"""What an open space does by itself: damage is looked for first, then the backup of the day is made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from family_app.activities.journal import keep_draft
from family_app.activities.soundness import look_for_damage
from family_app.domain.errors import (
    DiskTrouble,
    Expected,
    NotEnoughMemory,
    VaultBusy,
    VaultClosed,
    VaultDamaged,
)
from family_app.house import House
from family_app.ui.shell.quiet_work import AFTER_WORK_MS, QuietWork
from tests.support.builders import a_house, a_page
from tests.support.instant_courier import InstantCourier


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path / "data") as made:
        keep_draft(made, a_page())
        yield made


@pytest.fixture
def work(qapp: object, house: House) -> QuietWork:
    made = QuietWork(InstantCourier(house.porch, house))
    made.begin(thorough=False)
    return made


def backups(house: House) -> list[Path]:
    folder = house.porch.places.backups
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_a_quiet_moment_after_the_unlock_makes_the_backup_of_the_day(work: QuietWork, house: House) -> None:
    assert backups(house) == []
    work.look()
    assert [path.suffix for path in backups(house)] == [".fbk"]
    assert not work.waits


def test_what_is_written_later_is_looked_at_when_the_keys_rest(work: QuietWork, house: House) -> None:
    work.look()
    work.stir()
    assert work._timer.isActive()
    assert work._timer.interval() == AFTER_WORK_MS
    keep_draft(house, a_page(2))
    work.look()
    assert len(backups(house)) == 1  # at most one a day
    house.porch.clock.pass_by(24 * 3600)  # type: ignore[attr-defined]
    work.look()
    assert len(backups(house)) == 2


def test_a_damaged_journal_is_told_and_not_backed_up(work: QuietWork, house: House) -> None:
    path = house.vault.inside.folder / "journal.db"
    whole = bytearray(path.read_bytes())
    whole[2 * 4096 + 50] ^= 1  # a page in use: a free one is mended without a word
    path.write_bytes(whole)
    said: list[bool] = []
    work.damaged.connect(lambda: said.append(True))
    work.look()
    assert said == [True]
    assert backups(house) == []


def test_a_backup_that_could_not_be_made_is_told_once(work: QuietWork, house: House) -> None:
    house.porch.places.backups.write_bytes(b"in the way")
    told: list[Expected] = []
    work.not_backed_up.connect(told.append)
    work.look()
    work.look()
    assert [type(each) for each in told] == [DiskTrouble]


class Failing(InstantCourier):
    """The look for damage ends in these troubles, one after the other; then it works again."""

    troubles: list[Expected]

    def send(self, errand, *args, to, done=None, failed=None) -> None:  # type: ignore[no-untyped-def]
        if errand is look_for_damage and self.troubles:
            failed(self.troubles.pop(0))
            return
        super().send(errand, *args, to=to, done=done, failed=failed)


@pytest.fixture
def failing(qapp: object, house: House) -> tuple[QuietWork, Failing, list[object]]:
    """The work, what it meets, and all that it says."""
    courier = Failing(house.porch, house)
    work, said = QuietWork(courier), []
    work.damaged.connect(lambda: said.append("damaged"))
    work.not_looked.connect(said.append)
    work.not_backed_up.connect(said.append)
    work.begin(thorough=False)
    return work, courier, said


@pytest.mark.parametrize("trouble", [VaultBusy, DiskTrouble, NotEnoughMemory])
def test_a_look_that_something_prevents_is_tried_once_more(
    failing: tuple[QuietWork, Failing, list[object]], house: House, trouble: type[Expected]
) -> None:
    work, courier, said = failing
    courier.troubles = [trouble()]
    work.look()
    assert (said, backups(house)) == ([], [])
    assert work._timer.isActive()
    assert work._timer.interval() == AFTER_WORK_MS
    assert work.waits
    work.look()
    assert said == []
    assert len(backups(house)) == 1


@pytest.mark.parametrize("trouble", [VaultBusy, DiskTrouble, NotEnoughMemory])
def test_a_look_that_is_prevented_twice_is_told(
    failing: tuple[QuietWork, Failing, list[object]], house: House, trouble: type[Expected]
) -> None:
    work, courier, said = failing
    courier.troubles = [trouble(), trouble()]
    work.look()
    work.look()
    assert [type(each) for each in said] == [trouble]
    assert not work._timer.isActive()
    work.stir()
    assert not work._timer.isActive()
    assert backups(house) == []
    work.begin(thorough=False)  # the next unlock begins anew
    courier.troubles = [trouble()]
    work.look()
    assert len(said) == 1


def test_a_space_that_was_locked_meanwhile_says_nothing(
    failing: tuple[QuietWork, Failing, list[object]],
) -> None:
    work, courier, said = failing
    courier.troubles = [VaultClosed()]
    work.look()
    assert not work._timer.isActive()
    work.end()
    courier.troubles = [VaultDamaged("journal")]
    work.look()
    assert said == []


def test_after_an_unorderly_end_the_tables_are_looked_at_too(qapp: object, house: House) -> None:
    asked: list[bool] = []

    class Listening(InstantCourier):
        def send(self, errand, *args, to, done=None, failed=None) -> None:  # type: ignore[no-untyped-def]
            asked.extend(args)
            failed(VaultDamaged("journal"))

    work = QuietWork(Listening(house.porch, house))
    for thorough in (True, False):
        work.begin(thorough=thorough)
        work.look()
    assert asked == [True, False]


def test_a_locked_space_does_nothing_any_more(work: QuietWork, house: House) -> None:
    work.end()
    work.stir()
    assert not work._timer.isActive()
    work.look()
    assert backups(house) == []
