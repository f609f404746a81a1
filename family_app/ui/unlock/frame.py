"""The face of one person's door: tile, greeting, the card with its steps, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt

from family_app.courier import Courier
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Tile, column, row
from family_app.ui.parts.page import Column, Page
from family_app.ui.parts.steps import Steps
from family_app.ui.parts.words import translate
from family_app.ui.unlock.doors import CodeDoor, PassphraseDoor, Renew
from family_app.ui.unlock.rescue import Rescue

PASSPHRASE, CODE, RENEW, RESCUE = 0, 1, 2, 3


class UnlockFrame(Page):
    """Places the steps; what is tried in them, and what follows, is the page's own."""

    def __init__(self, porch: Porch, courier: Courier) -> None:
        super().__init__()
        self._porch, self._courier = porch, courier
        self._name = ""
        self._tile = Tile("cat", "private", 84)
        self._title = Heading(level=1)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._banner = Banner(name="unlock_banner")
        self._door, self._code, self._renew = PassphraseDoor(), CodeDoor(), Renew(porch)
        self._rescue = Rescue(courier)
        self._steps = Steps()
        for step in (self._door, self._code, self._renew, self._rescue):
            self._steps.addWidget(step)
        self._back = Button(name="unlock_back", kind="quiet", icon="caret-left")
        self._help = Button(name="unlock_help", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        card = CardFrame()
        card.setLayout(column(self._banner, self._steps, margins=(26, 24, 26, 24)))
        body = Column(width=620)
        body.body.addStretch(1)
        body.body.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignHCenter)
        body.body.addWidget(self._title)
        body.body.addWidget(card)
        body.body.addStretch(2)
        self.setLayout(column(body, row(self._help, None, self._back, margins=(40, 8, 40, 22)), gap=0))
        self.ready()

    def retranslate(self) -> None:
        self._title.setText(translate("UnlockPage", "Hello {name}").format(name=self._name))
        for step in (self._door, self._code, self._rescue, self._renew):
            step.retranslate()
        self._back.setText(translate("UnlockPage", "Back"))
        self._help.setText(translate("UnlockPage", "Help now"))

    def arrive(self) -> None:
        if self._steps.currentIndex() == PASSPHRASE:
            self._door.start()

    def forget(self) -> None:
        """Nothing typed stays."""
        self._door.clear()
        self._code.clear()
        self._renew.forget()
        self._rescue.forget()

    def _turn(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._banner.clear()
        if step == RENEW:
            self._renew.start()
        elif step == CODE:
            self._code.start()
        elif step == PASSPHRASE:
            self._door.start()
        self.retranslate()

    def _set_busy(self, busy: bool) -> None:
        self._door.set_busy(busy)
        self._code.set_busy(busy)
