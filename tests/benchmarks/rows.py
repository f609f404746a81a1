"""Which figures are measured for each goal of the design, and how they are judged."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.benchmarks.children import alternated, child
from tests.benchmarks.homes import Home, with_checkins
from tests.benchmarks.report import Row


@dataclass(frozen=True, slots=True)
class Effort:
    """How often each thing is measured."""

    starts: int
    unlocks: int
    saves: int
    words: int
    turns: int
    keys: int
    seconds: int
    checkins: int  # how many there are
    pairs: int  # of unlocks, with and without them
    looking: int  # ms at the lock screen before each of these


QUICK = Effort(
    starts=3, unlocks=1, saves=40, words=4, turns=8, keys=110, seconds=5, checkins=500, pairs=1, looking=300
)
FULL = Effort(
    starts=11,
    unlocks=3,
    saves=300,
    words=16,
    turns=30,
    keys=400,
    seconds=20,
    checkins=5000,
    pairs=12,
    looking=2000,
)


def start(home: Home, effort: Effort) -> list[Row]:
    """S1: our lock screen beside two bare windows."""
    bare, names, ours = _starts(home, effort.starts)
    return [
        Row("S1", "start to the painted lock screen / bare window", ours["ms"], bare["ms"], 1.15),
        Row("S1", "same / bare window that uses one name of Qt", ours["ms"], names["ms"]),
    ]


def memory(homes: list[Home], effort: Effort) -> list[Row]:
    """S2: at the first paint, after what is loaded behind it, and with a journal open."""
    bare, _, ours = _starts(homes[0], effort.starts)
    warm = child("lock_child", str(homes[0].data))
    at = _near(homes, 10_000)
    opened = child("unlock_child", "ours", str(at.data))
    return [
        Row("S2", "peak memory, lock screen painted", ours["mib"], bare["mib"], 1.2, "MiB"),
        Row(
            "S2",
            "same, 2 s later: libraries loaded",
            warm["mib"],
            bare["mib"],
            1.2,
            "MiB",
        ),
        Row("S2", f"peak memory, journal of {at.pages:,} open", opened["mib"], bare["mib"], 3.0, "MiB"),
    ]


def unlock(homes: list[Home], effort: Effort) -> list[Row]:
    """S3: without the key derivation, beside the same page fed by the bare library."""
    found, by_size = [], []
    for home in homes:
        data = str(home.data)
        ours, floor = alternated(
            effort.unlocks,
            lambda data=data: child("unlock_child", "ours", data),  # type: ignore[misc]
            lambda home=home: child("unlock_child", "dbapi", str(home.data), home.raw_key),  # type: ignore[misc]
        )
        found.append(Row("S3", f"unlock to painted list, {home.pages:,}", ours["ms"], floor["ms"], 1.3))
        by_size.append(ours["ms"])
    if len(homes) > 1:
        what = f"unlock, {homes[-1].pages:,} / {homes[0].pages:,} pages"
        found.append(Row("S3", what, by_size[-1], by_size[0], 1.2))
    return found


def saving(homes: list[Home], effort: Effort) -> list[Row]:
    """S4: from the text in the editor to the disk, beside the bare library."""
    found = []
    for home in homes:
        saved = _journal("save", home, effort.saves)
        what = f"durable save, {home.pages:,}"
        found += [
            Row("S4", f"{what}, p50", saved["p50"], saved["raw_p50"], 1.5),
            Row("S4", f"{what}, p99", saved["p99"], saved["raw_p99"], 2.0),
            Row("S4", f"{what}, until the window says so, p50", saved["shown"]),
        ]
    return found


def finding(homes: list[Home], effort: Effort) -> list[Row]:
    """S5: the question alone beside plain SQLite, and from the key to the painted hits."""
    found = []
    for home in homes:
        hits = _journal("find", home, effort.words)
        alone, key = f"search alone / plain FTS5, {home.pages:,}", f"key to painted hits, {home.pages:,}"
        goal = 1.3 if home is homes[-1] else None
        floor = hits["plain"] + hits["repaint"]
        found += [
            Row("S5", f"{alone}, p50", hits["query"], hits["plain"], goal),
            Row("S5", f"{alone}, p99", hits["query_p99"], hits["plain_p99"]),
            Row("S5", f"{key}, p50", hits["p50"], floor, 16.0, judged="measured"),
            Row("S5", f"{key}, p99", hits["p99"], None, 50.0, judged="measured"),
        ]
    return found


def turning(homes: list[Home], effort: Effort) -> list[Row]:
    """S6: each must be quick, and as quick in a large journal as in a small one."""
    turned = [_journal("turn", home, effort.turns) for home in homes]
    names = {"more": "next part of the list", "month": "another month", "open": "opening a page"}
    found = []
    for key, name in names.items():
        for home, figures in zip(homes, turned, strict=True):
            if key in figures:
                what = f"{name}, {home.pages:,} / bare repaint"
                found.append(Row("S6", what, figures[key], figures["repaint"], 16.0, judged="measured"))
        if len(homes) > 1 and key in turned[0] and key in turned[-1]:
            what = f"{name}, {homes[-1].pages:,} / {homes[0].pages:,} pages"
            found.append(Row("S6", what, turned[-1][key], turned[0][key], 1.5))
    return found


def typing(home: Home, effort: Effort) -> list[Row]:
    """S7: a key in a long page, beside the same text in an editor with nothing around it."""
    typed = _journal("type", home, effort.keys)
    what = f"key to paint in 20 kB, {typed['saves']:.0f} saves meanwhile / bare editor"
    return [
        Row("S7", f"{what}, p99", typed["p99"], typed["bare_p99"], 5.0, judged="measured"),
        Row("S7", "key to paint in 20 kB, p50", typed["p50"]),
    ]


def idle(home: Home, effort: Effort) -> list[Row]:
    """S10: an open page in which nobody types."""
    quiet = _journal("idle", home, effort.seconds)
    return [
        Row("S10", "busiest timer, page open, nobody types", quiet["busiest"], None, 1.0, "/s", "measured"),
        Row("S10", "all timers together", quiet["timers"], None, None, "/s"),
        Row("S10", "threads woken a second", quiet["woken"], None, None, "/s"),
        Row("S10", "processor used", quiet["cpu"], None, 0.5, "%", "measured"),
    ]


def checkins(homes: list[Home], effort: Effort) -> list[Row]:
    """S14: who checks in often waits no longer at the door; and a whole year of it looked back on."""
    without = _near(homes, 10_000)
    home = with_checkins(without, effort.checkins)
    looking = str(effort.looking)
    many, none = alternated(
        effort.pairs,
        lambda: child("unlock_child", "ours", str(home.data), looking),
        lambda: child("unlock_child", "ours", str(without.data), looking),
    )
    year = child("looking_child", str(home.data), home.raw_key, str(effort.turns))
    what = f"{home.pages:,}, {effort.checkins:,} check-ins / none"
    derived = (many["ms"] + many["kdf"], none["ms"] + none["kdf"])
    return [
        Row("S14", f"unlock to painted list, {what}", many["ms"], none["ms"], 1.1),
        Row("S14", "same, with the key derivation", *derived, 1.1),
        Row("S14", f"a year of {effort.checkins:,} read / bare rows", year["p50"], year["raw"]),
    ]


def _near(homes: list[Home], pages: int) -> Home:
    return min(homes, key=lambda home: abs(home.pages - pages))


@cache
def _starts(home: Home, runs: int) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    child("start_child", "ours", str(home.data))  # once for nothing: the files of both are in memory then
    bare, names, ours = alternated(
        runs,
        lambda: child("start_child", "bare"),
        lambda: child("start_child", "names"),
        lambda: child("start_child", "ours", str(home.data)),
    )
    return bare, names, ours


def _journal(part: str, home: Home, times: int) -> dict[str, Any]:
    return child("journal_child", part, str(home.data), home.raw_key, str(times))
