"""Nothing that was written, searched or typed can be read on the disk: not after a lock, not after a kill."""

from __future__ import annotations

import os
import secrets
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proofs.canary import forms, found_in


@pytest.fixture(scope="module")
def killed_evening(tmp_path_factory):
    """A home folder after an evening that ended with kill -9, and the words that were secret in it."""
    home = tmp_path_factory.mktemp("home")
    folders = {name: home / name for name in ("data", "config", "cache", "state", "tmp", "run")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    canaries = [f"kanarie{secrets.token_hex(8)}" for _ in range(4)]
    command = [sys.executable, "-m", "tests.proofs.secret_evening"]
    env = {
        **os.environ,
        "HOME": str(home),
        "XDG_DATA_HOME": str(folders["data"]),
        "XDG_CONFIG_HOME": str(folders["config"]),
        "XDG_CACHE_HOME": str(folders["cache"]),
        "XDG_STATE_HOME": str(folders["state"]),
        "XDG_RUNTIME_DIR": str(folders["run"]),
        "TMPDIR": str(folders["tmp"]),
        "QT_QPA_PLATFORM": "offscreen",
    }
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=env, text=True, umask=0, **pipes) as program:
        program.stdin.write(" ".join(canaries) + "\n")
        program.stdin.flush()
        words = program.stdout.readline().strip()
        program.kill()
        noise = program.stderr.read()
    assert len(words.split()) == 4, noise
    return home, canaries, words, noise


@pytest.mark.slow
def test_no_secret_word_can_be_read_anywhere(killed_evening):
    home, canaries, words, noise = killed_evening
    assert any(p.name == "journal.db" for p in home.rglob("*"))
    assert found_in([home], [*canaries, words]) == []
    assert not any(canary in noise for canary in canaries)


@pytest.mark.slow
def test_every_file_and_folder_is_private_even_with_an_open_umask(killed_evening):
    home, *_ = killed_evening
    wide = [p.name for p in home.rglob("*") if not p.is_symlink() and stat.S_IMODE(p.stat().st_mode) & 0o077]
    assert wide == []


@pytest.mark.parametrize("form", forms("kanarie0123456789abcdef"))
def test_the_search_finds_a_word_in_each_form(tmp_path, form):
    word = "kanarie0123456789abcdef"
    (tmp_path / "leak.bin").write_bytes(b"\x00\xffbefore" + forms(word)[form] + b"after\x01")
    assert found_in([tmp_path], [word])
    assert found_in([tmp_path], ["kanarie-of-another-day"]) == []


def test_the_search_looks_at_names_and_into_packed_files(tmp_path):
    import zlib

    (tmp_path / "packed").write_bytes(zlib.compress(b"x kanarie0123456789abcdef x"))
    assert found_in([tmp_path], ["kanarie0123456789abcdef"])
    (tmp_path / "packed").unlink()
    Path(tmp_path / "kanarie0123456789abcdef.txt").write_bytes(b"")
    assert found_in([tmp_path], ["kanarie0123456789abcdef"])
