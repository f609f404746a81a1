"""The tokens of the look (colours, type, sizes) and which of them are on now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

LIGHT = {
    "paper": "#FAF6F0", "panel": "#FFFFFF", "rail": "#F2EBE1", "ink": "#26242B", "muted": "#625D67",
    "edge": "#8F8578", "line": "#E4DBCE",
    "primary": "#1F6B5C", "primary_soft": "#DDEDE7", "on_primary": "#FFFFFF",
    "private": "#5B4B9A", "private_soft": "#E8E3F6", "on_private": "#FFFFFF",
    "apricot": "#9A5412", "apricot_soft": "#FCE9D3", "sky": "#2B6494", "sky_soft": "#DCEAF6",
    "rose": "#9A3850", "rose_soft": "#F8E1E5", "help": "#B3261E", "help_soft": "#FBE4E1",
}  # fmt: skip
DARK = {
    "paper": "#1B1A1F", "panel": "#26242B", "rail": "#211F26", "ink": "#F3EFE8", "muted": "#B9B2BE",
    "edge": "#7F7A87", "line": "#3A3741",
    "primary": "#7FCBB6", "primary_soft": "#20403A", "on_primary": "#0E2621",
    "private": "#B9A9F2", "private_soft": "#352E54", "on_private": "#1C1440",
    "apricot": "#F0B47C", "apricot_soft": "#4A3620", "sky": "#8FBEE6", "sky_soft": "#213A50",
    "rose": "#EC9BAC", "rose_soft": "#4B2630", "help": "#FF9A8F", "help_soft": "#4D2320",
}  # fmt: skip
CONTRAST = {
    "paper": "#000000", "panel": "#000000", "rail": "#000000", "ink": "#FFFFFF", "muted": "#E6E6E6",
    "edge": "#FFFFFF", "line": "#A0A0A0",
    "primary": "#7CF5D3", "primary_soft": "#002A20", "on_primary": "#000000",
    "private": "#D6C9FF", "private_soft": "#1B1240", "on_private": "#000000",
    "apricot": "#FFD39C", "apricot_soft": "#2E1B00", "sky": "#A9DBFF", "sky_soft": "#00233D",
    "rose": "#FFC0CC", "rose_soft": "#36000D", "help": "#FFB3AB", "help_soft": "#3B0500",
}  # fmt: skip
TABLES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

BASE = 15  # px of body text at 100 %
TARGET = 44  # px: the least height of anything a child presses
RADIUS, CARD_RADIUS, HERO_RADIUS = 12, 18, 26

TEXT_FACE = "Atkinson Hyperlegible Next"
HEAD_FACE = "Gabarito"
DYSLEXIA_FACE = "OpenDyslexic"
EMOJI_FACE = "Noto Emoji"


class Look(QObject):
    """Which theme, text size and face are on; pages follow `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = "light"
        self.scale = 1.0
        self.dyslexia = False
        self.still = False  # reduced motion

    def set(self, *, theme: str, percent: int, dyslexia: bool, still: bool) -> None:
        """Switches everything at once and tells the pages."""
        self.theme, self.scale, self.dyslexia, self.still = theme, percent / 100, dyslexia, still
        self.changed.emit()

    def hex(self, token: str) -> str:
        """The colour of a token as '#RRGGBB'."""
        return TABLES[self.theme][token]

    def colour(self, token: str) -> QColor:
        return QColor(self.hex(token))

    def px(self, size: float) -> int:
        """A text-bound size in pixels at the chosen text size."""
        return round(size * self.scale)

    def text_font(self, size: float = BASE, *, bold: bool = False, semibold: bool = False) -> QFont:
        """The face for text; `size` in px at 100 %."""
        face = DYSLEXIA_FACE if self.dyslexia else TEXT_FACE
        return self._font(
            face, size * (0.92 if self.dyslexia else 1), 700 if bold else 600 if semibold else 400
        )

    def head_font(self, size: float) -> QFont:
        """The face for headings and card questions; `size` in px at 100 %."""
        face = DYSLEXIA_FACE if self.dyslexia else HEAD_FACE
        return self._font(face, size * (0.88 if self.dyslexia else 1), 600)

    def _font(self, face: str, size: float, weight: int) -> QFont:
        font = QFont([face, EMOJI_FACE])
        font.setPixelSize(max(1, self.px(size)))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


look = Look()
