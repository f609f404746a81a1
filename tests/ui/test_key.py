"""Making a key with the keyboard and with large letters: each step begins at its top, where one types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from tests.flows.evening import NAME
from tests.flows.stage import Stage, stage
from tests.support.behind_doors import first_run, label
from tests.support.cheap_keys import cheap_keys
from tests.support.everyone import put_on
from tests.support.keyboard import Keyboard
from tests.support.pressing import said

pytestmark = [pytest.mark.gui, pytest.mark.slow]

SMALL = QSize(900, 600)


@pytest.fixture(params=[100, 200])
def on(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Stage]:
    with cheap_keys(), stage("en") as made:
        made.window._choices.set(text_percent=request.param)
        made.window.resize(SMALL)
        first_run(made, NAME)
        made.press("welcome_key_*")
        yield made
    put_on("light", 100)


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def column(on: Stage) -> QScrollArea:
    found = on.window.page("key").findChild(QScrollArea)
    assert isinstance(found, QScrollArea)
    return found


def seen_whole(on: Stage, widget: QWidget) -> bool:
    view = column(on).viewport()
    top = widget.mapTo(view, QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= view.height()


def at_the_top(on: Stage, *names: str) -> bool:
    """The title and these are on the screen without scrolling."""
    on.settle()
    title = on.window.page("key")._title  # type: ignore[attr-defined]
    shown = [title, *(on.find(name, QLabel) for name in names)]
    return column(on).verticalScrollBar().value() == 0 and all(seen_whole(on, each) for each in shown)


def test_each_step_begins_at_its_top_with_the_keyboard_where_one_types(on: Stage) -> None:
    keys = Keyboard(on)
    assert focused() == "band_6-8"
    keys.press("band_12-14" if on.window.findChild(QWidget, "band_12-14") else "band_9-11")
    keys.press("key_next")
    assert at_the_top(on, "key_words")
    assert focused() == "key_again"

    words = label(on, "key_words")
    keys.type("something else")
    assert seen_whole(on, on.find("key_again"))  # typing brings it into sight
    keys.key(Qt.Key.Key_Return)
    assert "The two are not the same." in said(on.window, "key_banner")
    assert focused() == "key_again"
    on.wait(lambda: seen_whole(on, on.find("key_again")), "the line is out of sight")
    assert seen_whole(on, on.find("key_banner_title"))

    again = on.find("key_again")
    again.clear()  # type: ignore[attr-defined]
    keys.type(words)
    keys.key(Qt.Key.Key_Return)
    assert at_the_top(on)
    assert focused().startswith("recovery_")
    assert not any(radio.isChecked() for radio in on.window.page("key")._chooser._radios.values())  # type: ignore[attr-defined]

    keys.press("recovery_*")
    keys.press("make_key")
    code = on.find("code_1", QLabel)
    assert at_the_top(on, "code_1")
    assert focused() == "code_back_1"
    keys.type("x")
    assert seen_whole(on, on.find("code_back_1"))
    keys.key(Qt.Key.Key_Return)  # it opened Help here once
    assert on.window.room == "key"
    assert "One block is not the same" in said(on.window, "code_banner")
    on.wait(lambda: seen_whole(on, on.find("code_back_1")), "the line is out of sight")
    assert seen_whole(on, on.find("code_banner_title"))

    for at in (1, 2):
        asked = int(on.find(f"code_back_{at}").accessibleName().rsplit(" ", 1)[1]) - 1
        on.type(f"code_back_{at}", code.text().replace("\n", "").split("-")[asked])  # type: ignore[attr-defined]
    keys.key(Qt.Key.Key_Return)
    on.find("page_journal")


def test_every_step_says_whose_key_it_is(on: Stage) -> None:
    under = on.window.page("key")._under  # type: ignore[attr-defined]
    assert under.text() == f"{NAME} · step 1 of 3"


def test_pressing_done_twice_opens_one_journal(on: Stage) -> None:
    on.press("band_9-11")
    on.press("key_next")
    on.type("key_again", label(on, "key_words"))
    on.press("key_go")
    on.find("recovery_mine").setChecked(True)  # type: ignore[attr-defined]
    on.press("make_key")
    on.find("code_1")
    opened: list[object] = []
    page = on.window.page("key")
    page.opened.connect(opened.append)  # type: ignore[attr-defined]
    for _ in range(2):
        page._code.confirmed.emit()  # type: ignore[attr-defined]
    on.find("page_journal")
    on.settle()
    assert len(opened) == 1
