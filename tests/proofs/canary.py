"""Looks for words that must not be readable anywhere on disk, in the forms in which they could hide."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable
from pathlib import Path


def forms(word: str) -> dict[str, bytes]:
    """The encodings a leak would have: text, UTF-16, hex, and base64 at each of its three alignments."""
    raw = word.encode()
    made = {
        "utf-8": raw,
        "utf-16-le": word.encode("utf-16-le"),
        "utf-16-be": word.encode("utf-16-be"),
        "hex": raw.hex().encode(),
        "HEX": raw.hex().upper().encode(),
    }
    for shift in range(3):
        # The first and last groups also hold neighbouring bytes: only the middle ones are sure.
        middle = base64.b64encode(b"\0" * shift + raw)[4 if shift else 0 :]
        made[f"base64+{shift}"] = middle[: (len(middle) - 4) // 4 * 4]
    return made


def found_in(folders: Iterable[Path], words: Iterable[str]) -> list[str]:
    """'form in file' for each hit under the folders, zlib streams at the start of a file included."""
    needles = [(word, name, needle) for word in words for name, needle in forms(word).items()]
    hits = []
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.is_file() and not p.is_symlink()):
            content = path.read_bytes() + _unpacked(path)
            for number, (_word, name, needle) in enumerate(needles):
                if needle in content or needle in str(path).encode():
                    hits.append(f"word {number // len(forms('x'))} as {name} in {path.name}")
    return hits


def _unpacked(path: Path) -> bytes:
    try:
        return zlib.decompress(path.read_bytes())
    except zlib.error:
        return b""
