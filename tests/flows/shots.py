"""The gallery: every page in light and dark, Dutch and English, at 100 and 200 % text."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QWidget

from family_app.front_door import furnish
from family_app.places import Places
from family_app.ui.parts.page import Column
from family_app.ui.shell.already_open import AlreadyOpenNote
from tests.flows.stage import Stage, stage
from tests.support.cheap_keys import cheap_keys
from tests.support.rooms_tour import every_room

SIZES = {"": (1280, 800), "-small": (900, 600), "-wide": (1920, 1080)}
# A picture keeps its name for good, so that one can be laid beside that of an earlier version. These are
# the first ones; whatever place is new is called as the tour of the rooms calls it.
NAMES = {
    "welcome 1": "01-welcome-language",
    "welcome 2": "02-welcome-what",
    "welcome 3": "03-welcome-people",
    "key 1": "04-key-age",
    "key 2": "05-key-words",
    "key 3": "06-key-recovery",
    "key 4": "07-key-code",
    "journal, empty": "08-journal-empty",
    "journal, a page": "09-journal-page",
    "journal, found": "10-journal-search",
    "settings, my key": "11-settings",
    "privacy, short": "12-privacy",
    "about": "13-about",
    "who": "14-who",
    "unlock": "15-unlock",
    "unlock, code": "16-unlock-code",
    "add": "17-add",
    "today": "18-today",
    "cards": "19-cards",
    "help": "20-help",
    "help, a situation": "21-help-situation",
    "unlock, damaged, a backup": "22-unlock-damaged",
    "cover": "23-not-saved",
}
Picture = Callable[[str, QWidget], None]


def name_of(place: str) -> str:
    """The name of the picture of a place."""
    return NAMES.get(place) or re.sub(r"[^a-z0-9]+", "-", place.lower()).strip("-")


def tour(on: Stage, picture: Picture) -> None:
    """Every place where the window of a fresh family can stand, and what stands beside it."""
    for place in every_room(on):
        # Large pages are made bit by bit.
        on.wait(lambda: getattr(on.window.page(on.window.room), "is_complete", True))
        if place.startswith("settings, "):
            show_focus(on)
        picture(place, on.window)
    papers(on, picture)
    already_open(on, picture)


def show_focus(on: Stage) -> None:
    """What one is busy with is what the picture is about, on a page that is much longer than the window."""
    focused = on.window.focusWidget()
    around = focused
    while around is not None and not isinstance(around, Column):
        around = around.parentWidget()
    if around is not None and focused is not None and focused.visibleRegion().isEmpty():
        around.ensureWidgetVisible(focused, 20, 180)


def papers(on: Stage, picture: Picture) -> None:
    """The preview of what is about to be printed: a deck, help, the card for a wallet, what we agreed."""
    on.window.go("decks")
    on.press("deck_*")
    for place, button in (
        ("paper, a deck", "deck_print"),
        ("paper, help", "help_print"),
        ("paper, a card for a wallet", "help_wallet_card"),
        ("paper, what we agreed", "agreement_print"),
    ):
        if button.startswith("agreement"):
            on.window.go("agreements")
        if button.startswith("help"):
            on.window.open_help()
            page = on.window.page("help")
            on.wait(lambda page=page: page.is_complete)  # type: ignore[attr-defined, misc]
        on.press(button)
        preview = on.find("paper_preview")
        picture(place, preview)
        preview.close()
        on.settle()


def already_open(on: Stage, picture: Picture) -> None:
    """What a second start shows; it has the look that is on, and writes nothing."""
    settings = on.window._choices.settings
    places = Places(data=on.places.data / "second", state=on.places.state / "second")
    porch, courier, choices = furnish(places, settings.language)
    note = AlreadyOpenNote(porch, courier, choices)
    try:
        on.window._choices.put_on()
        note.show()
        on.settle()
        picture("already open", note)
    finally:
        note.close()
        note.deleteLater()
        courier.stop()
        choices.end()


def looks() -> Iterator[tuple[str, str, int, str]]:
    """Theme, language, text size and window size of each round."""
    for theme, language, percent in product(("light", "dark"), ("nl", "en"), (100, 200)):
        yield theme, language, percent, ""
    yield "light", "nl", 200, "-small"
    yield "dark", "nl", 100, "-small"
    yield "contrast", "en", 100, ""
    yield "light", "en", 100, "-wide"


def gallery(folder: Path, theme: str, language: str, percent: int, size: str) -> None:
    """One round through the house, in one look."""

    def picture(place: str, widget: QWidget) -> None:
        on.settle()
        folder.mkdir(parents=True, exist_ok=True)
        assert widget.grab().save(str(folder / f"{name_of(place)}.png"))

    with cheap_keys(), stage(language) as on:
        on.window._choices.set(theme=theme, text_percent=percent, country="NL")
        on.window.resize(*SIZES[size])
        tour(on, picture)


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("shots")
    only = sys.argv[2:]  # e.g. light-nl-100
    for theme, language, percent, size in looks():
        look = f"{theme}-{language}-{percent}{size}"
        if only and look not in only:
            continue
        gallery(folder / look, theme, language, percent, size)
        sys.stdout.write(f"{folder / look}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
