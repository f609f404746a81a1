"""From a trouble to the one sentence for it."""

from __future__ import annotations

from family_app.cli.scene import Refused
from family_app.cli.words import Words
from family_app.domain.errors import Expected, ListFull, PageTooLong, TextTooLong, WaitFirst, WeakPassphrase
from family_app.domain.journal import TITLE_LIMIT


def trouble_in_words(trouble: Expected, say: Words) -> str:
    """What happened and what to do now, in the language that is on."""
    match trouble:
        case WeakPassphrase():
            return say(f"weak.{trouble.reason}")
        case WaitFirst():
            return say("trouble.WaitFirst", seconds=max(1, round(trouble.seconds)))
        case PageTooLong() if trouble.limit == TITLE_LIMIT:
            return say("trouble.TitleTooLong", limit=TITLE_LIMIT)
        case TextTooLong() | ListFull():
            return say(f"trouble.{type(trouble).__name__}", limit=trouble.limit)
    return say(f"trouble.{type(trouble).__name__}")


def refusal(trouble: Refused, say: Words) -> str:
    """A refusal of the command line itself, with what can be chosen instead."""
    return say(trouble.key, known=say.listed(list(trouble.known))) if trouble.known else say(trouble.key)
