"""Tab goes through a page as one reads it, also when parts of it were made later than the rest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_in_order(page: QWidget) -> None:
    """Puts everything in the page that Tab reaches behind each other, in the order of its layouts."""
    for before, after in pairwise(_reachable(page)):
        QWidget.setTabOrder(before, after)


def _reachable(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    content = widget.widget() if isinstance(widget, QScrollArea) else None
    if content is not None:
        yield from _reachable(content)
    elif layout is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _reachable(widget)
        elif inner is not None:
            yield from _inside(inner)
