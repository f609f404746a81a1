"""The keys of an open space: the drill, another code, another lock, and a costlier one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from family_app.activities.keys import (
    code_tried_at,
    draw_code,
    forget_code,
    key_made_at,
    new_code,
    recalibrate,
    rekey,
    try_code,
    who_keeps_code,
)
from family_app.activities.unlock import open_with_code
from family_app.domain.errors import CodeIsHalf, CodesDoNotFit, NewCodeGone, WaitFirst, WrongPassphrase
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House, Porch
from family_app.vault import header as fvh
from family_app.vault import key_cost
from family_app.vault.keys import FLOOR
from tests.activities.spaces import PASSPHRASE, made, named, new_porch, opened, whole
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock

GIB = 1024**3


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with cheap_keys():
        yield


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def porch(tmp_path: Path, clock: FixedClock) -> Porch:
    return new_porch(tmp_path, clock)


def refused(house: House, wrong: str) -> None:
    """As many wrong passphrases as it takes until one has to wait."""
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            draw_code(house, wrong, RecoveryChoice.MINE)
    with pytest.raises(WaitFirst):
        draw_code(house, PASSPHRASE, RecoveryChoice.MINE)


def test_the_drill(porch: Porch, clock: FixedClock) -> None:
    house, halves = made(porch, "Sam", RecoveryChoice.SPLIT)
    assert code_tried_at(house) is None
    with pytest.raises(CodeIsHalf):
        try_code(house, halves[:1])
    try_code(house, halves)
    assert code_tried_at(house) == clock.at
    house.vault.close()


def test_another_code(porch: Porch) -> None:
    house, old = made(porch, "Sam")
    shown = draw_code(house, PASSPHRASE, RecoveryChoice.ADULT)
    try_code(house, old)
    assert new_code(house, shown) is RecoveryChoice.ADULT
    with pytest.raises(CodesDoNotFit):
        try_code(house, old)
    try_code(house, shown.codes)
    house.vault.close()
    again, told = open_with_code(porch, house.person.id, shown.codes)
    assert told.needs_new_passphrase
    again.vault.close()


def test_whoever_guesses_at_an_open_space_has_to_wait_too(porch: Porch, clock: FixedClock) -> None:
    house, _ = made(porch, "Sam")
    refused(house, "niet de goede zin van mij")
    with pytest.raises(WaitFirst):
        draw_code(house, PASSPHRASE, RecoveryChoice.MINE, True)
    clock.pass_by(60)
    assert new_code(house, draw_code(house, PASSPHRASE, RecoveryChoice.NONE)) is RecoveryChoice.NONE
    house.vault.close()


@pytest.mark.parametrize("with_lock", [False, True])
def test_a_code_that_is_given_up_never_counts(porch: Porch, with_lock: bool) -> None:
    house, old = made(porch, "Sam")
    shown = draw_code(house, PASSPHRASE, RecoveryChoice.MINE, with_lock)
    forget_code(house)
    with pytest.raises(NewCodeGone):
        whole(rekey(house, shown)) if with_lock else new_code(house, shown)
    with pytest.raises(CodesDoNotFit):
        try_code(house, shown.codes)
    try_code(house, old)
    house.vault.close()


def test_what_the_page_about_the_key_asks(porch: Porch, clock: FixedClock) -> None:
    house, _ = made(porch, "Sam", RecoveryChoice.ADULT)
    clock.pass_by(60)
    assert key_made_at(house) == clock.at - timedelta(seconds=60)
    assert who_keeps_code(house) is RecoveryChoice.ADULT
    house.vault.close()


def test_another_lock_and_the_space_stays_open(porch: Porch) -> None:
    house, old = made(porch, "Sam")
    with pytest.raises(WrongPassphrase):
        draw_code(house, "niet de goede zin van mij", RecoveryChoice.MINE, True)
    shown = draw_code(house, PASSPHRASE, RecoveryChoice.MINE, True)
    try_code(house, old)
    assert whole(rekey(house, shown)) is RecoveryChoice.MINE
    try_code(house, shown.codes)
    with pytest.raises(CodesDoNotFit):
        try_code(house, old)
    house.vault.close()
    again = opened(porch, named(porch, "Sam"))
    assert not again.vault.older_than_before
    again.vault.close()


# ---- a costlier lock --------------------------------------------------------------------------------


def cost_on_disk(house: House) -> int:
    raw = (house.porch.places.vaults / str(house.person.vault) / "header.fvh").read_bytes()
    return fvh.read(raw).slots[0].cost.m_kib


@pytest.mark.parametrize(("memory", "kib"), [(GIB, 128 * 1024), (8 * GIB, 512 * 1024), (0, FLOOR.m_kib)])
def test_what_this_computer_affords_is_put_in_at_the_next_unlock(
    porch: Porch, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, memory: int, kib: int
) -> None:
    monkeypatch.setattr(key_cost, "memory_of_this_computer", lambda: memory)
    house, _ = made(porch, "Sam")
    assert whole(recalibrate(house)) is False
    assert house.vault.owner.cost_kib == FLOOR.m_kib, "measured when the key was made"
    house.vault.close()
    clock.at += timedelta(days=91)
    sam = named(porch, "Sam")
    put_in = []
    for _ in range(3):
        house = opened(porch, sam)
        put_in.append(whole(recalibrate(house)))
        house.vault.close()
    higher = kib > FLOOR.m_kib
    assert put_in == [False, higher, False]
    assert cost_on_disk(house) == kib


def test_measuring_comes_in_slices_and_can_be_stopped(
    porch: Porch, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_cost, "memory_of_this_computer", lambda: 8 * GIB)
    house, _ = made(porch, "Sam")
    clock.at += timedelta(days=91)
    assert len(list(recalibrate(house))) == 1 + 3
    clock.at += timedelta(days=91)
    steps = recalibrate(house)
    next(steps)
    next(steps)
    steps.close()
    assert house.vault.owner.cost_seen_at == clock.at - timedelta(days=91)
    house.vault.close()
