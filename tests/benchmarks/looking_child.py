"""Looking back over a year of check-ins: ours, and the bare library's rows, in turn."""

from __future__ import annotations

import gc
import json
import sys
from time import perf_counter

from family_app.activities.mood import read_moods
from family_app.activities.unlock import open_space
from family_app.content.shelf import read_shelf
from family_app.domain.clock import SystemClock
from family_app.domain.mood import year_span
from family_app.house import Porch
from family_app.places import find_places
from family_app.vault.vault import DATABASE
from tests.benchmarks import rivals
from tests.benchmarks.children import percentile
from tests.benchmarks.homes import LOOKED_AT, OWNER, SECRET

if __name__ == "__main__":
    places, raw_key, times = find_places(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    house, _ = open_space(Porch(places, read_shelf("nl"), SystemClock()), OWNER, SECRET)
    rival = rivals.connect(places.vaults / str(house.person.vault) / DATABASE, raw_key)
    gc.disable()  # as on the courier's thread
    ours, raw = [], []
    for _turn in range(times):
        start = perf_counter()
        found = read_moods(house, *year_span(LOOKED_AT))
        between = perf_counter()
        number = rivals.look_back(rival, LOOKED_AT)
        raw.append((perf_counter() - between) * 1000)
        ours.append((between - start) * 1000)
        assert len(found) == number
    sys.stdout.write(json.dumps({"p50": percentile(ours, 0.5), "raw": percentile(raw, 0.5)}) + "\n")
