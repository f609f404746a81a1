"""Whoever looks at the files cannot tell one check-in from fifty, nor a check-in from a page."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from family_app.activities.agreements import keep_agreement
from family_app.activities.backups import make_automatic
from family_app.activities.checkin import keep_next
from family_app.activities.journal import keep_draft, new_draft
from family_app.activities.letters import seal
from family_app.activities.mood import (
    bin_mood,
    export_moods_json,
    new_mood_id,
    read_moods,
    record_mood,
    rename_face,
    set_looking_back,
    set_own_reminder,
)
from family_app.activities.plan import keep_plan_step
from family_app.activities.settings import keep_settings
from family_app.domain.agreement import AgreementDraft, Clause
from family_app.domain.checkin import NextCheckIn
from family_app.domain.letters import LetterDraft
from family_app.domain.mood import MoodChoice
from family_app.domain.own_choices import Reminder
from family_app.domain.plan import PlanDraft
from family_app.domain.settings import Settings
from family_app.house import House, Porch
from tests.activities.spaces import made, named, new_porch, opened, whole
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock

LINE = "Vandaag was een dag met veel te vertellen. " * 6
FIRST_EVENING = datetime(2026, 3, 8, 19, 0, tzinfo=UTC)
NEXT_DAY = datetime(2026, 3, 9, 7, 0, tzinfo=UTC)
Deed = Callable[[House], object]
Outside = dict[str, tuple[object, ...]]


@dataclass
class Family:
    """A family that uses everything: two spaces, a letter that waits, a backup, a table with things on it."""

    before: Path
    place: Path

    def day(self, deed: Deed, *, backup: bool = True) -> Porch:
        """The same family after one more day, on a computer of its own, with the backup of that day."""
        folder = self.place / secrets.token_hex(4)
        shutil.copytree(self.before, folder)
        porch = new_porch(folder, FixedClock(NEXT_DAY))
        house = opened(porch, named(porch, "Sam"))
        deed(house)
        if backup:
            whole(make_automatic(house))
        house.vault.close()
        return porch


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with cheap_keys():
        folder = tmp_path_factory.mktemp("family")
        porch = new_porch(folder, FixedClock(FIRST_EVENING))
        sam, noor = made(porch, "Sam")[0], made(porch, "Noor")[0]
        keep_draft(sam, replace(new_draft(sam), text=LINE))
        seal(sam, noor.person.id, LetterDraft(title="Hoi", text="Wil je praten?"))
        whole(make_automatic(sam))
        sam.vault.close()
        noor.vault.close()
        keep_settings(porch, Settings(language="nl"))
        keep_agreement(porch, AgreementDraft((Clause("Wij eten samen.", "Wij ook."),), ("Sam", "Noor")))
        keep_next(porch, NextCheckIn(date(2026, 3, 20), "Een spel uitzoeken."))
        yield folder


@pytest.fixture
def family(before: Path, tmp_path: Path) -> Family:
    return Family(before, tmp_path)


def check_in(house: House, times: int, each_time: Callable[[Porch], object] = lambda _porch: None) -> None:
    """So often, spread over a day."""
    clock = house.porch.clock
    assert isinstance(clock, FixedClock)
    for number in range(times):
        choice = MoodChoice(number % 5 + 1, 2, ("sad", "tired"), parts=("school", "home"), line=LINE)
        record_mood(house, new_mood_id(), choice)
        each_time(house.porch)
        clock.pass_by(60 * 15)


def looked_at(porch: Porch) -> list[tuple[object, ...]]:
    """What somebody with this computer account sees of all files: name, kind, mode, size, time, content.

    Not compared is what is encrypted anew at every change, and when that was: the vault, and the witness.
    Backups are encrypted as well and have random names; how many, their sizes and their times are compared.
    """
    places, root = porch.places, porch.places.data.parent
    found: list[tuple[object, ...]] = []
    for path in root.rglob("*"):
        seen, file = path.stat(), path.is_file()
        anew = path.is_relative_to(places.vaults) or path.is_relative_to(places.witness)
        backup = path.parent == places.backups
        name = "a backup" if backup else str(path.relative_to(root))
        size = seen.st_size if file else None
        content = path.read_bytes() if file and not anew and not backup else None
        found.append((name, seen.st_mode, size, None if anew else seen.st_mtime_ns, content))
    return sorted(found, key=repr)


def touched(porch: Porch) -> Outside:
    """Every file and folder outside the vault as the system keeps it: what is written, or made and removed
    again, changes this, the witness as well."""
    root = porch.places.data.parent
    outside = [path for path in root.rglob("*") if not path.is_relative_to(porch.places.vaults)]
    return {
        str(path.relative_to(root)): (
            *(seen.st_ino, seen.st_mode, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns),
            path.read_bytes() if path.is_file() else None,
        )
        for path in outside
        if (seen := path.stat())
    }


def a_page(house: House) -> None:
    keep_draft(house, replace(new_draft(house), text=LINE))


def the_plan(house: House) -> None:
    set_looking_back(house, True)
    keep_plan_step(house, PlanDraft("people", LINE))


def everything_of_moods(house: House) -> None:
    """All that the page of check-ins can do; what is taken along goes to whoever asked for it."""
    check_in(house, 3)
    rename_face(house, 1, "storm")
    set_looking_back(house, True)
    set_own_reminder(house, Reminder(time(19), weekday=6))
    bin_mood(house, read_moods(house, date.min, date.max)[0].id)
    export_moods_json(house)


def test_nobody_can_tell_one_checkin_from_fifty(family: Family) -> None:
    seen = looked_at(family.day(lambda house: check_in(house, 1)))
    deeds: dict[str, Deed] = {"page": a_page, "plan": the_plan, "everything": everything_of_moods}
    for name, deed in {"fifty": lambda house: check_in(house, 50), **deeds}.items():
        assert looked_at(family.day(deed)) == seen, name
    assert len([each for each in seen if each[0] == "a backup"]) == 2
    assert set(looked_at(new_porch(family.before, FixedClock()))) <= set(seen), "nothing else has changed"
    (witness,) = [each for each in seen if "witness/" in str(each[0])]
    assert witness[2] == 47


def test_from_the_first_checkin_to_the_fiftieth_no_file_outside_the_vault_is_touched(family: Family) -> None:
    found: list[Outside] = []
    family.day(lambda house: check_in(house, 50, lambda porch: found.append(touched(porch))))
    assert len(found) == 50
    assert all(each == found[0] for each in found)
    assert {Path(name).parts[0] for name in found[0]} == {"data", "state"}


def test_a_space_that_is_opened_for_each_checkin_leaves_no_more_than_for_one(family: Family) -> None:
    """As on the command line."""

    def again_and_again(house: House) -> None:
        for _ in range(10):
            check_in(house, 1)
            house.vault.close()
            house = opened(house.porch, house.person)
        house.vault.close()

    often = family.day(again_and_again, backup=False)
    assert looked_at(often) == looked_at(family.day(a_page, backup=False))


# ---- what would give it away ------------------------------------------------------------------------


def _a_line_in_a_log(porch: Porch) -> None:
    with (porch.places.state / "log").open("a") as log:
        log.write("checked in\n")


def _a_file_each(porch: Porch) -> None:
    (porch.places.data / secrets.token_hex(8)).touch()


def _a_file_each_in_the_vault(porch: Porch) -> None:
    folder = porch.places.vaults / str(named(porch, "Sam").vault)
    (folder / secrets.token_hex(8)).touch()


def _the_settings_once_more(porch: Porch) -> None:
    keep_settings(porch, Settings(language="nl"))


def _a_file_that_goes_again(porch: Porch) -> None:
    passing = porch.places.data / "passing"
    passing.touch()
    passing.unlink()


def _a_count_that_replaces_itself(porch: Porch) -> None:
    place = porch.places.data / "count"
    place.write_text(f"{int(place.read_text()) + 1 if place.exists() else 1:04}")
    os.utime(place, (0, 0))


LEAKS = (
    *(_a_line_in_a_log, _a_file_each, _a_file_each_in_the_vault, _the_settings_once_more),
    *(_a_file_that_goes_again, _a_count_that_replaces_itself),
)


@pytest.mark.parametrize("leak", LEAKS)
def test_what_would_give_it_away_is_seen(family: Family, leak: Callable[[Porch], None]) -> None:
    """The control: a program that leaves this behind at each check-in would not pass."""
    once = family.day(lambda house: check_in(house, 1, leak), backup=False)
    often = family.day(lambda house: check_in(house, 3, leak), backup=False)
    assert looked_at(once) != looked_at(often)


def test_a_witness_that_is_written_at_every_checkin_is_seen(family: Family) -> None:
    """It would say nothing in the end, but its time would, in between."""
    found: list[Outside] = []

    def again(porch: Porch) -> None:
        (witness,) = [
            path for path in porch.places.witness.iterdir() if path.name == named(porch, "Sam").vault
        ]
        witness.write_bytes(witness.read_bytes())
        found.append(touched(porch))

    family.day(lambda house: check_in(house, 2, again), backup=False)
    assert found[0] != found[1]
