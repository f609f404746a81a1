"""A home for a whole family evening: a raw ext4 image where mounting is permitted, else a folder."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = 40 * 1024 * 1024


class Home:
    """Where everything goes that a program writes; afterwards it is searched, deleted files included."""

    def __init__(self, folder: Path, image: Path | None) -> None:
        self.folder, self.image = folder, image

    @property
    def kind(self) -> str:
        return "a raw ext4 image" if self.image else "folders"

    def environment(self) -> dict[str, str]:
        """Every place that a program may find by itself, inside this home."""
        inside = {"HOME": self.folder}
        for name in ("DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
            inside[f"XDG_{name}"] = self.folder / name.lower()
        inside["TMPDIR"] = self.folder / "tmp"
        for place in inside.values():
            place.mkdir(mode=0o700, exist_ok=True)
        return {**os.environ, **{name: str(place) for name, place in inside.items()}}


@contextmanager
def mounted(at: Path) -> Iterator[Home]:
    """A home that is an image of a disk while this lasts; where the system forbids that, folders."""
    folder, image = at / "home", at / "disk.img"
    folder.mkdir()
    with image.open("wb") as file:
        file.truncate(SIZE)
    formatted = _works("mkfs.ext4", "-q", "-F", "-E", "nodiscard,lazy_itable_init=0", str(image))
    if not (formatted and _works("mount", "-o", "loop,nodiscard", str(image), str(folder))):
        image.unlink()
        yield Home(folder, None)
        return
    try:
        yield Home(folder, image)
    finally:
        _works("umount", str(folder))


def _works(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0
    except OSError:
        return False
