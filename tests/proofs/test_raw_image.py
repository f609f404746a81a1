"""Nothing that was written, searched, copied or typed can be read on the disk, not even in deleted files."""

from __future__ import annotations

import json
import os
import secrets
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.evening import NAME
from tests.proofs.canary import found_in, hits
from tests.proofs.leaky_home import Home, mounted
from tests.proofs.secret_evening import SECRETS

ROOT = Path(__file__).resolve().parents[2]
CONTROL = "controlekanarie0123456789abcdef"
COMMAND_SECRETS = (
    *("cli_title", "cli_body", "cli_query", "cli_wrong", "cli_new"),
    *("cli_other", "cli_sealed", "cli_opened", "cli_taken"),
)


class Evenings:
    """What stayed of four evenings and some commands."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.secrets = {name: f"kanarie{secrets.token_hex(8)}" for name in (*SECRETS, *COMMAND_SECRETS)}
        self.noise = ""
        self.found: list[str] = []
        self.files: list[Path] = []
        self.wide: list[str] = []

    def run(self) -> None:
        made = self.window("first", signal.SIGABRT)
        self.secrets |= {"words": made["words"], "half_1": made["halves"][0], "half_2": made["halves"][1]}
        self.window("second", signal.SIGKILL)
        self.window("third", signal.SIGKILL)
        self.commands()
        codes = self.window("fourth", signal.SIGKILL)["codes"]
        self.secrets |= {f"code_{number}": code for number, code in enumerate(codes)}
        self.files = [path for path in self.home.folder.rglob("*") if path.name != "lost+found"]
        self.wide = [p.name for p in self.files if stat.S_IMODE(p.lstat().st_mode) & 0o077]
        control = self.home.folder / "control"
        with control.open("wb") as file:
            file.write(CONTROL.encode() * 300)
            file.flush()
            os.fsync(file.fileno())
        if self.home.image:
            control.unlink()

    def window(self, part: str, end: signal.Signals) -> dict[str, list[str]]:
        """One evening in the window, ended by a signal while words are still being kept."""
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        command = [sys.executable, "-m", "tests.proofs.secret_evening", part]
        # A dump of memory would be written to the folder in which a program was started.
        place = {"env": self.environment(), "cwd": self.home.folder, "umask": 0}
        with subprocess.Popen(command, text=True, **place, **pipes) as program:
            program.stdin.write(json.dumps(self.secrets) + "\n")
            program.stdin.flush()
            said = program.stdout.readline()
            program.send_signal(end)
            noise = program.stderr.read()
        self.noise += noise
        assert said, noise
        return json.loads(said)

    def commands(self) -> None:
        """The command line: a page, a list, a search, what must be refused, and another passphrase."""
        know, mine = self.secrets, f"--person={NAME}"
        add = ("journal", "add", mine, "--title", know["cli_title"], "--passphrase-stdin")
        self.command(0, know["words"], add, text=know["cli_body"])
        self.command(0, know["words"], ("journal", "list", mine, "--passphrase-stdin"))
        self.command(0, know["words"], ("journal", "search", know["cli_body"], mine, "--passphrase-stdin"))
        self.command(0, know["words"], ("journal", "search", know["cli_query"], mine, "--passphrase-stdin"))
        self.command(1, know["cli_wrong"], ("journal", "list", mine, "--passphrase-stdin"))
        export = ("journal", "export", mine, "--format", "json", "--passphrase-stdin")
        self.command(0, know["words"], export)
        copy = str(self.home.folder / "kept.fbk")
        self.command(0, know["words"], ("backup", copy, mine, "--passphrase-stdin"))
        self.letters(mine)
        change = ("passphrase", mine, "--passphrase-stdin")
        self.command(0, know["words"], change, text=f"a sentence with {know['cli_new']}\n")
        self.command(0, know["words"], ("restore", copy, "--passphrase-stdin"))
        self.command(0, "", ("check",))

    def letters(self, mine: str) -> None:
        """Three letters to somebody else: one is opened, one taken back, and one goes on waiting."""
        know, hers = self.secrets, ("--person=Noor", "--passphrase-stdin")
        other = f"a sentence with {know['cli_other']}"
        self.command(0, other, ("people", "add", "Noor", "--age-band", "adult", "--passphrase-stdin"))
        seal = ("letter", "seal", mine, "--to", "Noor", "--how", "listen", "--passphrase-stdin")
        self.command(0, know["words"], seal, text=know["cli_opened"])
        (letter,) = json.loads(self.command(0, other, ("letter", "list", "--json", *hers)))
        self.command(0, other, ("letter", "open", letter["id"], *hers))
        taken = self.command(0, know["words"], seal, text=know["cli_taken"]).strip()
        self.command(0, know["words"], ("letter", "take-back", taken, mine, "--passphrase-stdin"))
        self.command(0, know["words"], seal, text=know["cli_sealed"])

    def command(self, code: int, first_line: str, words: tuple[str, ...], *, text: str = "") -> str:
        done = subprocess.run(
            [sys.executable, "-m", "tests.support.floor_keys", *words],
            input=f"{first_line}\n{text}", env=self.environment(), cwd=self.home.folder, umask=0,
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        self.noise += done.stderr
        assert done.returncode == code, done.stderr
        return done.stdout

    def environment(self) -> dict[str, str]:
        return {**self.home.environment(), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


@pytest.fixture(scope="module")
def evenings(tmp_path_factory) -> Evenings:
    with mounted(tmp_path_factory.mktemp("disk")) as home:
        made = Evenings(home)
        made.run()
        words = [CONTROL, *made.secrets.values()]
        if home.image is None:
            made.found = found_in([home.folder], words)
    if home.image is not None:
        made.found = hits(home.image.read_bytes(), words, "the image")
        home.image.unlink()
    return made


@pytest.mark.slow
def test_no_secret_word_can_be_read_on_the_disk(evenings, capsys):
    assert len(evenings.secrets) >= 20
    assert [hit for hit in evenings.found if not hit.startswith("word 0 ")] == []
    with capsys.disabled():
        sys.stdout.write(f"\n[{len(evenings.secrets)} secret words looked for in {evenings.home.kind}]\n")


@pytest.mark.slow
def test_the_control_is_found_although_its_file_is_gone(evenings):
    assert any(hit.startswith("word 0 as utf-8 in ") for hit in evenings.found)


@pytest.mark.slow
def test_the_evenings_did_leave_their_traces(evenings):
    names = {path.name for path in evenings.files}
    assert {"journal.db", "header.fvh", "header.fvh.1", "people.json", "kept.fbk"} <= names
    endings = [path.suffix for path in evenings.files]
    assert (endings.count(".pub"), endings.count(".fsn")) == (1, 0)
    assert not [name for name in names if name.startswith("core")]


@pytest.mark.slow
def test_no_secret_word_is_told_on_the_terminal(evenings):
    assert [name for name, word in evenings.secrets.items() if word in evenings.noise] == []


@pytest.mark.slow
def test_every_file_and_folder_is_private_even_with_an_open_umask(evenings):
    assert evenings.wide == []
