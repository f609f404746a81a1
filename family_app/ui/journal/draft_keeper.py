"""Keeps what is typed: soon after each pause, at once when asked, again and again while the disk refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from family_app.activities.journal import keep_draft
from family_app.courier import Answers, Errand
from family_app.domain.errors import DiskTrouble, Expected

PAUSE_MS = 800  # after the last key
BEHIND_MS = 1600  # at most two seconds of typing can be lost, and the save itself takes its part of them
RETRY_MS = 5000
ANSWER_MS = 20_000  # a save that takes longer than this is said to have failed, and is tried again


class Keepable(Protocol):
    """Anything that is kept as a draft: a page of the journal, a concern, a step of the plan."""

    @property
    def id(self) -> str: ...


D = TypeVar("D", bound=Keepable)


class DraftKeeper(QObject, Generic[D]):
    """One save at a time, in the order of typing; a page that was left is kept like the open one."""

    kept = Signal(object)  # what the errand answers
    not_kept = Signal(object)  # Expected

    def __init__(self, courier: Answers, parent: QObject | None = None, *, keep: Errand = keep_draft) -> None:
        super().__init__(parent)
        self._courier, self._keep = courier, keep
        # From a revision number to the page as it stands in the editor.
        self._collect: Callable[[int], D] | None = None
        self._revision = 0
        self._dirty = False
        self._waiting: dict[str, D] = {}  # what is not on the disk yet, oldest first
        self._refused: set[str] = set()
        self._flying: D | None = None
        self._asked: list[Callable[[bool], None]] = []
        self.trouble: Expected | None = None
        self._pause = self._timer(PAUSE_MS, self.flush)
        self._behind = self._timer(BEHIND_MS, self.flush)
        self._retry = self._timer(RETRY_MS, self._try_again)
        self._patience = self._timer(ANSWER_MS, self._no_answer)

    # ---- the page in the editor -----------------------------------------------------------------

    def watch(self, revision: int, collect: Callable[[int], D]) -> None:
        """From now on `touch` is about another page; what was typed in the one before is taken along."""
        self.flush()
        self._collect, self._revision, self._dirty = collect, revision, False

    def touch(self) -> None:
        """Something was typed or chosen."""
        self._dirty = True
        self._pause.start()
        if not self._behind.isActive():
            self._behind.start()

    def flush(self) -> None:
        """Sends what was typed so far."""
        self._pause.stop()
        self._behind.stop()
        if self._dirty and self._collect is not None:
            self._dirty = False
            self._revision += 1
            draft = self._collect(self._revision)
            self._waiting[draft.id] = draft
            self._refused.discard(draft.id)
        self._send_next()

    def save_now(self, done: Callable[[bool], None] | None = None) -> None:
        """Saves at once, then done(True), or done(False) when something could not be saved."""
        self._refused.clear()
        if done is not None:
            self._asked.append(done)
        self.flush()
        self._tell_asked()

    # ---- what is not saved yet ------------------------------------------------------------------

    @property
    def all_kept(self) -> bool:
        return not self._dirty and not self._waiting and self._flying is None

    def unsaved(self, page_id: str) -> D | None:
        """The newest draft of a page when the disk does not have it yet."""
        return self._waiting.get(page_id)

    def drop(self, page_id: str) -> None:
        """Forgets what is not saved of one page, because it was erased."""
        self._waiting.pop(page_id, None)

    def forget(self) -> None:
        """Forgets everything; answers that still come are not listened to."""
        for timer in (self._pause, self._behind, self._retry, self._patience):
            timer.stop()
        self._waiting.clear()
        self._asked.clear()
        self._collect, self._flying, self._dirty, self.trouble = None, None, False, None

    # ---- sending --------------------------------------------------------------------------------

    def _send_next(self) -> None:
        if self._flying is not None:
            return
        draft = next((d for d in self._waiting.values() if d.id not in self._refused), None)
        if draft is None:
            if self._waiting and not self._retry.isActive():
                self._retry.start()
            return
        self._retry.stop()
        self._flying = draft
        self._patience.start()
        self._courier.send(
            self._keep,
            draft,
            to=self,
            done=lambda kept: self._arrived(draft, kept),
            failed=lambda trouble: self._failed(draft, trouble),
        )

    def _arrived(self, draft: D, kept: object) -> None:
        if self._waiting.get(draft.id) is draft:
            del self._waiting[draft.id]
        if self._flying is not draft:
            return  # an answer after its time: the draft was sent again
        self._land()
        if not self._waiting:
            self.trouble = None
        self.kept.emit(kept)
        self._send_next()
        self._tell_asked()

    def _failed(self, draft: D, trouble: Expected) -> None:
        if self._flying is not draft:
            return
        self._land()
        self.trouble = trouble
        self._refused.add(draft.id)
        self.not_kept.emit(trouble)
        self._send_next()
        self._tell_asked()

    def _no_answer(self) -> None:
        if self._flying is not None:
            self._failed(self._flying, DiskTrouble())

    def _land(self) -> None:
        self._flying = None
        self._patience.stop()

    def _try_again(self) -> None:
        self._refused.clear()
        self._send_next()

    def _tell_asked(self) -> None:
        if not self._asked or self._flying is not None:
            return
        asked, self._asked = self._asked, []
        saved = self.all_kept
        for done in asked:
            done(saved)

    def _timer(self, ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may come 5 % late
        timer.setInterval(ms)
        timer.timeout.connect(then)
        return timer
