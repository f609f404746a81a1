"""A small AT-SPI client over D-Bus: finds what a screen reader would find, presses and types."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeVar

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 45.0  # seconds
_PAUSE = 0.03  # seconds between two looks
_ANSWERS_WITHIN = 20.0  # seconds
_AT = "org.a11y.atspi."
_PROPERTIES = "org.freedesktop.DBus.Properties"
_FOCUSED, _PRESSED, _SENSITIVE, _SHOWING = 1 << 12, 1 << 20, 1 << 24, 1 << 25
_RULE = "(aiia{ss}iaiiasib)uib"
_DOES_SOMETHING = ("push button", "check box", "radio button", "text", "combo box", "list item", "slider")
T = TypeVar("T")


class Ref(NamedTuple):
    """Where an object of another process is found."""

    bus_name: str
    path: str


class Bus:
    """The connection to the accessibility bus."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        self._connection: DBusConnection = open_dbus_connection(session.send_and_get_reply(asked).body[0])
        self.heard: list[str] = []  # what the program had read out by itself
        self._listen()

    def _listen(self) -> None:
        registry = Ref(f"{_AT}Registry", "/org/a11y/atspi/registry")
        self.call(registry, f"{_AT}Registry", "RegisterEvent", "s", ("object:announcement",))
        daemon = Ref("org.freedesktop.DBus", "/org/freedesktop/DBus")
        wanted = f"type='signal',interface='{_AT}Event.Object',member='Announcement'"
        self.call(daemon, daemon.bus_name, "AddMatch", "s", (wanted,))

    def call(self, ref: Ref, face: str, method: str, kind: str = "", body: tuple[Any, ...] = ()) -> Any:
        """One call to one object; LookupError when the object is gone or refuses."""
        (answer,) = self._answers([_message(ref, face, method, kind, body)])
        if answer is None:
            raise LookupError(method)
        return answer

    def of(self, ref: Ref, name: str) -> str:
        """A property."""
        (value,) = self.of_all([ref], name)
        if value is None:
            raise LookupError(name)
        return value

    def of_all(self, refs: Sequence[Ref], name: str) -> list[str | None]:
        """A property of many at once; None for what is gone meanwhile."""
        body = (f"{_AT}Accessible", name)
        answers = self._answers([_message(ref, _PROPERTIES, "Get", "ss", body) for ref in refs])
        return [None if answer is None else str(answer[0][1]) for answer in answers]

    def call_all(
        self, refs: Sequence[Ref], face: str, method: str, kind: str = "", body: tuple[Any, ...] = ()
    ) -> list[Any]:
        """The same call to many at once; None from what is gone or refuses."""
        return self._answers([_message(ref, face, method, kind, body) for ref in refs])

    def _answers(self, messages: Sequence[Message]) -> list[Any]:
        """All questions are sent before the first answer is read: a page has hundreds of them."""
        asked, answers = {}, [None] * len(messages)
        for at, message in enumerate(messages):
            serial = next(self._connection.outgoing_serial)
            self._connection.send(message, serial=serial)
            asked[serial] = at
        while asked:
            got = self._connection.receive(timeout=_ANSWERS_WITHIN)
            kind, fields = got.header.message_type, got.header.fields
            if fields.get(HeaderFields.member) == "Announcement":
                self.heard.append(str(got.body[3][1]))
            place = asked.pop(fields.get(HeaderFields.reply_serial, -1), None)
            if place is not None and kind is not MessageType.error:
                answers[place] = got.body
        return answers


def _message(ref: Ref, face: str, method: str, kind: str, body: tuple[Any, ...]) -> Message:
    return new_method_call(DBusAddress(ref.path, ref.bus_name, face), method, kind or None, body)


class Node:
    """Something on the screen."""

    def __init__(self, bus: Bus, ref: Ref) -> None:
        self._bus, self._ref = bus, ref

    def children(self) -> list[Node]:
        found = self._bus.call(self._ref, f"{_AT}Accessible", "GetChildren")[0]
        return [Node(self._bus, Ref(*ref)) for ref in found]

    @property
    def name(self) -> str:
        return self._bus.of(self._ref, "Name")

    @property
    def id(self) -> str:
        """The objectName."""
        return _last_part(self._bus.of(self._ref, "AccessibleId"))

    @property
    def focused(self) -> bool:
        return self._has(_FOCUSED)

    @property
    def text(self) -> str:
        return str(self._bus.call(self._ref, f"{_AT}Text", "GetText", "ii", (0, -1))[0])

    def type(self, text: str) -> None:
        assert self._bus.call(self._ref, f"{_AT}EditableText", "SetTextContents", "s", (text,))[0]

    def press(self) -> None:
        """Presses it as soon as it can be pressed, and waits until it is up again.

        Qt holds a button down for a moment before it does anything: whoever goes on at once would type into
        the page before it.
        """
        wait(lambda: self._has(_SENSITIVE), "it cannot be pressed")
        assert self._bus.call(self._ref, f"{_AT}Action", "DoAction", "i", (0,))[0]
        wait(self._is_up, "it stays down")

    def walk(self, *, hidden: bool = False) -> list[Node]:
        """This and everything below it that shows, in order; LookupError when this itself is gone.

        What disappears meanwhile is left out. `hidden`: with what is there and does not show.
        """
        # Whatever its role and attributes are; without a limit, and with what is inside what was found.
        rule: tuple[Any, ...] = (([0 if hidden else _SHOWING, 0], 1, {}, 1, [], 1, [], 1, False), 1, 0, True)
        found = self._bus.call(self._ref, f"{_AT}Collection", "GetMatches", _RULE, rule)[0]
        shown = [self._ref, *(Ref(*ref) for ref in found)]
        answers = self._bus.call_all(shown, f"{_AT}Accessible", "GetChildren")
        below = {
            ref: [Ref(*child) for child in answer[0]] if answer else []
            for ref, answer in zip(shown, answers, strict=True)
        }
        # From above: what lies in something hidden is not on the screen, whatever it says of itself.
        nodes, ahead = [], [self._ref]
        while ahead:
            ref = ahead.pop()
            nodes.append(Node(self._bus, ref))
            ahead += [child for child in reversed(below[ref]) if child in below]
        return nodes

    def find(self, *, id: str = "", name: str = "", starts: str = "") -> Node:  # noqa: A002
        """The first that shows with this objectName or accessible name; waits for it."""
        return wait(
            lambda: self.look(id=id, name=name, starts=starts), f"nothing shows with {id or name or starts}"
        )

    def look(self, *, id: str = "", name: str = "", starts: str = "") -> Node | None:  # noqa: A002
        """The same without waiting; None when there is none now."""
        nodes = self.walk()
        found = self._bus.of_all([node._ref for node in nodes], "Name" if name else "AccessibleId")
        for node, words in zip(nodes, found, strict=True):
            if words is None:
                continue
            own = _last_part(words)
            if (name and words == name) or (id and own == id) or (starts and own.startswith(starts)):
                return node
        return None

    def said(self, *, hidden: bool = False) -> str:
        """All that can be read out here and below, a line each: names, descriptions, words in fields."""
        refs = [node._ref for node in self.walk(hidden=hidden)]
        lines = [*self._bus.of_all(refs, "Name"), *self._bus.of_all(refs, "Description")]
        texts = self._bus.call_all(refs, f"{_AT}Text", "GetText", "ii", (0, -1))
        return "\n".join(filter(None, [*lines, *(answer[0] for answer in texts if answer)]))

    def says(self, words: str) -> bool:
        """Whether these words are read out here or below now."""
        return words in self.said()

    def nameless(self) -> list[str]:
        """The objectNames of what can be pressed, chosen or filled in here, and says nothing of itself."""
        refs = [node._ref for node in self.walk()]
        names, ids = self._bus.of_all(refs, "Name"), self._bus.of_all(refs, "AccessibleId")
        roles = self._bus.call_all(refs, f"{_AT}Accessible", "GetRoleName")
        return [
            _last_part(own or "")
            for name, own, role in zip(names, ids, roles, strict=True)
            if name == "" and role and role[0] in _DOES_SOMETHING
        ]

    def _has(self, state: int) -> bool:
        low, high = self._bus.call(self._ref, f"{_AT}Accessible", "GetState")[0]
        return bool((low | high << 32) & state)

    def _is_up(self) -> bool:
        try:
            return not self._has(_PRESSED)
        except LookupError:  # it went away with its page
            return True


def number_in(said: str, digits: str) -> bool:
    """Whether one of these lines has a number, however its digits are grouped."""
    return any(digits in re.sub(r"\D", "", line) for line in said.splitlines())


def _last_part(accessible_id: str) -> str:
    return accessible_id.rsplit(".", 1)[-1]


def wait(look: Callable[[], T | None], complaint: str) -> T:
    """What `look` finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise LookupError(complaint)
        time.sleep(_PAUSE)


def application(bus: Bus, name: str) -> Node:
    """The program by its application name."""
    root = Node(bus, Ref(f"{_AT}Registry", "/org/a11y/atspi/accessible/root"))

    def look() -> Node | None:
        for child in root.children():
            try:
                if child.name == name:
                    return child
            except LookupError:  # the process that was there before
                continue
        return None

    return wait(look, f"{name} is not on the accessibility bus")
