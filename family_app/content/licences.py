"""The licences of everything that is shipped: an index, and the texts when somebody opens one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import msgspec

from family_app.content.reading import ContentProblem, read_as, require
from family_app.places import shipped

INDEX = "index.toml"
OURS = "Kitchen Table"  # the entry of the program itself
BETWEEN = "\n\n" + "–" * 40 + "\n\n"  # between the texts that belong together
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]*")  # a plain name: never a way out of the folder


@dataclass(frozen=True, slots=True)
class Licence:
    """One part of the program, what it does here (in English), and under which licence it comes."""

    name: str
    use: str
    licence: str
    files: tuple[str, ...]

    @property
    def is_ours(self) -> bool:
        return self.name == OURS


class _Part(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    use: str
    licence: str
    file: str
    also: list[str] = []
    package: str = ""  # its name in the lock file; this and `covers` are there for the tests
    covers: list[str] = []


class _Index(msgspec.Struct, forbid_unknown_fields=True):
    part: list[_Part]


def read_licences(folder: Path | None = None) -> tuple[Licence, ...]:
    """The index, in its own order. Raises ContentProblem naming file and field."""
    folder = folder or shipped("resources", "licenses")
    path = folder / INDEX
    found = []
    for number, part in enumerate(read_as(path, _Index).part):
        where = f"part[{number}]"
        for field in ("name", "use", "licence"):
            require(bool(getattr(part, field).strip()), path, f"{where}.{field}", "empty")
        files = (part.file, *part.also)
        for file in files:
            require(bool(_FILE.fullmatch(file)), path, f"{where}.file", "not a plain file name")
            require((folder / file).is_file(), path, f"{where}.file", "no such file")
        found.append(Licence(part.name, part.use, part.licence, files))
    require(any(each.is_ours for each in found), path, "part", f"no entry named {OURS}")
    return tuple(found)


def read_licence_text(licence: Licence, folder: Path | None = None) -> str:
    """The whole text, with every further text that belongs to it. Raises ContentProblem."""
    folder = folder or shipped("resources", "licenses")
    return BETWEEN.join(_text(folder / file) for file in licence.files)


def _text(path: Path) -> str:
    try:
        # Some authors' names are not in UTF-8: a wrong letter is better than no licence at all.
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError as trouble:
        raise ContentProblem(path, "", f"cannot be read ({type(trouble).__name__})") from None
