"""A whole evening in the window reaches no network: watched by the kernel, or cut off from it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PYTHON = sys.executable
OPENS_A_SOCKET = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
OTHERS = {
    "AF_INET": OPENS_A_SOCKET,
    "AF_INET6": OPENS_A_SOCKET.replace("AF_INET", "AF_INET6"),
    "AF_NETLINK": OPENS_A_SOCKET.replace("AF_INET", "AF_NETLINK").replace("SOCK_DGRAM", "SOCK_RAW"),
}
INSIDE_THIS_COMPUTER = (
    "import socket; a, b = socket.socketpair(); s = socket.socket(socket.AF_UNIX); s.close()"
)
NO_FAMILY = (
    "0xffffffff"  # how the program asks the kernel whether it refuses already; such a socket never opens
)
_SOCKET = re.compile(r"\bsocket\((\w+)|sa_family=(\w+)")


def strace(log: Path, *command: str) -> list[str]:
    return ["strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", str(log), *command]


def works(command: list[str]) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0


def calls_to_outside(log: Path) -> list[str]:
    """The lines of a strace log that name any socket but one between programs of this computer."""
    return [
        line
        for line in log.read_text(errors="replace").splitlines()
        for found in _SOCKET.finditer(line)
        if (found[1] or found[2]) not in ("AF_UNIX", NO_FAMILY)
    ]


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
        assert calls_to_outside(log) == []
    with capsys.disabled():
        sys.stdout.write(f"\n[no network: proven by {proof} and the audit hook]\n")


@pytest.mark.parametrize("family", OTHERS)
def test_the_watcher_sees_a_socket_of_every_family(proof, tmp_path, family):
    """The control: a program that does open a socket is caught by the same means."""
    log = tmp_path / "calls"
    if proof == "strace":
        subprocess.run(strace(log, PYTHON, "-c", OTHERS[family]), check=True, timeout=60)
        assert [f"socket({family}," in line for line in calls_to_outside(log)] == [True]
        subprocess.run(strace(log, PYTHON, "-c", INSIDE_THIS_COMPUTER), check=True, timeout=60)
        assert calls_to_outside(log) == []


def test_the_guard_inside_the_process_sees_one_too():
    code = f"from family_app.no_network import stand_guard; stand_guard(); {OPENS_A_SOCKET}"
    caught = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert "NetworkRefused" in caught.stderr
