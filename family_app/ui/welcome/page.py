"""The first run: language and country, what this is, who comes to the table. Each step can be left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from family_app.courier import Answers
from family_app.house import Porch
from family_app.ui.parts.basic import Button, Heading, Text, Tile, column, row
from family_app.ui.parts.foot import Foot
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column, Page
from family_app.ui.parts.steps import Steps
from family_app.ui.parts.words import translate
from family_app.ui.shell.choices import Choices
from family_app.ui.welcome.steps import LanguageStep, PeopleStep, WhatStep

LANGUAGE, WHAT, PEOPLE = 0, 1, 2
ROOM_FOR_WORDS = 700  # px at 100 % from which Hide and Back say their word beside the other buttons


class WelcomePage(Page):
    """Three steps; Help now and 'skip' are there from the first frame."""

    people_changed = Signal()
    hide_wanted = Signal()

    def __init__(self, porch: Porch, courier: Answers, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self._title, self._under = Heading(level=1), Text(muted=True)
        self._language, self._what = LanguageStep(porch, choices), WhatStep()
        self._people = PeopleStep(porch, courier)
        self._steps = Steps()
        for step in (self._language, self._what, self._people):
            self._steps.addWidget(step)
        self._what.privacy_wanted.connect(lambda: self.go.emit("privacy"))
        self._people.people_changed.connect(self.people_changed)
        self._people.key_wanted.connect(self._make_key)
        self._skip = Button(name="welcome_skip", kind="quiet", press=self._leave)
        self._back = Button(name="welcome_back", icon="caret-left", press=lambda: self._turn(-1))
        self._next = Button(name="welcome_next", kind="primary", press=lambda: self._turn(1))
        body = Column(width=820)
        body.body.addStretch(1)
        titles = column(self._title, self._under, gap=2)
        body.body.addLayout(row(Tile("coffee", "primary", 64), titles, gap=18))
        body.body.addWidget(self._steps)
        body.body.addStretch(2)
        foot = Foot(
            self._skip,
            self._back,
            self._next,
            name="welcome",
            roomy_from=ROOM_FOR_WORDS,
            words_from=ROOM_FOR_WORDS,
        )
        foot.help_wanted.connect(self.help_wanted)
        foot.hide_wanted.connect(self.hide_wanted)
        self.setLayout(column(body, foot, gap=0))
        look.changed.connect(self._word_back)
        self.ready()

    def retranslate(self) -> None:
        step = self._steps.currentIndex()
        titles = {
            LANGUAGE: translate("WelcomePage", "Welcome to Kitchen Table"),
            WHAT: translate("WelcomePage", "Talk together. Write alone. Find help."),
            PEOPLE: translate("WelcomePage", "Who comes to the table?"),
        }
        self._title.setText(titles[step])
        self._under.setText(translate("WelcomePage", "Step {step} of 3").format(step=step + 1))
        for part in (self._language, self._what, self._people):
            part.retranslate()
        self._skip.setText(translate("WelcomePage", "Skip this"))
        self._word_back()
        self._next.setText(
            translate("WelcomePage", "To the table") if step == PEOPLE else translate("WelcomePage", "Next")
        )
        self._back.setVisible(step > LANGUAGE)
        self._skip.setVisible(step < PEOPLE)

    def arrive(self) -> None:
        self._people.fill()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word_back()

    def _word_back(self) -> None:
        words = translate("WelcomePage", "Back")
        self._back.say(words)
        self._back.setText(words if self.width() >= look.px(ROOM_FOR_WORDS) else "")

    def _turn(self, by: int) -> None:
        step = self._steps.currentIndex() + by
        if step > PEOPLE:
            self._people.finish(self._leave)
            return
        if by > 0 and step == WHAT:
            self._language.settle_country()
        self._steps.setCurrentIndex(step)
        self.retranslate()
        if step == PEOPLE:
            self._people.start()
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._choices.set(welcomed=True)
        self.go.emit("who" if self._people.people() else "today")

    def _make_key(self, person_id: str) -> None:
        def leave() -> None:
            self._choices.set(welcomed=True)
            self.go.emit(f"key:{person_id}")

        self._people.finish(leave)
