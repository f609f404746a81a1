"""Who has a vault open: two empty files by which programs know of each other, and wait for each other.

`inside.lock` is shared by everybody who has the vault open; who holds it alone may put the folder in order,
upgrade it, or change the lock inside. `door.lock` is held for a moment by whoever opens, changes the header,
or turns one kind of hold into the other, so that nobody comes in meanwhile. Both are made once and never
written to: neither what is in them nor when they changed tells anything. Where no lock can be had nobody is
known to be alone.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from family_app.domain.errors import Expected, VaultBusy
from family_app.vault import private_files
from family_app.vault.troubles import of_disk

DOOR, INSIDE = "door.lock", "inside.lock"
NAMES = (DOOR, INSIDE)
WAIT = 3.0  # seconds at the door: longer than anybody stands there, but for an upgrade of a large journal
_AGAIN = 0.02
_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL)
_PLACES = 16  # on Windows, which has no shared hold: whoever shares holds one byte, who is alone all of them


class Presence:
    """One program in one vault, from its opening to its closing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._inside: _Lock | None = None
        self._trouble: Expected = VaultBusy()
        self.alone = False  # for certain
        self.others = False  # for certain

    @contextmanager
    def at_the_door(self) -> Iterator[None]:
        """Inside, nobody else opens this vault or changes its header. Raises VaultBusy."""
        try:
            door = _lock_on(self._folder / DOOR)
        except OSError:
            yield  # a place that cannot be written: nobody changes anything in it
            return
        try:
            _wait_for(door)
            yield
        finally:
            door.close()

    def come_in(self) -> None:
        """At the door: the others know of us from now on. Alone we hold it all until `make_room`.

        Raises VaultBusy when somebody changes the lock inside.
        """
        try:
            self._inside = lock = _lock_on(self._folder / INSIDE)
        except OSError as trouble:
            self._trouble = of_disk(trouble)
            return
        self.alone = lock.take(shared=False)
        self.others = not self.alone
        if self.others and not lock.take(shared=True):
            self.leave()
            raise VaultBusy

    def must_be_alone(self) -> None:
        """Raises VaultBusy, or why nobody can tell."""
        if not self.alone:
            raise self._trouble

    def make_room(self) -> None:
        """At the door: others may come in beside us."""
        if self._inside is not None and self.alone:
            self._inside.take(shared=True)
            self.alone = False

    def be_alone(self) -> None:
        """Until `share_again` nobody comes in. Raises VaultBusy when somebody is, or why nobody can tell."""
        if self._inside is None:
            raise self._trouble
        self.keep_others_out()

    def keep_others_out(self) -> None:
        """The same as far as it can be told."""
        with self.at_the_door():
            lock = self._inside
            if lock is None or self.alone:
                return
            if not lock.take(shared=False):
                lock.take(shared=True)  # some systems have let go of it
                raise VaultBusy
            self.alone = True

    def share_again(self) -> None:
        """Others may come in again. Whoever cannot get to the door stays alone, which harms nobody."""
        if self._inside is not None:
            with suppress(VaultBusy), self.at_the_door():
                self.make_room()

    def leave(self) -> None:
        """The vault is closed."""
        lock, self._inside = self._inside, None
        self.alone = False
        if lock is not None:
            lock.close()


class _Lock:
    """A lock of the system on an open file. It ends with the process, however that ends."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._held = range(0)  # on Windows: the bytes that are ours

    def take(self, *, shared: bool) -> bool:
        """Whether it is ours now, in this form. What was ours in the other form is let go first."""
        if sys.platform == "win32":
            return self._take_bytes(shared=shared)
        import fcntl

        try:
            fcntl.flock(self._handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as trouble:
            # A file system without locks: two programs on it are beyond us, as they are beyond SQLite.
            return trouble.errno in _NO_LOCKS
        return True

    def close(self) -> None:
        """Lets go. The file stays: its name must mean the same to everybody."""
        self._drop_bytes()
        os.close(self._handle)

    def _take_bytes(self, *, shared: bool) -> bool:
        self._drop_bytes()
        wanted = [range(at, at + 1) for at in range(_PLACES)] if shared else [range(_PLACES)]
        for each in wanted:
            if _lock_bytes(self._handle, each, on=True):
                self._held = each
                return True
        return False

    def _drop_bytes(self) -> None:
        if self._held:
            _lock_bytes(self._handle, self._held, on=False)
            self._held = range(0)


def _lock_bytes(handle: int, which: range, *, on: bool) -> bool:
    """Locks or unlocks bytes of a file, which need not be there. Windows only."""
    import msvcrt

    names = vars(msvcrt)  # on other systems the type checker knows of nothing in it
    os.lseek(handle, which.start, os.SEEK_SET)
    try:
        names["locking"](handle, names["LK_NBLCK" if on else "LK_UNLCK"], len(which))
    except OSError:
        return False
    return True


def _lock_on(path: Path) -> _Lock:
    """The file with this name, made when it is not there. Raises OSError in a place where that cannot be."""
    with suppress(FileExistsError):
        os.close(private_files.open_new(path))
    flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NOINHERIT", 0)
    return _Lock(os.open(path, flags))


def _wait_for(lock: _Lock) -> None:
    until = time.monotonic() + WAIT
    while not lock.take(shared=False):
        if time.monotonic() > until:
            raise VaultBusy
        time.sleep(_AGAIN)
