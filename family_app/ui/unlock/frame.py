"""The face of one person's door: tile, greeting, the card with its steps, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from family_app.courier import Courier
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Tile, column
from family_app.ui.parts.foot import Foot
from family_app.ui.parts.in_sight import keep_lines_in_sight
from family_app.ui.parts.page import Column, Page
from family_app.ui.parts.steps import Steps
from family_app.ui.parts.words import translate
from family_app.ui.unlock.doors import CodeDoor, PassphraseDoor, Renew
from family_app.ui.unlock.rescue import Rescue

PASSPHRASE, CODE, RENEW, RESCUE = 0, 1, 2, 3
ROOMY_FROM = 480  # px at 100 % text from which the foot has air around it


class UnlockFrame(Page):
    """Places the steps; what is tried in them, and what follows, is the page's own."""

    hide_wanted = Signal()
    lock_wanted = Signal()

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
        self._lock = Button(name="unlock_lock", kind="quiet-private", icon="lock-key")
        self._lock.clicked.connect(self.lock_wanted)
        self._lock.hide()
        foot = Foot(self._lock, self._back, name="unlock", roomy_from=ROOMY_FROM)
        foot.help_wanted.connect(self.help_wanted)
        foot.hide_wanted.connect(self.hide_wanted)
        card = CardFrame()
        card.setLayout(column(self._banner, self._steps, margins=(26, 24, 26, 24)))
        self._column = Column(width=620)
        body = self._column.body
        body.addStretch(1)
        body.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self._title)
        body.addWidget(card)
        body.addStretch(2)
        self.setLayout(column(self._column, foot, gap=0))
        keep_lines_in_sight(self._column)
        self.ready()

    def retranslate(self) -> None:
        self._title.setText(translate("UnlockPage", "Hello {name}").format(name=self._name))
        for step in (self._door, self._code, self._rescue, self._renew):
            step.retranslate()
        self._back.setText(translate("UnlockPage", "Back"))
        self._lock.setText(translate("UnlockPage", "Lock"))

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
        self._column.verticalScrollBar().setValue(0)
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
