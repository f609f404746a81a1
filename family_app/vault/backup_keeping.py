"""The folder of backups: which files belong to a vault, what they hold, and which are old enough to go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from family_app.domain.backups import BackupSummary
from family_app.domain.errors import Expected
from family_app.vault import header as fvh
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


def found_in(folder: Path, vault_id: bytes | None = None, lineage: bytes | None = None) -> tuple[Found, ...]:
    """The files here that bear a name of ours and are backups: of one vault and one lineage, or of any."""
    with told():
        return tuple(_found(folder, _NAME, vault_id, lineage))


def opened_by(root: RootKey, found: tuple[Found, ...]) -> tuple[Listed, ...]:
    """Those of them that a root key opens, newest first. A damaged first chunk opens with no key.

    What is newer is told by how often the journal was changed, never by a clock, which may be set back.
    """
    listed = []
    for each in found:
        with suppress(Expected, fvh.Unreadable):
            manifest = manifest_in(each.path, root)
            age = (fvh.epochs_of(each.outside.header).db, manifest.generation)
            listed.append((age, each.path.name, Listed(each.path, manifest.summary)))
    return tuple(each for _, _, each in sorted(listed, key=lambda each: each[:2], reverse=True))


def of_vault(folder: Path, vault: Vault) -> tuple[Found, ...]:
    """The backups of an open vault: those of another journal with the same id are not its own."""
    header = vault.inside.header
    return found_in(folder, header.vault_id, fvh.lineage_of(header))


def remove_surplus(folder: Path, vault: Vault, fresh: Path) -> None:
    """Keeps `fresh`, which was just proven, and the newest others, KEEP in all; never called before.

    One that does not open with the key of today (an older key, or damage) says nothing about its age. It
    counts as older than all that open, by the number of its header, and goes first. No other file is touched.
    """
    found = of_vault(folder, vault)
    newest = [fresh, *(each.path for each in opened_by(vault.inside.root, found) if each.path != fresh)]
    rest = [each for each in found if each.path not in newest]
    rest.sort(key=lambda each: (each.outside.header.generation, each.path.name), reverse=True)
    surplus = (newest + [each.path for each in rest])[KEEP:]
    with told():
        for path in surplus:
            private_files.remove(path)
        if surplus:
            private_files.sync_folder(folder)


def remove_unfinished(folder: Path, vault: Vault) -> None:
    """Takes away what a killed backup of this vault left."""
    header = vault.inside.header
    with told():
        for each in _found(folder, _LEFT, header.vault_id, fvh.lineage_of(header)):
            private_files.remove(each.path)


def _found(
    folder: Path, name: re.Pattern[str], vault_id: bytes | None, lineage: bytes | None
) -> Iterator[Found]:
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if name.fullmatch(path.name) is None or path.is_symlink():
            continue
        with suppress(Expected):
            outside = outside_of(path)
            whose = (outside.header.vault_id, fvh.lineage_of(outside.header))
            if vault_id in (None, whose[0]) and lineage in (None, whose[1]):
                yield Found(path, outside)
