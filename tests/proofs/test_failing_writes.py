"""A call that fails in the middle of a deed: a calm refusal or none at all, and one valid state."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.proofs.power_cut_record import can_record

EVERY = 67


@pytest.mark.slow
def test_a_failing_call_never_costs_a_page(capsys):
    if can_record():
        command = ["tests.proofs.failing_writes", "--every", str(EVERY), "--json"]
    else:
        command = ["tests.proofs.disk_full", "--unmounted", "--step", "16", "--json"]
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, check=True, timeout=200)
    scores = json.loads(done.stdout)
    scores = scores.get("scores", scores)
    assert [each for score in scores.values() for each in score["troubles"]] == []
    assert sum(score["refused"] for score in scores.values()) > 10
    with capsys.disabled():
        words = "each call failed by strace" if can_record() else "no strace here: files that may not grow"
        sys.stdout.write(f"\n[{words}]\n")
