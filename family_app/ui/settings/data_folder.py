"""Whether the data folder looks like one that a sync program copies elsewhere."""

from __future__ import annotations

from pathlib import Path

_SYNCED = (
    "onedrive",
    "dropbox",
    "icloud",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "google drive",
    "syncthing",
)


def looks_copied(folder: Path) -> bool:
    """Judged by the names of the folders alone; opens nothing."""
    return any(word in part.casefold() for part in folder.parts for word in _SYNCED)
