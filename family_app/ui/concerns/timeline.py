"""What came next: the notes of a concern, and a box for the next one that is kept from its first word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.activities.concern_notes import NoteDraft, begin_note, keep_note_draft
from family_app.courier import Answers
from family_app.domain.concern import TEXT_LIMIT, ConcernId, ConcernNote
from family_app.domain.errors import Expected
from family_app.ui.concerns.days import day_words
from family_app.ui.journal.draft_keeper import DraftKeeper
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column, row
from family_app.ui.parts.private_line import PrivateText, kept_size
from family_app.ui.parts.words import translate


class Timeline(QWidget):
    """Stands below a concern; `show_notes` makes the list anew and leaves the box as it is."""

    failed = Signal(object)  # Expected
    full = Signal()
    added = Signal()

    def __init__(self, courier: Answers, clipboard: OwnClipboard) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier = courier
        self._concern: ConcernId | None = None
        self._draft: NoteDraft | None = None
        self.keeper: DraftKeeper[NoteDraft] = DraftKeeper(courier, self, keep=keep_note_draft)
        self._title = Heading(level=2)
        self._place = QVBoxLayout()
        self._list: QWidget | None = None
        self.note = PrivateText(clipboard, name="one_note", most=TEXT_LIMIT, measure=kept_size)
        self.note.setMaximumHeight(170)
        self._add = Button(name="one_add", icon="plus", press=self.add)
        self.saved = Text(size=14, muted=True)
        self.saved.setObjectName("one_saved")
        across = row(self._add, self.saved)
        across.setStretch(1, 1)
        self._writing = box(column(self.note, across, gap=10))
        self.setLayout(column(self._title, self._place, self._writing, gap=12))
        self.note.textChanged.connect(self._touched)
        self.note.full.connect(self.full)
        self.keeper.kept.connect(lambda _kept: self._say(self.note.toPlainText().strip()))
        self.keeper.not_kept.connect(self.failed)

    def open_for(self, concern_id: ConcernId, notes: Sequence[ConcernNote], *, writable: bool) -> None:
        """The notes of this concern; what is in the box stays when it is the same one."""
        self.retranslate()
        self._writing.setVisible(writable)
        self.setVisible(bool(notes) or writable)
        if concern_id != self._concern:
            self.clear_box()
            self._concern = concern_id
            if writable:
                self._courier.send(begin_note, concern_id, to=self, done=self._begun, failed=self.failed.emit)
        mine = self._draft.id if self._draft is not None else ""
        self._show([note for note in notes if note.id != mine])

    @property
    def trouble(self) -> Expected | None:
        return self.keeper.trouble

    @property
    def unsent(self) -> str:
        """What stands in the box."""
        return self.note.toPlainText()

    def add(self) -> None:
        """What is in the box is finished: it moves into the list, and the box is empty for the next one."""
        if self.unsent.strip():
            self.keeper.save_now(self._finish)

    def save_now(self, done: Callable[[bool], None] | None = None) -> None:
        self.keeper.save_now(done)

    def clear_box(self) -> None:
        """Nothing of it stays in the window; what was typed is on its way to the disk already."""
        self.keeper.flush()
        self._concern, self._draft = None, None
        self.note.blockSignals(True)
        self.note.setPlainText("")
        self.note.document().clearUndoRedoStacks()
        self.note.blockSignals(False)
        self.saved.setText("")

    def forget(self) -> None:
        """The space is locked."""
        self.keeper.forget()
        self.clear_box()
        self._show(())

    def retranslate(self) -> None:
        self._title.setText(translate("Concerns", "What came next"))
        self._add.setText(translate("Concerns", "Add to it"))
        self.note.setAccessibleName(translate("Concerns", "What came next"))
        self.note.setPlaceholderText(
            translate("Concerns", "Did something more happen, or did something help?")
        )

    def _begun(self, draft: NoteDraft) -> None:
        if draft.concern == self._concern and self._draft is None:
            self._draft = draft
            self.keeper.watch(draft.revision, self._collect)
            if self.unsent.strip():  # typed while the answer was on its way
                self.keeper.touch()

    def _collect(self, revision: int) -> NoteDraft:
        draft = self._draft
        if draft is None:
            raise ValueError("no note was begun")
        return NoteDraft(draft.id, draft.concern, draft.at, self.unsent, revision)

    def _touched(self) -> None:
        self.saved.setText("")
        if self._draft is not None:
            self.keeper.touch()

    def _finish(self, saved: bool) -> None:
        if saved:
            self.clear_box()
            self.added.emit()

    def _say(self, words: str) -> None:
        self.saved.setText(translate("Concerns", "Saved") if words else "")

    def _show(self, notes: Sequence[ConcernNote]) -> None:
        if self._list is not None:
            self._place.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
            self._list = None
        if notes:
            self._list = box(column(*map(_card, notes), gap=12))
            self._place.addWidget(self._list)


def _card(note: ConcernNote) -> QWidget:
    card = CardFrame()
    when, words = Text(day_words(note.at), size=14, muted=True), Text(note.text, size=16)
    card.setLayout(column(when, words, gap=4, margins=(22, 14, 22, 16)))
    return card
