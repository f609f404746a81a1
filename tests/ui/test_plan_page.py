"""My plan: in the person's own words, kept as it is typed, usable half filled, with helplines of today."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.plan import keep_plan_step, read_plan
from family_app.domain.errors import DiskFull
from family_app.domain.people import AgeBand
from family_app.domain.plan import PlanDraft
from family_app.domain.plan_words import SAFER, STEPS, PlanVersion
from family_app.house import House
from family_app.ui.help.line_card import LineCard
from family_app.ui.plan.page import PROFESSIONALS, PlanPage
from family_app.ui.printing.preview import PaperPreview
from tests.support.builders import a_house
from tests.support.everyone import complaints, cut_off, put_on, reached_with_tab, settle
from tests.support.instant_courier import InstantCourier
from tests.support.looking import bury, everything_shown
from tests.support.own_pages import THREE_LOOKS, press, the_plan_page
from tests.support.pressing import is_there, texts

pytestmark = pytest.mark.usefixtures("looks")
SECRET = "I call aunt Lies and we bake."


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path, band=AgeBand.FIFTEEN) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, house: House) -> PlanPage:
    return the_plan_page(qtbot, house)


def written(house: House) -> dict[str, str]:
    return {step.step: step.text for step in read_plan(house).plan.steps if step.text}


def type_at(page: PlanPage, step: str, words: str) -> None:
    page.boxes[step].text.setFocus()
    QTest.keyClicks(page.boxes[step].text, words)


def lines(page: QWidget) -> list[str]:
    return [card.line.id for card in page.findChildren(LineCard) if card.isVisibleTo(page)]


def test_the_steps_stand_in_their_published_order(page: PlanPage, house: House) -> None:
    assert tuple(page.boxes) == STEPS
    words = texts(page)
    for plan in house.porch.shelf.plan_words:
        if plan.version is PlanVersion.WHOLE:
            assert all(each in words for each in (plan.title, plan.intro, plan.closing))
            assert all(step.question in words for step in plan.steps)
    assert page.boxes["signs"].text.hasFocus(), "ready to write"


def test_it_is_kept_as_it_is_typed_and_half_filled_is_fine(
    page: PlanPage, house: House, qtbot: QtBot
) -> None:
    type_at(page, "people", SECRET)
    assert written(house) == {}
    qtbot.waitUntil(lambda: written(house) == {"people": SECRET}, timeout=4000)
    assert page.saved.text() == "Saved"
    again = the_plan_page(qtbot, house)
    assert again.boxes["people"].text.toPlainText() == SECRET


def test_going_from_step_to_step_and_back_loses_no_letter(page: PlanPage, house: House) -> None:
    for step, words in (("signs", "a"), ("alone", "b"), ("signs", "c"), ("alone", "d"), ("signs", "e")):
        type_at(page, step, words)
        settle()
    page.save_words(lambda _saved: None)
    assert written(house) == {"signs": "ace", "alone": "bd"}


def test_a_suggestion_is_taken_over_on_a_line_of_its_own(page: PlanPage, house: House) -> None:
    type_at(page, "alone", "I draw.")
    first = house.porch.shelf.plan_words[-1].steps[1].suggestions[0]
    press(page, "plan_alone_0")
    page.save_words(lambda _saved: None)
    assert written(house)["alone"] == f"I draw.\n{first}"
    assert page.boxes["alone"].text.hasFocus()


def test_helplines_are_those_of_the_country_and_age_of_now(
    qtbot: QtBot, house: House, tmp_path: Path
) -> None:
    page = the_plan_page(qtbot, house)
    assert lines(page)[0] == "nl-113"
    assert "112" in texts(page.boxes[PROFESSIONALS])
    with a_house(tmp_path / "young", band=AgeBand.NINE) as young:
        calm = the_plan_page(qtbot, young)
        assert lines(calm)[0] == "nl-kindertelefoon"
        assert tuple(calm.boxes) == STEPS[:5]
        assert SAFER not in calm.boxes


def test_the_youngest_read_where_to_go(qtbot: QtBot, tmp_path: Path) -> None:
    with a_house(tmp_path, band=AgeBand.SIX) as house:
        page = the_plan_page(qtbot, house)
        assert page.boxes == {}
        assert "Go to a grown-up you feel safe with." in texts(page)
        with qtbot.waitSignal(page.help_wanted):
            press(page, "plan_help")
        assert not is_there(page, "plan_print")


def test_what_was_written_at_another_age_stays_in_sight(qtbot: QtBot, tmp_path: Path) -> None:
    with a_house(tmp_path, band=AgeBand.NINE) as house:
        keep_plan_step(house, PlanDraft("reasons", SECRET, 1))
        page = the_plan_page(qtbot, house)
        assert SECRET in texts(page)


def test_it_goes_on_paper_with_a_word_of_care(page: PlanPage, house: House) -> None:
    type_at(page, "people", SECRET)
    press(page, "plan_print")
    preview = page.findChild(PaperPreview)
    assert isinstance(preview, PaperPreview)
    note = preview.findChild(QLabel, "paper_note")
    assert isinstance(note, QLabel)
    assert note.text() == "Could someone here find this paper? Then read it on the screen, or hide it well."
    assert preview._job.proposed == "plan"
    preview.close()


class FullDisk(InstantCourier):
    """Refuses to keep a step while `full`."""

    full = True

    def send(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if self.full and errand.__name__ == "keep_plan_step":
            failed(DiskFull())
            return
        super().send(errand, *args, to=to, done=done, failed=failed)


def test_a_full_disk_is_told_and_the_words_wait(qtbot: QtBot, house: House) -> None:
    courier = FullDisk(house.porch, house)
    page = the_plan_page(qtbot, house, courier)
    type_at(page, "signs", SECRET)
    page.save_words(lambda _saved: None)
    assert isinstance(page.trouble, DiskFull)
    assert page.banner.said
    page.set_band(AgeBand.NINE)
    assert page.boxes["signs"].text.toPlainText() == SECRET, "not read anew over what is not saved"
    courier.full = False
    page.save_words(lambda _saved: None)
    assert (written(house), page.trouble, page.banner.said) == ({"signs": SECRET}, None, "")


def test_what_can_only_be_read_is_not_written(qtbot: QtBot, house: House) -> None:
    keep_plan_step(house, PlanDraft("signs", SECRET, 1))
    page = the_plan_page(qtbot, house, read_only=True)
    assert "not write" in page.banner.said
    type_at(page, "signs", "more")
    assert page.boxes["signs"].text.toPlainText() == SECRET
    assert not is_there(page, "plan_signs_0")


def test_a_lock_leaves_nothing_in_the_window(page: PlanPage) -> None:
    type_at(page, "signs", SECRET)
    assert SECRET in page.boxes["signs"].text.toPlainText()
    fields = [made.text for made in page.boxes.values()]
    page.forget()
    assert not any(field.toPlainText() for field in fields)
    bury()
    assert SECRET not in everything_shown()


def test_it_opens_in_under_a_second(qtbot: QtBot, house: House) -> None:
    for step in STEPS:
        keep_plan_step(house, PlanDraft(step, "word " * 700, 1))
    started = time.perf_counter()
    page = PlanPage(InstantCourier(house.porch, house), house.porch, lambda: "NL")
    qtbot.addWidget(page)
    page.open_for("Sam", AgeBand.FIFTEEN)
    page.show()
    settle()
    assert page.boxes["reasons"].text.toPlainText()
    assert time.perf_counter() - started < 1.0


def test_the_keyboard_alone_is_enough(page: PlanPage) -> None:
    seen = reached_with_tab(page, 150)
    wanted = [f"plan_text_{step}" for step in STEPS]
    assert [name for name in seen if name in wanted] == [*wanted[1:], wanted[0]]
    assert {"plan_help", "plan_print", "plan_signs_0"} <= set(seen)


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
@pytest.mark.parametrize("band", [AgeBand.SIX, AgeBand.NINE, AgeBand.FIFTEEN])
def test_it_can_be_used_by_everyone(
    qtbot: QtBot, tmp_path: Path, band: AgeBand, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    with a_house(tmp_path, band=band) as house:
        page = the_plan_page(qtbot, house)
        page.resize(*size)
        settle()
        assert (complaints(page), cut_off(page)) == ([], [])
