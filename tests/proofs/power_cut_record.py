"""Records what a deed asks of the disk: every call that changes a file or a name, read from strace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.proofs.operations_child import Child

_CALLS = (
    "openat,open,creat,close,dup,dup2,dup3,lseek,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,"
    "fallocate,fsync,fdatasync,sync_file_range,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,"
    "mkdirat,rmdir,symlink,symlinkat,copy_file_range,sendfile,splice,mmap"
)
_LINE = re.compile(r"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HERE = "AT_FDCWD"


class NotUnderstood(Exception):
    """A call that changes the disk in a way that the replay does not know."""


@dataclass(frozen=True)
class Event:
    """One thing that happened: `path` and `to` are absolute."""

    what: str  # make, write, cut, sync, sync_folder, name (rename), link, remove, folder, remove_folder, said
    path: str = ""
    to: str = ""
    data: bytes = b""
    at: int = 0


def can_record() -> bool:
    """Whether strace is here and may attach to a process."""
    if shutil.which("strace") is None:
        return False
    with subprocess.Popen(["sleep", "60"]) as waiting:
        try:
            tracer = attach(waiting.pid, "-o", os.devnull)
        except NotUnderstood:
            return False
        finally:
            waiting.kill()
        tracer.communicate()
    return True


def attach(process: int, *how: str) -> subprocess.Popen[bytes]:
    """A trace of a process that waits; it has begun when this returns."""
    tracer = subprocess.Popen(["strace", *how, "-p", str(process)], stderr=subprocess.PIPE)
    assert tracer.stderr is not None
    first = tracer.stderr.readline()
    if b"attached" not in first:
        tracer.communicate()
        raise NotUnderstood(first.decode())
    return tracer


def record(child: Child, root: Path, log: Path) -> tuple[list[Event], list[str]]:
    """Lets the child do its deed under a trace; what it changed below `root`, and what it told."""
    tracer = attach(child.pid, "-o", str(log), "-xx", "-s", "100000000", "-e", f"trace={_CALLS}")
    child.go()
    said = child.end()
    tracer.communicate()
    return read_log(log, root, child.telling), said


def read_log(log: Path, root: Path, telling: int) -> list[Event]:
    """The calls of one process that succeeded, as events."""
    reader = _Reader(str(root), telling)
    with log.open(encoding="ascii") as lines:
        for line in lines:
            match = _LINE.match(line)
            if match and int(match[3]) >= 0:
                reader.read(match[1], match[2], int(match[3]))
    return reader.events


class _Reader:
    """Follows file numbers, so that each call can be told by the path that it is about."""

    def __init__(self, root: str, telling: int) -> None:
        self.events: list[Event] = []
        self._root, self._telling = root, telling
        self._open: dict[int, str] = {}
        self._position: dict[int, int] = {}

    def read(self, call: str, arguments: str, answer: int) -> None:
        deed = getattr(self, f"_{call}", None)
        if deed is not None:
            deed(arguments, answer)
            return
        first = arguments.split(", ", 1)[0]
        if first.isdigit() and int(first) in self._open and call != "mmap":
            raise NotUnderstood(call)

    def _tell(self, what: str, path: str, **more: object) -> None:
        if path == self._root or path.startswith(self._root + "/"):
            self.events.append(Event(what, path, **more))  # type: ignore[arg-type]

    def _path(self, folder: str, text: str) -> str:
        match = _TEXT.search(text)
        assert match is not None
        name = _bytes(match[1]).decode()
        if name.startswith("/"):
            return name
        start = str(Path.cwd()) if folder == _HERE else self._open.get(int(folder), "")
        return f"{start}/{name}"

    def _openat(self, arguments: str, answer: int) -> None:
        folder, name, flags = arguments.split(", ")[:3]
        path = self._path(folder, name)
        self._open[answer], self._position[answer] = path, 0
        if "O_CREAT" in flags:
            self._tell("make", path)
        if "O_TRUNC" in flags:
            self._tell("cut", path, at=0)
        if "O_APPEND" in flags and path.startswith(self._root):
            raise NotUnderstood("O_APPEND")

    def _close(self, arguments: str, _answer: int) -> None:
        self._open.pop(int(arguments), None)

    def _lseek(self, arguments: str, answer: int) -> None:
        self._position[int(arguments.split(", ", maxsplit=1)[0])] = answer

    def _write(self, arguments: str, answer: int) -> None:
        number = int(arguments.split(", ", 1)[0])
        if number in self._open:
            at = self._position[number]
            self._tell("write", self._open[number], data=_data(arguments)[:answer], at=at)
            self._position[number] = at + answer

    def _pwrite64(self, arguments: str, answer: int) -> None:
        number, at = int(arguments.split(", ", 1)[0]), int(arguments.rsplit(", ", 1)[1])
        self._tell("write", self._open[number], data=_data(arguments)[:answer], at=at)

    def _writev(self, arguments: str, _answer: int) -> None:
        number = int(arguments.split(", ", 1)[0])
        if number == self._telling:
            self.events.append(Event("said", data=_data(arguments).strip()))
        elif number in self._open:
            raise NotUnderstood("writev")

    def _ftruncate(self, arguments: str, _answer: int) -> None:
        number, size = arguments.split(", ")
        self._tell("cut", self._open[int(number)], at=int(size))

    def _fsync(self, arguments: str, _answer: int) -> None:
        self._tell("sync", self._open.get(int(arguments), ""))

    _fdatasync = _fsync

    def _rename(self, arguments: str, _answer: int) -> None:
        old, new = arguments.split(", ")
        self._tell("name", self._path(_HERE, old), to=self._path(_HERE, new))

    def _renameat2(self, arguments: str, _answer: int) -> None:
        raise NotUnderstood("renameat2")

    _renameat = _renameat2

    def _link(self, arguments: str, _answer: int) -> None:
        old, new = arguments.split(", ")
        self._tell("link", self._path(_HERE, old), to=self._path(_HERE, new))

    def _linkat(self, arguments: str, _answer: int) -> None:
        old_folder, old, new_folder, new = arguments.split(", ")[:4]
        self._tell("link", self._path(old_folder, old), to=self._path(new_folder, new))

    def _unlink(self, arguments: str, _answer: int) -> None:
        self._tell("remove", self._path(_HERE, arguments))

    def _unlinkat(self, arguments: str, _answer: int) -> None:
        folder, name, flags = arguments.split(", ")
        what = "remove_folder" if "AT_REMOVEDIR" in flags else "remove"
        self._tell(what, self._path(folder, name))

    def _rmdir(self, arguments: str, _answer: int) -> None:
        self._tell("remove_folder", self._path(_HERE, arguments))

    def _mkdir(self, arguments: str, _answer: int) -> None:
        self._tell("folder", self._path(_HERE, arguments))

    def _mkdirat(self, arguments: str, _answer: int) -> None:
        folder, name = arguments.split(", ")[:2]
        self._tell("folder", self._path(folder, name))

    def _truncate(self, arguments: str, _answer: int) -> None:
        name, size = arguments.split(", ")
        self._tell("cut", self._path(_HERE, name), at=int(size))


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def _data(arguments: str) -> bytes:
    return b"".join(_bytes(match) for match in _TEXT.findall(arguments))
