"""From the first word to the seal: kept as it is typed, looked at, and sealed with a second press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from family_app.activities.letter_draft import keep_letter_draft, look_at, new_letter, seal_draft
from family_app.activities.letters import contacts
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.letter_draft import LookedAt, UnsealedLetter
from family_app.domain.letters import Contact, ContactState, LetterDraft, SealedLetter
from family_app.domain.people import AgeBand, PersonId
from family_app.house import Porch
from family_app.ui.journal.draft_keeper import DraftKeeper
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.letters.compose import Compose
from family_app.ui.letters.preview import Preview
from family_app.ui.parts.words import translate


class LetterWriter(QObject):
    """One letter at a time is on the page; every other one that was begun waits in the list."""

    begun = Signal()
    looked_at = Signal()
    changing = Signal()  # back from looking to writing
    left = Signal()
    sealed = Signal(object)  # SealedLetter
    nobody_chosen = Signal()
    kept = Signal()
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, porch: Porch, clipboard: OwnClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._courier = courier
        self._name, self._band = "", AgeBand.TWELVE
        self._contacts: tuple[Contact, ...] = ()
        self._to_seal: LetterDraft | None = None
        self._signs: dict[tuple[str, PersonId], bool] = {}  # what was chosen for a letter and a reader
        self.compose, self.preview = Compose(porch, clipboard), Preview(porch)
        self.keeper: DraftKeeper[UnsealedLetter] = DraftKeeper(courier, self, keep=keep_letter_draft)
        self.compose.touched.connect(self.keeper.touch)
        self.compose.back_wanted.connect(self._leave)
        self.compose.preview_wanted.connect(self._look)
        self.preview.back_wanted.connect(self._change)
        self.preview.seal_wanted.connect(self._seal)
        self.keeper.kept.connect(self._kept)
        self.keeper.not_kept.connect(self.failed)

    def set_owner(self, name: str, band: AgeBand) -> None:
        """Who writes."""
        self._name, self._band = name, band

    @property
    def trouble(self) -> Expected | None:
        return self.keeper.trouble

    def save_now(self, done: Callable[[bool], None] | None = None) -> None:
        self.keeper.save_now(done)

    def forget(self) -> None:
        """The space is locked."""
        self.keeper.forget()
        self._contacts, self._to_seal, self._signs = (), None, {}
        self.compose.forget()
        self.preview.clear()

    # ---- writing ---------------------------------------------------------------------------------

    def write(self, content: LetterDraft, *, at_home: bool = False, to: PersonId | None = None) -> None:
        """A letter with these words; for nobody yet, unless it is an answer."""

        def begin(letter: UnsealedLetter) -> None:
            self.go_on(UnsealedLetter(letter.id, 0, to, letter.at_home, letter.content))

        self._send(new_letter, content, at_home, done=begin)

    def go_on(self, letter: UnsealedLetter) -> None:
        """A letter that was begun."""
        self.keeper.watch(letter.revision, self.compose.collect)
        self.compose.begin(letter, self._band)
        self.begun.emit()
        self._send(contacts, done=self._offer)

    def _offer(self, found: tuple[Contact, ...]) -> None:
        self._contacts = found
        self.compose.offer(found)
        self.compose.focus_first()

    def _kept(self, _kept: object) -> None:
        if self.keeper.trouble is None:
            self.compose.say_saved(translate("Letters", "Saved. It is not sealed yet."))
            self.kept.emit()

    def _leave(self) -> None:
        self.keeper.save_now()
        self.left.emit()

    # ---- looking and sealing ---------------------------------------------------------------------

    def _look(self) -> None:
        self.keeper.save_now()
        if self.compose.reader is None:
            self.nobody_chosen.emit()
        else:
            self._send(look_at, self.compose.reader, self.compose.draft, done=self._show)

    def _show(self, looked: LookedAt) -> None:
        reader = next((each for each in self._contacts if each.who == self.compose.reader), None)
        if reader is None:
            return
        self._to_seal = looked.content
        chosen = self._signs.get((self.compose.letter_id, reader.who), self.compose.sign_at_first)
        self.preview.show_draft(
            looked.content, self._name, reader.name, checked=reader.state is ContactState.CHECKED,
            sign=chosen if looked.reader_has_sign else None,
        )  # fmt: skip
        self.looked_at.emit()

    def _change(self) -> None:
        reader, sign = self.compose.reader, self.preview.sign
        if reader is not None and sign is not None:
            self._signs[self.compose.letter_id, reader] = sign
        self._to_seal = None
        self.preview.clear()
        self.changing.emit()

    def _seal(self) -> None:
        reader, draft, letter_id = self.compose.reader, self._to_seal, self.compose.letter_id
        if reader is None or draft is None:
            return
        self.preview.wait()
        self._courier.send(
            seal_draft, reader, draft, letter_id, bool(self.preview.sign), to=self, done=self._sealed,
            failed=self._not_sealed,
        )  # fmt: skip

    def _sealed(self, letter: SealedLetter) -> None:
        self.keeper.drop(self.compose.letter_id)
        self._to_seal = None
        self.compose.forget()
        self.preview.clear()
        self.sealed.emit(letter)

    def _not_sealed(self, trouble: Expected) -> None:
        self.preview.try_again()
        self.failed.emit(trouble)

    def _send(self, errand: Callable[..., object], *args: object, done: Callable[..., None]) -> None:
        self._courier.send(errand, *args, to=self, done=done, failed=self.failed.emit)
