"""What the kernel refuses this process from the start: a network, a memory dump, a look inside. Linux only.

Windows and macOS have nothing of this here, and we claim nothing for them.
"""

from __future__ import annotations

import os
import struct
import sys

_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 4, 38
_SECCOMP_SET_MODE_FILTER, _ALL_THREADS = 1, 1

# Per machine: the name that the kernel gives its calls, and the numbers of seccomp() and socket().
_MACHINES = {"x86_64": (0xC000003E, 317, 41), "aarch64": (0xC00000B7, 277, 198)}
_IO_URING_SETUP = 425
_X32_CALLS = 0x40000000  # the same machine with other numbers for the same calls
_UNIX = 1  # X11, Wayland, D-Bus and the accessibility bus speak through it

# Where things stand in what a filter sees of a call, and the few instructions that it needs.
_AT_NUMBER, _AT_MACHINE, _AT_FIRST_ARGUMENT = 0, 4, 16
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_EPERM, _EACCES, _ENOSYS = 1, 13, 38


def harden() -> None:
    """Closes what can be closed. Where the kernel does not know one of these, the program still starts.

    Not undone by anything, and inherited by a process that takes this one's place.
    """
    if sys.platform != "linux":
        return
    import ctypes
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    # Inside a snap the portals look at /proc of the program, and would refuse to open a file dialog.
    if "SNAP" not in os.environ:
        libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    machine = _MACHINES.get(os.uname().machine)
    # A computer whose programs have 32 bits numbers its calls in yet another way.
    if machine is None or sys.maxsize < 2**32 or _is_refused(libc.socket(-1, 0, 0), ctypes.get_errno()):
        return
    name, seccomp, socket = machine
    rules = network_rules(name, socket)
    program = ctypes.create_string_buffer(rules)
    about = ctypes.create_string_buffer(struct.pack("HP", len(rules) // 8, ctypes.addressof(program)))
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    number = ctypes.c_long(seccomp)
    libc.syscall(number, _SECCOMP_SET_MODE_FILTER, _ALL_THREADS, ctypes.byref(about))


def network_rules(machine: int, socket: int) -> bytes:
    """The seccomp filter: no socket but AF_UNIX, and no io_uring, which opens sockets past socket().

    Each line is an instruction: what to do, how many lines to pass over when it holds and when it does not.
    """
    lines = (
        (_LOAD, 0, 0, _AT_MACHINE),
        (_EQUAL, 0, 8, machine),
        (_LOAD, 0, 0, _AT_NUMBER),
        (_AT_LEAST, 7, 0, _X32_CALLS),
        (_EQUAL, 5, 0, _IO_URING_SETUP),
        (_EQUAL, 0, 2, socket),
        (_LOAD, 0, 0, _AT_FIRST_ARGUMENT),
        (_EQUAL, 0, 1, _UNIX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _ERRNO | _EACCES),
        (_RETURN, 0, 0, _ERRNO | _EPERM),
        (_RETURN, 0, 0, _ERRNO | _ENOSYS),
    )
    return b"".join(struct.pack("HBBI", *line) for line in lines)


def _is_refused(answer: int, errno: int) -> bool:
    """Whether the filter stands already: without it the kernel knows no family -1, and says so.

    A process that took the place of another one has its filter; adding one at every lock would pile them up.
    """
    return answer == -1 and errno == _EACCES
