"""What goes on paper: pages that draw themselves in points, alike on screen, in a PDF and on a printer."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
POINTS_PER_MM = POINTS_PER_INCH / 25.4
MARGIN = 18 * POINTS_PER_MM
_LETTER_COUNTRIES = ("US", "CA", "MX", "PH")  # the others print on A4
_PDF_DPI = 300
_TITLE = "family-app"  # neutral, whatever is printed: it shows in queues and in the properties of a file

Draw = Callable[[QPainter], None]


def paper_for(country: str) -> QPageSize:
    """A4, or Letter where that is what lies in the printer."""
    return QPageSize(QPageSize.PageSizeId.Letter if country in _LETTER_COUNTRIES else QPageSize.PageSizeId.A4)


@dataclass(frozen=True, slots=True)
class PaperJob:
    """Pages of one size; each draws itself with a painter that counts in points from the corner."""

    pages: Sequence[Draw]
    paper: QPageSize
    proposed: str  # a file name without ending that says nothing about anybody
    note: str = ""  # what to think of before it is printed; '' = nothing
    landscape: bool = False
    both_sides: bool = False

    @property
    def size(self) -> QSizeF:
        """Width and height in points."""
        size = self.paper.size(QPageSize.Unit.Point)
        return size.transposed() if self.landscape else size

    def image(self, page: int, width: int) -> QImage:
        """A picture of one page, `width` pixels wide."""
        size = self.size
        scale = width / size.width()
        made = QImage(width, round(size.height() * scale), QImage.Format.Format_RGB32)
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        _prepare(painter, scale)
        self.pages[page](painter)
        painter.end()
        return made

    def write_pdf(self, path: Path) -> bool:
        """Writes a PDF; False when it could not be written. Whole or not at all."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_PDF_DPI)
        writer.setTitle(_TITLE)
        writer.setCreator(_TITLE)
        drawn = self._draw(writer)
        content = bytes(buffer.data().data())
        if not drawn:
            return False
        try:
            with path.open("xb") as file:  # never over another file
                file.write(content)
        except OSError:
            with contextlib.suppress(OSError):
                if path.is_file() and path.stat().st_size < len(content):
                    path.unlink()  # the half of it that the disk took
            return False
        return True

    def print_on(self, printer: QPrinter) -> bool:
        """Prints on a printer that was chosen; False when it did not take it."""
        printer.setDocName(_TITLE)
        printer.setCreator(_TITLE)
        return self._draw(printer)

    def set_up(self, device: QPagedPaintDevice) -> None:
        """Size and direction of the paper, without margins: the pages keep their own."""
        way = QPageLayout.Orientation.Landscape if self.landscape else QPageLayout.Orientation.Portrait
        device.setPageLayout(QPageLayout(self.paper, way, QMarginsF(0, 0, 0, 0)))

    def _draw(self, device: QPagedPaintDevice) -> bool:
        self.set_up(device)
        painter = QPainter()
        if not painter.begin(device):
            return False
        try:
            for at, page in enumerate(self.pages):
                if at and not device.newPage():
                    return False
                painter.save()
                _prepare(painter, painter.device().logicalDpiX() / POINTS_PER_INCH)
                page(painter)
                painter.restore()
        finally:
            ended = painter.end()
        return ended


def inside(size: QSizeF) -> QRectF:
    """The part of a page that is written on."""
    return QRectF(MARGIN, MARGIN, size.width() - 2 * MARGIN, size.height() - 2 * MARGIN)


def _prepare(painter: QPainter, scale: float) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    painter.setPen(Qt.GlobalColor.black)
