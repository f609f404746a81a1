"""One kind of file that the program reads, and what must never happen while it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from family_app.domain.errors import Expected
from tests.bad_files.patience import within

CORPUS = Path(__file__).parent / "corpus"
Repair = Callable[[bytes, Random], bytes]


def as_it_is(raw: bytes, _chance: Random) -> bytes:
    return raw


@dataclass
class Target:
    """One kind of file. `use` reads it as the program does, and ends well or with one of `refusals`."""

    root: Path  # everything below it must stay as it is
    place: Path
    seeds: tuple[bytes, ...]
    use: Callable[[], object]
    refusals: tuple[type[Exception], ...] = (Expected,)
    repair: Repair = as_it_is  # makes checksums fit again, so that a change is looked at further on
    sets_aside: bool = False  # a damaged file is kept under another name
    may_mend: bool = False  # its own check makes free pages anew, which hold nothing
    same_bytes: tuple[Path, ...] = field(default=())  # copies that are always equal to the file

    def feed(self, raw: bytes) -> str:
        """Reads these bytes; 'fine' or the name of the refusal. Anything else is an error."""
        for place in (self.place, *self.same_bytes):
            place.write_bytes(raw)
        before = _state(self.root)
        try:
            with within():
                self.use()
            outcome = "fine"
        except self.refusals as refusal:
            outcome = type(refusal).__name__
        after = _state(self.root)
        kept = self.place.exists() and self.place.read_bytes() == raw
        if self.sets_aside and not kept:
            aside = [path for path in after if path not in before]
            assert [path.read_bytes() for path in aside] == [raw], "what was damaged is not kept"
            for path in aside:
                path.unlink()
            return outcome
        assert kept or self.may_mend, "the file itself was changed"
        if self.may_mend:
            for own in (self.place, self.place.with_name(self.place.name + "-journal")):
                after[own] = before.get(own, after.get(own, (0, 0, 0)))
                before[own] = after[own]
        assert after == before, f"written: {[path.name for path in set(after) ^ set(before)]}"
        return outcome


def _state(root: Path) -> dict[Path, tuple[int, int, int]]:
    found = {}
    for path in root.rglob("*"):
        about = path.stat()
        found[path] = (about.st_size if path.is_file() else 0, about.st_mtime_ns, about.st_ino)
    return found
