"""Turns a valid file into a nearly valid one: flipped, cut, repeated, with numbers and words that trip."""

from __future__ import annotations

import re
from random import Random

NUMBERS = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 2**63, 2**64 - 1)
# What has tripped readers of JSON and TOML before.
WORDS = (
    *("null", "true", "-1", "1e999", "NaN", "9" * 400, "7", "[]", "{}", "[" * 3000, "{" * 500, '{"a":' * 900),
    *('""', '"\\ud800"', '"\\u0000"', "\x00", "\ufeff", "\u202e", "..", "../../x", "/", "'''", '"""', "#"),
    *("[[card]]", "=", "1979-05-27T07:32:00Z", "inf", "0x" + "f" * 300, "\r", "\u2028", "a" * 70000),
)  # fmt: skip


def mutated(raw: bytes, chance: Random, others: tuple[bytes, ...] = ()) -> bytes:
    """One to five changes; `others` are valid files of which pieces may be put in."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 5))):
        raw = chance.choice(_CHANGES)(raw, chance, others)
    return raw


def _place(raw: bytes, chance: Random) -> int:
    # The front of a file decides how the rest is read: half of the changes are made there.
    end = len(raw) if chance.random() < 0.5 else min(len(raw), 128)
    return chance.randint(0, end)


def _flip(raw: bytes, chance: Random, _others: tuple[bytes, ...]) -> bytes:
    if not raw:
        return raw
    at = min(_place(raw, chance), len(raw) - 1)
    return raw[:at] + bytes([raw[at] ^ 1 << chance.randrange(8)]) + raw[at + 1 :]


def _number(raw: bytes, chance: Random, _others: tuple[bytes, ...]) -> bytes:
    size, at = chance.choice((1, 2, 4, 8)), _place(raw, chance)
    value = chance.choice(NUMBERS) % (1 << 8 * size)
    return raw[:at] + value.to_bytes(size, chance.choice(("big", "little"))) + raw[at + size :]


def _cut(raw: bytes, chance: Random, _others: tuple[bytes, ...]) -> bytes:
    return raw[: _place(raw, chance)]


def _remove(raw: bytes, chance: Random, _others: tuple[bytes, ...]) -> bytes:
    at = _place(raw, chance)
    return raw[:at] + raw[at + chance.randint(1, 200) :]


def _repeat(raw: bytes, chance: Random, _others: tuple[bytes, ...]) -> bytes:
    at, length = _place(raw, chance), chance.randint(1, 2000)
    return raw[:at] + raw[at : at + length] * chance.choice((2, 3, 50)) + raw[at + length :]


def _word(raw: bytes, chance: Random, _others: tuple[bytes, ...]) -> bytes:
    at, over = _place(raw, chance), chance.choice((0, 1, 5, 30))
    return raw[:at] + chance.choice(WORDS).encode("utf-8", "surrogatepass") + raw[at + over :]


def _piece(raw: bytes, chance: Random, others: tuple[bytes, ...]) -> bytes:
    other = chance.choice(others or (raw,))
    begin, at = _place(other, chance), _place(raw, chance)
    return raw[:at] + other[begin : begin + chance.randint(1, 400)] + raw[at:]


def _noise(raw: bytes, chance: Random, _others: tuple[bytes, ...]) -> bytes:
    at = _place(raw, chance)
    noise = chance.randbytes(chance.randint(1, 64))
    return raw[:at] + noise + raw[at + len(noise) :]


def _value(raw: bytes, chance: Random, _others: tuple[bytes, ...]) -> bytes:
    """Another value where one stands in a text, so that the rest of it is still read."""
    values = list(_VALUE.finditer(raw))
    if not values:
        return _flip(raw, chance, ())
    found = chance.choice(values)
    new = chance.choice(WORDS) if chance.random() < 0.8 else str(chance.choice(NUMBERS))
    return raw[: found.start()] + new.encode("utf-8", "surrogatepass") + raw[found.end() :]


def _line(raw: bytes, chance: Random, _others: tuple[bytes, ...]) -> bytes:
    """A line less, or twice."""
    lines = raw.splitlines(keepends=True) or [b""]
    at = chance.randrange(len(lines))
    return b"".join((*lines[:at], *([lines[at]] * chance.choice((0, 2))), *lines[at + 1 :]))


_VALUE = re.compile(rb'"[^"\n]*"|\b\d+\b|true|false|null|\[[^\[\]]*\]')
_CHANGES = (
    _flip,
    _flip,
    _number,
    _cut,
    _remove,
    _repeat,
    _word,
    _piece,
    _noise,
    _value,
    _value,
    _value,
    _line,
)
