"""Making a key in three steps: how old, which passphrase, who keeps the recovery code."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

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
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.new_passphrase import NewPassphrase
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.recovery_chooser import RecoveryChooser
from family_app.ui.parts.steps import Steps
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for

HAND_OVER, PASSPHRASE, RECOVERY, CODE = 0, 1, 2, 3


class KeyPage(Page):
    """Three steps; each can be left, and nothing exists before the last one is pressed."""

    opened = Signal(object)  # Opened
    people_changed = Signal()

    def __init__(self, porch: Porch, courier: Courier) -> None:
        super().__init__()
        self._porch, self._courier = porch, courier
        self._person: Person | None = None
        self._band: AgeBand | None = None
        self._passphrase = ""
        self._busy = False
        self._tile = Tile("cat", "private", 72)
        self._title, self._under = Heading(level=1), Text(muted=True)
        self._banner = Banner(name="key_banner")
        self._passphrases = NewPassphrase(porch, name="key")
        self._passphrases.chosen.connect(self._has_passphrase)
        self._chooser = RecoveryChooser()
        self._chooser.chosen.connect(self._make)
        self._code = CodeShown(pick=secrets.choice)
        self._code.confirmed.connect(self._finish)
        self._steps = Steps()
        for step in (self._hand_over(), box(column(self._passphrases, None)), self._chooser, self._code):
            self._steps.addWidget(step)
        self._back = Button(name="key_back", kind="quiet", icon="caret-left", press=self._go_back)
        self._help = Button(name="key_help", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        card = CardFrame()
        card.setLayout(column(self._banner, self._steps, margins=(26, 24, 26, 24)))
        body = Column(width=760)
        body.body.addLayout(row(self._tile, column(self._title, self._under, gap=2), gap=18))
        body.body.addWidget(card)
        body.body.addStretch(1)
        self.setLayout(column(body, row(self._help, None, self._back, margins=(40, 8, 40, 22)), gap=0))
        self.ready()

    def _hand_over(self) -> QWidget:
        self._lead, self._age, self._why_age = Text(), Text(bold=True), Text(muted=True, size=14)
        self._bands: dict[AgeBand, Button] = {}
        chips = FlowLayout(gap=8)
        for band in AgeBand:
            chip = Button(name=f"band_{band}", kind="chip-private")
            chip.clicked.connect(lambda _checked=False, which=band: self._choose_band(which))
            self._bands[band] = chip
            chips.addWidget(chip)
        self._next = Button(name="key_next", kind="private", press=lambda: self._turn(PASSPHRASE))
        return box(
            column(self._lead, 8, self._age, box(chips), self._why_age, 8, row(self._next, None), None, gap=8)
        )

    # ---- who and where ------------------------------------------------------------------------

    def show_for(self, person_id: str) -> None:
        """For whom the key is."""
        self.forget()
        for person in everybody(self._porch):
            if person.id == person_id:
                self._person = person
                self._tile.show_icon(person.avatar, person.colour)
        self._turn(HAND_OVER)

    def forget(self) -> None:
        """Nothing that was shown or typed stays."""
        self._passphrase, self._band = "", None
        self._passphrases.forget()
        self._code.forget()
        self._choose_band(None)
        self._banner.clear()

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
        self._under.setText(translate("KeyPage", "Step {step} of 3").format(step=count))
        self._lead.setText(
            translate("KeyPage", "Now give the keyboard to {name}, and look away.").format(name=name)
        )
        self._age.setText(translate("KeyPage", "How old are you?"))
        self._why_age.setText(
            translate(
                "KeyPage",
                "This only changes the words that the app uses. It is kept inside your own space, where "
                "nobody else can see it.",
            )
        )
        for band, chip in self._bands.items():
            years = translate("KeyPage", "{ages} years").format(ages=band.value.replace("-", "–"))
            chip.setText(years if band.is_child else translate("KeyPage", "Adult"))
        self._next.setText(translate("KeyPage", "Next"))
        self._back.setText(translate("KeyPage", "Back"))
        self._help.setText(translate("KeyPage", "Help now"))
        for part in (self._passphrases, self._chooser, self._code):
            part.retranslate()

    def _turn(self, step: int) -> None:
        self._banner.clear()
        self._steps.setCurrentIndex(step)
        self._back.setVisible(step != CODE)
        if step == PASSPHRASE:
            self._passphrases.start()
        if step == RECOVERY:
            self._chooser.offer(split_first=self._band in (AgeBand.SIX, AgeBand.NINE))
        self.retranslate()
        announce(self, f"{self._title.text()}. {self._under.text()}")

    def _go_back(self) -> None:
        step = self._steps.currentIndex()
        if step in (PASSPHRASE, RECOVERY) and not self._busy:
            self._turn(step - 1)
            return
        self.forget()
        self.go.emit("who")

    def _choose_band(self, which: AgeBand | None) -> None:
        self._band = which
        for band, chip in self._bands.items():
            chip.setChecked(band is which)
        self._next.setEnabled(which is not None)

    def _has_passphrase(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._turn(RECOVERY)

    # ---- making -------------------------------------------------------------------------------

    def _make(self, choice: RecoveryChoice) -> None:
        if self._person is None or self._band is None or self._busy:
            return
        self._busy = True
        self._chooser.set_busy(True)
        announce(self, translate("KeyPage", "Making your key. This takes a few seconds."))
        self._courier.open(
            make_key, self._person.id, self._passphrase, self._band, choice,
            to=self, done=self._made, failed=self._not_made,
        )  # fmt: skip

    def _made(self, codes: RecoveryCodes) -> None:
        self._busy = False
        self._passphrase = ""
        self._passphrases.forget()
        self._chooser.set_busy(False)
        self.people_changed.emit()
        if codes.choice.makes_code:
            self._code.show_codes(codes)
            self._turn(CODE)
        else:
            self._finish()

    def _not_made(self, trouble: Expected) -> None:
        self._busy = False
        self._chooser.set_busy(False)
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)

    def _finish(self) -> None:
        self._courier.send(opened_space, to=self, done=self._is_open, failed=self._not_made)

    def _is_open(self, opened: Opened) -> None:
        self.forget()
        self._turn(HAND_OVER)
        self.opened.emit(opened)
