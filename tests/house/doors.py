"""Who may import whom: the table of ARCHITECTURE.md, read against the source."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass

EVERYONE = ("domain", "content", "vault", "table", "activities", "ui", "cli", "courier", "house")
ALL = frozenset((*EVERYONE, "places", "preflight", "no_network", "hardening", "front_door"))


@dataclass(frozen=True, slots=True)
class Door:
    """What one room may name: our rooms, and packages beside the standard library."""

    ours: frozenset[str]
    outside: frozenset[str] = frozenset()


def _door(ours: str = "", outside: str = "") -> Door:
    return Door(frozenset(ours.split()), frozenset(outside.split()))


DOORS = {
    "domain": _door(),
    "content": _door("domain places", "msgspec"),
    "vault": _door("domain", "sqlalchemy sqlcipher3 cryptography"),
    "table": _door("domain places", "sqlalchemy"),
    "activities": _door("domain content vault table house places"),
    "ui": _door("domain activities courier house places", "PySide6 shiboken6 segno"),
    "cli": _door("domain activities house places"),
    "courier": _door("domain house", "PySide6 shiboken6"),
    "house": _door("domain places content vault"),
    "places": _door("", "platformdirs"),
    "preflight": _door("", "PySide6"),
    "no_network": _door(),
    "hardening": _door(),
    "front_door": Door(ALL, frozenset({"PySide6"})),
    "__main__": _door("front_door"),
    "__init__": _door(),
}

# Nobody opens a connection and nobody opens a link: an address is text, a copy button and a QR code.
NEVER = (
    *("socket", "socketserver", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib"),
    *("telnetlib", "xmlrpc", "asyncio", "webbrowser", "requests", "urllib3", "httpx", "aiohttp"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebChannel", "PySide6.QtWebView"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets"),
)
NEVER_NAMED = {"QDesktopServices", "QNetworkAccessManager"}
# Loading these takes longer than the whole first frame: activities import them inside functions.
_OF_THE_TABLE = ("keepsakes", "own_cards", "agreements", "next_checkin", "schema", "table_file")
HEAVY = ("family_app.vault", *(f"family_app.table.{name}" for name in _OF_THE_TABLE))


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name, with where and when it is imported."""

    name: str
    line: int
    at_start: bool


def room_of(path: str) -> str:
    """The room of a file such as 'family_app/ui/help/page.py'."""
    return path.split("/")[1].removesuffix(".py")


def imports(tree: ast.Module) -> Iterator[Import]:
    """Every import of a module; `from a import b` counts as a.b."""
    late: set[int] = set()
    for node in ast.walk(tree):
        inside = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        if inside or (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)):
            late.update(id(each) for each in ast.walk(node))
    for node in ast.walk(tree):
        at_start = id(node) not in late
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno, at_start) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            before = "." * node.level + (node.module or "")
            yield from (Import(f"{before}.{alias.name}", node.lineno, at_start) for alias in node.names)


def findings(path: str, tree: ast.Module) -> Iterator[str]:
    """What this file imports and may not."""
    room = room_of(path)
    if room not in DOORS:
        yield f"{path}: the room '{room}' is not in the table of doors"
        return
    for each in imports(tree):
        where = f"{path}:{each.line}"
        if any(each.name == name or each.name.startswith(name + ".") for name in NEVER):
            yield f"{where} imports {each.name}: no network, no links"
        elif each.name.startswith("."):
            yield f"{where} imports {each.name}: absolute imports only"
        else:
            yield from (f"{where} {words}" for words in _through_a_wall(path, room, each))
    for node in ast.walk(tree):
        named = (
            node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        )
        if named in NEVER_NAMED:
            yield f"{path} names {named}: no network, no links"


def _through_a_wall(path: str, room: str, each: Import) -> Iterator[str]:
    door = DOORS[room]
    top, _, rest = each.name.partition(".")
    if top != "family_app":
        if top not in sys.stdlib_module_names and top not in door.outside:
            yield f"imports {each.name}: {room} may not"
        if top == "segno" and not path.startswith("family_app/ui/parts/"):
            yield "imports segno: only ui/parts draws QR codes"
        return
    to = rest.split(".")[0]
    if to in ALL and to != room and to not in door.ours:
        yield f"imports {each.name}: {room} may not"
    if room == "ui" and each.name == "family_app.house.House":
        yield "imports House: a page hands its errand to the courier and never sees a House"
    if room == "activities" and each.at_start and f"{each.name}.".startswith(tuple(f"{h}." for h in HEAVY)):
        yield f"imports {each.name} at the start: import it inside the function"
