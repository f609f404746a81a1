"""Chips of which several may be on, wrapped over as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from family_app.ui.parts.basic import Button
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look

_AROUND = 14  # px at 100 % text at each side of the words in a chip
_ROUNDING = 8  # px

LONG = 24  # characters: a nickname may have more, and a chip stays on its line with large letters too


def short(words: str, most: int = LONG) -> str:
    """What stands on the chip; a pointer and a screen reader get all of it."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


class ChoiceChips(QWidget):
    """`most`: how many may be on at once; with one, the last one pressed stays. None = any number."""

    changed = Signal()

    def __init__(self, *, name: str, most: int | None = None, kind: str = "chip-private") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("clear", True)
        self.setMinimumWidth(1)  # the longest words do not make the page wider: they go on in a second line
        self._name, self._most, self._kind = name, most, kind
        self._flow = FlowLayout(gap=8)
        self.setLayout(self._flow)
        self._chips: dict[str, Button] = {}
        self._words: dict[str, str] = {}
        self._chosen: list[str] = []
        look.changed.connect(self._fit)

    def offer(self, caption: str, choices: Sequence[tuple[str, str, str]]) -> None:
        """Ids, words and what they mean ('' = nothing more to say); the caption says of what."""
        for old in self._chips.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips, self._words = {}, {}
        for id_, words, meaning in choices:
            chip = Button(words.replace("&", "&&"), name=f"{self._name}_{id_}", kind=self._kind)
            chip.setMinimumWidth(look.px(56))
            chip.setAccessibleName(words)
            chip.setAccessibleDescription(" ".join(each for each in (caption, meaning) if each))
            chip.setToolTip(meaning)
            chip.clicked.connect(lambda _on=False, wanted=id_: self._press(wanted))
            self._chips[id_], self._words[id_] = chip, words
            self._flow.addWidget(chip)
            if self.isVisible():
                chip.show()
        self._mark()
        self._fit()

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """Marks what is chosen and tells nobody."""
        self._chosen = list(chosen)
        self._mark()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids in the order in which they were chosen."""
        return tuple(self._chosen)

    def focus_first(self) -> None:
        chip = next(iter(self._chips.values()), None)
        if chip is not None:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Not now: the layout is being laid out, and would not see that a chip became higher.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Words that are wider than the page stand on more lines."""
        room = self.width() - 2 * look.px(_AROUND) - _ROUNDING
        for id_, chip in self._chips.items():
            text = "\n".join(_lines(self._words[id_], chip.fontMetrics(), room)).replace("&", "&&")
            if text != chip.text():
                chip.setText(text)

    def _press(self, wanted: str) -> None:
        if wanted in self._chosen:
            self._chosen.remove(wanted)
        else:
            self._chosen.append(wanted)
            if self._most is not None:
                self._chosen = self._chosen[-self._most :]
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        for id_, chip in self._chips.items():
            chip.setChecked(id_ in self._chosen)


def _lines(words: str, metrics: QFontMetrics, room: int) -> list[str]:
    """As few lines as fit; a word that is too long by itself stays whole."""
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
