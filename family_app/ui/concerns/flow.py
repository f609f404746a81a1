"""Logging a concern step by step: each may be skipped, back and forth freely, saved from the first word."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from family_app.domain.concern import ConcernDraft
from family_app.domain.concern_words import PICTURE_STEPS, STEPS, ConcernVersion
from family_app.domain.guides import Reader
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.concerns.inputs import StepInputs
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.footed import Footed
from family_app.ui.parts.page import Column, announce
from family_app.ui.parts.pick_tile import Pick
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate

HELP_NOW = "help_now"
WIDTH = 900  # px


class LogFlow(QWidget):
    """Collects a draft; who keeps it is not its business."""

    touched = Signal()
    finished = Signal(str)  # the wish, '' = none
    left = Signal()
    help_now = Signal()

    def __init__(self, porch: Porch, clipboard: OwnClipboard) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch = porch
        self._band = AgeBand.TWELVE
        self._draft: ConcernDraft | None = None
        self._step = STEPS[0]
        self._page = Column(width=WIDTH, margins=(40, 24, 40, 20))
        self._where = Text(size=14, muted=True)
        self._where.setObjectName("concern_where")
        self._title, self._help = Heading(level=1, size=30), Text(size=17)
        self._title.setObjectName("concern_question")
        self._opening = CardFrame(hero="private")
        self._opening.setObjectName("concern_opening")
        self._opening_words: list[Text] = []
        self.inputs = StepInputs(clipboard, porch.clock.now)
        self._skip_words, self.saved = Text(size=14, muted=True), Text(size=14, muted=True)
        self.saved.setObjectName("concern_saved")
        self._back = Button(name="concern_back", icon="caret-left", press=lambda: self._go(-1))
        self._next = Button(
            name="concern_next", kind="private", icon="arrow-right", press=lambda: self._go(1)
        )
        self._stop = Button(name="concern_stop", kind="quiet-private", press=self.left.emit)
        self._now = Button(name="concern_help_now", kind="help", icon="lifebuoy", press=self.help_now.emit)
        self._build()
        self.inputs.changed.connect(self._changed)

    def _build(self) -> None:
        self._opening.setLayout(column(gap=6, margins=(22, 16, 22, 16)))
        head = box(column(self._where, self._title, self._help, gap=4))
        for part in (self._opening, head, self.inputs, self._skip_words):
            self._page.body.addWidget(part)
        self._page.body.addStretch(1)
        flow = FlowLayout(gap=10)
        for button in (self._back, self._next, self._stop, self._now):
            flow.addWidget(button)
        foot = box(column(box(flow), self.saved, gap=2))
        self.setLayout(column(Footed(self._page, foot, width=WIDTH)))

    # ---- the draft -----------------------------------------------------------------------------

    def begin(self, draft: ConcernDraft, band: AgeBand) -> None:
        """Shows the first step of this concern."""
        self._draft, self._band = draft, band
        self._step = self.steps[0]
        self.inputs.show_draft(draft)
        self.saved.setText("")
        self.retranslate()

    def collect(self, revision: int) -> ConcernDraft:
        """The concern as it stands in the inputs. Raises ValueError when none was begun."""
        if self._draft is None:
            raise ValueError("no concern was begun")
        inputs = self.inputs
        return replace(
            self._draft,
            revision=revision,
            kind=_first(inputs.kind.chosen),
            words=inputs.words.toPlainText(),
            place=_first(inputs.place.chosen),
            place_words=inputs.place_words.text().strip(),
            who=inputs.who.text().strip(),
            address=inputs.address.text().strip(),
            happened=inputs.happened.text().strip(),
            wanted=inputs.wanted.chosen,
            wanted_words=inputs.wanted_words.text().strip(),
            feelings=inputs.feelings.chosen,
            wish=_first(inputs.wish.chosen),
            at_home=inputs.at_home.isChecked(),
            helper=_first(inputs.helper.chosen),
        )

    def forget(self) -> None:
        """Nothing of it stays in the window."""
        if self._draft is not None:
            self.inputs.show_draft(ConcernDraft(id=self._draft.id))
        self.inputs.words.document().clearUndoRedoStacks()
        self._draft = None

    @property
    def steps(self) -> tuple[str, ...]:
        """What this reader is asked; the youngest only say what kind of thing it was, and whom they tell."""
        return PICTURE_STEPS if self._version.reader is Reader.SIX else STEPS

    @property
    def step(self) -> str:
        return self._step

    def say_saved(self, words: str) -> None:
        """Small, below; not spoken, because one is typing."""
        self.saved.setText(words)

    # ---- going on ------------------------------------------------------------------------------

    def _go(self, by: int) -> None:
        at = self.steps.index(self._step) + by
        wish = _first(self.inputs.wish.chosen)
        if at >= len(self.steps):
            self.finished.emit(wish)
        elif at >= 0:
            self._show(self.steps[at])

    def _show(self, step: str) -> None:
        self._step = step
        words = self._version.step(step)
        self._title.setText(words.title)
        self._help.setText(words.help)
        at = self.steps.index(step)
        #: Which step of how many: Step 2 of 8.
        where = translate("Concerns", "Step {at} of {count}").format(at=at + 1, count=len(self.steps))
        self._where.setText(where)
        self._opening.setVisible(at == 0)
        self._back.setVisible(at > 0)
        self._word_next()
        self.inputs.show_step(step)
        self._page.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, lambda: tab_in_order(self))
        announce(self, f"{where}. {words.title} {words.help}")

    def _changed(self) -> None:
        self._word_next()
        self.touched.emit()
        # Help is answered at once, before any further question.
        if self._step == "want" and _first(self.inputs.wish.chosen) == HELP_NOW:
            self.finished.emit(HELP_NOW)

    def _word_next(self) -> None:
        last = self._step == self.steps[-1]
        if last:
            self._next.setText(translate("Concerns", "Done"))
        elif self.inputs.filled(self._step):
            self._next.setText(translate("Concerns", "Next"))
        else:
            self._next.setText(translate("Concerns", "Skip"))

    # ---- words ---------------------------------------------------------------------------------

    @property
    def _version(self) -> ConcernVersion:
        return self._porch.shelf.concern_words.version_for(self._band)

    def retranslate(self) -> None:
        shelf = self._porch.shelf
        version = self._version
        self.inputs.offer(shelf.concern_words, version, self._band, shelf.feelings)
        icons = {helper.id: helper.icon for helper in shelf.helpers}
        self.inputs.offer_helpers(
            [Pick(h.id, h.words, icons.get(h.id, "users")) for h in shelf.concern_words.helpers]
        )
        layout = self._opening.layout()
        assert layout is not None
        for old in self._opening_words:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._opening_words = [Text(words, size=16) for words in version.opening]
        for words in self._opening_words:
            layout.addWidget(words)
        self._skip_words.setText(version.skip)
        self._back.setText(translate("Concerns", "Back"))
        self._stop.setText(translate("Concerns", "Stop here, it is saved"))
        self._now.setText(translate("Concerns", "I want help now"))
        if self._draft is not None:
            self._show(self._step if self._step in self.steps else self.steps[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a line goes on, as in any form.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._step in ("where", "who", "when"):
            self._go(1)
            return
        super().keyPressEvent(event)


def _first(chosen: tuple[str, ...]) -> str:
    return chosen[0] if chosen else ""
