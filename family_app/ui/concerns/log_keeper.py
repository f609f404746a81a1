"""Between the steps and the disk: what is filled in is kept at once, and what is wanted is answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from family_app.activities.concerns import draft_of, keep_if_written, new_concern
from family_app.courier import Answers
from family_app.domain.concern import Concern, ConcernDraft
from family_app.domain.errors import Expected
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.concerns.flow import LogFlow
from family_app.ui.journal.draft_keeper import DraftKeeper
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.words import translate

HOME_NOT_SAFE = "home_not_safe"


class LogKeeper(QObject):
    """One concern at a time is being filled in."""

    begun = Signal()
    stopped = Signal()  # back to the list; everything is on its way to the disk
    ended = Signal(object, str, str)  # ConcernDraft, what is said, the wish
    help_wanted = Signal(str)  # a situation, '' = none fits
    kept = Signal()
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, porch: Porch, clipboard: OwnClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._courier, self._porch = courier, porch
        self._band = AgeBand.TWELVE
        self.flow = LogFlow(porch, clipboard)
        self.keeper: DraftKeeper[ConcernDraft] = DraftKeeper(courier, self, keep=keep_if_written)
        self.flow.touched.connect(self._touched)
        self.flow.left.connect(self._stop)
        self.flow.finished.connect(self._finished)
        self.flow.help_now.connect(self._help_now)
        self.keeper.kept.connect(self._kept)
        self.keeper.not_kept.connect(self.failed)

    @property
    def trouble(self) -> Expected | None:
        return self.keeper.trouble

    def begin_new(self) -> None:
        """An empty concern; nothing of it is kept before something is chosen or written."""
        self._courier.send(new_concern, to=self, done=self.begin, failed=self.failed.emit)

    def change(self, concern: Concern) -> None:
        """One that is kept, step by step again."""
        self.begin(draft_of(concern))

    def begin(self, draft: ConcernDraft) -> None:
        """Shows the first step."""
        self.keeper.watch(draft.revision, self.flow.collect)
        self.flow.begin(draft, self._band)
        self.begun.emit()

    def set_band(self, band: AgeBand) -> None:
        self._band = band

    def save_now(self, done: Callable[[bool], None] | None = None) -> None:
        self.keeper.save_now(done)

    def forget(self) -> None:
        """The space is locked."""
        self.keeper.forget()
        self.flow.forget()

    def _touched(self) -> None:
        self.flow.say_saved("")
        self.keeper.touch()

    def _kept(self, _kept: object) -> None:
        if self.keeper.trouble is None:
            self.flow.say_saved(translate("Concerns", "Saved"))
            self.kept.emit()

    def _stop(self) -> None:
        self.keeper.save_now()
        self.stopped.emit()

    def _help_now(self) -> None:
        """Answered at once; what was filled in is kept on the way."""
        self.keeper.save_now()
        self.help_wanted.emit(self.situation_of(self.flow.collect(0)))

    def _finished(self, wish: str) -> None:
        draft = self.flow.collect(0)
        self.keeper.save_now()
        if draft.is_empty:
            self.stopped.emit()
            return
        self.ended.emit(draft, self.said_after(draft, wish), wish)

    def said_after(self, draft: ConcernDraft, wish: str) -> str:
        """The words after saving: about the home when it is about the home, else those of what is wanted."""
        words = self._porch.shelf.concern_words
        version = words.version_for(self._band)
        if draft.at_home and wish != "help_now":
            #: Followed by a sentence about what to do where home is not safe.
            saved = translate("Concerns", "It is saved.")
            return f"{saved} {version.at_home_text}"
        return words.wish(wish).saved if wish else version.saved

    def situation_of(self, draft: ConcernDraft) -> str:
        """What Help now should open with, by what was chosen."""
        if draft.at_home:
            return HOME_NOT_SAFE
        try:
            return self._porch.shelf.concern_words.kind(draft.kind).situation
        except KeyError:
            return ""
