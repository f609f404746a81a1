"""What a person gives: a passphrase from the terminal or a pipe, and the text of a page."""

from __future__ import annotations

import getpass
import os
import sys
import warnings

from family_app.cli.scene import NotTyped, Refused
from family_app.cli.words import Words
from family_app.domain import passphrase
from family_app.domain.errors import PageTooLong
from family_app.domain.journal import TEXT_LIMIT

# A first line with a passphrase, a line end, and a text: nothing longer can ever be kept.
_MOST = 4 * passphrase.MAX + 2 + TEXT_LIMIT


def piped() -> tuple[str, str]:
    """The first line of standard input without its end, and everything after it, unchanged."""
    first, _, rest = _all_of_it().partition(b"\n")
    return _as_text(first.removesuffix(b"\r")), _as_text(rest)


def piped_two_lines() -> tuple[str, str]:
    """The first and the second line of standard input, without their ends."""
    first, rest = piped()
    return first, rest.partition("\n")[0].removesuffix("\r")


def text_of_page(say: Words) -> str:
    """Everything on standard input, unchanged."""
    if sys.stdin is not None and sys.stdin.isatty():
        keys = "Ctrl+Z" if os.name == "nt" else "Ctrl+D"
        print(say("ask.text", keys=keys), file=sys.stderr, flush=True)
    return _as_text(_all_of_it())


def current_passphrase(say: Words, *, from_pipe: bool, text_follows: bool = False) -> str:
    """The passphrase of a person: the first line of standard input, or asked on the terminal.

    Where a text follows on standard input only the terminal itself is asked.
    """
    if from_pipe:
        return piped()[0]
    if not text_follows:
        must_be_terminal()
    return ask(say("ask.current"))


def passphrase_of_backup(say: Words, *, from_pipe: bool) -> str:
    """The passphrase that a journal had when the backup was made."""
    if from_pipe:
        return piped()[0]
    must_be_terminal()
    return ask(say("ask.of_backup"))


def new_passphrase(say: Words) -> str:
    """A new one, typed twice. Raises Refused when the two differ."""
    must_be_terminal()
    typed = ask(say("ask.new"))
    if ask(say("ask.again")) != typed:
        raise Refused("refused.not_the_same")
    return typed


def must_be_terminal() -> None:
    """Raises NotTyped when nobody can be asked anything."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise NotTyped("usage.no_terminal")


def ask(prompt: str) -> str:
    """One line from the terminal, never shown. Raises NotTyped when it could be seen, or there is none."""
    with warnings.catch_warnings():
        # Without a terminal getpass would warn and then take the line from standard input, in plain sight.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt)
        except (getpass.GetPassWarning, EOFError):
            raise NotTyped("usage.no_terminal") from None
        except UnicodeDecodeError:
            raise Refused("refused.not_utf8") from None


def _all_of_it() -> bytes:
    if sys.stdin is None:
        return b""
    raw = sys.stdin.buffer.read(_MOST + 1)
    if len(raw) > _MOST:
        raise PageTooLong(TEXT_LIMIT)
    return raw


def _as_text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("refused.not_utf8") from None
