"""The gallery: every page in light and dark, Dutch and English, at 100 and 200 % text."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from family_app.activities.restoring import TypedSecret
from family_app.domain.errors import DiskFull, VaultDamaged
from tests.flows.evening import NAME, make_key, write
from tests.flows.stage import Stage, stage

SIZES = {"": (1280, 800), "-small": (900, 600), "-wide": (1920, 1080)}


def tour(on: Stage, picture: Callable[[str], None]) -> None:
    """Visits every page of a fresh family, in the order in which a family would."""
    picture("01-welcome-language")
    on.press("welcome_next")
    picture("02-welcome-what")
    on.press("welcome_next")
    on.type("welcome_name", NAME)
    on.press("welcome_add")
    on.find_first("welcome_key_")
    picture("03-welcome-people")
    names = iter(("04-key-age", "05-key-words", "06-key-recovery", "07-key-code"))
    make_key(on, lambda _name: picture(next(names)))
    picture("08-journal-empty")
    write(on)
    picture("09-journal-page")
    on.press_if_there("back_to_list")
    on.type("journal_search", "noor")
    on.wait(lambda: on.find("page_list").model().rowCount() == 1)  # type: ignore[attr-defined]
    picture("10-journal-search")
    for number, room in enumerate(("settings", "privacy", "about"), start=11):
        on.window.go(room)
        picture(f"{number}-{room}")
    on.window.go("journal")
    on.window.space.lock.begin()
    on.wait(lambda: on.window.room == "who")
    picture("14-who")
    on.press("person_*")
    picture("15-unlock")
    on.press("forgot")
    picture("16-unlock-code")
    on.window.go("who")
    on.press("add_person")
    picture("17-add")
    for number, room in enumerate(("today", "cards"), start=18):
        on.window.go(room)
        picture(f"{number}-{room}")
    on.press("help_now")
    picture("20-help")
    on.window.open_help("home_not_safe")
    picture("21-help-situation")
    troubles(on, picture)


def troubles(on: Stage, picture: Callable[[str], None]) -> None:
    """What a person sees when something is wrong."""
    on.window.go("who")
    on.press("person_*")
    page = on.window.page("unlock")
    page._save(VaultDamaged("journal"), TypedSecret(passphrase="four words of nobody"))  # type: ignore[attr-defined]
    on.find("rescue_file")
    picture("22-unlock-damaged")
    on.window.space.stuck.emit(DiskFull())
    picture("23-not-saved")
    on.window._cover.tell_nothing()


def looks() -> Iterator[tuple[str, str, int, str]]:
    """Theme, language, text size and window size of each round."""
    for theme, language, percent in product(("light", "dark"), ("nl", "en"), (100, 200)):
        yield theme, language, percent, ""
    yield "light", "nl", 200, "-small"
    yield "dark", "nl", 100, "-small"
    yield "contrast", "en", 100, ""
    yield "light", "en", 100, "-wide"


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("shots")
    only = sys.argv[2:]  # e.g. light-nl-100
    for theme, language, percent, size in looks():
        look = f"{theme}-{language}-{percent}{size}"
        if only and look not in only:
            continue
        with stage(language) as on:
            on.window._choices.set(theme=theme, text_percent=percent, country="NL")
            on.window.resize(*SIZES[size])
            tour(on, lambda name, look=look: on.picture(folder / look / f"{name}.png"))
        sys.stdout.write(f"{folder / look}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
