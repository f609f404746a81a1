"""Conversation cards as a family uses them: one question, filters, and sides that stay closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from family_app.content.shelf import read_shelf
from family_app.domain.cards import Audience, CardChoice, Tier
from family_app.domain.people import CHILD_BANDS, AgeBand
from family_app.house import Porch
from family_app.ui.cards.filters import CardFilters
from family_app.ui.cards.page import CardsPage
from family_app.ui.parts.menu_button import MenuButton
from family_app.ui.shell.language import Language
from tests.support.cards_page import choose, folds, lay, opened, question
from tests.support.everyone import complaints, cut_off, put_on, reached_with_tab, settle
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import find, is_there, press, texts

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def page(qtbot: QtBot, porch: Porch) -> CardsPage:
    return opened(qtbot, porch, InstantCourier(porch))


# ---- drawing -------------------------------------------------------------------------------------


def test_a_card_lies_on_the_table_at_once(page: CardsPage, porch: Porch) -> None:
    assert page.card in porch.shelf.cards
    assert question(page) == page.card.opening
    assert page.findChild(QLabel, "card_question").font().pixelSize() >= 30


def test_next_goes_through_all_cards_before_one_comes_again(page: CardsPage, porch: Porch) -> None:
    choose(page, "cards_band", AgeBand.SIX)
    suiting = {card.id for card in porch.shelf.cards if AgeBand.SIX in card.bands}
    seen = set()
    for _ in range(4 * len(suiting)):
        assert question(page) == page.card.opening
        seen.add(page.card.id)
        press(page, "cards_next")
    assert seen == suiting


def test_a_skipped_card_leaves_no_trace_and_another_comes(page: CardsPage, porch: Porch) -> None:
    for _ in range(12):
        before = page.card.id
        press(page, "cards_skip")
        assert page.card.id != before
    assert not porch.places.table.exists()


def test_the_card_of_the_day_can_be_laid_down(page: CardsPage, porch: Porch) -> None:
    choose(page, "cards_band", AgeBand.FIFTEEN)
    card = next(card for card in porch.shelf.cards if card.bands == (AgeBand.SIX,))
    page.show_card(card.id)
    assert page.card is card
    assert find(page, "cards_band").text() == "All ages"


def test_who_asks_stands_on_the_card(page: CardsPage, porch: Porch) -> None:
    expected = {
        Audience.CHILD: "The child asks the grown-up",
        Audience.PARENT: "The grown-up asks the child",
        Audience.BOTH: "Ask each other",
    }
    for audience, words in expected.items():
        page.show_card(next(card.id for card in porch.shelf.cards if card.audience is audience))
        assert page.findChild(QLabel, "card_who_asks").text() == words


# ---- filters -------------------------------------------------------------------------------------


def test_a_topic_with_cards_can_be_chosen_and_draws_from_it(page: CardsPage, porch: Porch) -> None:
    topics = find(page, "cards_topic")
    assert isinstance(topics, MenuButton)
    assert set(topics.values) == {None, *(topic.id for topic in porch.shelf.topics if topic.deck)}
    choose(page, "cards_topic", "T03")
    assert page.card.topic == "T03"
    assert topics.text() == porch.shelf.topic("T03").name
    choose(page, "cards_topic", None)
    assert topics.text() == "All topics"


def test_filters_hold_together(page: CardsPage) -> None:
    choose(page, "cards_band", AgeBand.TWELVE)
    choose(page, "cards_asks", Audience.CHILD)
    for _ in range(8):
        assert AgeBand.TWELVE in page.card.bands
        assert page.card.audience in (Audience.CHILD, Audience.BOTH)
        press(page, "cards_next")
    assert find(page, "cards_band").accessibleName() == "Age: 12–14 years"


def test_a_choice_without_a_card_says_so_and_offers_all(page: CardsPage, porch: Porch) -> None:
    topic, band = next(
        (topic.id, band)
        for topic in porch.shelf.topics
        for band in CHILD_BANDS
        if topic.deck and not any(CardChoice(topic.id, band).suits(card) for card in porch.shelf.cards)
    )
    choose(page, "cards_topic", topic)
    choose(page, "cards_band", band)
    assert page.card is None
    assert not is_there(page, "question_card")
    assert "No card fits this choice" in texts(page)
    assert page.focusWidget().objectName() == "cards_show_all"
    press(page, "cards_show_all")
    assert page.card is not None
    assert is_there(page, "question_card")
    assert page.focusWidget().objectName() == "cards_next"  # and not the button that clears all
    assert find(page, "cards_topic").text() == "All topics"


def test_a_tender_card_never_comes_up_by_itself(qtbot: QtBot, porch: Porch) -> None:
    for _ in range(20):
        assert opened(qtbot, porch, InstantCourier(porch)).card.tier is Tier.GREEN


def test_a_tender_card_does_not_lie_there_for_whoever_comes_next(page: CardsPage, porch: Porch) -> None:
    lay(page, porch, Tier.AMBER)
    page.hide()
    assert page.card is None
    page.arrive()
    page.show()
    assert page.card.tier is Tier.GREEN


def test_all_decks_are_one_press_away(page: CardsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as gone:
        press(page, "cards_decks")
    assert gone.args == ["decks"]


# ---- the sides -----------------------------------------------------------------------------------


def test_sides_start_closed_and_close_again_with_the_next_card(page: CardsPage, porch: Porch) -> None:
    lay(page, porch, Tier.GREEN)
    assert not any(fold.is_open for fold in folds(page).values())
    assert page.card.why not in texts(page)
    press(page, "side_why")
    press(page, "side_avoid")
    assert page.card.why in texts(page)
    assert all(f"“{words}”" in texts(page) for words in page.card.avoid)
    press(page, "cards_next")
    assert not any(fold.is_open for fold in folds(page).values())
    press(page, "side_follow_ups")
    page.hide()  # somebody looks at another page and comes back
    page.show()
    assert not any(fold.is_open for fold in folds(page).values())


def test_opening_a_side_leaves_the_buttons_where_they_are(page: CardsPage) -> None:
    place = find(page, "cards_next").mapTo(page, QPoint(0, 0))
    for side in ("side_follow_ups", "side_why", "side_if_worried"):
        press(page, side)
    settle()
    now = find(page, "cards_next").mapTo(page, QPoint(0, 0))
    assert now.y() == place.y()
    assert abs(now.x() - place.x()) <= 12  # a scroll bar may appear beside the page


def test_what_to_listen_for_is_there_for_tender_cards_only(page: CardsPage, porch: Porch) -> None:
    lay(page, porch, Tier.AMBER)
    assert is_there(page, "side_listen_for")
    lay(page, porch, Tier.GREEN)
    assert not is_there(page, "side_listen_for")


def test_a_worrying_answer_leads_to_the_situation_that_fits(
    page: CardsPage, porch: Porch, qtbot: QtBot
) -> None:
    lay(page, porch, Tier.AMBER)
    assert page.card.situation
    press(page, "side_if_worried")
    with qtbot.waitSignal(page.go, timeout=1000) as asked:
        press(page, "side_help")
    assert asked.args == [f"help:{page.card.situation}"]


def test_sides_stand_beside_the_card_or_below_it(page: CardsPage) -> None:
    def left_of_side() -> int:
        return find(page, "side_why").mapTo(page, QPoint(0, 0)).x()

    assert left_of_side() > page.width() // 2
    page.resize(684, 600)
    settle()
    assert left_of_side() < 100


def test_about_this_deck_opens_below(page: CardsPage, porch: Porch) -> None:
    about = porch.shelf.deck_about(page.card.topic)
    assert about.how not in texts(page)
    press(page, "cards_about")
    assert about.text in texts(page)
    assert about.how in texts(page)


# ---- for everyone --------------------------------------------------------------------------------


def test_the_card_stays_when_the_language_changes(page: CardsPage, porch: Porch) -> None:
    card = page.card.id
    porch.shelf = read_shelf("nl")
    page.retranslate()
    assert question(page) == porch.shelf.card(card).opening
    assert page.card.id == card


def test_every_word_changes_with_the_language(page: CardsPage, porch: Porch) -> None:
    language = Language()
    porch.shelf = read_shelf("nl")
    try:
        language.speak("nl")  # every widget gets QEvent.LanguageChange
        settle()
        assert "Gesprekskaarten" in texts(page)
        assert find(page, "cards_next").text() == "Volgende kaart"
        assert find(page, "cards_topic").text() == "Alle onderwerpen"
        assert find(page, "cards_band").text() == "Alle leeftijden"
    finally:
        language.silence()


@pytest.mark.parametrize(
    ("width", "percent", "theme"), [(1064, 100, "light"), (684, 100, "dark"), (824, 200, "contrast")]
)
def test_everyone_can_use_it(qtbot: QtBot, porch: Porch, width: int, percent: int, theme: str) -> None:
    put_on(theme, percent)
    page = opened(qtbot, porch, InstantCourier(porch))
    page.resize(width, 600)
    lay(page, porch, Tier.GREEN)
    press(page, "card_star")
    for fold in folds(page):
        if fold != "listen_for":
            press(page, f"side_{fold}")
    press(page, "cards_about")
    settle()
    assert complaints(page) == []
    assert cut_off(page) == []


def test_the_keyboard_starts_at_next_and_goes_on_to_the_sides(page: CardsPage, porch: Porch) -> None:
    lay(page, porch, Tier.GREEN)
    page.arrive()
    assert page.focusWidget().objectName() == "cards_next"
    order = reached_with_tab(page)
    assert order.index("card_talked") < order.index("side_follow_ups") < order.index("cards_clear")
    filters = page.findChild(CardFilters)
    assert isinstance(filters, CardFilters)
    assert "cards_band" in order
