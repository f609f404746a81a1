"""The page 'plan': each step with a question, suggestions to take over, and room to write; helplines live."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.activities.plan import MyPlan, keep_plan_step, read_plan
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.people import AgeBand
from family_app.domain.plan import WrittenStep
from family_app.domain.plan_words import PlanStep, PlanWords
from family_app.house import Porch
from family_app.ui.journal.draft_keeper import DraftKeeper
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.journal.panes import Above
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.own_copy import OwnCopy
from family_app.ui.parts.page import Column, Page
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate
from family_app.ui.plan.draft import StepDraft
from family_app.ui.plan.lines import plan_lines
from family_app.ui.plan.step import StepBox
from family_app.ui.shell.telling import words_for

PROFESSIONALS = "professionals"  # the step that shows the helplines of the country


class PlanPage(Page):
    """One person's own. Made anew at each unlock and deleted at each lock."""

    def __init__(self, courier: Answers, porch: Porch, country: Callable[[], str]) -> None:
        super().__init__()
        self._courier, self._porch, self._country = courier, porch, country
        self._plan: MyPlan | None = None
        self._band, self._read_only = AgeBand.TWELVE, False
        self._watched = ""
        self._wants_keyboard = False  # somebody is there already, before the plan was read
        self.clipboard = OwnClipboard(self)
        self._copies = OwnCopy(self)
        self.keeper: DraftKeeper[StepDraft] = DraftKeeper(courier, self, keep=keep_plan_step)
        self.banner = Banner(name="plan_banner")
        self._title, self._intro = Heading(level=1), Text(size=17)
        self.saved = Text(size=14, muted=True)
        self.saved.setObjectName("plan_saved")
        self.saved.setWordWrap(False)
        self.saved.setMinimumHeight(TARGET)
        self._print = Button(name="plan_print", icon="printer", press=self._on_paper)
        self._closing = CardFrame(hero="help")
        self._closing_words = Text(size=16)
        self._help = Button(name="plan_help", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        self._closing.setLayout(
            column(self._closing_words, row(self._help, None), gap=10, margins=(22, 16, 22, 16))
        )
        self._place = QVBoxLayout()
        self._place.setSpacing(18)
        self.boxes: dict[str, StepBox] = {}
        self._beside: list[QWidget] = []
        self._column = Column(width=900)
        self._build()
        self.keeper.kept.connect(self._kept)
        self.keeper.not_kept.connect(self._tell)
        self.ready()

    def _build(self) -> None:
        flow = FlowLayout(gap=10)
        flow.addWidget(self._print)
        flow.addWidget(self.saved)
        actions = QWidget()
        actions.setProperty("clear", True)
        actions.setLayout(flow)
        body = self._column.body
        body.addLayout(column(self._title, self._intro, gap=6))
        for part in (self._closing, actions):
            body.addWidget(part)
        body.addLayout(self._place)
        body.addStretch(1)
        layout = column(Above(self.banner), self._column, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    # ---- what the window asks -------------------------------------------------------------------

    def open_for(self, name: str, band: AgeBand, *, read_only: bool = False) -> None:  # noqa: ARG002
        """Reads the plan of the person whose space is open."""
        self._band, self._read_only = band, read_only
        self._read_again()
        if read_only:
            self._say(
                translate("Plan", "You can read your plan now, but not write."),
                translate("Plan", "The folder does not allow changes. What you wrote is safe."),
            )

    def set_band(self, band: AgeBand) -> None:
        """Another version of the words; what was written stays, on the screen too when it is not saved."""
        self._band = band
        self.keeper.save_now(lambda saved: self._read_again() if saved else None)

    def arrive(self) -> None:
        self._wants_keyboard = not self.boxes
        first = next((box.text for box in self.boxes.values()), self._help)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def trouble(self) -> Expected | None:
        """Why the last words could not be saved."""
        return self.keeper.trouble

    def save_words(self, done: Callable[[bool], None]) -> None:
        self.keeper.save_now(done)

    def forget(self) -> None:
        """Nothing of what was written stays in this window."""
        self.keeper.forget()
        self._plan = None
        self._clear()
        self.clipboard.clear()
        self.banner.clear()

    # ---- the steps ------------------------------------------------------------------------------

    def _read_again(self) -> None:
        self._courier.send(read_plan, to=self, done=self._show, failed=self._tell)

    def _show(self, plan: MyPlan) -> None:
        self._plan = plan
        self._clear()
        words = plan.words
        if words is not None:
            for number, step in enumerate(words.steps, start=1):
                self._add(number, step, plan.plan.at(step.id))
        for each in plan.beside:
            card = CardFrame()
            card.setLayout(
                column(Heading(each.title, level=2), Text(each.written.text, size=16), gap=6,
                       margins=(22, 18, 22, 20))
            )  # fmt: skip
            self._beside.append(card)
            self._place.addWidget(card)
        self.retranslate()
        tab_in_order(self)
        if self._wants_keyboard:
            self.arrive()

    def _add(self, number: int, step: PlanStep, written: WrittenStep) -> None:
        made = StepBox(number, step, written, self.clipboard, read_only=self._read_only)
        made.entered.connect(lambda: self._watch(step.id))
        made.touched.connect(lambda: self._touched(step.id))
        self.boxes[step.id] = made
        self._place.addWidget(made)

    def _watch(self, step: str) -> None:
        """The keeper follows the step in which one writes; what stood in the one before is taken along."""
        made = self.boxes[step]
        if self._watched != step:
            self._watched = step
            self.keeper.watch(made.revision, made.collect)

    def _touched(self, step: str) -> None:
        self._watch(step)
        self.saved.setText("")
        self.keeper.touch()

    def _kept(self, _step: object) -> None:
        if self.keeper.trouble is None:
            self.banner.clear()
            self.saved.setText(translate("Plan", "Saved"))

    def _clear(self) -> None:
        for made in (*self.boxes.values(), *self._beside):
            self._place.removeWidget(made)
            made.hide()
            made.deleteLater()
        for box_ in self.boxes.values():
            box_.forget()
        self.boxes, self._beside, self._watched = {}, [], ""

    # ---- words and paper ------------------------------------------------------------------------

    @property
    def _words(self) -> PlanWords | None:
        """Those of this version, in the language that is on."""
        if self._plan is None or self._plan.words is None:
            return None
        version = self._plan.words.version
        return next(each for each in self._porch.shelf.plan_words if each.version is version)

    def retranslate(self) -> None:
        words = self._words
        self._title.setText(words.title if words else translate("Plan", "My plan"))
        self._intro.setText(words.intro if words else "")
        self._intro.setVisible(words is not None)
        self._closing_words.setText(
            words.closing
            if words
            else translate(
                "Plan",
                "A plan is something to make with a grown-up. Is it hard now? Go to a grown-up you feel safe "
                "with. Or press Help now: there are people you can call or chat with.",
            )
        )
        self._closing.setVisible(self._plan is not None)
        self._print.setVisible(words is not None)
        self._help.setText(translate("Plan", "Help now"))
        self._print.setText(translate("Plan", "Print"))
        for number, step in enumerate(words.steps if words else (), start=1):
            if step.id in self.boxes:
                self.boxes[step.id].word(number, step)
        if words is not None and PROFESSIONALS in self.boxes:
            lines = plan_lines(self._porch, self._country(), self._band, self._copies.put)
            self.boxes[PROFESSIONALS].show_below(lines)

    def _on_paper(self) -> None:
        from family_app.ui.printing.plan import plan_job
        from family_app.ui.printing.preview import show_preview

        words = self._words
        if words is not None:
            texts = {step: made.text.toPlainText() for step, made in self.boxes.items()}
            show_preview(plan_job(self._porch, words, texts, self._country(), self._band), self)

    def _tell(self, trouble: Expected) -> None:
        self._say(words_for(trouble).title, words_for(trouble).text)

    def _say(self, title: str, text: str) -> None:
        self.banner.tell(title, text, action=translate("Plan", "Close"), press=self.banner.clear)
