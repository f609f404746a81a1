"""One thing at a time, in big type: whose turn it is, a card, a covered line, a rose and a thorn."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal

from family_app.activities.guides import guide_of, reader_of
from family_app.domain.checkin import AGREED_LIMIT, FamilyCheckIn, Stage
from family_app.house import Porch
from family_app.ui.cards.sides import CardSides
from family_app.ui.checkin.again import WhenAgain
from family_app.ui.checkin.covered_line import CoveredLine
from family_app.ui.checkin.shown_lines import ShownLines
from family_app.ui.checkin.stage_words import stage_words
from family_app.ui.parts.basic import Button, CardFrame, Text, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.growing_line import GrowingLine
from family_app.ui.parts.page import announce
from family_app.ui.parts.question_text import QuestionText
from family_app.ui.parts.soft_breaks import soft_breaks
from family_app.ui.parts.with_foot import WithFoot
from family_app.ui.parts.words import translate


class CheckInSteps(WithFoot):
    """Shows the check-in as it is; tells the page what was pressed."""

    forward_wanted = Signal()
    back_wanted = Signal()
    another_wanted = Signal()
    pause_wanted = Signal()
    stop_wanted = Signal()
    help_wanted = Signal()
    written = Signal(str)
    turn_wanted = Signal()
    agreed = Signal(str)
    again = Signal(object, bool)  # date or None, remind
    keep_wanted = Signal()
    own_wanted = Signal(str)  # whose line is to be copied for their own space
    situation_wanted = Signal(str)
    guide_wanted = Signal(str)

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=980, margins=(40, 30, 40, 26), place=1)
        self._pause = Button(name="checkin_pause", kind="quiet", icon="coffee")
        self._stop = Button(name="checkin_stop", kind="quiet", icon="x")
        self._help = Button(name="checkin_help", kind="help", icon="lifebuoy")
        for button in (self._pause, self._stop, self._help):
            self.add_action(button)
        self._porch = porch
        self._checkin: FamilyCheckIn | None = None
        self._stood: tuple[Stage, int] | None = None  # what was typed there stays, also through a pause
        self._where = Text(size=16, bold=True)
        self._where.setObjectName("checkin_where")
        self._question = QuestionText(size=40)
        self._question.setObjectName("checkin_question")
        self._tip = Text(size=20)
        self._tip.setObjectName("checkin_tip")
        self.line = CoveredLine()
        self.agreement = GrowingLine(name="checkin_agreed", most=AGREED_LIMIT)
        self.when = WhenAgain()
        self._sides = CardSides()
        self._shown = ShownLines()
        self._back = Button(name="checkin_back", icon="caret-left")
        self._next = Button(name="checkin_next", kind="primary", icon="arrow-right")
        self._turn = Button(name="checkin_turn", kind="primary", icon="eye")
        self._keep = Button(name="checkin_keep", kind="primary", icon="check")
        self._pass = Button(name="checkin_pass")
        self._other = Button(name="checkin_other_card", kind="quiet", icon="shuffle")
        self._done = Button(name="checkin_done")
        self._build()
        self._connect()

    def _build(self) -> None:
        flow = FlowLayout(gap=10)
        for button in (self._back, self._next, self._turn, self._keep, self._pass, self._other, self._done):
            flow.addWidget(button)
        card = CardFrame(hero="card")
        card.setLayout(
            column(
                self._where, None, self._question, self._tip, self.line, self.agreement, self.when,
                self._shown, None, box(flow), gap=14, margins=(40, 30, 40, 28),
            )
        )  # fmt: skip
        card.setMinimumHeight(400)
        body = self.page.body
        body.addWidget(card, 1)  # as much of the table as there is
        body.addWidget(self._sides)

    def _connect(self) -> None:
        for button, wanted in (
            (self._pause, self.pause_wanted), (self._stop, self.stop_wanted), (self._help, self.help_wanted),
            (self._turn, self.turn_wanted), (self._keep, self.keep_wanted),
            (self._other, self.another_wanted), (self._done, self.forward_wanted),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, signal=wanted: signal.emit())
        self._back.clicked.connect(lambda _on=False: self._go(self.back_wanted))
        self._next.clicked.connect(lambda _on=False: self._go_on())
        self._pass.clicked.connect(lambda _on=False: self._pass_on())
        self.line.entered.connect(self._go_on)
        self.agreement.entered.connect(self._go_on)
        self.when.chosen.connect(self.again)
        self._shown.own_wanted.connect(self.own_wanted)
        self._sides.situation_wanted.connect(self.situation_wanted)
        self._sides.guide_wanted.connect(self.guide_wanted)

    # ---- showing --------------------------------------------------------------------------------

    def show_checkin(self, checkin: FamilyCheckIn, today: date) -> None:
        """The step that is on the table now."""
        self._checkin = checkin
        words, stage, paused = stage_words(checkin), checkin.stage, checkin.paused
        where = (checkin.stage, checkin.at)
        if not paused and where != self._stood:
            self._stood = where
            self.line.start(words.question)
            self.agreement.set_text(checkin.agreed)
        self._where.setText(words.where)
        self._question.setText(soft_breaks(words.question))
        self._question.setAccessibleName(words.question)
        self._tip.setText("\n".join(soft_breaks(each) for each in words.tip.split("\n")))
        self._tip.setAccessibleName(words.tip)
        self._tip.setVisible(bool(words.tip))
        self.line.setVisible(stage is Stage.WRITE and checkin.person is not None and not paused)
        self.agreement.setVisible(stage is Stage.AGREE and not paused)
        self.agreement.setAccessibleName(words.question)
        self.when.setVisible(stage is Stage.AGAIN and not paused)
        if stage is Stage.AGAIN:
            self.when.show_day(today, checkin.again, remind=checkin.remind)
        self._sides.setVisible(stage is Stage.CARDS and not paused)
        if checkin.card is not None:
            self._sides.show_card(checkin.card, guide_of(self._porch, checkin.card), reader_of(checkin.card))
        self._shown.show_checkin(checkin)
        self._show_buttons(checkin)

    def begin_step(self) -> None:
        """Another step: from the top, spoken, and with the keyboard where one goes on."""
        self.page.verticalScrollBar().setValue(0)
        announce(
            self, f"{self._where.text()}. {self._question.accessibleName()} {self._tip.accessibleName()}"
        )
        first = (self._turn, self._next, self._keep, self._done)
        if not self.line.isHidden():
            self.line.focus_line()
        elif not self.agreement.isHidden():
            self.agreement.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            next(each for each in first if not each.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """No line stays in the window."""
        self._checkin = self._stood = None
        self.line.forget()
        self.agreement.set_text("")
        self._shown.clear()

    def _show_buttons(self, checkin: FamilyCheckIn) -> None:
        stage, paused, end = checkin.stage, checkin.paused, checkin.stage is Stage.END
        waits = checkin.all_had_a_turn and not checkin.turned
        keeps = end and checkin.to_keep is not None
        self._next.setVisible(paused or not (waits or end))
        self._next.setText(translate("CheckIn", "Go on") if paused else translate("CheckIn", "Next"))
        self._turn.setVisible(waits and not paused)
        self._pass.setVisible(checkin.person is not None and not paused)
        self._other.setVisible(stage is Stage.CARDS and not paused)
        self._back.setVisible(not paused and not end and (stage is not Stage.ARRIVE or checkin.at > 0))
        self._pause.setVisible(not paused and not end)
        self._stop.setVisible(not end)
        self._keep.setVisible(keeps and not paused)
        self._done.setVisible(end and not paused)
        self._done.setText(
            translate("CheckIn", "End, keep nothing") if keeps else translate("CheckIn", "Done")
        )

    def retranslate(self) -> None:
        for button, words in (
            (self._back, translate("CheckIn", "Back")),
            (self._turn, translate("CheckIn", "Turn all over")),
            (self._keep, translate("CheckIn", "Keep what we agreed")),
            (self._pass, translate("CheckIn", "Pass")),
            (self._other, translate("CheckIn", "Another card")),
            (self._pause, translate("CheckIn", "Pause")),
            (self._stop, translate("CheckIn", "Stop")),
            (self._help, translate("CheckIn", "Help now")),
        ):
            button.setText(words)
        for part in (self._sides, self.line, self.when):
            part.retranslate()

    # ---- pressing -------------------------------------------------------------------------------

    def _go(self, way: object) -> None:
        """On or back; what was typed about the one thing goes along."""
        if self._checkin is not None and self._checkin.stage is Stage.AGREE and not self._checkin.paused:
            self.agreed.emit(self.agreement.text())
        way.emit()  # type: ignore[attr-defined]

    def _go_on(self) -> None:
        if self._writes:
            self.written.emit(self.line.text)
        else:
            self._go(self.forward_wanted)

    def _pass_on(self) -> None:
        if self._writes:
            self.written.emit("")
        else:
            self.forward_wanted.emit()

    @property
    def _writes(self) -> bool:
        """Whether somebody writes a line behind the cover now."""
        now = self._checkin
        return now is not None and now.stage is Stage.WRITE and now.person is not None and not now.paused
