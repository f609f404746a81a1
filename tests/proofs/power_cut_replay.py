"""The disk after a power cut: what was synced is there, and of the rest any part may be.

The model: fsync of a file makes its bytes durable, and the name under which it was made; fsync of a folder
makes its names durable. Until then each write of a file may be there, be missing, or be torn at sectors of
512 bytes, independently of the others, with zeros where the file had grown; each folder keeps the first so
many of its changes, independently of other folders.
"""

from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.proofs.power_cut_record import Event

SECTOR = 512
TOP = 0
GONE = -1
ZEROS = -1.0  # the file has grown, and what should stand there never arrived


@dataclass
class File:
    """Bytes that survive, and changes that may: (where, bytes), or (size, None) for a cut."""

    durable: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def content(self, parts: list[float]) -> bytes:
        """What is there when this part of each change has arrived: 0 nothing, 1 all, between them torn."""
        now = bytearray(self.durable)
        for (at, data), part in zip(self.pending, parts, strict=True):
            if data is None:
                if part == 1:
                    _resize(now, at)
            elif part == ZEROS:
                _resize(now, max(len(now), at + len(data)))
            elif part > 0:
                piece = data if part == 1 else data[: int(len(data) * part) // SECTOR * SECTOR]
                _resize(now, max(len(now), at + len(piece)))
                now[at : at + len(piece)] = piece
        return bytes(now)

    def sync(self) -> None:
        self.durable = self.content([1.0] * len(self.pending))
        self.pending.clear()


@dataclass(frozen=True)
class Naming:
    """A change of names that happens wholly or not at all: (folder, name, what it names from then on)."""

    changes: tuple[tuple[int, str, int], ...]
    makes: int = GONE

    def folders(self) -> set[int]:
        return {folder for folder, _, _ in self.changes}


Names = dict[int, dict[str, int]]


class Disk:
    """Follows the events of a deed, and can show after each what a power cut may leave."""

    def __init__(self, root: Path, seen_as: Path) -> None:
        self._root = str(seen_as)
        self._files: dict[int, File] = {}
        self._now: Names = {TOP: {}}
        self._next = TOP + 1
        self._read(root, TOP)
        self._durable = {folder: dict(names) for folder, names in self._now.items()}
        self._pending: list[Naming] = []
        self.said: list[str] = []

    def _read(self, path: Path, folder: int) -> None:
        for each in sorted(path.iterdir()):
            number = self._number()
            self._now[folder][each.name] = number
            if each.is_dir():
                self._now[number] = {}
                self._read(each, number)
            else:
                self._files[number] = File(each.read_bytes())

    def _number(self) -> int:
        self._next += 1
        return self._next - 1

    # ---- following ------------------------------------------------------------------------------

    def happen(self, event: Event) -> None:
        """One event of the record."""
        getattr(self, f"_{event.what}")(event)

    def _said(self, event: Event) -> None:
        self.said.append(event.data.decode())

    def _make(self, event: Event) -> None:
        folder, name = self._place(event.path)
        if name not in self._now[folder]:
            number = self._number()
            self._files[number] = File()
            self._change((folder, name, number), makes=number)

    def _write(self, event: Event) -> None:
        self._files[self._find(event.path)].pending.append((event.at, event.data))

    def _cut(self, event: Event) -> None:
        self._files[self._find(event.path)].pending.append((event.at, None))

    def _sync(self, event: Event) -> None:
        number = self._find(event.path)
        if number not in self._files:
            self._settle(lambda naming: number in naming.folders())
            return
        self._files[number].sync()
        made = next((naming for naming in self._pending if naming.makes == number), None)
        if made is not None:  # with its name go those that its folder was given before
            early = self._pending[: self._pending.index(made) + 1]
            self._settle(lambda naming: naming in early and bool(naming.folders() & made.folders()))

    def _name(self, event: Event) -> None:
        number = self._find(event.path)
        self._change((*self._place(event.path), GONE), (*self._place(event.to), number))

    def _link(self, event: Event) -> None:
        self._change((*self._place(event.to), self._find(event.path)))

    def _remove(self, event: Event) -> None:
        self._change((*self._place(event.path), GONE))

    _remove_folder = _remove

    def _folder(self, event: Event) -> None:
        number = self._number()
        self._now[number], self._durable[number] = {}, {}
        self._change((*self._place(event.path), number))

    def _change(self, *changes: tuple[int, str, int], makes: int = GONE) -> None:
        naming = Naming(changes, makes)
        _apply(self._now, naming)
        self._pending.append(naming)

    def _settle(self, which: Callable[[Naming], bool]) -> None:
        for naming in filter(which, self._pending):
            _apply(self._durable, naming)
        self._pending = [naming for naming in self._pending if not which(naming)]

    def _place(self, path: str) -> tuple[int, str]:
        folder, name = os.path.split(path)
        return self._find(folder), name

    def _find(self, path: str) -> int:
        number = TOP
        for name in path[len(self._root) :].split("/"):
            number = self._now[number][name] if name else number
        return number

    # ---- after the cut --------------------------------------------------------------------------

    def states(self, how_many: int, chance: random.Random) -> Iterator[State]:
        """What may be found: nothing of what was not synced, all of it, only bytes, only names, any part."""
        for bytes_, names in ((0.0, 0.0), (1.0, 1.0), (1.0, 0.0), (0.0, 1.0), (ZEROS, 1.0))[:how_many]:
            yield self._state(lambda b=bytes_: b, lambda n=names: n == 1)  # type: ignore[misc]
        for _ in range(how_many - 5):
            yield self._state(
                lambda: chance.choice((0.0, 1.0, 1.0, chance.random(), ZEROS)),
                lambda: chance.random() < 0.7,
            )

    def _state(self, part: Callable[[], float], named: Callable[[], bool]) -> State:
        names = {folder: dict(each) for folder, each in self._durable.items()}
        stopped: set[int] = set()
        for naming in self._pending:
            if stopped & naming.folders() or not named():
                stopped |= naming.folders()
            else:
                _apply(names, naming)
        files = {number: file.content([part() for _ in file.pending]) for number, file in self._files.items()}
        return State(names, files, tuple(self.said))


@dataclass(frozen=True)
class State:
    """One disk that somebody may find in the morning."""

    names: Names
    files: dict[int, bytes]
    said: tuple[str, ...]

    def put(self, path: Path, folder: int = TOP) -> None:
        """Makes it real below `path`."""
        path.mkdir(mode=0o700)
        for name, number in self.names[folder].items():
            if number in self.names:
                self.put(path / name, number)
            else:
                (path / name).write_bytes(self.files[number])

    def digest(self) -> bytes:
        """The same for the same disk after the same promises."""
        sum_ = hashlib.blake2b("\n".join(self.said).encode())
        self._add(sum_, TOP)
        return sum_.digest()

    def _add(self, sum_: hashlib.blake2b, folder: int) -> None:
        for name, number in sorted(self.names[folder].items()):
            sum_.update(b"\0" + name.encode())
            if number in self.names:
                self._add(sum_, number)
            else:
                content = self.files[number]
                sum_.update(len(content).to_bytes(8))
                sum_.update(content)


def _apply(names: Names, naming: Naming) -> None:
    for folder, name, number in naming.changes:
        if number == GONE:
            names[folder].pop(name, None)
        else:
            names[folder][name] = number


def _resize(content: bytearray, size: int) -> None:
    if size < len(content):
        del content[size:]
    else:
        content.extend(bytes(size - len(content)))
