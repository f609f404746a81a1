"""All decks, one deck, a planned talk, and the family's own cards, as a family uses them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.own_cards import read_own_cards
from family_app.activities.talks import Part
from family_app.content.shelf import read_shelf
from family_app.domain.cards import Audience
from family_app.domain.errors import DiskFull
from family_app.house import Porch
from family_app.ui.decks.own_cards import OwnCardsPage
from family_app.ui.decks.page import DecksPage
from family_app.ui.decks.planner import PlannerPage
from family_app.ui.settings.sources import SourcesPage
from family_app.ui.shell.language import Language
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import find, is_there, line, press, said, texts

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def decks(qtbot: QtBot, porch: Porch) -> DecksPage:
    return shown(qtbot, DecksPage(porch, lambda: "NL"))


@pytest.fixture
def planner(qtbot: QtBot, porch: Porch) -> PlannerPage:
    return shown(qtbot, PlannerPage(porch))


@pytest.fixture
def own(qtbot: QtBot, porch: Porch) -> OwnCardsPage:
    return shown(qtbot, OwnCardsPage(InstantCourier(porch), pick=lambda cards: cards[0]))


def shown(qtbot: QtBot, page):  # type: ignore[no-untyped-def]
    qtbot.addWidget(page)
    page.resize(1064, 800)
    page.arrive()
    page.show()
    settle()
    return page


def words_at(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


# ---- decks ---------------------------------------------------------------------------------------


def test_every_deck_has_a_page_with_about_how_to_use_and_its_questions(
    decks: DecksPage, porch: Porch
) -> None:
    for topic in porch.shelf.topics:
        if not topic.deck:
            continue
        press(decks, f"deck_{topic.id}")
        settle()
        about = porch.shelf.deck_about(topic.id)
        assert words_at(decks, "deck_title") == topic.name
        assert about.text in texts(decks)
        assert about.how in texts(decks)
        assert all(card.opening in texts(decks) for card in porch.shelf.cards if card.topic == topic.id)
        press(decks, "deck_back")
        settle()


def test_a_deck_leads_to_its_cards_a_plan_and_one_card(decks: DecksPage, qtbot: QtBot) -> None:
    press(decks, "deck_T04")
    settle()
    for button, target in (
        ("deck_draw", "card:T04"),
        ("deck_plan", "planner:T04"),
        ("take_T04-0911-1", "card:T04-0911-1"),
    ):
        with qtbot.waitSignal(decks.go) as gone:
            press(decks, button)
        assert gone.args == [target]


def test_a_tender_deck_says_so_and_that_nobody_outside_has_looked(decks: DecksPage) -> None:
    press(decks, "deck_T14")
    settle()
    assert "Not yet looked at by an outside professional" in words_at(decks, "deck_tender")
    press(decks, "deck_back")
    press(decks, "deck_T01")
    settle()
    assert not is_there(decks, "deck_tender")


def test_a_deck_on_paper_is_looked_at_first(decks: DecksPage) -> None:
    press(decks, "deck_T18")
    settle()
    press(decks, "deck_print")
    preview = decks.findChild(QWidget, "paper_preview")
    assert preview is not None
    assert preview.isVisible()
    preview.close()


# ---- the planner ---------------------------------------------------------------------------------


def test_a_walk_goes_from_warm_up_to_a_light_ending(planner: PlannerPage, porch: Porch) -> None:
    planner.show_for("T05")
    press(planner, "planner_band_9-11")
    press(planner, "planner_minutes_20")
    press(planner, "planner_make")
    settle()
    walk = planner.cards
    assert [each.part for each in walk] == [Part.WARM_UP, Part.MAIN, Part.MAIN, Part.ENDING]
    for at, each in enumerate(walk):
        assert words_at(planner, "walk_question") == each.card.opening
        assert is_there(planner, "walk_before") == (at > 0)
        press(planner, "walk_next")
        settle()
    assert planner.cards == ()
    assert is_there(planner, "planner_make")


def test_one_can_go_back_take_another_card_and_stop_at_any_time(planner: PlannerPage) -> None:
    press(planner, "planner_make")
    settle()
    first = planner.cards[0]
    press(planner, "walk_swap")
    assert planner.cards[0].card != first.card
    press(planner, "walk_next")
    press(planner, "walk_before")
    settle()
    assert words_at(planner, "walk_question") == planner.cards[0].card.opening
    press(planner, "walk_stop")
    assert planner.cards == ()


def test_a_walk_goes_on_in_another_language(planner: PlannerPage, porch: Porch) -> None:
    press(planner, "planner_make")
    card = planner.cards[0].card.id
    language = Language()
    porch.shelf = read_shelf("nl")
    try:
        language.speak("nl")
        settle()
        assert words_at(planner, "walk_question") == porch.shelf.card(card).opening
        assert find(planner, "walk_next").text() == "Verder"
    finally:
        language.silence()


# ---- own cards -----------------------------------------------------------------------------------


def write(page: OwnCardsPage, question: str) -> None:
    line(page, "own_question").setText(question)
    press(page, "own_keep")
    settle()


def test_a_card_is_written_changed_drawn_taken_away_and_brought_back(own: OwnCardsPage, porch: Porch) -> None:
    write(own, "What made you laugh today?")
    press(own, "own_draw")
    settle()
    assert words_at(own, "own_drawn") == "What made you laugh today?"
    (card,) = read_own_cards(porch).cards
    press(own, f"own_change_{card.id}")
    press(own, "own_asks_child")
    write(own, "What made you laugh this week?")
    (changed,) = read_own_cards(porch).cards
    assert (changed.id, changed.question, changed.audience) == (
        card.id,
        "What made you laugh this week?",
        Audience.CHILD,
    )
    press(own, f"own_away_{card.id}")
    settle()
    assert read_own_cards(porch).cards == ()
    banner_press(own)
    assert read_own_cards(porch).cards == (changed,)


def banner_press(page: OwnCardsPage) -> None:
    """'Bring it back' in the banner."""
    button = next(b for b in page.findChildren(QWidget) if getattr(b, "text", str)() == "Bring it back")
    button.click()  # type: ignore[attr-defined]
    settle()


def test_it_says_who_can_see_them_and_what_to_do_when_there_are_none(own: OwnCardsPage) -> None:
    assert "whoever uses this computer account can see them" in words_at(own, "own_seen_by")
    assert "Write the first one together" in texts(own)
    write(own, "  ")
    assert "nothing written" in said(own, "own_banner")


def test_a_full_disk_is_told_and_the_words_stay_in_the_field(
    own: OwnCardsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise DiskFull

    monkeypatch.setattr("family_app.table.own_cards.OwnCards.keep", full)
    write(own, "Does this stay?")
    assert said(own, "own_banner")
    assert line(own, "own_question").text() == "Does this stay?"


# ---- sources -------------------------------------------------------------------------------------


def test_sources_are_named_without_an_address(qtbot: QtBot, porch: Porch) -> None:
    page = shown(qtbot, SourcesPage(porch))
    words = texts(page)
    assert "Europol, 2025" in words
    assert "http" not in words
    assert "No child, teacher, helpline or other professional has read it yet" in words


# ---- for everyone --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "percent", "theme"), [(1064, 100, "light"), (684, 100, "dark"), (824, 200, "contrast")]
)
@pytest.mark.parametrize("which", ["decks", "deck", "planner", "walk", "own", "sources"])
def test_they_are_whole_for_everyone(
    qtbot: QtBot, porch: Porch, width: int, percent: int, theme: str, which: str
) -> None:
    put_on(theme, percent)
    if which in ("decks", "deck"):
        page = shown(qtbot, DecksPage(porch, lambda: "NL"))
        if which == "deck":
            page.show_for("T04")
    elif which in ("planner", "walk"):
        page = shown(qtbot, PlannerPage(porch))
        if which == "walk":
            press(page, "planner_make")
    elif which == "own":
        page = shown(qtbot, OwnCardsPage(InstantCourier(porch)))
        write(page, "A question of quite some length, so that one sees how it wraps in a narrow window?")
    else:
        page = shown(qtbot, SourcesPage(porch))
    page.resize(width, 600)
    settle()
    assert complaints(page) == []
    assert cut_off(page) == []
