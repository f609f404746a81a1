"""A guard inside the process: any attempt to reach a network is refused, whoever tries it."""

from __future__ import annotations

import sys

_TO_AN_ADDRESS = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
_REFUSED = {
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
    "urllib.Request",
    "ftplib.connect",
    "http.client.connect",
    "smtplib.connect",
    "webbrowser.open",
}
_UNIX = 1  # AF_UNIX: the accessibility bus and the window system speak through it

_standing = False


class NetworkRefused(RuntimeError):
    """Somebody tried to open a network connection. This program never does."""


def stand_guard() -> None:
    """Adds the audit hook, once; it stays until the process ends (PEP 578)."""
    global _standing
    if not _standing:
        _standing = True
        sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.__new__":
        # -1 stands for "the usual family", which is AF_INET.
        if len(args) > 1 and isinstance(args[1], int) and args[1] != _UNIX:
            raise NetworkRefused
    elif event in _TO_AN_ADDRESS:
        # The address of an AF_UNIX socket is a path; every other family has a tuple. Without an address it
        # goes where the socket was connected to, which was looked at then.
        if len(args) > 1 and not isinstance(args[1], (str, bytes, type(None))):
            raise NetworkRefused
    elif event in _REFUSED:
        raise NetworkRefused
