"""A person at the table as a big friendly button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from family_app.domain.people import Person
from family_app.ui.parts.basic import Text, Tile
from family_app.ui.parts.look import CARD_RADIUS, look
from family_app.ui.parts.shade import lift
from family_app.ui.parts.soft_breaks import soft_breaks


class PersonTile(QPushButton):
    """Picture and nickname, and words below them if there are any; all of it is the accessible name."""

    def __init__(self, person: Person, sign: str = "") -> None:
        super().__init__()
        self.person = person
        self.setObjectName(f"person_{person.id}")
        self.setProperty("kind", "tile")
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{person.name}. {sign}" if sign else person.name)
        self._name = Text(soft_breaks(person.name), size=19, bold=True)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tile = Tile(person.avatar, person.colour, 84)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 26, 14, 20)
        layout.setSpacing(10)
        layout.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._name, 1)
        self._sign = Text(sign, size=14)
        self._sign.setObjectName(f"sign_{person.id}")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setVisible(bool(sign))
        layout.addWidget(self._sign)
        for child in (self._tile, self._name, self._sign):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        lift(self, CARD_RADIUS)
        look.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        grow = min(look.scale, 1.6)
        width = round(170 * grow)
        words = max(self._name.heightForWidth(width - 28), 30)
        if self._sign.text():
            words += 10 + self._sign.heightForWidth(width - 28)
        return QSize(width, round(84 * min(look.scale, 1.5)) + 60 + words)

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
