"""The folder of backups: which files belong to a vault, what they hold, and which are old enough to go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from family_app.domain.backups import BackupSummary
from family_app.domain.errors import Expected
from family_app.vault import private_files
from family_app.vault.backup_container import Outside
from family_app.vault.backup_reading import manifest_in, outside_of
from family_app.vault.keys import RootKey
from family_app.vault.troubles import told
from family_app.vault.vault import Vault

ENDING = ".fbk"
KEEP = 10
_NAME = re.compile(r"[0-9a-f]{32}\.fbk")
_LEFT = re.compile(r"[0-9a-f]{32}\.fbk\.tmp")


@dataclass(frozen=True, slots=True)
class Found:
    """A file whose outside is that of a backup."""

    path: Path
    outside: Outside


@dataclass(frozen=True, slots=True)
class Listed:
    """A backup that a key opens, and what its first record says."""

    path: Path
    summary: BackupSummary


def found_in(folder: Path, vault_id: bytes | None = None) -> tuple[Found, ...]:
    """The files here that bear a name of ours and are backups: of one vault, or of any."""
    with told():
        return tuple(_found(folder, _NAME, vault_id))


def opened_by(root: RootKey, found: tuple[Found, ...]) -> tuple[Listed, ...]:
    """Those of them that a root key opens, newest first. A damaged first chunk opens with no key."""
    listed = []
    for each in found:
        with suppress(Expected):
            listed.append(Listed(each.path, manifest_in(each.path, root).summary))
    return tuple(sorted(listed, key=lambda each: (each.summary.made_at, each.path.name), reverse=True))


def remove_surplus(folder: Path, vault: Vault) -> None:
    """Keeps the newest KEEP backups of this vault; called when a new one is proven, never before.

    One that does not open with the key of today (an older key, or damage) says nothing about its day. It
    counts as older than all that open, by the number of its header, and goes first. No other file is touched.
    """
    found = found_in(folder, bytes.fromhex(vault.vault_id))
    newest = [each.path for each in opened_by(vault.inside.root, found)]
    rest = [each for each in found if each.path not in newest]
    rest.sort(key=lambda each: (each.outside.header.generation, each.path.name), reverse=True)
    surplus = (newest + [each.path for each in rest])[KEEP:]
    with told():
        for path in surplus:
            private_files.remove(path)
        if surplus:
            private_files.sync_folder(folder)


def remove_unfinished(folder: Path, vault_id: bytes) -> None:
    """Takes away what a killed backup of this vault left."""
    with told():
        for each in _found(folder, _LEFT, vault_id):
            private_files.remove(each.path)


def _found(folder: Path, name: re.Pattern[str], vault_id: bytes | None) -> Iterator[Found]:
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if name.fullmatch(path.name) is None or path.is_symlink():
            continue
        with suppress(Expected):
            outside = outside_of(path)
            if vault_id in (None, outside.header.vault_id):
                yield Found(path, outside)
