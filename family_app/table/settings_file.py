"""settings.json: the family's choices; a value that is not one of ours falls back to its first value."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from family_app.domain.errors import DiskTrouble
from family_app.domain.settings import IDLE_MINUTES, LANGUAGES, TEXT_SIZES, THEMES, Settings
from family_app.table.safe_file import read_small, write_whole

VERSION = 1


def read_settings(path: Path) -> Settings:
    """The settings; never fails, because help must open whatever state this file is in."""
    try:
        raw = read_small(path)
        found = json.loads(raw.decode("utf-8")) if raw else {}
    except (ValueError, RecursionError, DiskTrouble):
        return Settings()
    return _settings(found) if isinstance(found, dict) else Settings()


def write_settings(path: Path, settings: Settings) -> None:
    """Keeps the settings. Raises DiskFull, ReadOnlyPlace or DiskTrouble."""
    text = json.dumps({"version": VERSION, **asdict(settings)}, indent=1)
    write_whole(path, text.encode("utf-8"))


def _settings(found: dict[str, object]) -> Settings:
    first = Settings()

    def one_of(key: str, allowed: tuple[object, ...]) -> object:
        value = found.get(key)
        known = any(value == each and type(value) is type(each) for each in allowed)
        return value if known else getattr(first, key)

    def yes_or_no(key: str) -> bool:
        value = found.get(key)
        return value if isinstance(value, bool) else bool(getattr(first, key))

    country = found.get("country")
    return Settings(
        language=str(one_of("language", ("", *LANGUAGES))),
        country=country if isinstance(country, str) and len(country) == 2 and country.isascii() else "",
        theme=str(one_of("theme", THEMES)),
        text_percent=int(str(one_of("text_percent", TEXT_SIZES))),
        dyslexia_face=yes_or_no("dyslexia_face"),
        reduced_motion=yes_or_no("reduced_motion"),
        idle_minutes=int(str(one_of("idle_minutes", IDLE_MINUTES))),
        hide_with_shift=yes_or_no("hide_with_shift"),
        window=_size(found.get("window")),
        welcomed=yes_or_no("welcomed"),
    )


def _size(found: object) -> tuple[int, int] | None:
    if (
        isinstance(found, list)
        and len(found) == 2
        and all(type(n) is int and 200 <= n <= 16384 for n in found)
    ):
        return (found[0], found[1])
    return None
