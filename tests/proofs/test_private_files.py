"""Every file and folder is private from its first system call, however open the umask of the computer is."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.evening import NAME

PROGRAM = "tests.support.floor_keys"
CALLS = "umask,open,openat,creat,mkdir,mkdirat,mknod,mknodat,chmod,fchmod,fchmodat"
# A call that makes something, with its last number: the mode.
_MAKES = re.compile(r"\b(open|openat|creat|mkdir|mkdirat|mknod|mknodat)\(([^)]*?)\b0(\d{3,})\b(?:, 0)?[ )<]")
_CHANGES = re.compile(r"\b(chmod|fchmod|fchmodat)\(([^)]*?)\b0(\d{3,})\b")
_UMASK = re.compile(r"\bumask\(0?(\d+)\)")


def too_open(log: str, inside: str) -> list[str]:
    """The calls below `inside` that make something others may read, with the umask of that moment."""
    found, umask = [], 0
    for line in log.splitlines():
        if new := _UMASK.search(line):
            umask = int(new.group(1), 8)
        makes, changes = _MAKES.search(line), _CHANGES.search(line)
        if makes and ("O_CREAT" in line or "open" not in makes.group(1)):
            what, mode = makes, int(makes.group(3), 8) & ~umask
        elif changes:
            what, mode = changes, int(changes.group(3), 8)
        else:
            continue
        # A path that could not be read counts: only what is plainly elsewhere is not ours.
        path = re.search(r'"([^"]*)"', what.group(2))
        if mode & 0o077 and (path is None or path.group(1).startswith(inside)):
            found.append(line)
    return found


def made(log: str, inside: str) -> set[str]:
    """The names of what was made below `inside`."""
    lines = [line for line in log.splitlines() if "O_CREAT" in line or "mkdir" in line]
    return {Path(path).name for line in lines for path in re.findall(r'"([^"]+)"', line) if inside in path}


class Traced:
    """Runs programs with an open umask, watched by the kernel where that is possible."""

    def __init__(self, home: Path) -> None:
        self.home, self.log = home, home.parent / "calls"
        self.kernel_watches = shutil.which("strace") is not None and self._strace_works()

    def _strace_works(self) -> bool:
        trial = ["strace", "-qq", "-o", str(self.log), sys.executable, "-c", "pass"]
        return subprocess.run(trial, capture_output=True, timeout=60, check=False).returncode == 0

    def run(self, *words: str, stdin: str = "") -> str:
        watcher = ["strace", "-f", "-qq", "-s", "300", "-e", f"trace={CALLS}", "-A", "-o", str(self.log)]
        places = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR")
        env = {
            **os.environ,
            **{name: str(self.home) for name in places},
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        command = [sys.executable, "-m", *words]
        done = subprocess.run(
            [*watcher, *command] if self.kernel_watches else command,
            input=stdin, env=env, umask=0, capture_output=True, text=True, timeout=240, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout


@pytest.fixture(scope="module")
def traced(tmp_path_factory) -> Traced:
    home = tmp_path_factory.mktemp("private") / "home"
    home.mkdir(mode=0o700)
    traced = Traced(home)
    traced.log.write_text("")
    data = str(home / "data")
    words = traced.run("tests.proofs.front_evening", data).splitlines()[-1]
    mine = ("--data-dir", data, "--person", NAME, "--passphrase-stdin")
    traced.run(PROGRAM, "journal", "add", *mine, stdin=f"{words}\nfrom the command line")
    copy = str(home / "kept.fbk")
    traced.run(PROGRAM, "backup", copy, *mine, stdin=f"{words}\n")
    traced.run(PROGRAM, "restore", copy, "--data-dir", data, "--passphrase-stdin", stdin=f"{words}\n")
    traced.run(PROGRAM, "passphrase", *mine, stdin=f"{words}\nquite another sentence\n")
    second = ("people", "add", "Noor", "--age-band", "adult", "--data-dir", data, "--passphrase-stdin")
    traced.run(PROGRAM, *second, stdin="a sentence of somebody else\n")
    letters(traced, mine, ("--data-dir", data, "--person", "Noor", "--passphrase-stdin"))
    return traced


def letters(traced: Traced, mine: tuple[str, ...], hers: tuple[str, ...]) -> None:
    """One letter is opened, one taken back, and one goes on waiting."""
    me, she = "quite another sentence\n", "a sentence of somebody else\n"
    seal = (PROGRAM, "letter", "seal", "--to", "Noor", *mine)
    traced.run(*seal, stdin=f"{me}one")
    (letter,) = json.loads(traced.run(PROGRAM, "letter", "list", "--json", *hers, stdin=she))
    traced.run(PROGRAM, "letter", "open", letter["id"], *hers, stdin=she)
    taken = traced.run(*seal, stdin=f"{me}two").strip()
    traced.run(PROGRAM, "letter", "take-back", taken, *mine, stdin=me)
    traced.run(*seal, stdin=f"{me}three")


@pytest.mark.slow
def test_every_file_and_folder_is_private_in_the_end(traced):
    found = list(traced.home.rglob("*"))
    assert {"kept.fbk", "journal.db", "people.json", "settings.json", "table.db"} <= {
        path.name for path in found
    }
    assert [sum(path.suffix == ending for path in found) for ending in (".pub", ".fsn")] == [2, 1]
    assert [p.name for p in found if stat.S_IMODE(p.stat().st_mode) & 0o077] == []


@pytest.mark.slow
def test_and_so_it_is_from_the_first_call(traced, capsys):
    log = traced.log.read_text(errors="replace")
    if traced.kernel_watches:
        assert too_open(log, str(traced.home)) == []
        # As the superuser the paths can be read, and it shows that the right ones were looked at.
        if os.geteuid() == 0:
            names = made(log, str(traced.home))
            assert {"journal.db", "header.fvh.tmp", "open.lock", "vaults", "cards", "letters"} <= names
            assert [name for name in names if name.endswith(".fsn.tmp")]
    with capsys.disabled():
        sys.stdout.write(f"\n[private files: {'every call' if traced.kernel_watches else 'the result'}]\n")


LOG = """
100 umask(000) = 022
100 openat(AT_FDCWD, "/there/x/secret", O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 3
100 openat(AT_FDCWD, "/there/x/fine", O_RDWR|O_CREAT|O_CLOEXEC, 0600) = 3
100 openat(AT_FDCWD, "/there/x/read", O_RDONLY|O_CLOEXEC) = 3
100 openat(AT_FDCWD, "/dev/null", O_RDWR|O_CREAT, 0666) = 3
100 mkdir("/there/x/folder", 0777) = 0
100 umask(077) = 000
101 openat(AT_FDCWD, "/there/x/later", O_RDWR|O_CREAT, 0644 <unfinished ...>
101 mkdirat(AT_FDCWD, "/there/x/later", 0777) = 0
100 chmod("/there/x/opened", 0644) = 0
100 openat(AT_FDCWD, 0x7ffe, O_RDWR|O_CREAT, 0644) = 3
100 umask(022) = 077
100 openat(AT_FDCWD, 0x7ffe, O_RDWR|O_CREAT, 0644) = 3
"""


def test_the_reader_of_the_log_sees_what_is_too_open():
    found = [re.findall(r"secret|folder|opened|0x7ffe", line) for line in too_open(LOG, "/there/x")]
    assert found == [["secret"], ["folder"], ["opened"], ["0x7ffe"]]
    assert len(too_open(LOG, "/there/y")) == 1
    assert made(LOG, "/there/x") == {"secret", "fine", "folder", "later"}
