"""A full disk or one that can only be read: the trouble is told, and what was there stays."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from sqlcipher3 import dbapi2

from family_app.domain.errors import DiskFull, DiskTrouble, VaultDamaged
from family_app.vault.troubles import of_sqlite
from tests.proofs.operations import OPERATIONS

STEP = 64  # blocks of 4 KiB


@pytest.fixture(scope="module")
def ladder():
    command = [sys.executable, "-m", "tests.proofs.disk_full", "--step", str(STEP), "--json"]
    return json.loads(subprocess.run(command, capture_output=True, check=True, timeout=200).stdout)


@pytest.mark.slow
def test_a_full_disk_does_no_harm(ladder, capsys):
    scores = ladder["scores"]
    assert [each for score in scores.values() for each in score["troubles"]] == []
    assert set(OPERATIONS) <= set(scores)
    assert sum(score["refused"] for score in scores.values()) > 5
    with capsys.disabled():
        sys.stdout.write(f"\n[full disks: {ladder['kind']}]\n")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("database or disk is full", DiskFull),
        ("disk I/O error", DiskTrouble),
        ("database disk image is malformed", VaultDamaged),
        ("file is not a database", VaultDamaged),
    ],
)
def test_a_trouble_while_pages_are_copied_is_known_by_its_words(words, kind):
    assert type(of_sqlite(dbapi2.OperationalError(words))) is kind


def test_a_mistake_of_ours_stays_a_mistake():
    assert of_sqlite(dbapi2.OperationalError("no such table: page")) is None
