"""Making a key in three steps: how old, which passphrase, who keeps the recovery code."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import Signal

from family_app.activities.people import everybody
from family_app.activities.unlock import Opened, make_key, opened_space
from family_app.courier import Courier
from family_app.domain.errors import Expected
from family_app.domain.people import AgeBand, Person
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.code_shown import CodeShown
from family_app.ui.parts.foot import Foot
from family_app.ui.parts.in_sight import bring_into_sight, keep_lines_in_sight
from family_app.ui.parts.new_passphrase import NewPassphrase
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.recovery_chooser import RecoveryChooser
from family_app.ui.parts.steps import Steps
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for
from family_app.ui.unlock.hand_over import HandOver

HAND_OVER, PASSPHRASE, RECOVERY, CODE = 0, 1, 2, 3


class KeyPage(Page):
    """Three steps; each can be left, and nothing exists before the last one is pressed."""

    opening = Signal(object, str)  # this page and whose space: from now on one may be open behind it
    given_up = Signal()  # no key was made, so nothing is open
    opened = Signal(object)  # Opened: from here on the journal shows it
    people_changed = Signal()
    hide_wanted = Signal()

    def __init__(self, porch: Porch, courier: Courier) -> None:
        super().__init__()
        self._porch, self._courier = porch, courier
        self._person: Person | None = None
        self._passphrase = ""
        self._busy = False
        self._tile = Tile("cat", "private", 72)
        self._title, self._under = Heading(level=1), Text(muted=True)
        self._banner = Banner(name="key_banner")
        self._hand_over = HandOver()
        self._hand_over.next_wanted.connect(lambda: self._turn(PASSPHRASE))
        self._hand_over.privacy_wanted.connect(lambda: self.go.emit("privacy"))
        self._passphrases = NewPassphrase(porch, name="key")
        self._passphrases.chosen.connect(self._has_passphrase)
        self._chooser = RecoveryChooser()
        self._chooser.chosen.connect(self._make)
        self._code = CodeShown(pick=secrets.choice)
        self._code.confirmed.connect(self._finish)
        self._steps = Steps()
        for step in (self._hand_over, box(column(self._passphrases, None)), self._chooser, self._code):
            self._steps.addWidget(step)
        self._back = Button(name="key_back", kind="quiet", icon="caret-left", press=self._go_back)
        foot = Foot(self._back, name="key")
        foot.help_wanted.connect(self.help_wanted)
        foot.hide_wanted.connect(self.hide_wanted)
        card = CardFrame()
        card.setLayout(column(self._banner, self._steps, margins=(26, 24, 26, 24)))
        self._column = Column(width=760)
        body = self._column.body
        body.addLayout(row(self._tile, column(self._title, self._under, gap=2), gap=18))
        body.addWidget(card)
        body.addStretch(1)
        self.setLayout(column(self._column, foot, gap=0))
        keep_lines_in_sight(self._column)
        self.ready()

    # ---- who and where ------------------------------------------------------------------------

    def show_for(self, person_id: str) -> None:
        """For whom the key is."""
        self.forget()
        for person in everybody(self._porch):
            if person.id == person_id:
                self._person = person
                self._tile.show_icon(person.avatar, person.colour)
        self._turn(HAND_OVER)

    def arrive(self) -> None:
        self.retranslate()
        self._say_step()

    def forget(self) -> None:
        """Nothing that was shown or typed stays, and an answer that is still on its way is not waited for."""
        self._passphrase, self._busy = "", False
        self._chooser.set_busy(False)
        self._passphrases.forget()
        self._code.forget()
        self._hand_over.choose(None)
        self._banner.clear()
        self._show_step(HAND_OVER)  # whoever comes back to it begins anew

    def retranslate(self) -> None:
        name = self._person.name if self._person else ""
        step = self._steps.currentIndex()
        titles = {
            HAND_OVER: translate("KeyPage", "A key for {name}").format(name=name),
            PASSPHRASE: translate("KeyPage", "Your secret words"),
            RECOVERY: translate("KeyPage", "If you ever forget your words"),
            CODE: translate("KeyPage", "Your recovery code"),
        }
        self._title.setText(titles[step])
        count = {HAND_OVER: 1, PASSPHRASE: 2}.get(step, 3)
        #: Below the title: whose key is made, and how far it is.
        under = translate("KeyPage", "{name} · step {step} of 3")
        self._under.setText(under.format(name=name, step=count))
        self._hand_over.say(name)
        self._back.setText(translate("KeyPage", "Back"))
        for part in (self._passphrases, self._chooser, self._code):
            part.retranslate()

    def _turn(self, step: int) -> None:
        self._banner.clear()
        self._show_step(step)
        if step == PASSPHRASE:
            self._passphrases.start()
        if step == RECOVERY:
            self._chooser.offer(split_first=self._hand_over.band in (AgeBand.SIX, AgeBand.NINE))
        self.retranslate()
        self._column.verticalScrollBar().setValue(0)
        self._first_of(step)()
        self._say_step()

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._back.setVisible(step != CODE)

    def _first_of(self, step: int) -> Callable[[], None]:
        """Puts the keyboard where this step begins: what had it is not on the screen any more."""
        return {
            HAND_OVER: self._hand_over.focus_first,
            PASSPHRASE: self._passphrases.focus_first,
            RECOVERY: self._chooser.focus_first,
            CODE: self._code.start,
        }[step]

    def _say_step(self) -> None:
        if self.isVisible():  # not into somebody's reading of Help
            announce(self, f"{self._title.text()}. {self._under.text()}")

    def _go_back(self) -> None:
        step = self._steps.currentIndex()
        if step in (PASSPHRASE, RECOVERY) and not self._busy:
            self._turn(step - 1)
            return
        self.forget()
        self.go.emit("who")

    def _has_passphrase(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._turn(RECOVERY)

    # ---- making -------------------------------------------------------------------------------

    def _make(self, choice: RecoveryChoice) -> None:
        person, band = self._person, self._hand_over.band
        if person is None or band is None or self._busy:
            return
        self._busy = True
        self._chooser.set_busy(True)
        self.opening.emit(self, person.name)
        announce(self, translate("KeyPage", "Making your key. This takes a few seconds."))
        self._courier.open(
            make_key, person.id, self._passphrase, band, choice,
            to=self, done=self._made, failed=self._not_made,
        )  # fmt: skip

    def _made(self, codes: RecoveryCodes) -> None:
        self.people_changed.emit()
        if not self._busy:  # left meanwhile: whoever left it has it locked
            return
        self._busy = False
        self._passphrase = ""
        self._passphrases.forget()
        self._chooser.set_busy(False)
        if codes.choice.makes_code:
            self._code.show_codes(codes)
            self._turn(CODE)
        else:
            self._finish()

    def _not_made(self, trouble: Expected) -> None:
        if not self._busy:
            return
        self.given_up.emit()
        self._chooser.set_busy(False)
        self._tell(trouble)

    def _finish(self) -> None:
        if not self._busy:  # two presses are one
            self._busy = True
            self._courier.send(opened_space, to=self, done=self._is_open, failed=self._tell)

    def _is_open(self, opened: Opened) -> None:
        if self._busy:
            self.forget()
            self.opened.emit(opened)

    def _tell(self, trouble: Expected) -> None:
        self._busy = False
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)
        bring_into_sight(self._banner)
