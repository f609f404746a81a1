"""The page 'checkin': before, during and after a check-in of the family. It lives in memory only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget

from family_app.activities.checkin import another_card, begin_checkin
from family_app.activities.people import everybody
from family_app.courier import Answers
from family_app.domain.checkin import PEOPLE_LEAST, FamilyCheckIn, Stage
from family_app.domain.errors import Expected
from family_app.house import Porch
from family_app.ui.checkin.kept import Kept
from family_app.ui.checkin.start import CheckInStart
from family_app.ui.checkin.steps import CheckInSteps
from family_app.ui.journal.panes import Above
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import column
from family_app.ui.parts.own_copy import OwnCopy
from family_app.ui.parts.page import Page
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class CheckInPage(Page):
    """Nothing of it is kept but the next date and one sentence, if somebody presses keep."""

    def __init__(self, porch: Porch, courier: Answers) -> None:
        super().__init__()
        self._porch = porch
        self._checkin: FamilyCheckIn | None = None
        self._own = OwnCopy(self)
        self.banner = Banner(name="checkin_banner", tone="sky", icon="info")
        self.start, self.steps = CheckInStart(porch), CheckInSteps(porch)
        self._kept = Kept(courier, porch, self.start)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.steps)
        layout = column(Above(self.banner), self._stack, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()
        self.ready()

    def _connect(self) -> None:
        self.start.begin_wanted.connect(self.begin)
        self._kept.kept.connect(self._end)
        self._kept.told.connect(self._say)
        self._kept.failed.connect(self._tell)
        steps = self.steps
        steps.forward_wanted.connect(self._forward)
        steps.back_wanted.connect(lambda: self._change(lambda now: now.back()))
        steps.another_wanted.connect(
            lambda: self._change(
                lambda now: another_card(self._porch, now, self.start.topic_id, self.start.age)
            )
        )
        steps.pause_wanted.connect(lambda: self._change(lambda now: now.pause()))
        steps.stop_wanted.connect(lambda: self._change(lambda now: now.stop()))
        steps.help_wanted.connect(self.help_wanted)
        steps.written.connect(lambda line: self._change(lambda now: now.write(line)))
        steps.turn_wanted.connect(lambda: self._change(lambda now: now.turn_over()))
        steps.agreed.connect(self._agree)
        steps.again.connect(self._again)
        steps.keep_wanted.connect(self._keep)
        steps.own_wanted.connect(self._copy_own)
        steps.situation_wanted.connect(lambda id_: self.go.emit(f"help:{id_}".rstrip(":")))
        steps.guide_wanted.connect(lambda wanted: self.go.emit(f"guide:{wanted}"))

    @property
    def checkin(self) -> FamilyCheckIn | None:
        """The one that is on the table."""
        return self._checkin

    @property
    def _today(self) -> date:
        return self._porch.clock.now().date()

    def arrive(self) -> None:
        if self._checkin is None:
            self._offer_people()
            self._kept.read()
            self.start.focus_first()
        else:
            self.steps.begin_step()

    def hideEvent(self, event: QHideEvent) -> None:
        # Whoever goes elsewhere leaves no line on the table for who comes next.
        if self._checkin is not None and not event.spontaneous():
            self._checkin = self._checkin.pause()
            self.steps.show_checkin(self._checkin, self._today)
        super().hideEvent(event)

    def retranslate(self) -> None:
        self.start.retranslate()
        self.steps.retranslate()
        if self._checkin is not None:
            self.steps.show_checkin(self._checkin, self._today)

    def begin(self) -> None:
        """With whoever was chosen; two at least."""
        self.banner.clear()
        self.start.add_other()  # a name that was typed and not yet added counts
        people = self.start.people.chosen
        if len(people) < PEOPLE_LEAST:
            self._say(
                translate("CheckIn", "Choose at least two people."),
                translate("CheckIn", "Is somebody not on the list? Type the name below it."),
            )
            return
        try:
            self._checkin = begin_checkin(self._porch, people, self.start.topic_id, self.start.age)
        except Expected as trouble:
            self._tell(trouble)
            return
        self._stack.setCurrentWidget(self.steps)
        self.steps.show_checkin(self._checkin, self._today)
        self.steps.begin_step()

    # ---- during ---------------------------------------------------------------------------------

    def _change(self, step: Callable[[FamilyCheckIn], FamilyCheckIn]) -> None:
        before = self._checkin
        if before is None:
            return
        try:
            now = self._checkin = step(before)
        except Expected as trouble:
            self._tell(trouble)
            return
        self.banner.clear()
        self.steps.show_checkin(now, self._today)
        if _step(now) != _step(before):
            self.steps.begin_step()

    def _forward(self) -> None:
        checkin = self._checkin
        if checkin is None:
            return
        if checkin.paused:
            self._change(lambda now: now.go_on())
        elif checkin.stage is Stage.END:
            self._end()
        else:
            self._change(lambda now: now.forward())

    def _agree(self, words: str) -> None:
        if self._checkin is not None:
            try:
                self._checkin = self._checkin.agree(words)
            except Expected as trouble:
                self._tell(trouble)

    def _again(self, day: date | None, remind: bool) -> None:
        self._change(lambda now: now.meet_again(day, remind=remind))

    def _copy_own(self, name: str) -> None:
        if self._checkin is not None:
            self._own.put(self._checkin.line_of(name))
            self._say(
                translate("CheckIn", "The line is copied."),
                translate("CheckIn", "Open your own space and paste it there. Hide clears it again."),
            )

    # ---- after ----------------------------------------------------------------------------------

    def _end(self) -> None:
        self._checkin = None
        self.steps.forget()
        self.banner.clear()
        self._stack.setCurrentWidget(self.start)
        self.arrive()

    def _keep(self) -> None:
        wanted = self._checkin.to_keep if self._checkin is not None else None
        if wanted is not None:
            self._kept.keep(wanted)

    # ---- the rest -------------------------------------------------------------------------------

    def _offer_people(self) -> None:
        try:
            self.start.offer([person.name for person in everybody(self._porch)])
        except Expected:
            self.start.offer(())  # the list of people cannot be read: names can be typed

    def _tell(self, trouble: Expected) -> None:
        words = words_for(trouble)
        self._say(words.title, words.text)

    def _say(self, title: str, text: str) -> None:
        self.banner.tell(title, text, action=translate("CheckIn", "Close"), press=self.banner.clear)


def _step(checkin: FamilyCheckIn) -> tuple[object, ...]:
    """What makes it another step: then the keyboard and a screen reader begin anew."""
    card = checkin.card.id if checkin.card is not None else ""
    return checkin.stage, checkin.at, checkin.turned, checkin.paused, card
