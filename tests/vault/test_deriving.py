"""A derivation keeps nobody waiting: it runs beside, and its slices are short."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from family_app.domain.backups import Progress
from family_app.domain.errors import NotEnoughMemory, WrongPassphrase
from family_app.vault import header as fvh
from family_app.vault import keys
from family_app.vault.backup_reading import outside_of, unlock
from family_app.vault.deriving import beside
from family_app.vault.keys import FLOOR
from family_app.vault.vault import Vault
from tests.vault.backups import backup, whole
from tests.vault.builders import PASSPHRASE


def test_the_answer_comes_and_how_far_the_whole_is() -> None:
    free = threading.Event()
    at = Progress(3, 10)
    steps = beside(lambda: free.wait(60), at)
    assert [next(steps) for _ in range(3)] == [at] * 3
    free.set()
    assert whole(steps) is True


def test_a_trouble_comes_too() -> None:
    def short_of_memory() -> None:
        raise NotEnoughMemory

    with pytest.raises(NotEnoughMemory):
        whole(beside(short_of_memory))


def test_given_up_nobody_waits_for_it() -> None:
    free, ended = threading.Event(), threading.Event()

    def reckon() -> None:
        free.wait(60)
        ended.set()

    steps = beside(reckon)
    next(steps)
    steps.close()
    assert not ended.is_set()
    free.set()
    assert ended.wait(60)


def test_argon2id_lets_others_go_on(real_keys: None) -> None:
    """Somebody saves on meanwhile: this thread gets its turn, again and again."""
    steps = beside(lambda: keys.stretch(b"a sentence", bytes(16), FLOOR, b""))
    mine = time.thread_time()
    turns = sum(1 for _ in steps)
    assert turns >= 2
    assert time.thread_time() - mine < 0.05, "the reckoning was done on another thread"


def test_a_backup_is_unlocked_so(
    real_keys: None, make: Callable[..., Vault], folder: Path, tmp_path: Path
) -> None:
    vault = make(folder)
    backup(vault, tmp_path / "mine.fbk")
    mine = time.thread_time()
    steps = unlock(outside_of(tmp_path / "mine.fbk"), fvh.PASSPHRASE, PASSPHRASE.encode())
    assert len(list(steps)) >= 2
    with pytest.raises(WrongPassphrase):
        whole(unlock(outside_of(tmp_path / "mine.fbk"), fvh.PASSPHRASE, b"een heel andere zin"))
    assert time.thread_time() - mine < 0.1
