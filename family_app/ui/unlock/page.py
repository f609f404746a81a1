"""Opening one's own space: with the passphrase, or with the recovery code and then a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.people import everybody
from family_app.activities.unlock import Opened, open_space, open_with_code, set_new_passphrase
from family_app.courier import Courier
from family_app.domain.errors import CodeIsHalf, Expected, VaultDamaged, WaitFirst, WrongPassphrase
from family_app.domain.people import Person
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.new_passphrase import NewPassphrase
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.steps import Steps
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for
from family_app.ui.unlock.doors import CodeDoor, PassphraseDoor

PASSPHRASE, CODE, RENEW = 0, 1, 2


class UnlockPage(Page):
    """One person's door."""

    opened = Signal(object)  # Opened

    def __init__(self, porch: Porch, courier: Courier) -> None:
        super().__init__()
        self._porch, self._courier = porch, courier
        self._person: Person | None = None
        self._opened: Opened | None = None
        self._busy = False
        self._tile = Tile("cat", "private", 84)
        self._title = Heading(level=1)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._banner = Banner(name="unlock_banner")
        self._steps = Steps()
        self._door, self._code = PassphraseDoor(), CodeDoor()
        self._door.tried.connect(self._try)
        self._door.forgot.connect(lambda: self._turn(CODE))
        self._code.tried.connect(self._try_code)
        for step in (self._door, self._code, self._renew_step()):
            self._steps.addWidget(step)
        self._back = Button(name="unlock_back", kind="quiet", icon="caret-left", press=self._go_back)
        self._help = Button(name="unlock_help", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        self._waiting = QTimer(self)
        self._waiting.setInterval(1000)  # runs only while there is something to wait for
        self._waiting.timeout.connect(self._count_down)
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

    def _renew_step(self) -> QWidget:
        self._renew_lead = Text(bold=True)
        self._renew = NewPassphrase(self._porch, name="renew")
        self._renew.chosen.connect(self._set_new)
        return box(column(self._renew_lead, self._renew, None))

    # ---- who ----------------------------------------------------------------------------------

    def show_for(self, person_id: str) -> None:
        """Whose door this is."""
        self.forget()
        for person in everybody(self._porch):
            if person.id == person_id:
                self._person = person
                self._tile.show_icon(person.avatar, person.colour)
        self._banner.clear()
        self._turn(PASSPHRASE)

    def arrive(self) -> None:
        if self._steps.currentIndex() == PASSPHRASE:
            self._door.start()

    def forget(self) -> None:
        """Nothing typed stays."""
        self._door.clear()
        self._code.clear()
        self._renew.forget()
        self._opened = None

    def retranslate(self) -> None:
        name = self._person.name if self._person else ""
        self._title.setText(translate("UnlockPage", "Hello {name}").format(name=name))
        self._door.retranslate()
        self._code.retranslate()
        self._renew_lead.setText(
            translate(
                "UnlockPage", "Your journal is open. Choose a new passphrase, so that you can come back."
            )
        )
        self._back.setText(translate("UnlockPage", "Back"))
        self._help.setText(translate("UnlockPage", "Help now"))

    def _turn(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._banner.clear()
        if step == RENEW:
            self._renew.start()
        elif step == CODE:
            self._code.start()
        else:
            self._door.start()
        self._back.setVisible(step != RENEW)
        self.retranslate()

    def _go_back(self) -> None:
        if self._busy:  # else the space would open behind somebody who has turned away
            return
        if self._steps.currentIndex() == CODE:
            self._turn(PASSPHRASE)
            return
        self.forget()
        self._waiting.stop()
        self.go.emit("who")

    # ---- trying -------------------------------------------------------------------------------

    def _try(self, passphrase: str) -> None:
        if self._person is not None and not self._busy:
            self._set_busy(True)
            announce(self, translate("UnlockPage", "Opening your space"))
            self._courier.open(
                open_space, self._person.id, passphrase, to=self, done=self._is_open, failed=self._refused
            )

    def _try_code(self, codes: tuple[str, ...]) -> None:
        if self._person is not None and not self._busy:
            self._set_busy(True)
            self._courier.open(
                open_with_code, self._person.id, codes, to=self, done=self._is_open, failed=self._refused
            )

    def _is_open(self, opened: Opened) -> None:
        self._set_busy(False)
        self.forget()
        if opened.needs_new_passphrase and not opened.read_only:
            self._opened = opened
            self._turn(RENEW)
            return
        self.opened.emit(opened)

    def _set_new(self, passphrase: str) -> None:
        self._courier.send(set_new_passphrase, passphrase, to=self, done=self._has_new, failed=self._refused)

    def _has_new(self, _nothing: object) -> None:
        opened = self._opened
        self.forget()
        if opened is not None:
            self.opened.emit(opened)

    def _refused(self, trouble: Expected) -> None:
        self._set_busy(False)
        if isinstance(trouble, WrongPassphrase) and self._person is not None:
            self._door.clear()
            left = self._porch.patience.left(self._person.id)
            if left > 0:
                self._wait()
                return
        if isinstance(trouble, WaitFirst):
            self._wait()
            return
        words = words_for(trouble)
        if isinstance(trouble, VaultDamaged):
            self._banner.tell(
                words.title,
                words.text,
                action=translate("UnlockPage", "Help now"),
                press=self.help_wanted.emit,
            )
        else:
            self._banner.tell(words.title, words.text)
        if self._steps.currentIndex() == CODE:
            self._code.start(other_half=isinstance(trouble, CodeIsHalf))
        else:
            self._door.start()

    def _wait(self) -> None:
        self._waiting.start()
        self._count_down(speak=True)

    def _count_down(self, *, speak: bool = False) -> None:
        left = self._porch.patience.left(self._person.id) if self._person else 0.0
        self._door.allow(left <= 0)
        if left <= 0:
            self._waiting.stop()
            self._banner.clear()
            self._door.start()
            return
        seconds = round(left + 0.5)
        self._banner.tell(
            translate("UnlockPage", "That is not the right passphrase."),
            translate("UnlockPage", "Your pages are safe. You can try again in %n second(s).", "", seconds),
            speak=speak,
        )

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._door.set_busy(busy)
        self._code.set_busy(busy)
