"""One step of the plan: its question, suggestions that are taken over with a press, and room to write."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from family_app.domain.plan import STEP_LIMIT, WrittenStep
from family_app.domain.plan_words import PlanStep
from family_app.ui.help.situation_view import StepNumber
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.basic import CardFrame, Heading, Text, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.private_line import PrivateText
from family_app.ui.parts.words import translate
from family_app.ui.parts.wrapping_button import WrappingButton
from family_app.ui.plan.draft import StepDraft

SIDE = 22  # px beside what stands in the box


class StepBox(CardFrame):
    """Tells the page when somebody writes; collects a draft when asked."""

    touched = Signal()
    entered = Signal()

    def __init__(
        self, number: int, step: PlanStep, written: WrittenStep, clipboard: OwnClipboard, *, read_only: bool
    ) -> None:
        super().__init__()
        self.setObjectName(f"plan_{step.id}")
        self._step = step.id
        self.revision = written.revision
        self._below: QWidget | None = None
        self._title, self._explanation, self._question = (
            Heading(level=2),
            Text(size=15, muted=True),
            Text(size=17, bold=True),
        )
        self._flow = FlowLayout(gap=6)
        self._suggestions = QWidget()
        self._suggestions.setProperty("clear", True)
        self._suggestions.setLayout(self._flow)
        self._chips: list[WrappingButton] = []
        self.text = PrivateText(clipboard, name=f"plan_text_{step.id}", most=STEP_LIMIT)
        self.text.setPlainText(written.text)
        self.text.setReadOnly(read_only)
        self.text.setMinimumHeight(110)
        self.text.setMaximumHeight(220)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self.touched)
        head = row(StepNumber(number), self._title, gap=14)
        head.setStretch(1, 1)
        self._layout = column(
            head, self._explanation, self._question, self.text, self._suggestions, gap=10,
            margins=(SIDE, 18, SIDE, 20),
        )  # fmt: skip
        self.setLayout(self._layout)
        self._suggestions.setVisible(not read_only)
        self.word(number, step)

    def collect(self, revision: int) -> StepDraft:
        """The step as it stands in the field; a later draft counts on from this one."""
        self.revision = revision
        return StepDraft(self._step, self.text.toPlainText(), revision)

    def show_below(self, widget: QWidget) -> None:
        """Something that stands under this step, such as helplines."""
        if self._below is not None:
            self._layout.removeWidget(self._below)
            self._below.hide()
            self._below.deleteLater()
        self._below = widget
        self._layout.addWidget(widget)

    def forget(self) -> None:
        """Nothing of what was written stays in the field."""
        self.text.blockSignals(True)
        self.text.clear()
        self.text.document().clearUndoRedoStacks()
        self.text.blockSignals(False)

    def word(self, number: int, step: PlanStep) -> None:  # noqa: ARG002
        """Its words, in the language that is on."""
        self._title.setText(step.title)
        self._explanation.setText(step.explanation)
        self._question.setText(step.question)
        self.text.setAccessibleName(f"{step.title}. {step.question}")
        for old in self._chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = []
        for at, words in enumerate(step.suggestions):
            chip = WrappingButton(words, name=f"plan_{step.id}_{at}", kind="quiet-private", icon="plus")
            #: {words} is a suggestion that can be taken over into the own plan.
            chip.setAccessibleName(translate("Plan", "Add: {words}").format(words=words))
            chip.clicked.connect(lambda _on=False, said=words: self._take_over(said))
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for chip in self._chips:
            chip.fit(self.width() - 2 * SIDE)

    def _take_over(self, words: str) -> None:
        """On a line of its own, at the end of what stands there."""
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        before = self.text.toPlainText()
        cursor.insertText(words if not before or before.endswith("\n") else f"\n{words}")
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)
