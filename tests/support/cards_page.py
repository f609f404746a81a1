"""The cards page on a real table.db, and ways to lay a card on it and read it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from family_app.domain.cards import Tier
from family_app.house import Porch
from family_app.ui.cards.page import CardsPage
from family_app.ui.cards.sides import CardSides
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.menu_button import MenuButton
from tests.support.everyone import settle
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import find


def opened(qtbot: QtBot, porch: Porch, courier: InstantCourier) -> CardsPage:
    made = CardsPage(porch, courier)
    qtbot.addWidget(made)
    made.resize(1064, 800)
    made.arrive()
    made.show()
    settle()
    return made


def question(page: CardsPage) -> str:
    label = page.findChild(QLabel, "card_question")
    assert isinstance(label, QLabel)
    return label.text()


def kept(page: CardsPage) -> str:
    label = page.findChild(QLabel, "card_kept")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisibleTo(page) else ""


def folds(page: CardsPage) -> dict[str, Fold]:
    sides = page.findChild(CardSides)
    assert isinstance(sides, CardSides)
    return sides.folds


def choose(page: CardsPage, name: str, value: object) -> None:
    button = find(page, name)
    assert isinstance(button, MenuButton)
    button.choose(value)
    settle()


def lay(page: CardsPage, porch: Porch, tier: Tier) -> str:
    """Lays the first card of a tier on the table."""
    card = next(card for card in porch.shelf.cards if card.tier is tier)
    page.show_card(card.id)
    settle()
    return card.id
