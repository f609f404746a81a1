"""What fits in an agreement is known before it is kept, and a draft stays until then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from family_app.activities.agreements import (
    clause_from,
    read_agreements,
    starter_clauses,
)
from family_app.activities.people import add_person
from family_app.domain.agreement import (
    CLAUSES_MOST,
    SIDE_LIMIT,
    Agreement,
)
from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.house import Porch
from family_app.ui.agreements.page import AgreementsPage
from tests.support.everyone import settle
from tests.support.instant_courier import InstantCourier
from tests.support.own_pages import press, stand
from tests.support.pressing import is_there, texts

pytestmark = pytest.mark.usefixtures("looks")


FULL = ("We laugh and eat. " * SIDE_LIMIT)[: SIDE_LIMIT - 1] + "."


@pytest.fixture
def page(qtbot: QtBot, porch: Porch) -> AgreementsPage:
    for name in ("Sam", "Noor"):
        add_person(porch, name)
    return stand(qtbot, AgreementsPage(porch, InstantCourier(porch), lambda: "NL"))


def stands(porch: Porch) -> Agreement:
    newest = read_agreements(porch).newest
    assert newest is not None
    return newest


def keep(page: AgreementsPage) -> None:
    press(page, "agreement_keep")


def test_a_full_sentence_is_told_at_its_clause_until_there_is_room(page: AgreementsPage) -> None:
    press(page, "agreement_new")
    row = page.builder._rows[0]
    row.adults.set_text(FULL)
    assert not is_there(page, "clause_adults_full_1")
    QTest.keyClicks(row.adults, "more")
    assert is_there(page, "clause_adults_full_1")
    assert not is_there(page, "clause_ours_full_1")
    assert "There is no more room in this sentence." in texts(page)
    QTest.keyClick(row.adults, Qt.Key.Key_Backspace)
    assert not is_there(page, "clause_adults_full_1")


def test_the_buttons_stop_at_as_many_clauses_as_a_sheet_has_room_for(page: AgreementsPage) -> None:
    press(page, "agreement_new")
    for _ in range(CLAUSES_MOST - 1):
        assert not is_there(page, "builder_enough")
        press(page, "builder_own")
    assert len(page.builder._rows) == CLAUSES_MOST
    assert not page.builder.adding.own.isEnabled()
    assert not page.builder.adding.starters.isEnabled()
    assert QApplication.focusWidget() is page.builder._rows[-1].ours
    assert is_there(page, "builder_enough")
    assert f"One sheet has room for {CLAUSES_MOST}." in texts(page)
    press(page, page.builder._rows[-1]._away.objectName())
    assert page.builder.adding.own.isEnabled()
    assert not is_there(page, "builder_enough")


def test_no_more_starters_can_be_chosen_than_fit(page: AgreementsPage) -> None:
    press(page, "agreement_new")
    for _ in range(CLAUSES_MOST - 3):  # beside the first: room for two
        press(page, "builder_own")
    press(page, "builder_starters")
    for starter in ("nights", "privacy"):
        assert not is_there(page, "starters_enough")
        press(page, f"starter_{starter}")
    assert is_there(page, "starters_enough")
    page.starters._topic.choose(page.starters._topic.values[1])
    page.starters._topic.choose(page.starters._topic.values[0])
    settle()
    tiles = page.starters.tiles._tiles
    assert {id_ for id_, tile in tiles.items() if tile.isEnabled()} == {TELLING_IS_SAFE, "nights", "privacy"}
    press(page, "starter_nights")
    assert all(tile.isEnabled() for tile in page.starters.tiles._tiles.values())
    press(page, "starter_nights")
    press(page, "starters_done")
    assert len(page.builder._rows) == CLAUSES_MOST
    assert QApplication.focusWidget() is page.builder._rows[-1].ours, "the button that was pressed is off now"


def test_back_keeps_the_draft_until_it_is_kept_or_cleared(page: AgreementsPage, porch: Porch) -> None:
    press(page, "agreement_new")
    page.builder._rows[0].ours.set_text("We tell.")
    press(page, "agreed_by_Noor")
    press(page, "builder_back")
    assert not porch.places.table.exists(), "nothing of it is on the disk"
    add_person(porch, "Bo")
    press(page, "agreement_new")
    assert page.builder.draft.clauses[0].ours == "We tell."
    assert page.builder.draft.names == ("Noor",)
    assert is_there(page, "agreed_by_Bo")
    keep(page)
    press(page, "agreement_new")
    assert page.builder.draft.clauses == stands(porch).clauses
    page.builder._rows[0].ours.set_text("We tell more.")
    press(page, "builder_back")
    press(page, "agreement_clear")
    press(page, "agreement_clear_sure")
    press(page, "agreement_new")
    assert page.builder.draft.clauses == (clause_from(starter_clauses(porch)[0]),)


def test_what_was_told_goes_when_the_list_changes(page: AgreementsPage) -> None:
    press(page, "agreement_new")
    for change in ("builder_own", "agreed_by_Sam"):
        page.builder._rows[0].adults.set_text("")
        keep(page)
        assert page.banner.said
        press(page, change)
        assert not page.banner.said, change


def test_the_keyboard_stays_on_keep_when_a_message_takes_the_room(page: AgreementsPage) -> None:
    page.resize(672, 560)
    press(page, "agreement_new")
    press(page, page.builder._rows[0]._away.objectName())
    button = page.builder._keep
    button.setFocus()
    settle()
    assert page.builder._apart
    keep(page)
    assert page.banner.said
    assert not page.builder._apart
    assert QApplication.focusWidget() is button
    assert not button.visibleRegion().isEmpty()
    page.banner.clear()
    settle()
    assert page.builder._apart
    assert QApplication.focusWidget() is button
