"""Carries out one command and says in an exit code, and in a plain sentence, how it ended."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from family_app.cli.arguments import Wanted
from family_app.cli.printing import speak_utf8
from family_app.cli.scene import NotTyped, Refused, Scene, locale_of_computer, set_scene
from family_app.cli.telling import refusal, trouble_in_words
from family_app.cli.words import Words
from family_app.domain.errors import DiskFull, DiskTrouble, Expected, ReadOnlyPlace

DONE, REFUSED, USAGE, CANNOT_START, INTERRUPTED = 0, 1, 2, 3, 130

Deed = Callable[[Scene], int]

_DISK = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EROFS: ReadOnlyPlace,
    errno.EACCES: ReadOnlyPlace,
    errno.EPERM: ReadOnlyPlace,
}


def run_command(wanted: Wanted) -> int:
    """Runs it. Returns 0 done, 1 refused, 2 usage, 3 cannot start, 130 interrupted."""
    speak_utf8()
    edge = _Edge(wanted)
    with edge:
        edge.code = _run(set_scene(wanted.data_dir, wanted.language, wanted.options), wanted.command or "")
    return edge.code


class _Edge:
    """The edge of the command line: what nobody expected ends here, calmly and without a word of anybody's.

    A bug is told by its kind and its place in our own code, never by its text, which could quote a page.
    """

    def __init__(self, wanted: Wanted) -> None:
        self.code = CANNOT_START
        self._wanted = wanted

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if kind is KeyboardInterrupt:
            self.code = INTERRUPTED
            return True
        if kind is None or not issubclass(kind, Exception):
            return False
        # The settings may be what broke, so the language is found without them.
        say = Words(self._wanted.language or locale_of_computer()[:2])
        _tell(say("trouble.bug", kind=kind.__name__, place=_where(trace)))
        return True


def _run(scene: Scene, command: str) -> int:
    try:
        code = _deed(command)(scene)
        if sys.stdout is not None:
            sys.stdout.flush()
    except Expected as trouble:
        _tell(trouble_in_words(trouble, scene.say))
    except Refused as trouble:
        _tell(refusal(trouble, scene.say))
    except NotTyped as trouble:
        _tell(scene.say(trouble.key))
        return USAGE
    except BrokenPipeError:
        # Whoever read along has seen enough. What Python still wants to write goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as trouble:
        _tell(trouble_in_words(_DISK.get(trouble.errno or 0, DiskTrouble)(), scene.say))
    else:
        return code
    return REFUSED


def _deed(command: str) -> Deed:
    """What a command does. Each brings in no more than it needs: helplines never waits for a database."""
    noun, _, verb = command.partition(" ")
    if noun == "helplines":
        from family_app.cli import helplines

        return helplines.show_helplines
    if noun == "cards":
        from family_app.cli import cards

        return cards.show_cards
    if noun == "people":
        from family_app.cli import people

        return {"list": people.list_people, "add": people.add}[verb]
    if noun == "journal":
        from family_app.cli import journal, journal_reading

        return {
            "add": journal.add,
            "list": journal_reading.list_pages,
            "search": journal_reading.search_pages,
            "show": journal_reading.show,
            "export": journal_reading.export,
        }[verb]
    if noun == "concern":
        from family_app.cli import concerns

        return {"add": concerns.add, "list": concerns.list_concerns, "show": concerns.show}[verb]
    if noun in ("checkin", "plan", "agreement"):
        return _habit(noun, verb)
    if noun == "letter":
        from family_app.cli import letters

        return {
            "seal": letters.seal_letter,
            "list": letters.list_letters,
            "open": letters.open_one,
            "take-back": letters.take_one_back,
        }[verb]
    if noun in ("backup", "restore"):
        from family_app.cli import backups

        return backups.make if noun == "backup" else backups.bring_back
    from family_app.cli import checking, passphrase

    return {"passphrase": passphrase.change, "check": checking.check}[noun]


def _habit(noun: str, verb: str) -> Deed:
    """The same for what somebody does again and again: an agreement needs no database of a person."""
    if noun == "agreement":
        from family_app.cli import agreement

        return agreement.show
    if noun == "plan":
        from family_app.cli import plan

        return plan.show
    from family_app.cli import checkin

    return {"add": checkin.add, "list": checkin.list_checkins}[verb]


def _tell(sentence: str) -> None:
    if sys.stderr is not None:
        print(sentence, file=sys.stderr)


def _where(trace: TracebackType | None) -> str:
    """The last step in our own code, as a place in the package."""
    steps = [s for s in traceback.extract_tb(trace) if f"{os.sep}family_app{os.sep}" in s.filename]
    if not steps:
        return "?"
    inside = steps[-1].filename.rsplit(f"{os.sep}family_app{os.sep}", 1)[1]
    return f"{inside}:{steps[-1].lineno}"
