"""What a family agrees: built together, a side for the adults in each clause, printed to hang up."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from family_app.activities.agreements import (
    clause_from,
    keep_agreement,
    read_agreements,
    starter_clauses,
    telling_stands,
)
from family_app.activities.people import add_person
from family_app.domain.agreement import (
    Agreement,
    Clause,
)
from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.domain.errors import DiskFull
from family_app.house import Porch
from family_app.ui.agreements.page import AgreementsPage
from family_app.ui.parts.growing_line import GrowingLine
from family_app.ui.printing.preview import PaperPreview
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.instant_courier import InstantCourier
from tests.support.own_pages import THREE_LOOKS, press, stand
from tests.support.pressing import is_there, texts

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def page(qtbot: QtBot, porch: Porch) -> AgreementsPage:
    for name in ("Sam", "Noor"):
        add_person(porch, name)
    return the_page(qtbot, porch)


def the_page(qtbot: QtBot, porch: Porch, courier: InstantCourier | None = None) -> AgreementsPage:
    return stand(qtbot, AgreementsPage(porch, courier or InstantCourier(porch), lambda: "NL"))


def stands(porch: Porch) -> Agreement:
    newest = read_agreements(porch).newest
    assert newest is not None
    return newest


def keep(page: AgreementsPage) -> None:
    press(page, "agreement_keep")


def test_telling_is_safe_is_offered_first_and_is_kept_with_one_press(
    page: AgreementsPage, porch: Porch
) -> None:
    assert "telling never costs you your phone" in texts(page)
    assert not porch.places.table.exists()
    press(page, "agreement_new")
    first = starter_clauses(porch)[0]
    assert first.id == TELLING_IS_SAFE
    assert page.builder.draft.clauses == (clause_from(first),)
    assert not porch.places.table.exists(), "nothing is kept before somebody presses keep"
    press(page, "agreed_by_Sam")
    keep(page)
    kept = stands(porch)
    assert (kept.names, kept.clauses) == (("Sam",), (clause_from(first),))
    assert kept.look_again == kept.made + timedelta(days=90)
    assert telling_stands(porch) == kept.clauses[0]
    assert all(words in texts(page) for words in (first.ours, f"The adults: {first.adults}", "Sam"))


def test_no_clause_without_a_side_for_the_adults(page: AgreementsPage, porch: Porch) -> None:
    press(page, "agreement_new")
    press(page, "builder_own")
    focused = QApplication.focusWidget()
    assert isinstance(focused, GrowingLine)
    QTest.keyClicks(focused, "We eat without phones.")
    keep(page)
    assert "One side is still empty." in page.banner.said
    assert not porch.places.table.exists()
    focused = QApplication.focusWidget()
    assert isinstance(focused, GrowingLine), "the empty side has the keyboard"
    QTest.keyClicks(focused, "Ours too.")
    keep(page)
    assert stands(porch).clauses[1] == Clause("We eat without phones.", "Ours too.")


def test_starters_go_in_and_out_and_a_changed_one_comes_back_as_it_was(
    page: AgreementsPage, porch: Porch
) -> None:
    press(page, "agreement_new")
    press(page, "builder_starters")
    for starter in ("nights", "privacy"):
        press(page, f"starter_{starter}")
    press(page, "starters_done")
    assert page.builder.starters == (TELLING_IS_SAFE, "nights", "privacy")
    page.builder._rows[1].ours.set_text("Phones sleep in the kitchen.")
    for _ in range(2):
        press(page, "builder_starters")
        press(page, "starter_nights")
        press(page, "starters_done")
    assert page.builder.starters == (TELLING_IS_SAFE, "privacy", "nights")
    assert page.builder._rows[2].clause.ours == "Phones sleep in the kitchen."


def test_starters_can_be_narrowed_to_a_topic_and_telling_stays_first(page: AgreementsPage) -> None:
    press(page, "agreement_new")
    press(page, "builder_starters")
    every = len(page.starters.tiles._tiles)
    topic = page.starters._topic.values[1]
    page.starters._topic.choose(topic)
    shown = list(page.starters.tiles._tiles)
    assert shown[0] == TELLING_IS_SAFE
    assert 1 < len(shown) < every


def test_names_that_are_not_on_the_list_count_too(page: AgreementsPage, porch: Porch) -> None:
    press(page, "agreement_new")
    page.builder._other.setText("  Grandma   Bep ")
    press(page, "agreed_add")
    page.builder._other.setText("Lou")  # typed, and keep pressed at once
    keep(page)
    assert stands(porch).names == ("Grandma Bep", "Lou")
    press(page, "agreement_new")
    assert page.builder.names.chosen == ("Grandma Bep", "Lou"), "they are there the next time"


def test_another_version_is_kept_beside_the_older_one(page: AgreementsPage, porch: Porch) -> None:
    for _ in range(2):
        press(page, "agreement_new")
        press(page, "builder_own")
        row = page.builder._rows[-1]
        row.ours.set_text("We laugh.")
        row.adults.set_text("We laugh along.")
        keep(page)
    assert [len(each.clauses) for each in read_agreements(porch).versions] == [3, 2]
    assert is_there(page, "agreement_older")
    press(page, "agreement_new")
    first = page.builder._rows[0]
    assert first.starter == TELLING_IS_SAFE
    press(page, first._away.objectName())
    keep(page)
    assert telling_stands(porch) is None, "it can be opened from Help only while it stands"


def test_all_of_it_goes_only_after_a_question(page: AgreementsPage, porch: Porch) -> None:
    press(page, "agreement_new")
    keep(page)
    press(page, "agreement_clear")
    press(page, "agreement_clear_keep")
    assert read_agreements(porch).newest is not None
    press(page, "agreement_clear")
    press(page, "agreement_clear_sure")
    assert read_agreements(porch).newest is None
    assert "Nothing is agreed yet." in texts(page)


def test_it_is_printed_on_one_sheet_that_a_child_can_read(page: AgreementsPage, porch: Porch) -> None:
    press(page, "agreement_new")
    keep(page)
    press(page, "agreement_print")
    preview = page.findChild(PaperPreview)
    assert isinstance(preview, PaperPreview)
    assert len(preview._job.pages) == 1
    assert preview.findChild(QLabel, "paper_note") is None
    preview.close()


class FullDisk(InstantCourier):
    """Keeps nothing."""

    def ask(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if errand is keep_agreement:
            failed(DiskFull())
            return
        super().ask(errand, *args, to=to, done=done, failed=failed)


def test_a_full_disk_is_told_and_the_draft_stays(qtbot: QtBot, porch: Porch) -> None:
    page = the_page(qtbot, porch, FullDisk(porch))
    press(page, "agreement_new")
    page.builder._rows[0].ours.set_text("Ours alone.")
    keep(page)
    assert page.banner.said
    assert page.builder.isVisible()
    assert page.builder.draft.clauses[0].ours == "Ours alone."


def test_a_file_that_cannot_be_read_is_told(qtbot: QtBot, porch: Porch) -> None:
    porch.places.table.parent.mkdir(parents=True, exist_ok=True)
    porch.places.table.write_bytes(b"this is no table" * 300)
    page = the_page(qtbot, porch)
    assert "could not be read" in page.banner.said


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
def test_it_can_be_used_by_everyone(
    page: AgreementsPage, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    page.resize(*size)

    def check(where: str) -> None:
        settle()
        assert (where, complaints(page), cut_off(page)) == (where, [], [])

    check("nothing yet")
    press(page, "agreement_new")
    press(page, "builder_own")
    check("builder")
    page.builder._rows[1].ours.set_text("We ask first. " * 7)
    page.builder._rows[1].adults.set_text("So do we.")
    press(page, "builder_starters")
    check("starters")
    press(page, "starters_done")
    keep(page)
    press(page, "agreement_clear")
    check("kept")
