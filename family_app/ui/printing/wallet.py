"""A card for a wallet: the number for danger and three lines, with codes for a phone on the other half."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from family_app.activities.help import find_country
from family_app.domain.helplines import Contact, Helpline
from family_app.house import Porch
from family_app.ui.parts.words import translate
from family_app.ui.printing.flow import face
from family_app.ui.printing.guide import finding_note
from family_app.ui.printing.job import POINTS_PER_MM, PaperJob, paper_for
from family_app.ui.printing.lines import code_image, for_wallet
from family_app.ui.printing.preview import show_preview

WIDE, HIGH = 85.6 * POINTS_PER_MM, 53.98 * POINTS_PER_MM  # ISO/IEC 7810 ID-1
PAD = 9.0


def wallet_job(porch: Porch, country: str) -> PaperJob:
    """One sheet with four cards, to cut out and fold."""
    paper = paper_for(country)
    lines = for_wallet(porch, country)
    numbers = [c.value for line in find_country(porch, country).emergency for c in line.contacts]

    def draw(painter: QPainter) -> None:
        size = PaperJob((), paper, "").size
        left, top = (size.width() - 2 * WIDE - 20) / 2, (size.height() - 4 * HIGH - 30) / 2
        for at in range(4):
            corner = QPointF(left + (at % 2) * (WIDE + 20), top + (at // 2) * (2 * HIGH + 30))
            _card(painter, corner, numbers, lines)

    return PaperJob((draw,), paper, "card", note=finding_note())


def print_wallet(parent: QWidget, porch: Porch, country: str) -> None:
    """Shows the sheet before anything is printed."""
    show_preview(wallet_job(porch, country), parent)


def _card(
    painter: QPainter, corner: QPointF, numbers: list[str], lines: list[tuple[Helpline, Contact]]
) -> None:
    front = QRectF(corner.x(), corner.y(), WIDE, HIGH)
    back = QRectF(front.left(), front.bottom(), WIDE, HIGH)
    painter.setPen(QPen(Qt.GlobalColor.gray, 0.6))
    painter.drawRect(front.united(back))
    painter.setPen(QPen(Qt.GlobalColor.gray, 0.6, Qt.PenStyle.DashLine))
    painter.drawLine(front.bottomLeft(), front.bottomRight())  # fold here
    painter.setPen(Qt.GlobalColor.black)
    _front(painter, front.adjusted(PAD, PAD, -PAD, -PAD), numbers, lines)
    _back(painter, back.adjusted(PAD, PAD, -PAD, -PAD), lines)


def _front(
    painter: QPainter, room: QRectF, numbers: list[str], lines: list[tuple[Helpline, Contact]]
) -> None:
    danger = translate("Paper", "Danger: {number}").format(number=" / ".join(numbers)) if numbers else ""
    used = _write(painter, room, danger, 15, bold=True) if danger else 0.0
    room = room.adjusted(0, used + 5, 0, 0)
    for line, contact in lines:
        used = _write(painter, room, line.name, 8)
        used += _write(painter, room.adjusted(0, used, 0, 0), contact.value, 13, bold=True)
        room = room.adjusted(0, used + 3, 0, 0)


def _back(painter: QPainter, room: QRectF, lines: list[tuple[Helpline, Contact]]) -> None:
    side = min((room.width() - 12) / 3, room.height() - 32)
    for at, (line, contact) in enumerate(lines):
        spot = QRectF(room.left() + at * (side + 6), room.top(), side, side)
        painter.drawImage(spot, code_image(contact))
        _write(painter, QRectF(spot.left(), spot.bottom(), side, 22), line.name, 7)
    said = translate("Paper", "Say: “Something happened and I do not know how to begin.”")
    _write(painter, QRectF(room.left(), room.bottom() - 14, room.width(), 20), said, 7)


def _write(painter: QPainter, room: QRectF, text: str, size: float, *, bold: bool = False) -> float:
    """Writes with wrapping, smaller where a long number needs it; the height it took."""
    wrap = int(Qt.TextFlag.TextWordWrap)
    while True:
        painter.setFont(face(size, bold=bold))
        used = painter.boundingRect(room, wrap, text)
        if size <= 6 or used.width() <= room.width() + 0.5:
            break
        size -= 1
    painter.drawText(room, wrap, text)
    return used.height()
