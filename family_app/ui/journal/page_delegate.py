"""Paints one row of the list of pages: a tile, the title, the day, and for a hit the words around it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from family_app.domain.journal import Hit, PageId, PageLine
from family_app.domain.markdown import without_marks
from family_app.ui.parts.icons import pixmap
from family_app.ui.parts.look import TARGET, look

_LINE, _HIT, _WHEN = (Qt.ItemDataRole.UserRole + at for at in (1, 2, 3))
_TITLE_SIZE, _DATE_SIZE = 15, 14
_PAD = 10
_BEFORE = 18  # characters of an excerpt before the first word that was found

Index = QModelIndex | QPersistentModelIndex


class PageDelegate(QStyledItemDelegate):
    """All rows are equally high, so that a list of any length costs the same."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.with_hits = False
        self.open_page: PageId | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        title = QFontMetrics(look.text_font(_TITLE_SIZE, semibold=True)).height()
        small = QFontMetrics(look.text_font(_DATE_SIZE)).height()
        high = title + small * (3 if self.with_hits else 1) + 2 * _PAD + 6
        return QSize(100, max(TARGET, high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(_LINE)
        if not isinstance(line, PageLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(2, 2, -2, -2)
        self._ground(painter, option, rect, is_open=line.id == self.open_page)
        self._tile(painter, rect)
        self._words(painter, rect, index, line)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, *, is_open: bool) -> None:
        state: QStyle.StateFlag = option.state
        if is_open or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("private_soft" if is_open else "rail"))
            painter.drawRoundedRect(rect, 12, 12)
        if state & QStyle.StateFlag.State_HasFocus:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(look.colour("primary"))
            pen.setWidth(3)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 11, 11)

    def _tile(self, painter: QPainter, rect: QRect) -> None:
        side = _tile_side()
        if not side:
            return
        tile = QRect(rect.left() + _PAD, rect.top() + (rect.height() - side) // 2, side, side)
        if self.with_hits:
            tile.moveTop(rect.top() + _PAD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("panel"))
        painter.drawRoundedRect(tile, side * 0.3, side * 0.3)
        inner = round(side * 0.54)
        edge = (side - inner) // 2
        painter.drawPixmap(tile.left() + edge, tile.top() + edge, pixmap("feather-duotone", "private", inner))

    def _words(self, painter: QPainter, rect: QRect, index: Index, line: PageLine) -> None:
        left = rect.left() + _PAD + (_tile_side() + 10 if _tile_side() else 0)
        width = rect.right() - _PAD - left
        title_font = look.text_font(_TITLE_SIZE, semibold=True)
        small_font = look.text_font(_DATE_SIZE)
        high, small = QFontMetrics(title_font).height(), QFontMetrics(small_font).height()
        top = rect.top() + _PAD
        if not self.with_hits:
            top = rect.top() + (rect.height() - high - small - 2) // 2
        title_width = width
        if line.starred:
            side = look.px(16)
            title_width -= side + 6
            star = pixmap("star-fill", "apricot", side)
            painter.drawPixmap(left + width - side, top + (high - side) // 2, star)
        hit = index.data(_HIT)
        painter.setPen(look.colour("ink" if line.title.strip() else "muted"))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        marks = hit.title_marks if isinstance(hit, Hit) else ()
        _draw(painter, QRectF(left, top, title_width, high), words, title_font, marks=marks)
        painter.setPen(look.colour("muted"))
        painter.setFont(small_font)
        when = QRect(left, top + high + 2, width, small)
        painter.drawText(when, int(Qt.AlignmentFlag.AlignLeft), str(index.data(_WHEN)))
        if isinstance(hit, Hit):
            painter.setPen(look.colour("ink"))
            around = QRectF(left, when.bottom() + 1, width, 2 * small + 2)
            excerpt, found = _near(*without_marks(hit.excerpt, hit.marks))
            _draw(painter, around, excerpt, small_font, marks=found, lines=2)


def _tile_side() -> int:
    """No tile with large text: the words need the room."""
    return 36 if look.scale <= 1.5 else 0


def _near(text: str, marks: tuple[tuple[int, int], ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Cuts the beginning of an excerpt so that the first word that was found stands in the first line."""
    if not marks or marks[0][0] <= _BEFORE:
        return text, marks
    start = text.find(" ", marks[0][0] - _BEFORE, marks[0][0]) + 1 or marks[0][0] - _BEFORE
    moved = tuple((at - start + 1, length) for at, length in marks)
    return f"…{text[start:]}", moved


def _draw(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    *,
    marks: tuple[tuple[int, int], ...] = (),
    lines: int = 1,
) -> None:
    """At most `lines` lines with the marks in bold on a soft ground; more text ends in an ellipsis."""
    metrics = QFontMetrics(font)
    shown = text.replace("\n", " ")
    if lines == 1:
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, int(rect.width()))
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_bold(shown, at, length) for at, length in marks if at < len(shown)])
    layout.beginLayout()
    for at in range(lines):
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(rect.width())
        row.setPosition(QPointF(0, at * metrics.height()))
    layout.endLayout()
    painter.save()
    painter.setClipRect(rect)
    layout.draw(painter, rect.topLeft())
    painter.restore()


def _bold(text: str, at: int, length: int) -> QTextLayout.FormatRange:
    """The marks count code points, Qt counts UTF-16 units."""
    made = QTextLayout.FormatRange()
    made.start = _units(text[:at])
    made.length = _units(text[at : at + length])
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    style.setForeground(look.colour("private"))
    style.setBackground(look.colour("private_soft"))
    made.format = style
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
