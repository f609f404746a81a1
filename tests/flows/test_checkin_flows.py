"""Evenings with check-ins in the real window: at seven with a parent, at sixteen alone, a whole family."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QTextEdit, QWidget

from family_app.activities.checkin import keep_next
from family_app.activities.people import everybody
from family_app.domain.checkin import NextCheckIn
from family_app.domain.checkin import Stage as Step
from family_app.ui.printing.preview import PaperPreview
from tests.flows.evening import NAME, make_key, unlock
from tests.flows.stage import Stage, stage
from tests.support.cheap_keys import cheap_keys
from tests.support.everyone import put_on
from tests.support.keyboard import Keyboard
from tests.support.looking import bury, everything_shown

pytestmark = [pytest.mark.gui, pytest.mark.slow]
MUM = "Mama"


@pytest.fixture
def on(qapp: QApplication) -> Iterator[Stage]:
    """A family of two, at the end of the welcome."""
    with cheap_keys(), stage("nl") as made:
        made.window._choices.set(country="NL")
        made.press("welcome_next")
        made.press("welcome_next")
        porch = made.window._builder._porch
        for number, name in enumerate((NAME, MUM), start=1):
            made.type("welcome_name", name)
            made.press("welcome_add")
            made.wait(lambda number=number: len(everybody(porch)) == number)  # type: ignore[misc]
            made.settle()
        made.find_first("welcome_key_")
        yield made
    QLocale.setDefault(QLocale("nl_NL"))
    put_on("light", 100)
    qapp.setStyleSheet("")


def shown(on: Stage) -> str:
    return "\n".join(label.text() for label in on.window.findChildren(QLabel) if label.isVisible())


def question(on: Stage) -> str:
    return on.find("checkin_question").accessibleName()


def rows(on: Stage, table: str) -> list[tuple[object, ...]]:
    """What the table keeps, as anybody can read it."""
    with closing(sqlite3.connect(on.places.table)) as db:
        return db.execute(f"SELECT * FROM {table}").fetchall()


def files(on: Stage) -> set[str]:
    """Every file of the family, but the lock of the program itself."""
    found = (path for path in on.places.data.rglob("*") if path.is_file() and path.name != "open.lock")
    return {path.name for path in found}


def test_a_child_of_seven_and_a_parent_check_in_together(on: Stage) -> None:
    on.window.go("today")
    before = files(on)
    on.press("today_checkin")
    on.press(f"checkin_who_{NAME}")
    on.press(f"checkin_who_{MUM}")
    on.press("checkin_band_6-8")
    on.press("checkin_begin")
    page = on.window.page("checkin")
    assert question(on) == f"{NAME}, hoe gaat het nu met je?"
    on.press("checkin_next")
    on.press("checkin_pass")  # Mama passes, and nothing shows that she did
    while page.checkin.stage is Step.CARDS:  # type: ignore[attr-defined]
        assert "6-8" in [band.value for band in page.checkin.card.bands]  # type: ignore[attr-defined]
        on.press("checkin_next")
    on.type("checkin_line", "ik wil vaker samen lezen")
    on.press("checkin_look")  # the others look away, and a child wants to see its letters
    on.press("checkin_next")
    on.type("checkin_line", "ik was trots op je")
    assert "samen lezen" not in shown(on)
    on.press("checkin_next")
    on.press("checkin_turn")
    assert all(line in shown(on) for line in ("ik wil vaker samen lezen", "ik was trots op je"))
    on.press("checkin_pause")
    assert "samen lezen" not in shown(on)
    for _ in range(4):  # on, and a rose and a thorn of each
        on.press("checkin_next")
    assert page.checkin.stage is Step.AGREE  # type: ignore[attr-defined]
    on.type("checkin_agreed", "Elke avond een bladzijde samen.")
    on.press("checkin_next")
    on.press("checkin_again_7")
    on.press("checkin_next")
    assert files(on) == before, "nothing is kept before somebody presses keep"
    on.press("checkin_keep")
    on.find("checkin_kept")
    ((_, _day, agreed, remind),) = rows(on, "next_checkin")
    assert (agreed, remind) == ("Elke avond een bladzijde samen.", 0)
    bury()
    assert "samen lezen" not in everything_shown(), "the lines are gone"
    assert b"samen lezen" not in on.places.table.read_bytes()
    assert not any(on.places.vaults.glob("*"))


def test_at_sixteen_one_checks_in_low_and_opens_the_plan(on: Stage) -> None:
    words = make_key(on, lambda _name: None, band="15-17")
    keys = Keyboard(on)
    on.press("room_mood")
    page = on.window.page("mood")
    on.wait(lambda: bool(page._faces))  # type: ignore[attr-defined]
    keys.key(Qt.Key.Key_1)
    keys.key(Qt.Key.Key_Return)
    on.find("door_plan")
    assert [name in shown(on) for name in ("Mijn plan", "Iemand die ik vertrouw")] == [True, True]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "door_plan"
    keys.key(Qt.Key.Key_Return)
    field = on.find("plan_text_signs", QPlainTextEdit)
    assert on.window.room == "plan"
    on.wait(field.hasFocus)
    QTest.keyClicks(field, "Dan wil ik niemand zien.")
    assert "113" in shown(on)
    on.press("rail_lock")
    on.wait(lambda: on.window.room == "who")
    bury()
    assert "niemand zien" not in everything_shown()
    unlock(on, words)
    on.press("room_plan")
    again = on.find("plan_text_signs", QPlainTextEdit)
    assert isinstance(again, QPlainTextEdit)
    assert again.toPlainText() == "Dan wil ik niemand zien."
    on.press("room_mood")
    on.press("face_4")
    on.type("mood_line", "Het gaat weer.")
    on.press("mood_more")
    on.wait(lambda: on.window.room == "journal")
    text = on.find("page_text", QTextEdit)
    assert isinstance(text, QTextEdit)
    assert text.toPlainText() == "Fijn\nHet gaat weer."


def test_a_reminder_comes_at_the_table_and_goes_with_one_press(on: Stage) -> None:
    porch = on.window._builder._porch
    today = porch.clock.now().date()
    keep_next(porch, NextCheckIn(today, "We wandelen.", remind=True))
    reminders, notice = on.window.reminders, on.window._notice
    reminders.look()
    on.settle()
    assert notice.said == "", "not on the doorstep"
    on.window.open_help()
    reminders.look()
    on.settle()
    assert notice.said == "", "not in Help"
    on.window.go("cards")
    reminders.look()
    on.wait(lambda: bool(notice.said))
    assert notice.said == "Even samen aan tafel? Alleen als het je uitkomt."
    on.press("notice_action")
    assert notice.said == ""
    on.wait(lambda: rows(on, "next_checkin")[0][1] == (today + timedelta(days=1)).isoformat())


def test_a_family_writes_and_prints_an_agreement(on: Stage, tmp_path: Path) -> None:
    on.window.go("today")
    on.press("today_agreements")
    on.press("agreement_new")
    on.press("builder_starters")
    on.press("starter_ask_before_photo")
    on.press("starters_done")
    on.press("builder_own")
    own = QApplication.focusWidget()
    assert own is not None
    QTest.keyClicks(own, "Op zondag wandelen we.")
    on.press("agreement_keep")
    assert on.find("agreements_banner").isVisible(), "no rule without a side for the adults"
    adults = QApplication.focusWidget()
    assert adults is not None
    QTest.keyClicks(adults, "Wij gaan mee, ook als het regent.")
    on.press(f"agreed_by_{NAME}")
    on.press(f"agreed_by_{MUM}")
    on.press("agreement_keep")
    on.find("agreement_1")
    assert [row[2] for row in rows(on, "agreed_by")] == [NAME, MUM]
    assert len(rows(on, "clause")) == 3
    on.press("agreement_print")
    preview = on.find("paper_preview", PaperPreview)
    assert isinstance(preview, PaperPreview)
    assert len(preview._job.pages) == 1
    paper = tmp_path / "afspraak.pdf"
    on.press("paper_pdf")
    dialog = preview.findChild(QFileDialog, "choose_file")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(paper))
    dialog.reject()
    assert paper.read_bytes().startswith(b"%PDF")
    preview.close()
    on.settle()
    on.press("help_now")
    on.find("help_agreed", QWidget)
    on.press("help_agreed")
    assert "We pakken je telefoon niet af omdat je iets vertelt." in shown(on)
    on.window.open_help("home_not_safe")
    on.settle()
    assert "We pakken je telefoon niet af" not in shown(on)
