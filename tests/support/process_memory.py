"""Looks for words in the memory of another process of this user, as a debugger would."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_AT_ONCE = 32 * 1024 * 1024
_KERNEL_ONLY = ("[vvar", "[vsyscall]")


def word_forms(word: str) -> dict[str, bytes]:
    """How Python and Qt keep a text in memory."""
    return {
        "UTF-8": word.encode(),
        "UTF-16": word.encode("utf-16-le"),
        "hex": word.encode().hex().encode(),
        "hex of UTF-16": word.encode("utf-16-le").hex().encode(),
    }


def key_forms(key: bytes) -> dict[str, bytes]:
    """A key as itself and as it is written in hex."""
    text = key.hex()
    forms = {"raw": key, "hex": text.encode(), "HEX": text.upper().encode()}
    return {**forms, "hex in UTF-16": text.encode("utf-16-le")}


def with_children(process: int) -> list[int]:
    """This process and every one that it started, as far as they live."""
    parents = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            # The name stands in brackets and may hold anything; what follows it does not.
            parents[int(status.parent.name)] = int(status.read_text().rpartition(")")[2].split()[1])
    found = [process]
    for each in found:
        found += [child for child, parent in parents.items() if parent == each]
    return found


def found_in_memory(process: int, needles: dict[str, bytes]) -> set[str]:
    """The names of the needles that stand somewhere in the memory of this process."""
    found: set[str] = set()
    longest = max(len(needle) for needle in needles.values())
    looked = 0
    for chunk in _memory(process, longest):
        looked += len(chunk)
        found |= {name for name, needle in needles.items() if name not in found and needle in chunk}
    assert looked > 1_000_000, "the memory of the process could not be read"
    return found


def _memory(process: int, overlap: int) -> Iterator[bytes]:
    maps = Path(f"/proc/{process}/maps").read_text().splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, rights, *_rest = line.split()
            if (
                not rights.startswith("r")
                or line.endswith(_KERNEL_ONLY)
                or any(k in line for k in _KERNEL_ONLY)
            ):
                continue
            start, end = (int(side, 16) for side in span.split("-"))
            for at in range(start, end, _AT_ONCE):
                with suppress(OSError):  # a mapped device, or a file that became shorter
                    memory.seek(at)
                    yield memory.read(min(end - at, _AT_ONCE + overlap))
