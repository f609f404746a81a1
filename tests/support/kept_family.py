"""A family with a journal and a backup of it, for the tests that bring one back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from family_app.activities import journal
from family_app.activities.backups import backup_to_file, make_automatic
from family_app.activities.people import add_person, everybody
from family_app.activities.restoring import TypedSecret
from family_app.activities.unlock import make_key, open_space
from family_app.content.shelf import read_shelf
from family_app.domain.patience import Patience
from family_app.domain.people import AgeBand, PersonId
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House, Porch
from family_app.places import Places
from family_app.table.people_file import write_people
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault.backups import whole

PASSPHRASE = "vier kleine blauwe vissen"
SECRET = TypedSecret(PASSPHRASE)


@dataclass
class Family:
    """Saar at her table, her journal closed, and a backup of it on a stick."""

    porch: Porch
    who: PersonId
    codes: tuple[str, ...]
    stick: Path
    pages: dict[str, list[tuple[object, ...]]]
    clock: FixedClock

    @property
    def folder(self) -> Path:
        (person,) = (p for p in everybody(self.porch) if p.id == self.who)
        assert person.vault is not None
        return self.porch.places.vaults / person.vault

    def open(self) -> House:
        house, _ = open_space(self.porch, self.who, PASSPHRASE)
        return house

    def vaults(self) -> set[str]:
        return {path.name for path in self.porch.places.vaults.iterdir()}


def a_porch(folder: Path, clock: FixedClock) -> Porch:
    places = Places(data=folder / "data", state=folder / "state")
    return Porch(places, read_shelf("nl"), clock, Patience(clock))


def write(house: House, text: str) -> None:
    journal.keep_draft(house, replace(journal.new_draft(house), text=text))


def a_family(tmp_path: Path) -> Family:
    clock = FixedClock()
    porch = a_porch(tmp_path, clock)
    person = add_person(porch, "Saar")
    house, codes = make_key(porch, person.id, PASSPHRASE, AgeBand.NINE, RecoveryChoice.SPLIT)
    write(house, "De eerste dag.")
    whole(make_automatic(house))
    stick = tmp_path / "stick.fbk"
    whole(backup_to_file(house, stick))
    pages = dump(house.vault)
    house.vault.close()
    return Family(porch, person.id, codes.codes, stick, pages, clock)


def pages_of(house: House) -> dict[str, list[tuple[object, ...]]]:
    found = dump(house.vault)
    house.vault.close()
    return found


def words_of(found: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    """What opening a journal and making a backup note of themselves may differ."""
    return {name: rows for name, rows in found.items() if name not in ("owner", "backup_note")}


def forget_id(family: Family) -> None:
    """A list of people from before ids were noted in it."""
    people = everybody(family.porch)
    changed = tuple(replace(p, vault_id=None) if p.id == family.who else p for p in people)
    write_people(family.porch.places.people, changed)


def no_headers(folder: Path) -> None:
    (folder / "header.fvh").write_bytes(b"")
    (folder / "header.fvh.1").unlink()
