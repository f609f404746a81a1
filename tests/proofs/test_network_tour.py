"""A whole evening in the window reaches no network: watched by the kernel, or cut off from it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PYTHON = sys.executable
OPENS_A_SOCKET = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"


def strace(log: Path, *command: str) -> list[str]:
    return ["strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", str(log), *command]


def works(command: list[str]) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0


def internet_calls(log: Path) -> list[str]:
    """The lines of a strace log that name a socket of the internet family."""
    return [line for line in log.read_text(errors="replace").splitlines() if "AF_INET" in line]


@pytest.fixture(scope="module")
def proof(tmp_path_factory) -> str:
    """The strongest proof that this machine allows."""
    trial = tmp_path_factory.mktemp("trial") / "log"
    if works(strace(trial, PYTHON, "-c", "pass")):
        return "strace"
    if works(["unshare", "-rn", PYTHON, "-c", "pass"]):
        return "network namespace"
    return "audit hook"


@pytest.mark.slow
def test_an_evening_reaches_no_network(proof, tmp_path, capsys):
    log = tmp_path / "calls"
    evening = [PYTHON, "-m", "tests.proofs.guarded_evening", str(tmp_path / "pictures")]
    command = {
        "strace": strace(log, *evening),
        "network namespace": ["unshare", "-rn", *evening],
        "audit hook": evening,
    }[proof]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, env=env, timeout=400, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Help now opens" in done.stdout
    assert "- help, not seen lately" in done.stdout
    if proof == "strace":
        assert internet_calls(log) == []
    with capsys.disabled():
        sys.stdout.write(f"\n[no network: proven by {proof} and the audit hook]\n")


def test_the_watcher_sees_a_socket(proof, tmp_path):
    """The control: a program that does open a socket is caught by the same means."""
    log = tmp_path / "calls"
    if proof == "strace":
        subprocess.run(strace(log, PYTHON, "-c", OPENS_A_SOCKET), check=True, timeout=60)
        assert internet_calls(log)
    code = f"from family_app.no_network import stand_guard; stand_guard(); {OPENS_A_SOCKET}"
    caught = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert "NetworkRefused" in caught.stderr
