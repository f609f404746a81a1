"""The lines once they lie open, and at the end a way for each writer to take the own one along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.domain.checkin import FamilyCheckIn, Stage
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column
from family_app.ui.parts.choice_chips import short
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.soft_breaks import soft_breaks
from family_app.ui.parts.words import translate

SHORT = 16  # letters of a name beside a picture


class ShownLines(QWidget):
    """All at once, or none."""

    own_wanted = Signal(str)  # whose line is to be copied for their own space

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(10)
        self._made: list[QWidget] = []

    def show_checkin(self, checkin: FamilyCheckIn) -> None:
        """What this step shows of them."""
        self.clear()
        if checkin.paused or not checkin.turned:
            return
        if checkin.stage is Stage.WRITE:
            for name, line in checkin.shown:
                self._add(_open_line(name, line))
        elif checkin.stage is Stage.END and checkin.shown:
            self._add(self._own_lines([name for name, _line in checkin.shown]))
        self.setVisible(bool(self._made))

    def clear(self) -> None:
        """No line stays in the window."""
        for old in self._made:
            self._place.removeWidget(old)
            for label in old.findChildren(Heading):
                label.clear()
                label.setAccessibleName("")
            old.hide()
            old.deleteLater()
        self._made = []
        self.hide()

    def _add(self, made: QWidget) -> None:
        self._made.append(made)
        self._place.addWidget(made)

    def _own_lines(self, names: list[str]) -> QWidget:
        flow = FlowLayout(gap=8)
        for name in names:
            keep = Button(name=f"own_line_{name}", kind="quiet-private", icon="lock-key")
            keep.setText(short(name, SHORT).replace("&", "&&"))
            #: {name} may copy the own line, to put it into the own space.
            keep.say(translate("CheckIn", "{name}: copy my line for my own space").format(name=name))
            keep.clicked.connect(lambda _on=False, who=name: self.own_wanted.emit(who))
            flow.addWidget(keep)
        words = translate("CheckIn", "Keep your own line? Copy it, and paste it in your own space:")
        return box(column(Text(words, size=17), box(flow), gap=4))


def _open_line(name: str, line: str) -> QWidget:
    card = CardFrame(hero="true")
    words = Heading(soft_breaks(line), level=2, size=26)
    words.setAccessibleName(line)
    card.setLayout(column(Text(name, size=16, bold=True), words, gap=2, margins=(24, 14, 24, 16)))
    return card
