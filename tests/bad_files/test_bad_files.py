"""A bad file cannot hurt: only typed refusals, nothing written, what is there stays byte for byte."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from family_app.domain.errors import BackupDamaged, VaultDamaged
from family_app.vault import header as fvh
from family_app.vault import header_files, keys
from family_app.vault.backup_reading import outside_of, unlock
from tests.bad_files.mutations import mutated
from tests.bad_files.patience import PATIENCE, TookTooLong, within
from tests.bad_files.targets import BOMBS, PASSPHRASE, TARGETS, Target, a_vault
from tests.support.cheap_keys import cheap_keys
from tests.vault.backups import whole as carried_out

ROUNDS = settings(max_examples=60, suppress_health_check=list(HealthCheck))


@pytest.fixture(autouse=True)
def _cheap():
    with cheap_keys():
        yield


@pytest.fixture(params=TARGETS)
def target(request, tmp_path_factory) -> Target:
    return TARGETS[request.param](tmp_path_factory.mktemp("place"))


def test_a_valid_file_is_read(target):
    for seed in target.seeds[-1:]:
        assert target.feed(target.repair(seed, Random(4))) == "fine"


def test_a_file_that_is_nearly_right_is_refused_in_words_or_read(target):
    @ROUNDS
    @given(st.integers(0, 2**32))
    def turn(number: int) -> None:
        chance = Random(number)
        target.feed(target.repair(mutated(chance.choice(target.seeds), chance, target.seeds), chance))

    turn()


def test_anything_at_all_is_refused_in_words_or_read(target):
    @ROUNDS
    @given(st.one_of(st.binary(max_size=400), st.text(max_size=200).map(lambda text: text.encode())))
    def turn(raw: bytes) -> None:
        target.feed(raw)

    turn()


@pytest.mark.parametrize("size", [0, 3 * 1024 * 1024])
def test_an_empty_file_and_one_that_is_far_too_long(target, size):
    target.feed(b" " * size)


def test_bytes_that_were_changed_outside_are_seen(target):
    """The control: what `feed` must notice is noticed."""
    use, other = target.use, target.root / "other"
    target.use = lambda: (use(), other.write_bytes(b"written"))
    target.sets_aside = False
    with pytest.raises(AssertionError, match="written: "):
        target.feed(target.repair(target.seeds[-1], Random(4)))
    other.unlink()

    def surprise() -> None:
        raise KeyError

    target.use = surprise
    with pytest.raises(KeyError):
        target.feed(target.seeds[-1])


@pytest.fixture
def stretched(monkeypatch) -> list[object]:
    """How often the slow derivation was asked for."""
    calls: list[object] = []
    monkeypatch.setattr(keys, "stretch", lambda *given: calls.append(given) or bytes(32))
    return calls


@pytest.mark.parametrize("cost", BOMBS, ids=str)
def test_a_header_that_asks_for_too_much_or_too_little_is_refused_before_deriving(cost, tmp_path, stretched):
    folder, _, vault = a_vault(tmp_path)
    front, root = vault.inside.header, vault.inside.root
    slot = front.slots[0]
    bomb = fvh.Slot(slot.type, slot.kdf, cost, slot.salt, slot.nonce, slot.wrapped, slot.commit)
    raw = fvh.pack(fvh.Header(front.vault_id, 9, (bomb, *front.slots[1:]), front.ext), root)
    vault.close()
    header_files.write_both(folder, raw)
    stretched.clear()
    with pytest.raises(VaultDamaged):
        header_files.open_with_secret(folder, fvh.PASSPHRASE, PASSPHRASE.encode())
    assert stretched == []
    (tmp_path / "other").mkdir()
    target = TARGETS["backup"](tmp_path / "other")
    whole = target.seeds[-1]
    behind = whole[32 + int.from_bytes(whole[28:32]) :]
    target.place.write_bytes(whole[:28] + len(raw).to_bytes(4) + raw + behind)
    stretched.clear()
    with pytest.raises(BackupDamaged):
        carried_out(unlock(outside_of(target.place), fvh.PASSPHRASE, PASSPHRASE.encode()))
    assert stretched == []


def test_the_usual_cost_is_derived_once(tmp_path, stretched):
    """The control for the bombs."""
    folder, _, vault = a_vault(tmp_path)
    vault.close()
    stretched.clear()
    header_files.open_with_secret(folder, fvh.PASSPHRASE, PASSPHRASE.encode())
    assert len(stretched) == 1


@pytest.mark.parametrize(
    "torn",
    [
        pytest.param((b"CREATE TABLE star", b"CREATE TABLE st\xffr"), id="a name in the schema"),
        pytest.param((b"T01-03", b"T01-\xff\xfe"), id="a text"),
    ],
)
def test_a_table_whose_words_are_torn_is_set_aside(torn, tmp_path):
    """SQLite and Python each complain of these in a way of their own."""
    target = TARGETS["table"](tmp_path)
    assert torn[0] in target.seeds[0]
    assert target.feed(target.seeds[0].replace(*torn)) == "fine"
    assert not target.place.exists()


def test_a_file_that_keeps_a_reader_busy_is_told(tmp_path):
    """The control for the five seconds that each file has."""

    def stubborn() -> None:
        with within(0.05):
            try:
                while True:
                    pass
            except Exception:
                pytest.fail("a reader that catches everything must not catch this")

    with pytest.raises(TookTooLong):
        stubborn()
    elsewhere: list[BaseException] = []

    def outside_the_main_thread() -> None:
        try:
            with within(0.01):
                end = time.monotonic() + 0.02
                while time.monotonic() < end:
                    pass
        except TookTooLong as late:
            elsewhere.append(late)

    thread = threading.Thread(target=outside_the_main_thread)
    thread.start()
    thread.join()
    assert len(elsewhere) == 1
    target = TARGETS["settings"](tmp_path)
    target.use = stubborn
    with pytest.raises(TookTooLong):
        target.feed(target.seeds[0])
    assert PATIENCE == 5


def test_the_scripts_find_their_targets(tmp_path):
    """Both are started by hand, and must not rot."""
    done = [
        subprocess.run(
            [sys.executable, "-m", f"tests.bad_files.{script}", "settings", "--seconds", "1"],
            cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=60, check=False,
        )
        for script in ("fuzz", "guided")
    ]  # fmt: skip
    assert (done[0].returncode, done[0].stdout.endswith("0 wrong\n")) == (0, True), done[0].stderr
    assert done[1].returncode in (0, 3), done[1].stderr
