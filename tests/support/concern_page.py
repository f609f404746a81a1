"""The page for concerns on a real vault: steps are gone through as somebody does it, with presses."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities import concerns
from family_app.domain.concern import Concern
from family_app.domain.people import AgeBand
from family_app.house import House
from family_app.ui.concerns.page import ConcernsPage
from family_app.ui.help.line_card import LineCard
from tests.support.everyone import settle
from tests.support.instant_courier import InstantCourier
from tests.support.own_pages import press, stand


def the_concerns_page(
    qtbot: QtBot,
    house: House,
    band: AgeBand = AgeBand.NINE,
    courier: InstantCourier | None = None,
    *,
    read_only: bool = False,
) -> ConcernsPage:
    """The page 'concerns' of Sam."""
    made = ConcernsPage(courier or InstantCourier(house.porch, house), house.porch, lambda: "NL")
    made.open_for("Sam", band, read_only=read_only)
    return stand(qtbot, made)


def go_to(page: ConcernsPage, step: str) -> None:
    """On to this step, whatever is filled in."""
    while page.flow.step != step:
        press(page, "concern_next")


def log(
    page: ConcernsPage, kind: str = "gift_with_catch", wish: str = "know", *, at_home: bool = False
) -> None:
    """From the list to what now."""
    press(page, "concern_new")
    press(page, f"concern_kind_{kind}")
    if at_home:
        go_to(page, "who")
        press(page, "concern_at_home")
    go_to(page, "want")
    press(page, f"concern_wish_{wish}")
    if wish != "help_now":
        press(page, "concern_next")


def open_first(page: ConcernsPage) -> None:
    """From the list to the first concern in it."""
    settle()
    press(page, f"concern_{page.list.lines[0].id}")


def kept(house: House) -> list[Concern]:
    """Everything that is on the disk, the list and the bin."""
    lines = [*concerns.concern_lines(house), *concerns.binned_concern_lines(house)]
    return [concerns.open_concern(house, line.id) for line in lines]


def lines_of(page: QWidget) -> list[str]:
    """The services that are shown, in their order."""
    return [card.line.id for card in page.findChildren(LineCard) if card.isVisibleTo(page)]


def top_of(page: ConcernsPage, name: str) -> int:
    """How far down something stands in 'what now'."""
    (part,) = (each for each in page.now.findChildren(QWidget, name) if each.isVisibleTo(page.now))
    inner = page.now.widget()
    assert inner is not None
    return part.mapTo(inner, part.rect().topLeft()).y()


def everything_in(page: QWidget) -> str:
    """Every word that any widget of the page holds, seen or not."""
    held = [label.text() for label in page.findChildren(QLabel)]
    held += [line.text() for line in page.findChildren(QLineEdit)]
    held += [text.toPlainText() for text in page.findChildren(QPlainTextEdit)]
    held += [f"{each.accessibleName()} {each.accessibleDescription()}" for each in page.findChildren(QWidget)]
    return "\n".join(held)
