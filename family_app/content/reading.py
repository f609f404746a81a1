"""One TOML file in, a checked value or a precise complaint out (file and field)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")

FILE_LIMIT = 2 * 1024 * 1024  # bytes; a content file larger than this is a mistake


class ContentProblem(Exception):
    """A content file that is not as it must be; `where` names the file and the field."""

    def __init__(self, file: Path | str, where: str, complaint: str) -> None:
        name = file.name if isinstance(file, Path) else file
        super().__init__(f"{name}: {where}: {complaint}" if where else f"{name}: {complaint}")
        self.file, self.where, self.complaint = name, where, complaint


def read_toml(path: Path) -> dict[str, object]:
    """The tables of one file. Raises ContentProblem for anything that is not TOML in UTF-8."""
    try:
        raw = path.read_bytes()
    except OSError as trouble:
        raise ContentProblem(path, "", f"cannot be read ({type(trouble).__name__})") from None
    if len(raw) > FILE_LIMIT:
        raise ContentProblem(path, "", f"larger than {FILE_LIMIT} bytes")
    try:
        return tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as trouble:
        raise ContentProblem(path, f"byte {trouble.start}", "not UTF-8") from None
    except (tomllib.TOMLDecodeError, RecursionError) as trouble:
        raise ContentProblem(path, "", f"not TOML: {trouble}") from None


def read_as(path: Path, shape: type[T]) -> T:
    """The file as a msgspec shape. Raises ContentProblem naming the field that does not fit."""
    return checked(path, read_toml(path), shape)


def checked(path: Path | str, tables: object, shape: type[T]) -> T:
    """Tables that were read, as a msgspec shape."""
    try:
        return msgspec.convert(tables, shape)
    except msgspec.ValidationError as trouble:
        complaint, _, where = str(trouble).partition(" - at ")
        raise ContentProblem(path, where.strip("`"), complaint) from None


def require(condition: bool, path: Path | str, where: str, complaint: str) -> None:
    """Raises ContentProblem unless the condition holds."""
    if not condition:
        raise ContentProblem(path, where, complaint)
