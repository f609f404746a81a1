"""Another language for everything there is to read, at run time."""

from __future__ import annotations

from family_app.content.shelf import read_shelf
from family_app.domain.settings import LANGUAGES
from family_app.house import Porch


def language_for(wanted: str, of_computer: str) -> str:
    """The chosen language, or that of the computer when we ship it, or English."""
    for each in (wanted, of_computer.replace("_", "-").split("-")[0].lower()):
        if each in LANGUAGES:
            return each
    return "en"


def read_in(porch: Porch, language: str) -> None:
    """From now on the porch reads in this language."""
    if porch.shelf.language != language:
        porch.shelf = read_shelf(language)
