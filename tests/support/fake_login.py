"""A bus of our own with a login service on it that says what a test wants it to say."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, Message, MessageType, message_bus, new_error, new_method_return
from jeepney import new_signal as make_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LOGIN = "org.freedesktop.login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
OURS = "/org/freedesktop/login1/session/_37"
_RULES = """<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""


class FakeLogin:
    """Answers GetSession and Inhibit; `holds` says whether somebody keeps the computer awake."""

    def __init__(self, address: str, *, knows_sessions: bool = True) -> None:
        self._connection: DBusConnection = open_dbus_connection(address, enable_fds=True)
        self._connection.send_and_get_reply(message_bus.RequestName(LOGIN))
        self._knows = knows_sessions
        self._sending = threading.Lock()
        self._pipe, self._end = -1, False
        self.asked: list[tuple[str, ...]] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def holds(self) -> bool:
        """Whether the other end of the last inhibitor is still open."""
        if self._pipe < 0:
            return False
        return not select.select([self._pipe], [], [], 0)[0]

    def signal(self, path: str, face: str, name: str, kind: str = "", body: tuple[object, ...] = ()) -> None:
        with self._sending:
            self._connection.send(make_signal(DBusAddress(path, interface=face), name, kind or None, body))

    def sleep(self, begins: bool = True) -> None:
        self.signal("/org/freedesktop/login1", MANAGER, "PrepareForSleep", "b", (begins,))

    def lock(self, path: str = OURS) -> None:
        self.signal(path, SESSION, "Lock")

    def change(self, path: str = OURS, **properties: bool) -> None:
        body = (SESSION, {name: ("b", value) for name, value in properties.items()}, [])
        self.signal(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", body)

    def end(self) -> None:
        self._end = True
        self._thread.join(5)
        self._connection.close()

    def _serve(self) -> None:
        while not self._end:
            try:
                message = self._connection.receive(timeout=0.1)
            except TimeoutError:
                continue
            if message.header.message_type == MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        self.asked.append((member, *message.body))
        write = -1
        if member == "Inhibit":
            self._pipe, write = os.pipe()
            answer = new_method_return(message, "h", (write,))
        elif member == "GetSession" and self._knows:
            answer = new_method_return(message, "o", (OURS,))
        else:
            answer = new_error(message, f"{LOGIN}.NoSessionForPID")
        with self._sending:
            self._connection.send(answer)
        if write >= 0:
            os.close(write)


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """The address of a bus that only this test knows."""
    rules = folder / "bus.conf"
    rules.write_text(_RULES.format(folder=folder))
    daemon = shutil.which("dbus-daemon")
    assert daemon, "the tests of the session watch need dbus-daemon"
    command = [daemon, "--nofork", "--print-address", f"--config-file={rules}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        try:
            assert bus.stdout is not None
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()
