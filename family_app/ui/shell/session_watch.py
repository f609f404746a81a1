"""Hears from the computer that it goes to sleep, or that its screen locks; silent where nobody says so."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

_SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"
_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_MANAGER, _SESSION = f"{_LOGIN}.Manager", f"{_LOGIN}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                  "org.mate.ScreenSaver")  # fmt: skip

# The types of PySide6 ask for bytes here, and PySide6 itself takes only the text that SLOT makes.
_ON_SLEEP = cast(bytes, SLOT("_sleep(bool)"))
_ON_LOCK = cast(bytes, SLOT("_locked()"))
_ON_CHANGE = cast(bytes, SLOT("_changed(QString,QVariantMap,QStringList)"))

_numbers = count()  # Qt keeps connections by name, also those that nobody uses any more

Arrived = Callable[[QDBusMessage], None]


class SessionWatch(QObject):
    """Listens on the two buses of a Linux desktop, and can ask the computer to wait before it sleeps.

    This module is imported after the first paint only. A bus is reached through a local socket and never
    through an address on a network, whatever the environment says.
    """

    lock_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: list[tuple[QDBusConnection, tuple[str, str, str], bytes]] = []
        self._held: QDBusUnixFileDescriptor | None = None
        self._wanted = False
        self._asked = 0  # an answer to an earlier question is let go at once
        self._login = self._connect("login", system_bus())
        self._screen = self._connect("screen", session_bus())
        if self._login is not None:
            self._hear(self._login, (_LOGIN_PATH, _MANAGER, "PrepareForSleep"), _ON_SLEEP)
            self._call("GetSession", ["auto"], self._found_session)
        if self._screen is not None:
            for saver in _SCREEN_SAVERS:
                self._hear(self._screen, ("", saver, "ActiveChanged"), _ON_SLEEP)

    def hold(self) -> None:
        """From now on sleep waits, for as long as the computer allows, until `release`."""
        self._wanted = True
        self._asked += 1
        question = self._asked

        def held(answer: QDBusMessage) -> None:
            found = answer.arguments()
            if (
                self._wanted
                and question == self._asked
                and found
                and isinstance(found[0], QDBusUnixFileDescriptor)
            ):
                self._held = found[0]

        self._call("Inhibit", ["sleep", "family-app", "Saving what was written", "delay"], held)

    def release(self) -> None:
        """The words are saved: the computer may sleep."""
        self._wanted = False
        held, self._held = self._held, None
        if held is not None:
            held.setFileDescriptor(-1)  # closes ours

    def end(self) -> None:
        """Listens no more; must be called before this object goes.

        The connections stay until the process ends: Qt closes one on a thread of its own, and crashes there
        when what listened to it is written in Python and just goes too (seen with PySide6 6.11.3).
        """
        self.release()
        for connection, (path, face, name), slot in self._heard:
            connection.disconnect("", path, face, name, self, slot)
        self._heard.clear()
        self._login = self._screen = None

    # ---- what is heard --------------------------------------------------------------------------

    @Slot(bool)
    def _sleep(self, begins: bool) -> None:
        if begins:
            self.lock_wanted.emit()

    @Slot()
    def _locked(self) -> None:
        self.lock_wanted.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def _changed(self, of: str, now: dict[str, object], _unsaid: list[str]) -> None:
        # Not active: somebody else sits at this computer now.
        if of == _SESSION and (now.get("LockedHint") is True or now.get("Active") is False):
            self.lock_wanted.emit()

    def _found_session(self, answer: QDBusMessage) -> None:
        # Where nobody knows which session is ours, every session that locks is taken for it.
        found = answer.arguments()
        known = bool(found) and isinstance(found[0], QDBusObjectPath)
        path = found[0].path() if known else ""
        if self._login is not None:
            self._hear(self._login, (path, _SESSION, "Lock"), _ON_LOCK)
            if known:
                self._hear(self._login, (path, _PROPERTIES, "PropertiesChanged"), _ON_CHANGE)

    # ---- the buses ------------------------------------------------------------------------------

    def _hear(self, connection: QDBusConnection, what: tuple[str, str, str], slot: bytes) -> None:
        path, face, name = what
        connection.connect("", path, face, name, self, slot)  # from any sender: all it can do is lock
        self._heard.append((connection, what, slot))

    def _connect(self, what: str, address: str) -> QDBusConnection | None:
        if not address:
            return None
        connection = QDBusConnection.connectToBus(address, f"family-app-{what}-{next(_numbers)}")
        return connection if connection.isConnected() else None

    def _call(self, member: str, words: list[str], arrived: Arrived) -> None:
        if self._login is None:
            return
        message = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, member)
        message.setArguments(words)
        watcher = QDBusPendingCallWatcher(self._login.asyncCall(message), self)

        def answered(answer: QDBusPendingCallWatcher) -> None:
            arrived(answer.reply())
            answer.deleteLater()

        watcher.finished.connect(answered)


def system_bus() -> str:
    """The address of the bus of this computer, '' when there is none on a local socket."""
    return _local(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _SYSTEM_BUS)


def session_bus() -> str:
    """The address of the bus of this desktop, '' when there is none: none is ever started for us."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return _local(named or (f"unix:path={folder}/bus" if folder else ""))


def _local(address: str) -> str:
    """The address, when each way in it is a local socket; libdbus would follow others to a network."""
    ways = address.split(";")
    return address if all(way.startswith("unix:") for way in ways) else ""
