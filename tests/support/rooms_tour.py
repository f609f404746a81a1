"""Goes to every room of a fresh family, in the order in which a family would, and stops in each."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QRadioButton

from family_app.activities.backups import BackupId
from family_app.activities.restoring import TypedSecret
from family_app.domain.errors import DiskFull
from family_app.ui.unlock.frame import RESCUE
from tests.flows.evening import NAME, write
from tests.flows.stage import Stage
from tests.support.checkin_tour import own_days, together
from tests.support.letters_tour import given, what_happened

OWN_QUESTION = "Waar moest jij deze week om lachen?"


def every_room(on: Stage) -> Iterator[str]:
    """The name of the place where the window stands now."""
    yield from _first_run(on)
    words = yield from _key(on)
    yield from _journal(on)
    yield from own_days(on)
    yield from what_happened(on)
    yield from given(on)
    yield from _own_settings(on, words)
    on.window.space.lock.begin()
    on.wait(lambda: on.window.room == "who")
    yield from _doors(on, words)
    yield from _table(on)
    yield from together(on)
    yield from _decks(on)
    yield from _guides(on)
    yield from _told(on)
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


def _key(on: Stage) -> Generator[str, None, str]:
    """Returns the four words."""
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
    typed = words.text()
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
    return typed


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
    pages = on.window.findChild(QListView, "page_list")
    assert isinstance(pages, QListView)
    # Behind a backup in the making the answer takes a moment, and then moves the keyboard.
    on.wait(lambda: pages.model().rowCount() == 0)
    yield "journal, put in the bin"
    on.press("filter_bin")
    listed = on.find("page_list")
    on.wait(lambda: listed.model().rowCount() == 1, "the bin stays empty")  # type: ignore[attr-defined]
    yield "journal, the bin"
    on.press("bin_empty")
    yield "journal, the bin asks"
    on.press("bin_empty_keep")
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    on.find("page_restore")
    yield "journal, a page from the bin"
    on.press("page_restore")
    on.wait(lambda: not on.window.page("journal").sheet.is_binned)  # type: ignore[attr-defined]


def _own_settings(on: Stage, words: str) -> Iterator[str]:
    on.window.go("settings")
    yield "settings, my key"
    on.window.page("settings").show_key()  # type: ignore[attr-defined]
    yield "settings, another passphrase"
    on.press_if_there("key_cancel")  # a look at Help closes this form
    yield from _own_code(on, words)
    yield from _own_backups(on, words)
    on.press("leave_fold")
    on.type("leave_name", NAME)
    on.press("leave_erase")
    yield "settings, erase everything"
    on.press("leave_keep")
    on.press("leave_fold")


def _own_code(on: Stage, words: str) -> Iterator[str]:
    on.press("code_try")
    on.type("try_code", "AAAAA-BBBBB")
    on.press("try_go")
    on.find("try_trouble")
    yield "settings, the code tried"
    on.press("try_cancel")
    on.press("code_new")
    yield "settings, a new code"
    on.type("new_code_passphrase", words)
    mine = on.find("new_code_recovery_split", QRadioButton)
    assert isinstance(mine, QRadioButton)
    mine.click()
    on.press("new_code_make_code")
    on.find("code_2")
    yield "settings, a new code shown"
    on.window.page("settings").forget()  # type: ignore[attr-defined]
    on.press("inside_fold")
    on.press("inside_change")
    yield "settings, the lock inside"
    on.press("inside_cancel")
    on.press("inside_fold")


def _own_backups(on: Stage, words: str) -> Iterator[str]:
    on.press("backup_now")
    on.find("backup_0")
    yield "settings, a backup made"
    on.press("backup_0")
    yield "settings, a backup asks for its key"
    on.press("back_swap")
    yield "settings, a backup asks for its code"
    on.press("back_swap")
    on.type("back_passphrase", words)
    on.press("back_look")
    on.find("back_bring")
    yield "settings, a backup looked into"
    on.press("back_leave")


def _doors(on: Stage, words: str) -> Iterator[str]:
    yield "who"
    on.press("person_*")
    yield "unlock"
    on.press("forgot")
    yield "unlock, code"
    yield from _rescued(on, words)
    on.window.go("who")
    on.press("add_person")
    yield "add"
    on.window.page("add")._bring.from_source(BackupId("0" * 32), None)  # type: ignore[attr-defined]
    yield "add, from a backup"


def _rescued(on: Stage, words: str) -> Iterator[str]:
    page = on.window.page("unlock")
    page._start_again()  # type: ignore[attr-defined]
    (header,) = on.places.vaults.glob("*/header.fvh")
    whole = header.read_bytes()
    for copy in (header, header.with_name("header.fvh.1")):
        copy.write_bytes(whole[:100])
    on.type("passphrase", "not the words")
    on.press("open_space")
    on.find("rescue_again")
    yield "unlock, damaged, other words"
    on.press("rescue_again")
    on.type("passphrase", words)
    on.press("open_space")
    on.find("rescue_bring")
    yield "unlock, damaged, a backup"
    page._start_again()  # type: ignore[attr-defined]
    for copy in (header, header.with_name("header.fvh.1")):
        copy.write_bytes(whole)
    page._rescue.older(page._person.id, TypedSecret(passphrase=words))  # type: ignore[attr-defined]
    page._turn(RESCUE)  # type: ignore[attr-defined]
    yield "unlock, older"


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
    on.window.go("sources")
    yield "sources"


def _decks(on: Stage) -> Iterator[str]:
    on.window.go("decks")
    yield "decks"
    on.press("deck_*")
    yield "decks, one deck"
    on.window.go("planner")
    yield "planner, the choice"
    on.press("planner_make")
    yield "planner, a walk"
    on.press("walk_stop")
    on.window.go("own_cards")
    yield "own cards, none"
    on.type("own_question", OWN_QUESTION)
    on.press("own_keep")
    on.find_first("own_change_")
    yield "own cards, one"


def _guides(on: Stage) -> Iterator[str]:
    on.window.go("guides")
    on.find_first("guide_G")
    yield "guides"
    on.press("guide_G*")
    on.find("guide_title")
    yield "guides, one guide"


def _told(on: Stage) -> Iterator[str]:
    """What lies over a page when something is wrong."""
    on.window.go("today")
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
