"""Passphrases as bytes, the cost of a try, and keys that are wiped."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Callable

import pytest

from family_app.domain.errors import NotEnoughMemory
from family_app.vault import key_cost, keys
from family_app.vault.keys import FLOOR, KeyCost, RootKey

MIB = 1024
GIB = 1024**3


@pytest.mark.parametrize(
    ("typed", "the_same"),
    [
        ("ﬁets", "fiets"),
        ("cafe\u0301", "café"),
        ("Ｖｏｌ", "Vol"),
        ("ĳsje", "ijsje"),
        ("👩\u200d👧 en 'ik' \"", "👩\u200d👧 en 'ik' \""),
    ],
)
def test_one_passphrase_written_in_two_ways_is_one_key(typed: str, the_same: str) -> None:
    assert keys.passphrase_bytes(typed) == keys.passphrase_bytes(the_same)
    assert keys.passphrase_bytes(typed) == unicodedata.normalize("NFKC", typed).encode()


def test_spaces_at_the_ends_count() -> None:
    assert len({keys.passphrase_bytes(typed) for typed in ("een zin", " een zin", "een zin ")}) == 3


@pytest.mark.parametrize("typed", ["x" * 1025, "half \ud83d"])
def test_what_can_be_nobodys_passphrase(typed: str) -> None:
    assert keys.passphrase_bytes(typed) is None


def test_longest_passphrase() -> None:
    assert keys.passphrase_bytes("x" * 1024) == b"x" * 1024


@pytest.mark.parametrize("m_kib", [2**32, 2**31])
def test_memory_that_cannot_be_had_is_told_as_that(real_keys: None, m_kib: int) -> None:
    with pytest.raises(NotEnoughMemory):
        keys.stretch(b"x", bytes(16), KeyCost(m_kib, 3, 4), b"")


def test_real_derivation_depends_on_everything(real_keys: None) -> None:
    base = keys.stretch(b"x", bytes(16), FLOOR, b"a")
    assert base == keys.stretch(b"x", bytes(16), FLOOR, b"a")
    assert (
        len({base, keys.stretch(b"y", bytes(16), FLOOR, b"a"), keys.stretch(b"x", bytes(16), FLOOR, b"b")})
        == 3
    )


@pytest.mark.parametrize(
    ("memory", "speed", "expected"),
    [
        (64 * GIB, 0.0001, 512),  # fast, and room enough
        (64 * GIB, 0.0035, 256),  # 512 would take 1.8 s: not even tried
        (64 * GIB, 0.0025, 256),  # tried, and too slow
        (64 * GIB, 0.02, 64),
        (2 * GIB, 0.0001, 256),  # an eighth of the memory
        (256 * MIB * MIB, 0.0001, 64),  # never below the floor
        (0, 0.0001, 64),  # a system that does not say
    ],
)
def test_calibration(
    real_keys: None, monkeypatch: pytest.MonkeyPatch, memory: int, speed: float, expected: int
) -> None:
    now = [0.0]

    def stretch(_passphrase: bytes, _salt: bytes, cost: KeyCost, _ad: bytes) -> bytes:
        # Large memory is slower than its share, as it is on a real computer.
        now[0] += speed * cost.m_kib / MIB * (1.3 if cost.m_kib > 256 * MIB else 1.0)
        return bytes(32)

    monkeypatch.setattr(keys, "stretch", stretch)
    chosen = key_cost.calibrate(lambda: now[0], memory=memory)
    assert chosen == KeyCost(expected * MIB, 3, 4)


def test_calibration_stops_where_the_memory_ends(real_keys: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def stretch(_passphrase: bytes, _salt: bytes, cost: KeyCost, _ad: bytes) -> bytes:
        if cost.m_kib > 128 * MIB:
            raise NotEnoughMemory
        return bytes(32)

    monkeypatch.setattr(keys, "stretch", stretch)
    assert key_cost.calibrate(lambda: 0.0, memory=64 * GIB).m_kib == 128 * MIB


def test_this_computer_says_how_much_memory_it_has(real_keys: None, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(keys, "stretch", lambda *given: asked.append(given[2].m_kib) or bytes(32))
    assert key_cost.memory_of_this_computer() > 256 * MIB * MIB
    assert key_cost.calibrate(lambda: 0.0).m_kib >= FLOOR.m_kib
    assert FLOOR.m_kib not in asked  # the floor is taken as it is


def test_a_system_that_does_not_say_has_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_name: str) -> int:
        raise ValueError

    monkeypatch.setattr(key_cost.os, "sysconf", unknown, raising=False)
    assert key_cost.memory_of_this_computer() == 0


class _Kernel:
    """What Windows answers, in KiB; 0 when it does not know."""

    def __init__(self, kib: int) -> None:
        self.kernel32 = self
        self._kib = kib

    def GetPhysicallyInstalledSystemMemory(self, kib: object) -> bool:
        kib._obj.value = self._kib  # type: ignore[attr-defined]
        return self._kib > 0


@pytest.mark.parametrize("gib", [8, 0])
def test_windows_is_asked_in_its_own_way(monkeypatch: pytest.MonkeyPatch, gib: int) -> None:
    monkeypatch.setattr(key_cost.sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", _Kernel(gib * MIB * MIB), raising=False)
    assert key_cost.memory_of_this_computer() == gib * GIB


def test_a_wiped_key_is_gone() -> None:
    root = RootKey(b"k" * 32, bytes(16))
    before = root.sub("witness")
    root.wipe()
    assert root.sub("witness") != before
    assert "k" * 4 not in repr(root)


def test_every_wrap_has_its_own_nonce(scripted: Callable[..., None]) -> None:
    root = RootKey(bytes(32), bytes(16))
    assert root.wrap_with(b"k" * 32, b"")[0] != root.wrap_with(b"k" * 32, b"")[0]
