"""A deck to cut out, six cards a sheet with the backs behind their fronts; or one card, large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QPageSize,
    QPainter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from family_app.domain.cards import Card
from family_app.house import Porch
from family_app.ui.cards.filters import band_words
from family_app.ui.cards.question import who_asks
from family_app.ui.parts.words import translate
from family_app.ui.printing.flow import Flow, face
from family_app.ui.printing.job import Draw, PaperJob, paper_for
from family_app.ui.printing.preview import show_preview

COLUMNS, ROWS = 2, 3
A_SHEET = COLUMNS * ROWS
EDGE = 28.0  # points around the cards, which a printer can reach
PAD = 12.0
SMALLEST = 6  # points; what is longer is cut by nobody: the tests look at every card


def deck_job(porch: Porch, cards: Sequence[Card], country: str) -> PaperJob:
    """Fronts and backs in turn, for printing on both sides over the long edge."""
    paper = paper_for(country)
    pages: list[Draw] = []
    for start in range(0, len(cards), A_SHEET):
        some = cards[start : start + A_SHEET]
        pages.append(_side(porch, some, paper, back=False))
        pages.append(_side(porch, some, paper, back=True))
    return PaperJob(pages, paper, "cards", both_sides=True)


def card_job(porch: Porch, card: Card, country: str) -> PaperJob:
    """One card on a sheet of its own, question large, sides below it."""
    paper = paper_for(country)
    flow = Flow(PaperJob((), paper, "").size, foot=translate("Paper", "Kitchen Table"))
    topic = porch.shelf.topic(card.topic).name
    flow.text(f"{topic} · {', '.join(band_words(band) for band in card.bands)} · {who_asks(card)}")
    flow.title(card.opening)
    for title, lines in sides(card):
        flow.heading(title)
        for line in lines:
            flow.text(line)
    return PaperJob(flow.pages(), paper, "card")


def print_deck(parent: QWidget, porch: Porch, cards: Sequence[Card], country: str) -> None:
    """Shows the sheets before anything is printed."""
    show_preview(deck_job(porch, cards, country), parent)


def print_card(parent: QWidget, porch: Porch, card: Card, country: str) -> None:
    """Shows the sheet before anything is printed."""
    show_preview(card_job(porch, card, country), parent)


def sides(card: Card) -> list[tuple[str, tuple[str, ...]]]:
    """What stands on the back: titles and lines, without what this card has not."""
    told = [
        (translate("CardSides", "To ask more"), card.follow_ups),
        (translate("CardSides", "Why this question"), (card.why,)),
        (translate("CardSides", "What to listen for"), (card.listen_for,)),
        (translate("CardSides", "If the answer worries you"), (card.if_worried,)),
        (translate("CardSides", "Better not say"), card.avoid),
        (translate("CardSides", "A kind ending"), (card.kind_ending,)),
    ]
    return [(title, lines) for title, lines in told if any(lines)]


def places(size: QSizeF, *, back: bool) -> list[QRectF]:
    """Where the six cards lie on a sheet; on the back left and right change places."""
    wide, high = (size.width() - 2 * EDGE) / COLUMNS, (size.height() - 2 * EDGE) / ROWS
    found = []
    for at in range(A_SHEET):
        across, down = at % COLUMNS, at // COLUMNS
        across = COLUMNS - 1 - across if back else across
        found.append(QRectF(EDGE + across * wide, EDGE + down * high, wide, high))
    return found


def _side(porch: Porch, cards: Sequence[Card], paper: QPageSize, *, back: bool) -> Draw:
    def draw(painter: QPainter) -> None:
        size = PaperJob((), paper, "").size
        for card, place in zip(cards, places(size, back=back), strict=False):
            painter.setPen(QPen(Qt.GlobalColor.gray, 0.6, Qt.PenStyle.DashLine))
            painter.drawRect(place)
            painter.setPen(Qt.GlobalColor.black)
            room = place.adjusted(PAD, PAD, -PAD, -PAD)
            if back:
                _back(painter, room, card)
            else:
                _front(painter, room, porch, card)

    return draw


def _front(painter: QPainter, room: QRectF, porch: Porch, card: Card) -> None:
    painter.setFont(face(9))
    head = f"{porch.shelf.topic(card.topic).name} · {', '.join(band_words(band) for band in card.bands)}"
    painter.drawText(room, int(Qt.TextFlag.TextWordWrap), head)
    foot = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom)
    painter.drawText(room, foot, who_asks(card))
    middle = room.adjusted(0, 26, 0, -24)
    size = 20
    centred = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
    while size > 10:
        painter.setFont(face(size, head=True))
        if painter.boundingRect(middle, centred, card.opening).height() <= middle.height():
            break
        size -= 1
    painter.drawText(middle, centred, card.opening)


def _back(painter: QPainter, room: QRectF, card: Card) -> None:
    document = fitted(card, room.size())
    painter.save()
    painter.translate(QPointF(room.left(), room.top()))
    document.drawContents(painter, QRectF(0, 0, room.width(), room.height()))
    painter.restore()


def fitted(card: Card, room: QSizeF) -> QTextDocument:
    """The back of a card in the largest type in which all of it fits."""
    size = 10
    while True:
        document = _document(card, room.width(), size)
        if document.size().height() <= room.height() or size <= SMALLEST:
            return document
        size -= 1


def _document(card: Card, width: float, size: float) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setTextWidth(width)
    cursor = QTextCursor(document)
    strong, plain, gap = QTextCharFormat(), QTextCharFormat(), QTextBlockFormat()
    strong.setFont(face(size, bold=True))
    plain.setFont(face(size))
    for letters in (strong, plain):
        letters.setForeground(Qt.GlobalColor.black)
    gap.setBottomMargin(size / 3)
    for at, (title, lines) in enumerate(sides(card)):
        if at:
            cursor.insertBlock(gap)
        cursor.setBlockFormat(gap)
        cursor.insertText(f"{title}: ", strong)
        cursor.insertText(" ".join(lines), plain)
    return document
