"""Between the kept text of a page and the document in the editor."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)

from family_app.domain.markdown import Block, Kind, Run, compose, parse, tidy

# Kept beside the weight and the slant: a heading is heavy without being bold.
BOLD = QTextFormat.Property.UserProperty.value + 1
ITALIC = QTextFormat.Property.UserProperty.value + 2
LINE_HEIGHT = 150  # per cent
_LEVEL = {Kind.HEADING1: 1, Kind.HEADING2: 2}
_KIND = {level: kind for kind, level in _LEVEL.items()}
_STYLE = {
    Kind.BULLET: QTextListFormat.Style.ListDisc,
    Kind.NUMBERED: QTextListFormat.Style.ListDecimal,
}
# Signs that mean something to Qt inside a document, and nothing to a reader.
_NOT_SHOWN = str.maketrans({"\ufffc": None, "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})


class _Line(NamedTuple):
    """One line as it was last read: composed, or for a numbered one what its number depends on."""

    text: str
    list_id: int = -1
    start: int = 0


class PageDocument(QObject):
    """Fills the document and reads it again; reads only the lines that changed since the last time."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._lines: list[_Line | None] = [None] * document.blockCount()
        document.contentsChange.connect(self._changed)

    def load(self, text: str) -> None:
        """Shows the text; what was there and how it came to be is forgotten."""
        self._document.setUndoRedoEnabled(False)
        self._document.clear()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        first, before = True, Block()
        for plain, group in groupby(parse(text), _is_plain):
            if plain:
                _insert_plain(cursor, [block.text for block in group], first=first)
                first, before = False, Block()
                continue
            for block in group:
                _insert(cursor, block, before, first=first)
                first, before = False, block
        cursor.endEditBlock()
        self._document.setUndoRedoEnabled(True)
        self._document.setModified(False)
        self._lines = [None] * self._document.blockCount()

    def text(self) -> str:
        """The document as it is kept."""
        for at, line in enumerate(self._lines):
            if line is None:
                self._lines[at] = _read(self._document.findBlockByNumber(at))
        counts: dict[int, int] = {}
        found = []
        for line in self._lines:
            assert line is not None
            if line.list_id < 0:
                found.append(line.text)
            else:
                number = counts.get(line.list_id, line.start)
                counts[line.list_id] = number + 1
                found.append(f"{number}. {line.text}")
        return "\n".join(found)

    def _changed(self, at: int, _removed: int, added: int) -> None:
        first = self._document.findBlock(at).blockNumber()
        end = self._document.findBlock(at + added)
        last = end.blockNumber() if end.isValid() else self._document.blockCount() - 1
        now = max(1, last - first + 1)
        before = now - (self._document.blockCount() - len(self._lines))
        if first < 0 or before < 0:
            self._lines = [None] * self._document.blockCount()
        else:
            self._lines[first : first + before] = [None] * now


def _is_plain(block: Block) -> bool:
    styled = any(run.bold or run.italic for run in block.runs)
    return block.kind is Kind.PARAGRAPH and not styled


def _read(block: QTextBlock) -> _Line:
    kind = kind_of(block)
    found = Block(kind, _runs(block))
    if kind is not Kind.NUMBERED:
        return _Line(compose([found]))
    numbers = block.textList()
    words = compose([Block(Kind.BULLET, found.runs)])[2:]
    return _Line(words, numbers.objectIndex(), numbers.format().start())


def kind_of(block: QTextBlock) -> Kind:
    """What a block of the document is."""
    items = block.textList()
    if items is not None:
        numbered = items.format().style() == QTextListFormat.Style.ListDecimal
        return Kind.NUMBERED if numbered else Kind.BULLET
    return _KIND.get(block.blockFormat().headingLevel(), Kind.PARAGRAPH)


def _runs(block: QTextBlock) -> tuple[Run, ...]:
    formats = block.textFormats()
    if len(formats) == 1:
        return tidy([_run(block.text(), formats[0].format)])
    found = []
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        found.append(_run(fragment.text(), fragment.charFormat()))
        pieces += 1
    return tidy(found)


def _run(text: str, style: QTextCharFormat) -> Run:
    # Shift and Enter, in other editors, leave a soft line end: here every line is a line.
    words = text.replace("\u2028", " ").translate(_NOT_SHOWN)
    return Run(words, style.boolProperty(BOLD), style.boolProperty(ITALIC))


# ---- making formats -----------------------------------------------------------------------------


def block_format(kind: Kind = Kind.PARAGRAPH) -> QTextBlockFormat:
    """How a line stands."""
    made = QTextBlockFormat()
    made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setHeadingLevel(_LEVEL.get(kind, 0))
    made.setBottomMargin(4)
    return made


def char_format(kind: Kind = Kind.PARAGRAPH, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    """How words look. Sizes are relative, so that another text size changes nothing in the document."""
    made = QTextCharFormat()
    made.setProperty(BOLD, bold)
    made.setProperty(ITALIC, italic)
    made.setFontItalic(italic)
    level = _LEVEL.get(kind, 0)
    made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.DemiBold if level else QFont.Weight.Normal)
    if level:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 3 - level)
    return made


def list_format(kind: Kind, start: int = 1) -> QTextListFormat:
    """How a list counts."""
    made = QTextListFormat()
    made.setStyle(_STYLE[kind])
    made.setIndent(1)
    if kind is Kind.NUMBERED:
        made.setStart(start)
    return made


def _insert_plain(cursor: QTextCursor, lines: list[str], *, first: bool) -> None:
    if first:
        cursor.setBlockFormat(block_format())
        cursor.setBlockCharFormat(char_format())
    else:
        cursor.insertBlock(block_format(), char_format())
    cursor.insertText("\n".join(line.translate(_NOT_SHOWN) for line in lines), char_format())


def _insert(cursor: QTextCursor, block: Block, before: Block, *, first: bool) -> None:
    previous = cursor.block().textList() if not first else None
    if first:
        cursor.setBlockFormat(block_format(block.kind))
        cursor.setBlockCharFormat(char_format(block.kind))
    else:
        cursor.insertBlock(block_format(block.kind), char_format(block.kind))
    if block.kind in _STYLE:
        goes_on = previous is not None and before.kind is block.kind
        if goes_on and block.kind is Kind.NUMBERED:
            goes_on = block.number == before.number + 1
        if goes_on and previous is not None:
            previous.add(cursor.block())
        else:
            cursor.createList(list_format(block.kind, block.number))
    for run in block.runs:
        style = char_format(block.kind, bold=run.bold, italic=run.italic)
        cursor.insertText(run.text.translate(_NOT_SHOWN), style)
