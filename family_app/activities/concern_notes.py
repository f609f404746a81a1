"""What came next, kept while it is typed: a note of a concern, from its first word on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from family_app.activities.concerns import keep_note, new_note
from family_app.domain.concern import ConcernId, ConcernNote, Kept, NoteId
from family_app.domain.errors import NothingWritten
from family_app.house import House


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note as it stands in its box, and the concern that it belongs to."""

    id: NoteId
    concern: ConcernId
    at: datetime
    text: str = ""
    revision: int = 0


def begin_note(house: House, concern_id: ConcernId) -> NoteDraft:
    """An empty note of this moment; nothing is stored before something is written."""
    note = new_note(house)
    return NoteDraft(note.id, concern_id, note.at)


def keep_note_draft(house: House, draft: NoteDraft) -> Kept:
    """As keep_note; one that was emptied again before it was ever kept is simply not there."""
    note = ConcernNote(draft.id, draft.at, draft.text, draft.revision)
    try:
        return keep_note(house, draft.concern, note)
    except NothingWritten:
        return Kept(draft.id, draft.revision, house.porch.clock.now())
