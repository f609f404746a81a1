"""The guard inside the process refuses every way to a network, and lets the window system through."""

from __future__ import annotations

import subprocess
import sys

import pytest

TRIES = {
    "a socket": "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
    "an IPv6 socket": "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "the usual socket": "socket.socket()",
    "a name": "socket.getaddrinfo('localhost', 'http')",
    "a host name": "socket.gethostbyname('localhost')",
    "a page": "urllib.request.urlopen('http://127.0.0.1:9/')",
}


def run(code: str, guard: bool = True) -> subprocess.CompletedProcess[str]:
    start = "from family_app.no_network import stand_guard, NetworkRefused; stand_guard()\n" if guard else ""
    return subprocess.run(
        [sys.executable, "-c", f"import socket, urllib.request\n{start}{code}"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("what", TRIES)
def test_the_guard_refuses(what):
    tried = run(f"try:\n    {TRIES[what]}\nexcept NetworkRefused:\n    print('refused')")
    assert tried.stdout.strip() == "refused", tried.stderr


def test_without_the_guard_the_same_try_goes_through():
    assert (
        run("socket.socket(socket.AF_INET, socket.SOCK_STREAM).close(); print('made')", guard=False).stdout
        == "made\n"
    )


@pytest.mark.skipif(
    "sys.platform == 'win32'", reason="AF_UNIX is how X11, Wayland and D-Bus speak; Windows has none"
)
def test_the_window_system_and_the_accessibility_bus_get_through():
    assert (
        run("a, b = socket.socketpair(socket.AF_UNIX); a.close(); b.close(); print('fine')").stdout
        == "fine\n"
    )


def test_the_front_door_stands_guard_first():
    code = (
        "import family_app.front_door as door, family_app.no_network as n\n"
        "try:\n    door.open_door(['--version'])\nexcept SystemExit:\n    pass\nprint(n._standing)"
    )
    assert run(code, guard=False).stdout.strip().endswith("True")
