"""A journal as a kill in the middle of a large change leaves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from family_app.vault.vault import Vault
from tests.vault.builders import draft


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


class CutError(Exception):
    """The program ends here."""


def _write_and_stop(vault: Vault, folder: Path, found: dict[str, bytes]) -> None:
    with vault.transaction():
        for number in range(50, 80):
            vault.journal.keep(draft(number, "half " * 2000))
        found.update(files(folder))
        raise CutError


def hot(vault: Vault, folder: Path) -> dict[str, bytes]:
    """The files, half written, with a hot journal."""
    vault._store._raw.execute("PRAGMA cache_size = 1")  # so that pages go to the disk before the end
    found: dict[str, bytes] = {}
    with pytest.raises(CutError):
        _write_and_stop(vault, folder, found)
    return found
