"""From the press on "open" to the painted list: our vault, or the bare library under the same page."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from family_app.activities.people import everybody
from family_app.activities.unlock import Opened as OpenedSpace
from family_app.domain.people import AgeBand
from family_app.house import House, Porch
from tests.benchmarks.memory import peak_mib
from tests.benchmarks.open_journal import LOOKING, Opened, finish


def ours(data: str, looking: int = LOOKING) -> None:
    """The real way; the time of the key derivation itself is taken off."""
    stage = Opened(data, looking)
    from family_app.vault import keys  # the program has loaded it by now

    derived = []
    stretch = keys.stretch

    def timed(*words: Any) -> bytes:
        start = perf_counter()
        key = stretch(*words)
        derived.append(perf_counter() - start)
        return key

    keys.stretch = timed
    pressed = stage.unlock()
    stage.until_list_stands()
    took = perf_counter() - pressed
    stage.pass_time(500)
    finish(json.dumps({"ms": (took - sum(derived)) * 1000, "kdf": sum(derived) * 1000, "mib": peak_mib()}))


def dbapi(data: str, raw_key: str) -> None:
    """The same page, but its answers come straight from the library."""
    stage = Opened(data)
    from tests.benchmarks.rivals import RawVault

    def open_raw(porch: Porch) -> tuple[House, OpenedSpace]:
        person = everybody(porch)[0]
        assert person.vault is not None
        vault: Any = RawVault(Path(data) / "vaults" / person.vault / "journal.db", raw_key)
        return House(porch, person, vault), OpenedSpace(person, AgeBand.TWELVE, None, False, False)

    stage.go_to_door()
    courier: Any = stage.window.space._courier
    pressed = perf_counter()
    courier.open(open_raw, to=stage.window, done=stage.window.space_opened)
    stage.until_list_stands()
    finish(json.dumps({"ms": (perf_counter() - pressed) * 1000, "kdf": 0.0, "mib": peak_mib()}))


if __name__ == "__main__":
    if sys.argv[1] == "ours":
        ours(sys.argv[2], *map(int, sys.argv[3:]))
    else:
        dbapi(sys.argv[2], sys.argv[3])
