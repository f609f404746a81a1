"""The book of letters that are still being written: nothing of one is lost before it is sealed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from family_app.domain.clock import Clock
from family_app.domain.concern import Kept
from family_app.domain.errors import LetterTooLong, ListFull
from family_app.domain.letter_draft import DRAFT_LIMIT, UnsealedLetter
from family_app.domain.letters import LetterDraft, LetterKind
from family_app.domain.texts import whole
from family_app.vault.moments import from_row, to_row
from family_app.vault.schema import letter_draft
from family_app.vault.store import Store

# Bytes of one draft. More than a letter may be, so that what is too long for one is kept as well; less than
# what a record of a backup can hold when every sign of it is written in the longest way.
BODY_LIMIT = 500_000
_TEXTS = ("kind", "title", "text", "how", "when", "about")
_FIELDS = {"at_home", "wishes", *_TEXTS}


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """A draft as it is kept: its reader by the id of their vault, '' = nobody yet."""

    letter: UnsealedLetter
    reader: str


class LetterDrafts:
    """Every method is one transaction, or a part of the one around it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def keep(self, letter: UnsealedLetter, reader: str) -> Kept:
        """Keeps a draft; when this returns it is on the disk.

        An older one changes nothing, an empty one is taken away. Raises LetterTooLong and ListFull.
        """
        now, body = self._clock.now(), encode(letter)
        ms, zone = to_row(now)
        values: dict[str, str | int] = {"body": body, "reader": reader, "revision": letter.revision}
        values |= {"changed_ms": ms, "changed_zone": zone}
        this = letter_draft.c.id == letter.id
        with self._store.transaction() as connection:
            old = connection.execute(select(letter_draft).where(this)).one_or_none()
            if old is not None and letter.revision <= old.revision:
                return Kept(letter.id, old.revision, from_row(old.changed_ms, old.changed_zone))
            if letter.is_empty:
                connection.execute(delete(letter_draft).where(this))
            elif old is not None:
                connection.execute(update(letter_draft).where(this).values(values))
            else:
                if (connection.scalar(select(func.count()).select_from(letter_draft)) or 0) >= DRAFT_LIMIT:
                    raise ListFull(DRAFT_LIMIT)
                connection.execute(insert(letter_draft), {"id": letter.id, **values})
        return Kept(letter.id, letter.revision, now)

    def all(self) -> tuple[Draft, ...]:
        """Every draft, the last changed first."""
        wanted = select(letter_draft).order_by(letter_draft.c.changed_ms.desc(), letter_draft.c.id)
        with self._store.reading() as connection:
            return tuple(_draft(row) for row in connection.execute(wanted))

    def forget(self, draft_id: str) -> None:
        """It was sealed, or is not wanted any more."""
        with self._store.transaction() as connection:
            connection.execute(delete(letter_draft).where(letter_draft.c.id == draft_id))


def encode(letter: UnsealedLetter) -> str:
    """What stands in the fields, as one text. Raises LetterTooLong."""
    what = letter.content
    body = json.dumps(
        {
            "kind": what.kind.value,
            "title": whole(what.title),
            "text": whole(what.text),
            "how": what.how,
            "when": what.when,
            "wishes": list(what.wishes),
            "about": what.about,
            "at_home": letter.at_home,
        },
        ensure_ascii=False,
    )
    if len(body.encode()) > BODY_LIMIT:
        raise LetterTooLong(BODY_LIMIT)
    return body


def decode(draft_id: str, body: str) -> UnsealedLetter:
    """The fields again. Raises ValueError for what this program does not write."""
    found: Any = json.loads(body)
    if type(found) is not dict or set(found) != _FIELDS or len(body.encode()) > BODY_LIMIT:
        raise ValueError("no draft")
    wishes, at_home = found["wishes"], found["at_home"]
    texts = [found[name] for name in _TEXTS]
    if type(wishes) is not list or type(at_home) is not bool:
        raise ValueError("no draft")
    if not all(type(each) is str for each in (*texts, *wishes)):
        raise ValueError("no draft")
    kind, title, text, how, when, about = texts
    content = LetterDraft(LetterKind(kind), title, text, how, when, tuple(wishes), about)
    return UnsealedLetter(draft_id, at_home=at_home, content=content)


def _draft(row: Row[Any]) -> Draft:
    read = decode(row.id, row.body)
    changed: datetime = from_row(row.changed_ms, row.changed_zone)
    letter = UnsealedLetter(row.id, row.revision, at_home=read.at_home, content=read.content, changed=changed)
    return Draft(letter, row.reader)
