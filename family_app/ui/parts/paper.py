"""Prints a few lines on paper, each sheet on a page of its own. Loads Qt's printing only when wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from family_app.ui.parts.look import HEAD_FACE, TEXT_FACE

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGIN = 20  # mm
_LETTER_COUNTRIES = ("US", "CA", "MX", "PH")  # the others print on A4


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """One piece of paper: what it is, what must be read from it exactly, and a word about keeping it."""

    title: str
    exact: str
    note: str


class Printed(Enum):
    """How it went."""

    DONE = "done"
    NO_PRINTER = "no printer"
    NOT_WANTED = "not wanted"  # the person closed the dialog
    FAILED = "failed"


def print_sheets(sheets: Sequence[Sheet], parent: QWidget, *, job: str, country: str) -> Printed:
    """Asks which printer and prints. `job` is what the queue of the printer shows: nothing personal."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        return Printed.NO_PRINTER
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, job, country)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return Printed.NOT_WANTED
    return Printed.DONE if draw(printer, sheets) else Printed.FAILED


def set_up(printer: QPrinter, job: str, country: str) -> None:
    """Paper, margins and a neutral name."""
    printer.setDocName(job)
    printer.setCreator(job)
    size = QPageSize.PageSizeId.Letter if country in _LETTER_COUNTRIES else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    printer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )


def draw(printer: QPrinter, sheets: Sequence[Sheet]) -> bool:
    """Each sheet on its own page; False when the printer did not take it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for at, sheet in enumerate(sheets):
            if at and not printer.newPage():
                return False
            _draw_sheet(painter, sheet)
    finally:
        ended = painter.end()
    return ended


def _draw_sheet(painter: QPainter, sheet: Sheet) -> None:
    room = QRectF(painter.viewport())
    room.moveTo(0, 0)
    wrap = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    gap = painter.device().logicalDpiY() / 4
    exact = QFont(TEXT_FACE, 17)
    exact.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
    faces = ((sheet.title, QFont(HEAD_FACE, 20)), (sheet.exact, exact), (sheet.note, QFont(TEXT_FACE, 12)))
    for words, face in faces:
        painter.setFont(face)
        used = painter.drawText(room, int(wrap), words)
        room.setTop(room.top() + used.height() + gap)
