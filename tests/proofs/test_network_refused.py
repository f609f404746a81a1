"""The kernel itself refuses a network: past Python's own hooks, on every thread, while the window works."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif("sys.platform != 'linux'", reason="only Linux has these filters")

# A socket through the C library: nothing of Python can see or stop this call.
ASK = """
import ctypes, errno, os, sys
libc = ctypes.CDLL(None, use_errno=True)
def ask(family):
    made = libc.socket(family, 2, 0)
    if made >= 0:
        os.close(made)
    return "made" if made >= 0 else errno.errorcode[ctypes.get_errno()]
INTERNET, INTERNET_6, NETLINK, PACKET, UNIX = 2, 10, 16, 17, 1
"""
COMMAND = """
from family_app import __main__
sys.argv = ["family-app", "helplines", "--country", "NL", "--language", "en"]
assert __main__.main() == 0
"""
WINDOW = """
import threading
from PySide6.QtCore import QTimer
from family_app import front_door
build = front_door.build
def watched(*given, **more):
    window, stop = build(*given, **more)
    answers = []
    def look():
        other = threading.Thread(target=lambda: answers.append(ask(INTERNET)))
        other.start()
        other.join()
        window.open_help()
        print(answers[0], ask(INTERNET), ask(UNIX), window.room, window.isVisible())
        window.close()
    window.painted.connect(lambda: QTimer.singleShot(0, look))
    return window, stop
front_door.build = watched
sys.exit(front_door.open_door(["--data-dir", sys.argv[1]], own_process=True))
"""


def child(code: str, *arguments: str) -> list[str]:
    """What a fresh process says on its last line."""
    done = subprocess.run(
        [sys.executable, "-c", ASK + code, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1].split()


def test_after_a_command_every_family_but_unix_is_refused():
    families = "INTERNET, INTERNET_6, NETLINK, PACKET, UNIX, -1"
    assert child(COMMAND + f"print(*[ask(each) for each in ({families})])") == [
        *["EACCES"] * 4, "made", "EACCES",
    ]  # fmt: skip


def test_without_the_filter_the_same_question_is_answered():
    assert child("print(ask(INTERNET), ask(UNIX))") == ["made", "made"]


def test_the_window_works_and_none_of_its_threads_reaches_a_network(tmp_path):
    assert child(WINDOW, str(tmp_path)) == ["EACCES", "EACCES", "made", "help", "True"]


def test_the_other_doors_of_the_kernel_are_shut_too():
    """io_uring opens sockets without socket(); x32 is the same machine with other numbers."""
    other_numbers = "libc.syscall(ctypes.c_long(0x40000000 + 41), 2, 2, 0)"
    code = f"""
from family_app.hardening import harden
harden()
ring = errno.errorcode[ctypes.get_errno()] if libc.syscall(ctypes.c_long(425), 1, 0) < 0 else "made"
assert os.uname().machine != "x86_64" or {other_numbers} == -1
print(ring)
"""
    assert child(code) == ["EPERM"]


STATE = """
import pathlib, resource
def state():
    lines = dict(line.split(":\\t", 1) for line in pathlib.Path("/proc/self/status").read_text().splitlines())
    dumpable, core = libc.prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)
    return (lines["NoNewPrivs"], lines["Seccomp_filters"], dumpable, *core)
"""


def test_no_dump_of_memory_and_nobody_else_may_look_into_the_process():
    code = "from family_app.hardening import harden\nharden()\nprint(*state()[2:])"
    assert child(STATE + code) == ["0", "0", "0"]
    assert child(STATE + "print(state()[2])") == ["1"]


def test_a_process_that_takes_this_ones_place_does_not_pile_up_filters():
    code = """
from family_app.hardening import harden
before = int(state()[1])
harden()
harden()
assert int(state()[1]) == before + 1
again = "from family_app.hardening import harden; harden(); print(*state()[:3], ask(INTERNET))"
os.execv(sys.executable, [sys.executable, "-c", sys.argv[1] + again])
"""
    privileges, filters, dumpable, asked = child(STATE + code, ASK + STATE)
    assert (privileges, dumpable, asked) == ("1", "0", "EACCES")
    assert int(filters) >= 1


@pytest.mark.parametrize("name", ["x86_64", "aarch64"])
def test_the_rules_of_each_machine(name):
    """The filter read line by line, as the kernel does: also for the machine that this one is not."""
    import struct

    from family_app import hardening

    machine, _, socket = hardening._MACHINES[name]
    rules = hardening.network_rules(machine, socket)
    lines = list(struct.iter_unpack("HBBI", rules))

    def verdict(number: int, first: int = 0, of: int = machine) -> int:
        seen, at = {0: number, 4: of, 16: first}, 0
        value = 0
        while True:
            what, yes, no, given = lines[at]
            if what == hardening._RETURN:
                return given
            if what == hardening._LOAD:
                value = seen[given]
                at += 1
                continue
            holds = value == given if what == hardening._EQUAL else value >= given
            at += 1 + (yes if holds else no)

    allow, refuse = hardening._ALLOW, hardening._ERRNO
    assert verdict(socket, 1) == allow
    assert {verdict(socket, family) for family in (0, 2, 10, 16, 17, 40, 2**32 - 1)} == {refuse | 13}
    assert {verdict(number) for number in range(600)} == {allow, refuse | 13, refuse | 1}
    assert [number for number in range(600) if verdict(number) != allow] == sorted({socket, 425})
    assert verdict(1, of=0x40000003) == refuse | 1
    assert verdict(0x40000000 + socket, 1) == refuse | 38
