"""Making words bold and lines into headings and lists, as one step that undo takes back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from family_app.domain.markdown import Kind
from family_app.ui.journal.page_document import (
    BOLD,
    ITALIC,
    block_format,
    char_format,
    kind_of,
    list_format,
)

HEADINGS = (Kind.HEADING1, Kind.HEADING2)
LISTS = (Kind.BULLET, Kind.NUMBERED)


def set_style(cursor: QTextCursor, which: int, *, on: bool) -> QTextCharFormat:
    """Switches BOLD or ITALIC for what is selected; returns what is to be typed with next."""
    style = QTextCharFormat()
    style.setProperty(which, on)
    if which == ITALIC:
        style.setFontItalic(on)
    else:
        heading = kind_of(cursor.block()) in HEADINGS
        like = char_format(Kind.HEADING1 if heading else Kind.PARAGRAPH, bold=on)
        style.setFontWeight(like.fontWeight())
    if cursor.hasSelection():
        cursor.beginEditBlock()
        cursor.mergeCharFormat(style)
        for block in selected_blocks(cursor):
            _restyle(block, kind_of(block))
        cursor.endEditBlock()
    return style


def toggle_kind(cursor: QTextCursor, kind: Kind) -> Kind:
    """Makes the selected lines `kind`, or paragraphs when they all are it; returns what they are now."""
    blocks = list(selected_blocks(cursor))
    wanted = Kind.PARAGRAPH if all(_alike(kind_of(block), kind) for block in blocks) else kind
    cursor.beginEditBlock()
    for block in blocks:
        _set_kind(block, wanted)
    cursor.endEditBlock()
    return wanted


def selected_blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """The lines that the selection touches, or the one with the cursor."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    end = document.findBlock(cursor.selectionEnd()).blockNumber()
    while block.isValid() and block.blockNumber() <= end:
        yield block
        block = block.next()


def _alike(kind: Kind, wanted: Kind) -> bool:
    return kind is wanted or (kind in HEADINGS and wanted in HEADINGS)


def _set_kind(block: QTextBlock, kind: Kind) -> None:
    cursor = QTextCursor(block)
    items = block.textList()
    if items is not None:
        items.remove(block)
    cursor.setBlockFormat(block_format(kind))
    cursor.setBlockCharFormat(char_format(kind))
    if kind in LISTS:
        before = block.previous()
        if before.isValid() and kind_of(before) is kind:
            before.textList().add(block)
        else:
            cursor.createList(list_format(kind))
    _restyle(block, kind)


def _restyle(block: QTextBlock, kind: Kind) -> None:
    """Gives the words of a line the looks of its kind; bold stays bold and italic italic."""
    pieces = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        pieces.append((fragment.position(), fragment.length(), fragment.charFormat()))
        walk += 1
    cursor = QTextCursor(block)
    for start, length, style in pieces:
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        wanted = char_format(kind, bold=style.boolProperty(BOLD), italic=style.boolProperty(ITALIC))
        cursor.setCharFormat(wanted)
