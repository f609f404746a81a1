"""Labels, buttons, tiles and frames in the look of the house."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from family_app.ui.parts.by_reader import PressedByReader
from family_app.ui.parts.icons import icon as make_icon
from family_app.ui.parts.icons import pixmap
from family_app.ui.parts.look import CARD_RADIUS, HERO_RADIUS, TARGET, look


class Text(QLabel):
    """A paragraph: wraps, can be selected, plain text only, follows the text size."""

    def __init__(self, text: str = "", *, size: float = 15, muted: bool = False, bold: bool = False) -> None:
        super().__init__(text)
        self._size, self._bold = size, bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("muted", muted)
        self.setMinimumWidth(1)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(look.text_font(self._size, semibold=self._bold))


class Heading(QLabel):
    """A heading in the face for headings; `level` 1 is the page's own title."""

    def __init__(self, text: str = "", *, level: int = 1, size: float | None = None) -> None:
        super().__init__(text)
        self._size = size or {1: 32, 2: 20, 3: 17}[level]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(look.head_font(self._size))


class Button(PressedByReader, QPushButton):
    """A button with an optional icon; `kind` picks its dress, `name` is its objectName.

    Kinds: plain, primary, private, quiet, quiet-private, help, chip, chip-private, rail, rail-private, icon.
    An icon-only button needs `say`: its accessible name and tooltip.
    """

    _TOKENS = {
        "primary": "on_primary", "private": "on_private", "quiet": "primary", "quiet-private": "private",
        "help": "help",
    }  # fmt: skip

    def __init__(
        self, text: str = "", *, name: str, kind: str = "plain", icon: str = "", token: str = "",
        press: Callable[[], object] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(text)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setCheckable(kind.startswith(("chip", "rail")))
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(TARGET)
        self._icon, self._kind, self._token = icon, kind, token
        if press is not None:
            self.clicked.connect(lambda _checked=False: press())
        look.changed.connect(self._dress)
        if text or kind == "icon":
            self._dress()

    def setText(self, text: str) -> None:
        had = bool(self.text())
        super().setText(text)
        if had != bool(text):
            self._dress()  # an icon beside words keeps some air

    def showEvent(self, event: QShowEvent) -> None:
        if self._icon and self.icon().isNull():
            self._dress()  # it waited for words that never came
        super().showEvent(event)

    def say(self, text: str) -> None:
        """What a screen reader hears and a pointer sees, when the text alone does not say it."""
        self.setAccessibleName(text)
        self.setToolTip(text)

    def set_icon(self, icon: str, token: str = "") -> None:
        self._icon, self._token = icon, token or self._token
        self._dress()

    def _dress(self) -> None:
        if not self._icon:
            return
        # Beside words an icon grows with them; alone it need not outgrow its button.
        side = look.px(20) if self.text() else min(look.px(22), 32)
        token = self._token or self._TOKENS.get(self._kind, "ink")
        gap = look.px(7) if self.text() else 0
        self.setIcon(make_icon(self._icon, token, side, gap))
        self.setIconSize(QSize(side + gap, side))


class Tile(QLabel):
    """A duotone icon in a soft rounded tile; decoration, silent for screen readers."""

    def __init__(self, icon: str, tone: str, side: int = 44) -> None:
        super().__init__()
        self._icon, self._tone, self._side = icon, tone, side
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._dress)
        self._dress()

    def show_icon(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self._dress()

    def _dress(self) -> None:
        side = round(self._side * min(look.scale, 1.5))
        self.setFixedSize(side, side)
        self.setPixmap(pixmap(f"{self._icon}-duotone", self._tone, round(side * 0.54)))
        # A style sheet of its own: the tile's ground differs per tone, and tiles are few.
        self.setStyleSheet(
            f"background: {look.hex(self._tone + '_soft')}; border-radius: {round(side * 0.3)}px;"
        )


class CardFrame(QFrame):
    """A white card. `lifted` gives the shadow of something that can be picked up."""

    def __init__(self, *, lifted: bool = False, hero: str = "") -> None:
        super().__init__()
        self.setProperty("hero" if hero else "card", hero or "true")
        if lifted:
            from family_app.ui.parts.shade import lift

            lift(self, HERO_RADIUS if hero else CARD_RADIUS)


def column(
    *items: QWidget | QLayout | int | None, gap: int = 12, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A vertical layout: widgets, layouts, int = space in px, None = stretch."""
    made = QVBoxLayout()
    _fill(made, items, gap, margins)
    return made


def row(
    *items: QWidget | QLayout | int | None, gap: int = 12, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A horizontal layout, filled the same way."""
    made = QHBoxLayout()
    _fill(made, items, gap, margins)
    return made


def _fill(
    made: QVBoxLayout | QHBoxLayout,
    items: tuple[QWidget | QLayout | int | None, ...],
    gap: int,
    margins: tuple[int, int, int, int],
) -> None:
    made.setSpacing(gap)
    made.setContentsMargins(*margins)
    for item in items:
        if item is None:
            made.addStretch(1)
        elif isinstance(item, int):
            made.addSpacing(item)
        elif isinstance(item, QWidget):
            made.addWidget(item)
        else:
            made.addLayout(item)


def box(layout: QLayout, *, name: str = "") -> QWidget:
    """A see-through widget around a layout."""
    made = QWidget()
    made.setObjectName(name)
    made.setProperty("clear", True)
    made.setLayout(layout)
    return made


class Line(QFrame):
    """A mere separator."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setStyleSheet(f"background: {look.hex('line')};")


def line() -> QFrame:
    """A mere separator."""
    return Line()
