"""Running text on paper: headings, paragraphs and lists flow over as many pages as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from family_app.ui.parts.look import EMOJI_FACE, HEAD_FACE, TEXT_FACE
from family_app.ui.printing.job import MARGIN, Draw, inside

_FOOT = 9  # points


def face(size: float, *, head: bool = False, bold: bool = False) -> QFont:
    """A face of the house; `size` in points."""
    font = QFont([HEAD_FACE if head else TEXT_FACE, EMOJI_FACE])
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if head or bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Flow:
    """Collects text, then gives the pages. Only plain text goes in: no markup is ever read."""

    def __init__(self, size: QSizeF, *, foot: str = "", scale: float = 1.0) -> None:
        self._size, self._foot, self._scale = size, foot, scale
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(face(11))
        self._cursor = QTextCursor(self._document)
        self._empty = True
        self._pictures = 0
        self._headings: list[int] = []  # numbers of blocks that stay with the one after them

    def title(self, text: str) -> Flow:
        return self._add(text, face(22, head=True), above=0, below=6)

    def heading(self, text: str) -> Flow:
        return self._add(text, face(14, head=True), above=14, below=3, stays_with_next=True)

    def text(self, text: str) -> Flow:
        return self._add(text, face(11), below=5)

    def strong(self, text: str) -> Flow:
        return self._add(text, face(12, bold=True), above=6, below=4, stays_with_next=True)

    def large(self, text: str) -> Flow:
        """A number that must be read exactly, from some way off."""
        return self._add(text, face(17, bold=True), above=2, below=4)

    def small(self, text: str) -> Flow:
        return self._add(text, face(9), above=6, below=3)

    def numbered(self, lines: Sequence[str]) -> Flow:
        for number, line in enumerate(lines, start=1):
            self._add(f"{QLocale().toString(number)}.  {line}", face(11), below=4, indent=18)
        return self

    def points(self, lines: Sequence[str]) -> Flow:
        for line in lines:
            self._add(f"•  {line}", face(11), below=4, indent=14)
        return self

    def lines_to_write_on(self, count: int) -> Flow:
        """Empty lines for a pen."""
        for _ in range(count):
            self._add("_" * 70, face(11), below=10)
        return self

    def picture(self, image: QImage, side: float) -> Flow:
        """A square picture, such as a code for a phone; `side` in points."""
        self._pictures += 1
        name = f"picture-{self._pictures}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
        self._add("", face(11), below=4)
        shape = QTextImageFormat()
        shape.setName(name)
        shape.setWidth(side)
        shape.setHeight(side)
        self._cursor.insertImage(shape)
        return self

    def pages(self) -> list[Draw]:
        """The pages, each with the foot line and its number when there is more than one."""
        room = inside(self._size)
        room.setHeight(room.height() - 2 * _FOOT)
        self._document.setPageSize(room.size())
        self._keep_headings_with_what_follows(room.height())
        count = self._document.pageCount()
        return [self._page(at, count, room) for at in range(count)]

    def _keep_headings_with_what_follows(self, high: float) -> None:
        """A heading at the foot of a page, with its text on the next, goes to the next page too."""
        layout = self._document.documentLayout()
        for number in self._headings:
            block = self._document.findBlockByNumber(number)
            after = block.next()
            if not after.isValid():
                continue
            ends = layout.blockBoundingRect(after).topLeft().y() + layout.blockBoundingRect(after).height()
            first_line = after.layout().lineAt(0) if after.layout().lineCount() else None
            below = layout.blockBoundingRect(after).y() + (first_line.y() if first_line else 0)
            here = layout.blockBoundingRect(block).y() // high
            if below // high > here or (ends // high > here and after.layout().lineCount() <= 1):
                shape = block.blockFormat()
                shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(shape)

    def _page(self, at: int, count: int, room: QRectF) -> Draw:
        def draw(painter: QPainter) -> None:
            painter.save()
            painter.translate(room.left(), room.top() - at * room.height())
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = QRectF(0, at * room.height(), room.width(), room.height())
            painter.setClipRect(context.clip)
            # Black on white whatever the theme of the window is.
            context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
            self._document.documentLayout().draw(painter, context)
            painter.restore()
            self._draw_foot(painter, at, count)

        return draw

    def _draw_foot(self, painter: QPainter, at: int, count: int) -> None:
        painter.setFont(face(_FOOT))
        line = QRectF(
            MARGIN, self._size.height() - MARGIN - _FOOT, self._size.width() - 2 * MARGIN, 2 * _FOOT
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, self._foot)
        if count > 1:
            number = f"{QLocale().toString(at + 1)} / {QLocale().toString(count)}"
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, number)

    def _add(
        self, text: str, font: QFont, *, above: float = 0, below: float = 0, indent: float = 0,
        stays_with_next: bool = False,
    ) -> Flow:  # fmt: skip
        block, letters = QTextBlockFormat(), QTextCharFormat()
        closer = min(1.0, self._scale)
        block.setTopMargin(above * closer)
        block.setBottomMargin(below * closer)
        block.setLeftMargin(indent)
        block.setTextIndent(-indent)
        block.setLineHeight(
            125 if self._scale >= 1 else 112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        font.setPixelSize(max(1, round(font.pixelSize() * self._scale)))
        letters.setFont(font)
        letters.setForeground(Qt.GlobalColor.black)
        if self._empty:
            self._cursor.setBlockFormat(block)
            self._cursor.setCharFormat(letters)
        else:
            self._cursor.insertBlock(block, letters)
        self._empty = False
        self._cursor.insertText(text, letters)
        if stays_with_next:
            self._headings.append(self._cursor.blockNumber())
        return self
