"""A power cut in any moment of any deed leaves one valid state and all that was told; the control loses."""

from __future__ import annotations

import json
import random
import subprocess
import sys

import pytest

from tests.proofs.operations import OPERATIONS
from tests.proofs.power_cut_record import Event, can_record
from tests.proofs.power_cut_replay import Disk

STATES = 32 * len(OPERATIONS)


def cuts(*arguments: str) -> dict[str, dict[str, object]]:
    command = [sys.executable, "-m", "tests.proofs.power_cut", "--json", *arguments]
    return json.loads(subprocess.run(command, capture_output=True, check=True, timeout=200).stdout)


@pytest.mark.slow
def test_no_power_cut_does_harm(capsys):
    if not can_record():
        # The kills of test_kill.py are then the proof; they need nothing of the system.
        command = [sys.executable, "-m", "tests.proofs.kill_rounds", "--rounds", "120", "--seed", "7"]
        done = subprocess.run(command, capture_output=True, check=False, timeout=300)
        assert done.returncode == 0, done.stdout.decode()
        words = "no strace here: 120 more kills instead of power cuts"
    else:
        scores = cuts("--states", str(STATES))
        assert [each for score in scores.values() for each in score["troubles"]] == []
        assert set(scores) == set(OPERATIONS)
        states = sum(score["states"] for score in scores.values())
        assert states > STATES // 3
        words = f"{states} power cuts replayed from strace"
    with capsys.disabled():
        sys.stdout.write(f"\n[{words}]\n")


@pytest.mark.slow
def test_the_proof_sees_a_program_that_never_waits_for_the_disk(tmp_path):
    if can_record():
        scores = cuts("--states", "160", "--careless", "save", "passphrase")
        assert scores["save"]["bad"] > 0
        assert scores["passphrase"]["bad"] > 0
        return
    assert b"ab" not in contents(tmp_path, [Event("make", "/x/a"), Event("write", "/x/a", data=b"ab")])[0]


def contents(folder, events):
    """What the file `a` may hold after a cut, in the five certain cases; None where there is no such file."""
    base = folder / "base"
    base.mkdir(exist_ok=True)
    disk = Disk(base, folder / "seen")
    for event in events:
        moved = (event.path.replace("/x", str(folder / "seen")), event.to.replace("/x", str(folder / "seen")))
        disk.happen(Event(event.what, *moved, event.data, event.at))
    found = []
    for number, state in enumerate(disk.states(5, random.Random(1))):
        at = folder / f"state-{number}"
        state.put(at)
        found.append((at / "a").read_bytes() if (at / "a").exists() else b"")
    return found


MADE = [Event("make", "/x/a"), Event("write", "/x/a", data=b"one" * 300)]
SYNCED = [*MADE, Event("sync", "/x/a")]


def test_the_model_loses_what_was_not_synced(tmp_path):
    assert contents(tmp_path, MADE) == [b"", b"one" * 300, b"", b"", bytes(900)]


def test_the_model_keeps_what_was_synced(tmp_path):
    assert contents(tmp_path, SYNCED) == [b"one" * 300] * 5


def test_the_model_may_lose_a_removal_until_the_folder_is_synced(tmp_path):
    gone = [*SYNCED, Event("remove", "/x/a")]
    assert contents(tmp_path, gone) == [b"one" * 300, b"", b"one" * 300, b"", b""]
    (tmp_path / "two").mkdir()
    assert contents(tmp_path / "two", [*gone, Event("sync", "/x")]) == [b""] * 5


def test_the_model_may_take_back_a_new_name(tmp_path):
    other = [Event("make", "/x/b"), Event("write", "/x/b", data=b"two"), Event("sync", "/x/b")]
    renamed = [*SYNCED, *other, Event("name", "/x/b", "/x/a")]
    assert contents(tmp_path, renamed) == [b"one" * 300, b"two", b"one" * 300, b"two", b"two"]


def test_the_model_tears_a_write_at_sectors(tmp_path):
    base = tmp_path / "base"
    base.mkdir()
    disk = Disk(base, tmp_path)
    disk.happen(Event("make", str(tmp_path / "a")))
    disk.happen(Event("sync", str(tmp_path / "a")))
    disk.happen(Event("write", str(tmp_path / "a"), data=b"x" * 4096))
    sizes = {
        len(state.files[number]) for state in disk.states(60, random.Random(3)) for number in state.files
    }
    assert {0, 4096} < sizes
    assert all(size % 512 == 0 for size in sizes)
