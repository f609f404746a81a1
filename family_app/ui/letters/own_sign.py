"""The reader's own switch: whether the first screen may say that a letter waits. Off until they choose it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.letter_signs import own_sign, set_own_sign
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.ui.parts.basic import Heading, column
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import Switch


class OwnSign(QWidget):
    """Does its own errands; what goes wrong is told by the page."""

    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier = courier
        self._heading, self.switch = Heading(level=2), Switch(name="own_sign")
        self.switch.turned.connect(self._turn)
        self.setLayout(column(12, self._heading, self.switch, gap=4))

    def read(self) -> None:
        """How it stands."""
        self._courier.send(own_sign, to=self, done=self.switch.box.setChecked, failed=self.failed.emit)

    def forget(self) -> None:
        """What its owner chose does not stay in the window."""
        self.switch.box.setChecked(False)

    def set_read_only(self, on: bool) -> None:
        self.switch.setEnabled(not on)

    def retranslate(self) -> None:
        self._heading.setText(translate("Letters", "A sign on the first screen"))
        self.switch.name_it(
            translate("Letters", "Show that a letter is waiting"),
            translate(
                "Letters",
                "Everyone who looks at the first screen can then see that a letter is waiting for you. Not "
                "from whom and not what it says. Once you have looked here, the sign is gone. Whoever writes "
                "to you can leave it out: there can be a letter without a sign.",
            ),
        )

    def _turn(self, on: bool) -> None:
        self._courier.send(
            set_own_sign, on, to=self, done=self.switch.box.setChecked, failed=self._not_turned
        )

    def _not_turned(self, trouble: Expected) -> None:
        self.failed.emit(trouble)
        self.read()  # as it stands after all
