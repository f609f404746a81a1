"""Goes to every room of a fresh family, in the order in which a family would, and stops in each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton

from family_app.domain.errors import DiskFull
from tests.flows.evening import NAME, write
from tests.flows.stage import Stage


def every_room(on: Stage) -> Iterator[str]:
    """The name of the place where the window stands now."""
    yield from _first_run(on)
    yield from _key(on)
    yield from _journal(on)
    yield from _own_settings(on)
    on.window.space.lock.begin()
    on.wait(lambda: on.window.room == "who")
    yield from _doors(on)
    yield from _table(on)
    yield from _help(on)


def _first_run(on: Stage) -> Iterator[str]:
    yield "welcome 1"
    on.press("welcome_next")
    yield "welcome 2"
    on.press("welcome_next")
    yield "welcome 3, nobody"
    on.type("welcome_name", NAME)
    on.press("welcome_add")
    on.find_first("welcome_key_")
    yield "welcome 3"


def _key(on: Stage) -> Iterator[str]:
    on.press("welcome_key_*")
    on.press("band_9-11")
    yield "key 1"
    on.press("key_next")
    yield "key 2"
    on.press("key_own")
    yield "key 2, own sentence"
    on.press("key_own")
    words = on.find("key_words", QLabel)
    assert isinstance(words, QLabel)
    on.type("key_again", "something else")
    on.press("key_go")
    yield "key 2, not the same"
    on.type("key_again", words.text())
    on.press("key_go")
    yield "key 3"
    split = on.find("recovery_split", QRadioButton)
    assert isinstance(split, QRadioButton)
    split.click()
    on.press("make_key")
    halves = [on.find(f"code_{at}", QLabel) for at in (1, 2)]
    yield "key 4"
    for at, half in enumerate(halves, start=1):
        assert isinstance(half, QLabel)
        asked = int(on.find(f"code_back_{at}").accessibleName().rsplit(" ", 1)[1]) - 1
        on.type(f"code_back_{at}", half.text().replace("\n", "").split("-")[asked])
    on.press("code_done")
    on.find("page_journal")


def _journal(on: Stage) -> Iterator[str]:
    yield "journal, empty"
    write(on)
    yield "journal, a page"
    on.press_if_there("back_to_list")
    on.type("journal_search", "noor")
    on.find("page_list")
    yield "journal, found"
    on.press("all_pages")
    on.press("show_filters")
    yield "journal, filters"
    on.window.page("journal").panes.show_right()  # type: ignore[attr-defined]
    on.press("page_bin")
    yield "journal, put in the bin"
    on.press("filter_bin")
    listed = on.find("page_list")
    yield "journal, the bin"
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    on.find("page_restore")
    yield "journal, a page from the bin"
    on.press("page_restore")
    on.wait(lambda: not on.window.page("journal").sheet.is_binned)  # type: ignore[attr-defined]


def _own_settings(on: Stage) -> Iterator[str]:
    on.window.go("settings")
    yield "settings, my key"
    on.window.page("settings").show_key()  # type: ignore[attr-defined]
    yield "settings, another passphrase"


def _doors(on: Stage) -> Iterator[str]:
    yield "who"
    on.press("person_*")
    yield "unlock"
    on.press("forgot")
    yield "unlock, code"
    on.window.go("who")
    on.press("add_person")
    yield "add"


def _table(on: Stage) -> Iterator[str]:
    for room in ("today", "cards"):
        on.window.go(room)
        yield room
    on.window.go("settings")
    yield "settings"
    on.window.go("about")
    yield "about"
    on.window.go("privacy")
    yield "privacy, short"
    on.press("privacy_level_full")
    yield "privacy, full"
    on.window.space.lock.stuck.emit(DiskFull())
    yield "cover"
    on.window.space._cover.tell_nothing()
    on.window.tell(DiskFull())
    yield "a notice"
    on.press("notice_action")


def _help(on: Stage) -> Iterator[str]:
    on.press("help_now")
    page = on.window.page("help")
    on.wait(lambda: page.is_complete)  # type: ignore[attr-defined]
    yield "help"
    on.window.open_help("home_not_safe")
    yield "help, a situation"
    page.show_all()  # type: ignore[attr-defined]
    older = next(
        code for code, country in on.window._builder._porch.shelf.help.countries.items()
        if country.not_seen_lately
    )  # fmt: skip
    page.choose_country(older)  # type: ignore[attr-defined]
    on.press("help_not_seen_lately")
    yield "help, not seen lately"
