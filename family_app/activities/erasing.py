"""Erasing a person, in an order that a crash cannot spoil: marked first, off the list of people last."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from family_app.domain.errors import Expected
from family_app.domain.people import Person
from family_app.house import Porch
from family_app.table.people_file import read_people, write_people
from family_app.table.safe_file import disk_troubles, sync_folder

MARK = ".erasing"  # behind the name of a vault's folder


def begin(folder: Path) -> None:
    """Marks a vault: from this rename on the person is gone, and what is left is finished sooner or later."""
    with disk_troubles():
        folder.rename(folder.with_name(folder.name + MARK))
        sync_folder(folder.parent)


def finish(porch: Porch, person: Person) -> None:
    """Removes everything of a marked person: the vault, backups, card, witness, and then the name."""
    from family_app.vault.erasing import erase_backups, erase_files

    marked = _marked(porch, person)
    if marked is None:
        return
    people = read_people(porch.places.people)
    with disk_troubles():
        erase_files(marked)
        # Somebody who was brought back beside a whole journal has the same vault id: theirs stay.
        shared = any(p.vault_id == person.vault_id for p in people if p.id != person.id)
        if person.vault_id is not None and not shared:
            erase_backups(porch.places.backups, person.vault_id)
            card = porch.places.data / "family" / "cards" / f"{person.vault_id}.pub"
            card.unlink(missing_ok=True)
        witness = porch.places.witness / (person.vault or "")
        if witness.is_file():
            witness.unlink()
            sync_folder(witness.parent)  # without the name at the table nobody would look for it again
        write_people(porch.places.people, tuple(p for p in people if p.id != person.id))
        marked.rmdir()
        sync_folder(marked.parent)


def without_erased(porch: Porch, people: tuple[Person, ...]) -> tuple[Person, ...]:
    """The people who are still there; an erasing that was cut off is finished on the way."""
    gone = [person for person in people if _marked(porch, person) is not None]
    for person in gone:
        with suppress(Expected):  # a disk that cannot be written today: the next look goes on
            finish(porch, person)
    return tuple(person for person in people if person not in gone)


def sweep(porch: Porch) -> None:
    """Removes the empty marks that a cut-off erasing left at its very end."""
    for parent in (porch.places.vaults, porch.places.put_away):
        # A folder that cannot be listed keeps nobody from their pages.
        with suppress(OSError):
            for folder in tuple(parent.glob(f"*{MARK}")):
                with suppress(OSError):  # one that is not empty belongs to somebody on the list
                    folder.rmdir()


def _marked(porch: Porch, person: Person) -> Path | None:
    if person.vault is None:
        return None
    for parent in (porch.places.vaults, porch.places.put_away):
        marked = parent / (person.vault + MARK)
        # A folder that came back under its own name, from a backup of the computer, is a person again.
        if marked.is_dir() and not (parent / person.vault).is_dir():
            return marked
    return None
