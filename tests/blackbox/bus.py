"""A small AT-SPI client over D-Bus: finds what a screen reader would find, presses and types."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 45.0  # seconds
_AT = "org.a11y.atspi."
_FOCUSED, _SHOWING = 1 << 12, 1 << 25


class Bus:
    """The connection to the accessibility bus."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        self._connection: DBusConnection = open_dbus_connection(session.send_and_get_reply(asked).body[0])

    def call(
        self, ref: tuple[str, str], face: str, method: str, kind: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        """One call to one object; LookupError when the object is gone or refuses."""
        message = new_method_call(DBusAddress(ref[1], ref[0], face), method, kind or None, body)
        reply = self._connection.send_and_get_reply(message, timeout=20)
        if reply.header.message_type == MessageType.error:
            raise LookupError(method)
        return reply.body

    def of(self, ref: tuple[str, str], face: str, name: str) -> Any:
        """A property."""
        return self.call(ref, "org.freedesktop.DBus.Properties", "Get", "ss", (face, name))[0][1]


class Node:
    """Something on the screen."""

    def __init__(self, bus: Bus, ref: tuple[str, str]) -> None:
        self._bus, self._ref = bus, ref

    def children(self) -> list[Node]:
        return [
            Node(self._bus, ref) for ref in self._bus.call(self._ref, f"{_AT}Accessible", "GetChildren")[0]
        ]

    @property
    def name(self) -> str:
        return str(self._bus.of(self._ref, f"{_AT}Accessible", "Name"))

    @property
    def id(self) -> str:
        """The objectName, last part."""
        try:
            return str(self._bus.of(self._ref, f"{_AT}Accessible", "AccessibleId")).rsplit(".", 1)[-1]
        except LookupError:
            return ""

    @property
    def role(self) -> str:
        return str(self._bus.call(self._ref, f"{_AT}Accessible", "GetRoleName")[0])

    @property
    def showing(self) -> bool:
        low, high = self._bus.call(self._ref, f"{_AT}Accessible", "GetState")[0]
        return bool((low | high << 32) & _SHOWING)

    @property
    def focused(self) -> bool:
        low, high = self._bus.call(self._ref, f"{_AT}Accessible", "GetState")[0]
        return bool((low | high << 32) & _FOCUSED)

    @property
    def text(self) -> str:
        return str(self._bus.call(self._ref, f"{_AT}Text", "GetText", "ii", (0, -1))[0])

    def type(self, text: str) -> None:
        assert self._bus.call(self._ref, f"{_AT}EditableText", "SetTextContents", "s", (text,))[0]

    def press(self) -> None:
        assert self._bus.call(self._ref, f"{_AT}Action", "DoAction", "i", (0,))[0]

    def walk(self) -> Iterator[Node]:
        """This and everything below it that shows; what disappears meanwhile is passed over."""
        yield self
        try:
            below = self.children()
        except LookupError:
            return
        for child in below:
            try:
                if child.showing:
                    yield from child.walk()
            except LookupError:
                continue

    def find(self, *, id: str = "", name: str = "", starts: str = "") -> Node:  # noqa: A002
        """The first that shows with this objectName or accessible name; waits for it."""

        def look() -> Node | None:
            for node in self.walk():
                try:
                    if (id and node.id == id) or (name and node.name == name):
                        return node
                    if starts and node.id.startswith(starts):
                        return node
                except LookupError:
                    continue
            return None

        return wait(look, f"nothing shows with {id or name or starts}")


def wait(look: Callable[[], Any], complaint: str) -> Any:
    """What `look` finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise LookupError(complaint)
        time.sleep(0.1)


def application(bus: Bus, name: str) -> Node:
    """The program by its application name."""
    root = Node(bus, (f"{_AT}Registry", "/org/a11y/atspi/accessible/root"))

    def look() -> Node | None:
        return next((child for child in root.children() if child.name == name), None)

    found = wait(look, f"{name} is not on the accessibility bus")
    assert isinstance(found, Node)
    return found
