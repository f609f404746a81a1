"""One window a data folder, however it is reached and whoever asks: a plain sentence, no damage."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from family_app.domain.clock import SystemClock
from family_app.domain.errors import VaultBusy
from family_app.domain.people import Person, PersonId
from family_app.domain.recovery import RecoveryChoice
from family_app.table.people_file import read_people, write_people
from family_app.vault.codes import draw_code
from family_app.vault.rekey import rekey
from family_app.vault.vault import Vault
from tests.vault.builders import draft

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
ENV = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
NOTE = "note: Kitchen Table is already open. Look for its window. It can only be open once at a time."
BUSY = "Another program is using this journal right now. The pages are safe; wait a moment and try again."
AS_ROOT = os.name == "posix" and os.geteuid() == 0
PASSPHRASE = "a sentence for two programs at once"
PERSON = ("--person", "Sam", "--passphrase-stdin")


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", *words]


@contextmanager
def running(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A program that goes on until the end of the block, and the first thing it says."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command(*words), env=ENV, text=True, **pipes) as program:
        try:
            yield program, program.stdout.readline().strip()
        finally:
            program.kill()


def asked(data: str, **more: object) -> tuple[int, str]:
    """A start that is expected to be refused: its exit code and its sentence."""
    done = subprocess.run(
        command("tests.proofs.one_window", data),
        env=ENV, capture_output=True, text=True, timeout=60, check=False, **more,
    )  # fmt: skip
    return done.returncode, done.stdout.strip()


def open_to_all(place: str) -> bool:
    """Whether every account can come to this folder."""
    here = Path(place).resolve()
    return here.is_dir() and all(each.stat().st_mode & 0o001 for each in (here, *here.parents))


@pytest.fixture
def data() -> Iterator[Path]:
    """A data folder at a place where another account can come as well."""
    around = next(filter(open_to_all, (tempfile.gettempdir(), "/var/tmp", "/dev/shm")), None)
    with tempfile.TemporaryDirectory(prefix="family-app-one-", dir=around) as place:
        Path(place).chmod(0o755)
        folder = Path(place) / "data"
        folder.mkdir(mode=0o700)
        yield folder


def test_a_second_start_says_so_and_leaves_however_the_folder_is_named(data):
    (data.parent / "link").symlink_to(data)
    with running("tests.proofs.one_window", str(data)) as (_, said):
        assert said == "open welcome"
        assert asked(str(data)) == (1, NOTE)
        assert asked(str(data.parent / "link")) == (1, NOTE)
        assert asked("../data/../data", cwd=data) == (1, NOTE)


def test_after_a_kill_the_next_one_opens(data):
    with running("tests.proofs.one_window", str(data)) as (first, said):
        assert said == "open welcome"
        first.kill()
        first.wait()
        assert (data / "open.lock").exists()
        with running("tests.proofs.one_window", str(data)) as (_, second):
            assert second == "open welcome"


def test_another_account_that_has_it_open_is_respected(data):
    data.chmod(0o777)
    with running("tests.proofs.other_account", str(data)) as (_, said):
        assert said == "held"
        assert (data / "open.lock").stat().st_uid == (65534 if AS_ROOT else os.getuid())
        assert asked(str(data)) == (1, NOTE)
    with running("tests.proofs.one_window", str(data)) as (_, said):
        assert said == "open welcome"


def test_another_account_that_asks_is_told(data):
    with running("tests.proofs.one_window", str(data)) as (_, said):
        assert said == "open welcome"
        data.chmod(0o777)
        lock = (data / "open.lock").read_bytes()
        with running("tests.proofs.other_account", str(data)) as (_, answer):
            assert answer == "already open"
        assert (data / "open.lock").read_bytes() == lock


def test_a_folder_that_may_not_be_written_is_read_without_a_lock(data):
    (data / "settings.json").write_text("{}")
    data.chmod(0o555)
    with running("tests.proofs.other_account", str(data)) as (_, answer):
        assert answer == "no lock"
    assert [path.name for path in data.iterdir()] == ["settings.json"]
    data.chmod(0o700)


def test_what_a_kill_left_in_a_folder_that_may_not_be_written_keeps_nobody_out(data):
    with running("tests.proofs.one_window", str(data)) as (first, said):
        assert said == "open welcome"
        (data / "open.lock").chmod(0o644)
        data.chmod(0o555)
        if AS_ROOT:  # as another account, which may only read here
            with running("tests.proofs.other_account", str(data)) as (_, answer):
                assert answer == "already open"
        first.kill()
        first.wait()
    with running("tests.proofs.other_account", str(data)) as (_, answer):
        assert answer == "no lock"
    assert (data / "open.lock").exists()
    data.chmod(0o700)


def test_a_lock_that_is_no_file_leads_to_a_sentence_and_stays(data):
    (data / "open.lock").mkdir()
    (data / "open.lock" / "something").write_bytes(b"of somebody")
    assert asked(str(data)) == (1, NOTE)
    assert (data / "open.lock" / "something").read_bytes() == b"of somebody"


# ---- the command line beside the window --------------------------------------------------------------


def typed(data: Path, *words: str, text: str = "") -> tuple[int, str, str]:
    done = subprocess.run(
        command("tests.support.floor_keys", "--data-dir", str(data), "--language", "en", *words),
        env=ENV, input=f"{PASSPHRASE}\n{text}", capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout.strip(), done.stderr.strip()


def test_the_command_line_works_beside_the_window_and_waits_its_turn(data):
    assert typed(data, "people", "add", "Sam", "--age-band", "9-11", "--passphrase-stdin")[0] == 0
    (sam,) = read_people(data / "people.json")
    with running("tests.proofs.one_window", str(data)) as (_, said):
        assert said == "open who"
        assert typed(data, "journal", "add", *PERSON, text="beside the window")[0] == 0
    vault = Vault.open(data / "vaults" / str(sam.vault), PASSPHRASE, clock=SystemClock())
    try:
        with vault.transaction():
            # Somebody is saving at this moment, for longer than a window ever does.
            assert typed(data, "journal", "list", *PERSON) == (1, "", BUSY)
            assert typed(data, "journal", "add", *PERSON, text="too early") == (1, "", BUSY)
        assert typed(data, "journal", "add", *PERSON, text="and now")[0] == 0
        assert {page.text for page in vault.journal.pages()} == {"beside the window", "and now"}
        vault.check_integrity()
    finally:
        vault.close()


def started(data: Path, *words: str, passphrase: str = PASSPHRASE) -> subprocess.Popen[str]:
    """A command that has its passphrase and works on beside us."""
    program = subprocess.Popen(
        command("tests.support.floor_keys", "--data-dir", str(data), "--language", "en", *words),
        env=ENV, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    program.stdin.write(f"{passphrase}\n")
    program.stdin.close()
    return program


def ended(program: subprocess.Popen[str]) -> tuple[int, str]:
    with program:
        said = program.stderr.read().strip()
    return program.returncode, said


def test_commands_beside_a_new_lock_lose_nothing(data):
    """Each derives its key from the old lock or the new one, and comes to the door at another moment."""
    assert typed(data, "people", "add", "Sam", "--age-band", "9-11", "--passphrase-stdin")[0] == 0
    (sam,) = read_people(data / "people.json")
    folder = data / "vaults" / str(sam.vault)
    for number in range(3):
        vault = Vault.open(folder, PASSPHRASE, clock=SystemClock())
        vault.journal.keep(draft(number))
        shown = draw_code(vault, PASSPHRASE, RecoveryChoice.MINE, with_lock=True)
        program = started(data, "journal", "list", *PERSON)
        steps, made = rekey(vault, shown), True
        try:
            for count, _ in enumerate(steps):
                if count < 8 * number:  # slower each time: the command meets another part of the work
                    vault.check_integrity()
        except VaultBusy:  # the command came in first
            made = False
        assert ended(program) in ((0, ""), (1, BUSY))
        vault.journal.keep(draft(100 + number))
        vault.close()
        vault = Vault.open_with_recovery(folder, shown.codes, clock=SystemClock()) if made else None
        vault = vault or Vault.open(folder, PASSPHRASE, clock=SystemClock())
        assert vault.journal.count() == 2 * (number + 1)
        vault.close()


def test_two_programs_that_upgrade_one_journal(data):
    """Both find the files of an older version; one upgrades them, the other one waits."""
    frozen = Path(__file__).parents[1] / "old_vaults"
    contents = json.loads((frozen / "contents.json").read_text("utf-8"))["schema_1"]
    shutil.copytree(frozen / "schema_1", data / "vaults" / ("0" * 32))
    write_people(data / "people.json", (Person(PersonId("1" * 16), "Sam", "cat", "sky", "0" * 32),))
    words = ("journal", "list", *PERSON)
    programs = [started(data, *words, passphrase=contents["passphrase"]) for _ in range(3)]
    assert {ended(program) for program in programs} <= {(0, ""), (1, BUSY)}
    vault = Vault.open(data / "vaults" / ("0" * 32), contents["passphrase"], clock=SystemClock())
    vault.check_integrity(thorough=True)
    assert vault.journal.count() == len(contents["pages"])
    vault.close()
