"""kill -9 in the middle of every deed: nothing acknowledged is lost, and one valid state is left."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.proofs.operations import OPERATIONS
from tests.proofs.operations_child import ready
from tests.proofs.operations_judge import judge

ROUNDS = max(20, 3 * len(OPERATIONS))


@pytest.mark.slow
def test_kills_in_every_deed_lose_nothing():
    command = [sys.executable, "-m", "tests.proofs.kill_rounds", "--rounds", str(ROUNDS), "--json"]
    scores = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=200).stdout)
    assert [each for score in scores.values() for each in score["troubles"]] == []
    assert set(scores) == set(OPERATIONS)
    assert sum(score["kills"] for score in scores.values()) == ROUNDS
    assert sum(score["cut_off"] for score in scores.values()) > ROUNDS // 4


@pytest.fixture(scope="module")
def saving():
    with ready(["save"]) as prepared:
        yield prepared["save"]


def verdict(saving, said, *, spoil=lambda root: None):
    spoil(saving.fresh())
    return saving.judge(said)


def test_the_verdict_on_a_folder_that_nobody_touched_is_good(saving):
    assert verdict(saving, []) == []


def test_the_verdict_sees_a_lost_page(saving):
    assert verdict(saving, ["kept 9 1"]) == ["page 9 is lost"]


def test_the_verdict_sees_an_older_revision(saving):
    assert verdict(saving, ["kept 0 2"]) == ["page 0: revision 2 was promised, 1 is there"]


def test_the_verdict_sees_damage_in_the_database(saving):
    def spoil(root):
        (database,) = root.glob("vaults/*/journal.db")
        content = bytearray(database.read_bytes())
        content[5000] ^= 1
        database.write_bytes(content)

    assert verdict(saving, [], spoil=spoil) == ["VaultDamaged: VaultDamaged"]


def test_the_verdict_sees_what_was_left_behind(saving):
    def spoil(root):
        (folder,) = root.glob("vaults/*")
        (folder / "journal.left.db").touch()

    assert verdict(saving, [], spoil=spoil) == ["journal.left.db was left behind"]


def test_the_verdict_sees_a_space_that_no_secret_opens(saving):
    root = saving.fresh()
    other = saving.before.__class__("somebody else's sentence of words")
    (trouble,) = judge(saving.operation, root, other, other, [])
    assert trouble == "neither the old nor the new state: 0 of 1 secrets open"
