"""Looks for words that must not be readable anywhere on disk, in the forms in which they could hide."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterable
from pathlib import Path

# How a packed stream begins: zlib at its usual levels, and gzip.
_PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_PIECE, _UNPACKED = 64 * 1024, 1024 * 1024


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


def hits(content: bytes, words: Iterable[str], where: str) -> list[str]:
    """'word N as FORM in WHERE' for each hit; what was packed with zlib or gzip is looked into as well."""
    packed = unpacked(content)
    found = []
    for number, word in enumerate(words):
        for name, needle in forms(word).items():
            if needle in content:
                found.append(f"word {number} as {name} in {where}")
            if needle in packed:
                found.append(f"word {number} as {name}, packed, in {where}")
    return found


def found_in(folders: Iterable[Path], words: Iterable[str]) -> list[str]:
    """The hits in every file under the folders, and in the names of files and folders."""
    wanted = list(words)
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            found += hits(str(path.relative_to(folder)).encode(), wanted, f"the name {path.name}")
            if path.is_file() and not path.is_symlink():
                found += hits(path.read_bytes(), wanted, path.name)
    return found


def unpacked(content: bytes) -> bytes:
    """What comes out of every packed stream in it, wherever it begins and even when its end is cut off."""
    out = []
    for begin in _PACKED.finditer(content):
        stream = zlib.decompressobj(zlib.MAX_WBITS | 32)  # zlib or gzip, whichever it is
        try:
            out.append(stream.decompress(content[begin.start() : begin.start() + _PIECE], _UNPACKED))
        except zlib.error:
            continue
    return b"".join(out)
