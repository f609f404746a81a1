"""The foot of a page without the rail: Help now and Hide always at one place, and the page's own ways on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from family_app.ui.parts.basic import Button, row
from family_app.ui.parts.look import look
from family_app.ui.parts.words import translate


class Foot(QWidget):
    """`others` stand at the end of the line. Two widths, in px at 100 % text, say what there is room for.

    Below `roomy_from` everything stands closer; below `words_from` Hide is its sign alone, and a screen
    reader hears the same as ever.
    """

    help_wanted = Signal()
    hide_wanted = Signal()
    back_wanted = Signal()

    def __init__(
        self, *others: QWidget, name: str, roomy_from: int = 0, words_from: int = 0, with_back: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._roomy_from, self._words_from = roomy_from, words_from
        self._help = Button(name=f"{name}_help", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        self._hide = Button(name=f"{name}_hide", kind="quiet", icon="eye-slash", press=self.hide_wanted.emit)
        self._row = row(self._help, self._hide, None, *others)
        self._back = Button(name=f"{name}_back", kind="quiet", icon="caret-left") if with_back else None
        if self._back is not None:
            self._back.clicked.connect(self.back_wanted)
            self._row.addWidget(self._back)
        self.setLayout(self._row)
        look.changed.connect(self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        self._help.setText(translate("Foot", "Help now"))
        self._help.setToolTip(translate("Foot", "Help now (F1)"))
        if self._back is not None:
            self._back.setText(translate("Foot", "Back"))
        self._hide.setAccessibleName(translate("Foot", "Hide"))
        self._hide.setToolTip(translate("Foot", "Hide at once (Shift three times)"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy = self.width() >= look.px(self._roomy_from)
        side = 40 if roomy else 16
        self._row.setContentsMargins(side, 8, side, 22)
        self._row.setSpacing(12 if roomy else 6)
        #: A button: it covers the window at once, saves, and locks what is open.
        self._hide.setText(translate("Foot", "Hide") if self.width() >= look.px(self._words_from) else "")
