"""What every command gets: the porch, the settings, the words in the right language and what was asked."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, cast

from family_app.activities.language import language_for, read_in
from family_app.activities.settings import load_settings
from family_app.cli.words import Words
from family_app.domain.settings import Settings
from family_app.house import Porch
from family_app.places import find_places


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a command needs; making it writes nothing and needs no key."""

    porch: Porch
    settings: Settings
    say: Words
    options: Namespace
    of_computer: str  # the locale of this computer, such as nl_NL


class Refused(Exception):
    """A plain refusal of the command line itself; `facts` are ours, never what a person typed."""

    def __init__(self, key: str, known: Sequence[str] = ()) -> None:
        super().__init__(key)
        self.key = key
        self.known = tuple(known)


class NotTyped(Exception):
    """The command cannot go on as it was typed: exit 2."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def set_scene(data_dir: str | None, language: str | None, options: Namespace) -> Scene:
    """The porch as the window would build it, in the language that was asked for."""
    # The shelf follows below: its language may be a choice that is kept in these places.
    porch = Porch(find_places(data_dir), cast(Any, SimpleNamespace(language="")))
    settings = load_settings(porch)
    of_computer = locale_of_computer()
    read_in(porch, language_for(language or settings.language, of_computer))
    return Scene(porch, settings, Words(porch.shelf.language), options, of_computer)


def locale_of_computer() -> str:
    """Language and country of this computer, such as nl_NL; '' when it does not say."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        found = os.environ.get(name, "").split(".")[0].split("@")[0]
        if found:
            return found
    return _windows_locale() if sys.platform == "win32" else ""


def country_of(of_computer: str) -> str | None:
    """The country in a locale such as nl_NL, or None."""
    _, _, country = of_computer.replace("-", "_").partition("_")
    return country.upper() if len(country) == 2 else None


def _windows_locale() -> str:
    import ctypes
    import locale

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - this name exists on Windows only
    return locale.windows_locale.get(kernel.GetUserDefaultUILanguage(), "")
