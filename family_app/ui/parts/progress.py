"""How far a long piece of work is, and a button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from family_app.domain.backups import Progress
from family_app.ui.parts.basic import Button, Text, column, row
from family_app.ui.parts.look import look
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate

THICK = 14  # px at 100 % text


class LongWork(QWidget):
    """Hidden until something is going on; moves only when there is news, and never blinks."""

    stopped = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._stop_it: Callable[[], None] | None = None
        self._words = Text(bold=True)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}_bar")
        self._bar.setTextVisible(False)
        self._stop = Button(name=f"{name}_stop", icon="x", press=self._press)
        self.setLayout(column(self._words, self._bar, row(self._stop, None), gap=10))
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def retranslate(self) -> None:
        self._stop.setText(translate("LongWork", "Stop"))

    def begin(self, words: str, stop: Callable[[], None] | None = None) -> None:
        """Shows itself. Without `stop` the work cannot be stopped half way."""
        self._stop_it = stop
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 1000)  # never 0 to 0: that would make it run to and fro
        self._bar.setValue(0)
        self._stop.setVisible(stop is not None)
        self.retranslate()
        self.show()
        if stop is not None:
            self._stop.setFocus()
        announce(self, words)

    def may_stop(self, stop: Callable[[], None]) -> None:
        """The work has begun, and this is how it ends early."""
        if not self.isHidden():  # else it was over already
            self._stop_it = stop
            self._stop.show()
            self._stop.setFocus()

    def show_progress(self, how_far: Progress) -> None:
        self._bar.setValue(1000 * how_far.done // max(1, how_far.total))

    def end(self) -> None:
        """The work is over, however it went."""
        self._stop_it = None
        self.hide()

    def give_up(self) -> None:
        """Stops the work without a word: whoever asked for it has left."""
        stop, self._stop_it = self._stop_it, None
        if stop is not None:
            stop()
        self.hide()

    def _press(self) -> None:
        self.give_up()
        self.stopped.emit()

    def _dress(self) -> None:
        self._bar.setFixedHeight(look.px(THICK))
