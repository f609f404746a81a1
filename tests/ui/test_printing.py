"""Paper: cards and guides fit, fronts lie before their backs, codes can be read, nothing goes unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.cards import find_cards
from family_app.content.shelf import read_shelf
from family_app.domain.cards import CardChoice
from family_app.house import Porch
from family_app.ui.parts.paper import Printed
from family_app.ui.parts.qr import QUIET_ZONE, qr_modules
from family_app.ui.printing import deck
from family_app.ui.printing.guide import guide_job
from family_app.ui.printing.help import help_job
from family_app.ui.printing.job import PaperJob, paper_for
from family_app.ui.printing.lines import code_image, for_wallet
from family_app.ui.printing.preview import PaperPreview
from family_app.ui.printing.wallet import wallet_job
from tests.support.everyone import settle
from tests.support.pressing import press, said, texts

pytestmark = pytest.mark.usefixtures("looks")
A4 = QSizeF(595, 842)


def ink(image: QImage, area: QRectF | None = None) -> int:
    """How many dark pixels there are."""
    box = (area or QRectF(0, 0, image.width(), image.height())).toRect()
    return sum(
        QColor(image.pixel(x, y)).lightness() < 128
        for y in range(box.top(), box.bottom(), 2)
        for x in range(box.left(), box.right(), 2)
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_back_of_every_card_fits_in_readable_type(language: str) -> None:
    place = deck.places(A4, back=True)[0].adjusted(deck.PAD, deck.PAD, -deck.PAD, -deck.PAD)
    for card in read_shelf(language).cards:
        document = deck.fitted(card, place.size())
        assert document.size().height() <= place.height(), card.id


def test_a_back_lies_behind_its_front_when_the_sheet_is_turned_over_the_long_edge() -> None:
    fronts, backs = deck.places(A4, back=False), deck.places(A4, back=True)
    for front, back in zip(fronts, backs, strict=True):
        turned = QRectF(A4.width() - back.right(), back.top(), back.width(), back.height())
        assert abs(turned.left() - front.left()) < 0.01
        assert turned.top() == front.top()


def test_a_deck_is_fronts_and_backs_in_turn_and_no_card_is_missing(porch: Porch) -> None:
    cards = find_cards(porch, CardChoice(topic="T04"))
    job = deck.deck_job(porch, cards, "NL")
    assert len(job.pages) == 2 * -(-len(cards) // deck.A_SHEET)
    assert job.both_sides
    half = deck.deck_job(porch, cards[:1], "NL")
    place = deck.places(job.size, back=False)
    image = half.image(0, 595)
    assert ink(image, place[0]) > 100
    assert ink(image, place[3].adjusted(4, 4, -4, -4)) == 0  # an empty place stays empty


def test_everything_is_black_on_white_in_a_dark_window(porch: Porch) -> None:
    from tests.support.everyone import put_on

    put_on("dark", 100)
    guide = porch.shelf.guide("G01")
    for job in (
        guide_job(porch, guide, guide.versions[0], "NL"),
        help_job(porch, "NL", "home_not_safe"),
        wallet_job(porch, "NL"),
        deck.card_job(porch, porch.shelf.cards[0], "NL"),
    ):
        image = job.image(0, 300)
        assert QColor(image.pixel(2, 2)) == QColor(Qt.GlobalColor.white)
        assert ink(image) > 100


def test_every_guide_and_situation_gives_pages_with_a_word_of_care(porch: Porch) -> None:
    for guide in porch.shelf.guides:
        for version in guide.versions:
            job = guide_job(porch, guide, version, "NL")
            assert 1 <= len(job.pages) <= 6
            assert "Could someone here find this paper?" in job.note
    for situation in porch.shelf.help.situations:
        assert "Could someone here find this paper?" in help_job(porch, "BE", situation.id).note


def test_a_letter_country_prints_on_letter() -> None:
    assert paper_for("US").id() is not paper_for("NL").id()


def test_the_wallet_card_carries_numbers_and_codes_that_stand_there_whole(porch: Porch) -> None:
    lines = for_wallet(porch, "NL")
    assert len(lines) == 3
    contact = lines[0][1]
    image, modules = code_image(contact, module=3), qr_modules(_content(contact))
    side = len(modules) + 2 * QUIET_ZONE
    assert image.width() == side * 3
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            pixel = QColor(image.pixel((x + QUIET_ZONE) * 3 + 1, (y + QUIET_ZONE) * 3 + 1))
            assert (pixel == QColor(Qt.GlobalColor.black)) == dark


def _content(contact):  # type: ignore[no-untyped-def]
    from family_app.ui.help.channel_words import code_content

    return code_content(contact)


# ---- the preview ---------------------------------------------------------------------------------


def a_job(note: str = "") -> PaperJob:
    def draw(painter: QPainter) -> None:
        painter.fillRect(QRectF(100, 100, 50, 50), Qt.GlobalColor.black)

    return PaperJob((draw, draw), paper_for("NL"), "text", note=note)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def preview(window: QWidget, job: PaperJob, **more: object) -> PaperPreview:
    window.resize(900, 600)
    made = PaperPreview(job, window, **more)  # type: ignore[arg-type]
    made.show()
    settle()
    return made


def test_the_preview_shows_every_page_and_the_word_of_care(window: QWidget) -> None:
    made = preview(window, a_job("Could someone here find this paper?"))
    pages = [each for each in made.findChildren(QLabel) if each.accessibleName().startswith("Page ")]
    assert len(pages) == 2
    assert "Could someone here find this paper?" in texts(made)
    assert made.windowTitle() == "Kitchen Table"
    made.close()


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (Printed.NO_PRINTER, "No printer was found"),
        (Printed.FAILED, "did not take it"),
        (Printed.DONE, "on its way"),
    ],
)
def test_it_says_how_printing_went(window: QWidget, how: Printed, words: str) -> None:
    made = preview(window, a_job(), to_printer=lambda _job, _parent: how)
    press(made, "paper_print")
    assert words in said(made, "paper_banner")
    made.close()


def test_a_pdf_is_written_where_it_was_asked_and_never_over_another(window: QWidget, tmp_path: Path) -> None:
    there = tmp_path / "text.pdf"
    there.write_bytes(b"mine")
    asked: list[str] = []

    def ask(_parent: QWidget, chosen, proposed: str, ending: str) -> None:  # type: ignore[no-untyped-def]
        asked.append(f"{proposed}.{ending}")
        chosen(there)

    made = preview(window, a_job(), ask_place=ask)
    press(made, "paper_pdf")
    assert "The PDF is saved" in said(made, "paper_banner")
    assert there.read_bytes() == b"mine"
    assert (tmp_path / "text-2.pdf").read_bytes().startswith(b"%PDF")
    assert asked[0].startswith("text-")
    made.close()


def test_a_pdf_that_cannot_be_written_is_told(window: QWidget, tmp_path: Path) -> None:
    made = preview(
        window, a_job(), ask_place=lambda _p, chosen, _name, _end: chosen(tmp_path / "no" / "such" / "a.pdf")
    )
    press(made, "paper_pdf")
    assert "could not be written" in said(made, "paper_banner")
    made.close()


def test_a_pdf_says_nothing_about_anybody(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert a_job().write_pdf(path)
    assert str(tmp_path).encode() not in path.read_bytes()
