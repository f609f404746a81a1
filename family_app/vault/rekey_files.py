"""The two databases that stand beside each other while the key inside a vault is changed (4.5)."""

from __future__ import annotations

import os
from pathlib import Path

from family_app.vault import private_files
from family_app.vault.hot_journal import beside
from family_app.vault.keys import SALT_SIZE
from family_app.vault.troubles import told

DATABASE, NEW, OLD = "journal.db", "journal.new.db", "journal.old.db"


def find(folder: Path, salt: bytes) -> Path:
    """The database that belongs to the header: each begins with a salt that only its own key makes.

    Usually journal.db. After a cut between the new header and the new names it is another one.
    """
    for name in (DATABASE, NEW, OLD):
        if starts_with(folder / name, salt):
            return folder / name
    return folder / DATABASE


def settle(folder: Path, salt: bytes) -> Path:
    """Finishes or undoes a change of keys that was cut off, by giving the right database its name."""
    found = find(folder, salt)
    if found.name != DATABASE:
        with told():
            put_in_place(found)
    return folder / DATABASE


def put_in_place(chosen: Path) -> None:
    """Gives `chosen` the name of the database; the one that had it stays beside it under another name."""
    path = chosen.with_name(DATABASE)
    if path.exists():
        aside = OLD if chosen.name == NEW else NEW
        _move(path, chosen.with_name(aside))
    # What was written to the other one is whole; its journal would be taken for that of the new one.
    private_files.remove(beside(path))
    _move(chosen, path)
    private_files.remove(beside(chosen))
    private_files.sync_folder(path.parent)


def remove_new(folder: Path) -> None:
    """Removes a new database that no header belongs to."""
    for path in (folder / NEW, beside(folder / NEW)):
        private_files.remove(path)


def tidy(folder: Path) -> None:
    """After an unlock the database in place is proven: the other ones go."""
    for name in (NEW, OLD):
        for path in (folder / name, beside(folder / name)):
            if os.path.lexists(path):
                private_files.remove(path)


def starts_with(path: Path, salt: bytes) -> bool:
    """Whether this database was made with the key that has this salt."""
    try:
        with path.open("rb") as file:
            return file.read(SALT_SIZE) == salt
    except OSError:
        return False


def _move(source: Path, target: Path) -> None:
    os.replace(source, target)  # noqa: PTH105 - named as the system names it, so that a test can watch it
