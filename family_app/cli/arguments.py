"""What was typed after family-app: read, checked, and refused in a plain sentence."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn

from family_app import __version__
from family_app.cli.json_fields import JSON_FIELDS, ONE_OBJECT
from family_app.cli.words import Words
from family_app.domain.cards import Audience
from family_app.domain.letter_words import HOWS, WHENS
from family_app.domain.mood import ENERGY_NUMBERS, FACE_NUMBERS
from family_app.domain.people import CHILD_BANDS, AgeBand
from family_app.domain.settings import LANGUAGES

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction["_Parser"]
    _Given = argparse._ArgumentGroup

USAGE = 2
RECOVERY = ("whole", "split", "none")
FORMATS = ("json", "markdown")

_MISSING = "the following arguments are required: "


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person asked for; no command means the window."""

    data_dir: str | None = None
    language: str | None = None
    command: str | None = None  # the words of the command, such as 'journal add'
    options: Namespace = field(default_factory=Namespace)  # what the command itself was given


def read_arguments(argv: Sequence[str]) -> Wanted:
    """Reads the arguments. Ends the program for --help and --version (0) and a wrong command (2)."""
    if not argv:
        return Wanted()  # the window does not wait for a parser
    from family_app.cli.printing import speak_utf8
    from family_app.cli.scene import set_scene

    speak_utf8()
    data_dir, language = _asked(argv, "--data-dir"), _asked(argv, "--language")
    usable = data_dir if data_dir and "\0" not in data_dir else None
    say = set_scene(usable, language, Namespace()).say
    found = _whole_parser(say).parse_args(argv, Namespace(data_dir=None, language=None, command=None))
    return Wanted(found.data_dir, found.language, found.command, found)


def _asked(argv: Sequence[str], option: str) -> str | None:
    """The last value of an option, found before there is a parser: its own words need a language."""
    value = None
    for at, each in enumerate(argv):
        if each == option and at + 1 < len(argv):
            value = argv[at + 1]
        elif each.startswith(f"{option}="):
            value = each.partition("=")[2]
    return value


class _Parser(argparse.ArgumentParser):
    """A parser that never repeats what was typed: it could be a name, a text or a passphrase."""

    say = Words("en")

    def error(self, message: str) -> NoReturn:
        """Says what is wrong in the language that is on, and ends with 2."""
        trouble = sys.exc_info()[1]
        if message.startswith(_MISSING):
            sentence = self.say("usage.missing", names=message.removeprefix(_MISSING))
        elif isinstance(trouble, argparse.ArgumentError) and trouble.argument_name:
            sentence = self.say("usage.at", name=trouble.argument_name)
        else:
            sentence = self.say("usage.unknown")
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{sentence}\n")


# ---- the parsers, one a command -------------------------------------------------------------------


def _whole_parser(say: Words) -> _Parser:
    parser = _Parser(prog="family-app", epilog=say("help.codes"), **_look(say, "help.about"))
    parser.say = say
    commands = _commands(parser, say, required=False)
    _helplines(commands, say)
    _cards(commands, say)
    people = _commands(_parser(commands, say, "people", "help.people"), say)
    _json(_command(people, say, "people list", "help.people_list"), say, "people list")
    _people_add(people, say)
    journal = _commands(_parser(commands, say, "journal", "help.journal"), say)
    _journal_add(journal, say)
    _journal_reading(journal, say)
    _concerns(commands, say)
    _letters(commands, say)
    _habits(commands, say)
    _with_key(_command(commands, say, "passphrase", "help.passphrase"), say)
    _backups(commands, say)
    checking = _command(commands, say, "check", "help.check")
    checking.add_argument("--person", metavar="NAME", help=say("help.person"))
    return parser


def _helplines(commands: _Commands, say: Words) -> None:
    given = _command(commands, say, "helplines", "help.helplines")
    given.add_argument("--country", metavar="CC", help=say("help.country"))
    _json(given, say, "helplines")


def _cards(commands: _Commands, say: Words) -> None:
    given = _command(commands, say, "cards", "help.cards")
    bands = [band.value for band in CHILD_BANDS]
    given.add_argument("--topic", metavar="ID", help=say("help.topic"))
    given.add_argument("--age-band", choices=bands, help=say("help.age_band"))
    given.add_argument("--asks", choices=[each.value for each in Audience], help=say("help.asks"))
    given.add_argument("--random", action="store_true", help=say("help.random"))
    _json(given, say, "cards")


def _people_add(commands: _Commands, say: Words) -> None:
    given = _command(commands, say, "people add", "help.people_add")
    bands = [band.value for band in AgeBand]
    given.add_argument("name", metavar="NAME", help=say("help.name"))
    given.add_argument("--age-band", choices=bands, required=True, help=say("help.own_age_band"))
    given.add_argument("--recovery", choices=RECOVERY, default=RECOVERY[0], help=say("help.recovery"))
    _from_stdin(given, say)


def _journal_add(commands: _Commands, say: Words) -> None:
    given = _with_key(_command(commands, say, "journal add", "help.journal_add"), say)
    given.add_argument("--title", metavar="T", default="", help=say("help.title"))
    given.add_argument("--at", metavar="ISO", type=_moment, help=say("help.at"))
    for name, words in (("--feeling", "help.feeling"), ("--topic", "help.page_topic")):
        given.add_argument(name, metavar="ID", action="append", default=[], help=say(words))
    _json(given, say, "journal add")


def _journal_reading(commands: _Commands, say: Words) -> None:
    for verb in ("list", "search", "show", "export"):
        given = _command(commands, say, f"journal {verb}", f"help.journal_{verb}")
        if verb == "search":
            given.add_argument("query", metavar="QUERY", help=say("help.query"))
        elif verb == "show":
            given.add_argument("id", metavar="ID", help=say("help.id"))
        elif verb == "export":
            given.add_argument("--format", choices=FORMATS, help=say("help.format"))
        _with_key(given, say)
        _json(given, say, f"journal {verb}")


def _concerns(commands: _Commands, say: Words) -> None:
    concern = _commands(_parser(commands, say, "concern", "help.concern"), say)
    given = _with_key(_command(concern, say, "concern add", "help.concern_add"), say)
    for name in ("kind", "place", "wish", "who", "happened"):
        form = "TEXT" if name in ("who", "happened") else "ID"
        given.add_argument(f"--{name}", metavar=form, default="", help=say(f"help.concern_{name}"))
    for name in ("wanted", "feeling"):
        words = say(f"help.concern_{name}")
        given.add_argument(f"--{name}", metavar="ID", action="append", default=[], help=words)
    given.add_argument("--at-home", action="store_true", help=say("help.concern_at_home"))
    _json(given, say, "concern add")
    for verb in ("list", "show"):
        given = _command(concern, say, f"concern {verb}", f"help.concern_{verb}")
        if verb == "show":
            given.add_argument("id", metavar="ID", help=say("help.concern_id"))
        _with_key(given, say)
        _json(given, say, f"concern {verb}")


def _letters(commands: _Commands, say: Words) -> None:
    letter = _commands(_parser(commands, say, "letter", "help.letter"), say)
    given = _with_key(_command(letter, say, "letter seal", "help.letter_seal"), say)
    given.add_argument("--to", metavar="NAME", required=True, help=say("help.letter_to"))
    for name, known in (("how", HOWS), ("when", WHENS)):
        given.add_argument(f"--{name}", choices=known, default="", help=say(f"help.letter_{name}"))
    given.add_argument("--wish", metavar="ID", action="append", default=[], help=say("help.letter_wish"))
    given.add_argument("--sign", choices=("on", "off"), default="off", help=say("help.letter_sign"))
    _json(given, say, "letter seal")
    for verb in ("list", "open", "take-back"):
        given = _command(letter, say, f"letter {verb}", f"help.letter_{verb}")
        if verb != "list":
            given.add_argument("id", metavar="ID", help=say("help.letter_id"))
        _with_key(given, say)
        _json(given, say, f"letter {verb}")


def _habits(commands: _Commands, say: Words) -> None:
    checkin = _commands(_parser(commands, say, "checkin", "help.checkin"), say)
    given = _with_key(_command(checkin, say, "checkin add", "help.checkin_add"), say)
    for name, numbers in (("mood", FACE_NUMBERS), ("energy", ENERGY_NUMBERS)):
        words, known = say(f"help.checkin_{name}"), [str(number) for number in numbers]
        given.add_argument(f"--{name}", choices=known, required=name == "mood", help=words)
    for name in ("feeling", "part"):
        words = say(f"help.checkin_{name}")
        given.add_argument(f"--{name}", metavar="ID", action="append", default=[], help=words)
    _json(given, say, "checkin add")
    _json(_with_key(_command(checkin, say, "checkin list", "help.checkin_list"), say), say, "checkin list")
    plan = _commands(_parser(commands, say, "plan", "help.plan"), say)
    _json(_with_key(_command(plan, say, "plan show", "help.plan_show"), say), say, "plan show")
    agreement = _commands(_parser(commands, say, "agreement", "help.agreement"), say)
    _json(_command(agreement, say, "agreement show", "help.agreement_show"), say, "agreement show")


def _backups(commands: _Commands, say: Words) -> None:
    given = _command(commands, say, "backup", "help.backup")
    given.add_argument("file", metavar="FILE", type=_file, help=say("help.backup_file"))
    _with_key(given, say)
    given = _command(commands, say, "restore", "help.restore")
    given.add_argument("file", metavar="FILE", type=_file, help=say("help.restore_file"))
    _from_stdin(given, say)


# ---- what the parsers have in common --------------------------------------------------------------


def _commands(parser: _Parser, say: Words, *, required: bool = True) -> _Commands:
    """The place for the commands below this one."""
    commands = parser.add_subparsers(
        title=say("help.commands"), metavar=say("help.command"), required=required
    )
    _everywhere(parser, say)
    return commands


def _parser(commands: _Commands, say: Words, name: str, about: str) -> _Parser:
    parser = commands.add_parser(name, help=say(about), **_look(say, about))
    parser.say = say
    return parser


def _command(commands: _Commands, say: Words, command: str, about: str) -> _Given:
    """A command that does something; what comes back is the group for its own arguments."""
    parser = _parser(commands, say, command.rpartition(" ")[2], about)
    parser.set_defaults(command=command)
    given = parser.add_argument_group(say("help.what"))
    _everywhere(parser, say)
    return given


def _everywhere(parser: _Parser, say: Words) -> None:
    """The options that may stand before and after every command."""
    group = parser.add_argument_group(say("help.everywhere"))
    # SUPPRESS: a command in which the option is absent must not undo the one that stood before it.
    absent = argparse.SUPPRESS
    group.add_argument("--data-dir", metavar="DIR", type=_folder, default=absent, help=say("help.data_dir"))
    group.add_argument("--language", choices=LANGUAGES, default=absent, help=say("help.language"))
    group.add_argument(
        "--version", action="version", version=f"family-app {__version__}", help=say("help.version")
    )
    group.add_argument("-h", "--help", action="help", help=say("help.help"))


def _with_key(given: _Given, say: Words) -> _Given:
    given.add_argument("--person", metavar="NAME", required=True, help=say("help.person"))
    _from_stdin(given, say)
    return given


def _from_stdin(given: _Given, say: Words) -> None:
    given.add_argument("--passphrase-stdin", action="store_true", help=say("help.passphrase_stdin"))


def _json(given: _Given, say: Words, command: str) -> None:
    fields = f"{{{', '.join(JSON_FIELDS[command].split())}}}"
    shape = fields if command in ONE_OBJECT else f"[{fields}]"
    given.add_argument("--json", action="store_true", help=say("help.json", shape=shape))


def _look(say: Words, about: str) -> dict[str, Any]:
    class Formatter(argparse.HelpFormatter):
        """The word before the usage line in the language that is on."""

        def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
            super().add_usage(usage, actions, groups, say("help.usage") if prefix is None else prefix)

    return {
        "description": say(about),
        "formatter_class": Formatter,
        "add_help": False,
        "allow_abbrev": False,
    }


def _folder(typed: str) -> str:
    """A folder name. An empty one would silently mean the person's own folder."""
    if not typed or "\0" in typed:
        raise argparse.ArgumentTypeError
    return typed


def _file(typed: str) -> str:
    """A file name; it may not hold what no name can."""
    return _folder(typed)


def _moment(typed: str) -> datetime:
    """ISO 8601; without a zone it is the time on this computer."""
    try:
        at = datetime.fromisoformat(typed)
        return at if at.tzinfo else at.astimezone()
    except (ValueError, OverflowError, OSError):
        raise argparse.ArgumentTypeError from None
