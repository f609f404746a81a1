"""Where files live on this computer, and where the shipped resources are."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


@dataclass(frozen=True, slots=True)
class Places:
    """Every folder that the program may write to. Making this object writes nothing."""

    data: Path
    state: Path

    @property
    def vaults(self) -> Path:
        return self.data / "vaults"

    @property
    def put_away(self) -> Path:
        return self.data / "put-away"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def cards(self) -> Path:
        """Public keys for letters. Of all folders only `family` may be carried along by a sync program."""
        return self.data / "family" / "cards"

    @property
    def letters(self) -> Path:
        return self.data / "family" / "letters"

    @property
    def signs(self) -> Path:
        """For whom the first screen may say that a letter waits; there only when somebody wants that."""
        return self.data / "family" / "signs"

    @property
    def witness(self) -> Path:
        """Beside the data and not in it: whoever puts an old copy of the data back leaves this as it is."""
        return self.state / "witness"

    @property
    def people(self) -> Path:
        return self.data / "people.json"

    @property
    def settings(self) -> Path:
        return self.data / "settings.json"

    @property
    def table(self) -> Path:
        return self.data / "table.db"

    @property
    def lock(self) -> Path:
        return self.data / "open.lock"


def find_places(data_dir: str | None = None) -> Places:
    """The folders of this user, or everything inside `data_dir` when it is given."""
    if data_dir:
        root = Path(os.path.abspath(os.path.expanduser(data_dir)))
        return Places(data=root, state=root / "state")
    import platformdirs

    # LocalAppData on Windows, not roaming: a vault must not be carried off by a sync by accident.
    return Places(
        data=platformdirs.user_data_path("family-app", appauthor=False, roaming=False),
        state=platformdirs.user_state_path("family-app", appauthor=False, roaming=False),
    )


def make_private_folder(folder: Path) -> None:
    """Makes a folder that only this user can enter, and its parents likewise.

    Raises OSError as mkdir does. The mode is right from the first call: no window with a wider one.
    """
    missing = []
    at = folder
    while not at.exists():
        missing.append(at)
        at = at.parent
    for each in reversed(missing):
        each.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        _sync(each.parent)


def _sync(folder: Path) -> None:
    """Waits until the names in a folder are on the disk: else a power cut takes what is made inside."""
    with suppress(OSError):  # a folder of others, or Windows, which keeps names in a journal of its own
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def shipped(*parts: str) -> Path:
    """A file or folder that comes with the program: from the installed package or the checkout."""
    return _shipped_root().joinpath(*parts)


@cache
def _shipped_root() -> Path:
    package = Path(__file__).resolve().parent
    inside = package / "_shipped"
    return inside if inside.is_dir() else package.parent
