"""Erasing a person, in an order that a crash cannot spoil: marked first, off the list of people last."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from family_app.activities.own_card import file_time
from family_app.domain.errors import Expected
from family_app.domain.people import Person
from family_app.house import House, Porch
from family_app.table import sign_file
from family_app.table.people_file import read_people, write_people
from family_app.table.safe_file import disk_troubles, sync_folder, write_whole

People = tuple[Person, ...]
MARK = ".erasing"  # behind the name of a vault's folder
_LETTERS = "letters.erase"  # in a marked folder: the files in the folder of letters that were for this person
_SET_ASIDE = "folders.erase"  # and the folders that are to go too
_BUILDING = ".new"  # behind the name of a folder that a restore or a new key was filling
_IS_LETTER = re.compile(r"[0-9a-f]{32}\.fsn(\.opening)?")


def begin(folder: Path) -> None:
    """Marks a vault: from this rename on the person is gone, and what is left is finished sooner or later."""
    with disk_troubles():
        folder.rename(folder.with_name(folder.name + MARK))
        sync_folder(folder.parent)


def letters_to(house: House) -> list[str]:
    """The files that the keys of an open space open, as far as they lie here."""
    from family_app.vault.letter_keys import openers
    from family_app.vault.letter_reading import files_for

    steps = files_for(openers(house.vault.inside), house.porch.places.letters)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return list(end.value)


def note_letters(folder: Path, names: list[str]) -> None:
    """Keeps in a marked folder which letters are to go: without its headers nobody can tell any more."""
    with disk_troubles():
        write_whole(folder.with_name(folder.name + MARK) / _LETTERS, "\n".join(names).encode())


def set_aside(house: House) -> list[str]:
    """Folders that a rescue of this journal left and that only its key still knows: no header is left."""
    from family_app.vault.whose import of_folder

    inside, porch = house.vault.inside, house.porch
    salts = {inside.root.database_salt(epoch) for epoch in range(1, inside.epochs.db + 1)}
    used = {person.vault for person in read_people(porch.places.people)}
    with disk_troubles():
        return [
            folder.name
            for folder in _folders(porch)
            if folder.name not in used and of_folder(folder) is None and _begins_with(folder, salts)
        ]


def note_set_aside(folder: Path, names: list[str]) -> None:
    """Keeps in a marked folder which other ones are to go with it."""
    with disk_troubles():
        write_whole(folder.with_name(folder.name + MARK) / _SET_ASIDE, "\n".join(names).encode())


def finish(porch: Porch, person: Person) -> None:
    """Removes everything of a marked person: the vault, backups, card, witness, and then the name."""
    from family_app.vault.erasing import erase_backups, erase_files

    marked = _marked(porch, person)
    if marked is None:
        return
    people = read_people(porch.places.people)
    # Somebody who was brought back beside a whole journal has the same vault id: theirs stay.
    twins = [p for p in people if p.id != person.id and p.vault_id == person.vault_id]
    with disk_troubles():
        only = _own_lineage(porch, marked, twins)
        for lineage in only or ():  # now: without its header nobody can tell its backups from theirs
            erase_backups(porch.places.backups, person.vault_id or "", lineage)
        if not twins:
            _remove_letters(porch.places.letters, marked / _LETTERS)
        noted = marked / _SET_ASIDE
        names = noted.read_text(encoding="utf-8").split("\n") if noted.is_file() else []
        _erase_set_aside(porch, person, people, names, only)
        erase_files(marked)
        if person.vault_id is not None and not twins:
            erase_backups(porch.places.backups, person.vault_id)
            _remove_card(porch.places.cards, person.vault_id)
            sign_file.remove(porch.places.signs, person.vault_id, file_time(porch.clock.now()))
        _remove_witness(porch, person.vault or "")
        write_people(porch.places.people, tuple(p for p in people if p.id != person.id))
        marked.rmdir()
        sync_folder(marked.parent)


def _own_lineage(porch: Porch, marked: Path, twins: list[Person]) -> tuple[bytes, ...] | None:
    """Of which journals with this id the files go: None for all, none when that cannot be told any more."""
    from family_app.vault.whose import of_folder

    if not twins:
        return None
    mine = of_folder(marked)
    theirs = {folder.name: of_folder(folder) for folder in _folders(porch)}
    found = [theirs.get(twin.vault or "") for twin in twins]
    if mine is None or any(whose is None or whose.lineage == mine.lineage for whose in found):
        return ()
    return (mine.lineage,)


def _erase_set_aside(
    porch: Porch, person: Person, people: People, names: list[str], only: tuple[bytes, ...] | None
) -> None:
    """The damaged journals that this one was once brought back from, and half-made ones."""
    from family_app.vault.erasing import erase_files
    from family_app.vault.whose import of_folder

    used = {p.vault for p in people}
    for folder in _folders(porch):
        name = folder.name.removesuffix(MARK).removesuffix(_BUILDING)
        whose = of_folder(folder)
        theirs = (
            folder.name in names
            if whose is None
            else whose.vault_id == person.vault_id and (only is None or whose.lineage in only)
        )
        if theirs and name not in used:
            erase_files(folder)
            folder.rmdir()
            sync_folder(folder.parent)
            _remove_witness(porch, name)


def _remove_card(cards: Path, vault_id: str) -> None:
    if cards.is_dir():
        for ending in (".pub", ".pub.tmp"):
            (cards / f"{vault_id}{ending}").unlink(missing_ok=True)
        sync_folder(cards)


def _remove_witness(porch: Porch, name: str) -> None:
    witness = porch.places.witness / name
    if witness.is_file():
        witness.unlink()
        sync_folder(witness.parent)  # without the name at the table nobody would look for it again


def _folders(porch: Porch) -> list[Path]:
    parents = (porch.places.vaults, porch.places.put_away)
    found = (folder for parent in parents if parent.is_dir() for folder in sorted(parent.iterdir()))
    return [folder for folder in found if folder.is_dir() and not folder.is_symlink()]


def _begins_with(folder: Path, salts: set[bytes]) -> bool:
    """Whether a database here was made with one of these keys: its first bytes are the salt."""
    for name in ("journal.db", "journal.new.db", "journal.old.db"):
        with suppress(FileNotFoundError), (folder / name).open("rb") as file:
            if file.read(16) in salts:
                return True
    return False


def _remove_letters(folder: Path, noted: Path) -> None:
    if not noted.is_file():
        return
    names = [name for name in noted.read_text(encoding="utf-8").split("\n") if _IS_LETTER.fullmatch(name)]
    for name in names:
        (folder / name).unlink(missing_ok=True)
    if names:
        sync_folder(folder)


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
