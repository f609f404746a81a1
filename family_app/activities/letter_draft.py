"""Letters that are still being written: kept as they are typed, until they are sealed or thrown away."""

from __future__ import annotations

import secrets
from dataclasses import replace

from family_app.activities.backup_owners import known_id
from family_app.activities.journal import open_page
from family_app.activities.letter_signs import wants_sign
from family_app.activities.letters import preview, seal
from family_app.activities.people import at_the_table
from family_app.domain.concern import Kept
from family_app.domain.journal import PageId
from family_app.domain.letter_draft import NOTHING, LookedAt, UnsealedLetter
from family_app.domain.letters import LetterDraft, LetterKind, SealedLetter
from family_app.domain.people import PersonId
from family_app.house import House


def new_letter(_house: House, content: LetterDraft = NOTHING, at_home: bool = False) -> UnsealedLetter:
    """A letter with a name of its own; nothing is stored before something is chosen or written."""
    return UnsealedLetter(secrets.token_hex(16), at_home=at_home, content=content)


def page_as_letter(house: House, page_id: PageId) -> LetterDraft:
    """The words of a page for a letter, as its owner asked. Raises PageMissing."""
    page = open_page(house, page_id)
    return LetterDraft(kind=LetterKind.PAGE, title=page.title, text=page.text)


def keep_letter_draft(house: House, letter: UnsealedLetter) -> Kept:
    """Keeps it; when this returns it is on the disk. One that was emptied again is gone.

    Raises LetterTooLong, ListFull and the troubles of a disk.
    """
    return house.vault.letter_drafts.keep(letter, _vault_of(house, letter.to))


def read_letter_drafts(house: House) -> tuple[UnsealedLetter, ...]:
    """What was not sealed yet, the last changed first."""
    drafts = house.vault.letter_drafts.all()
    if not drafts:
        return ()
    known = ((known_id(house.porch, person), person.id) for person in at_the_table(house.porch))
    people = {vault_id.hex(): who for vault_id, who in known if vault_id is not None}
    return tuple(
        replace(draft.letter, to=people.get(draft.reader) if draft.reader else None) for draft in drafts
    )


def forget_letter_draft(house: House, draft_id: str) -> str:
    """It was sealed, or is not wanted any more."""
    house.vault.letter_drafts.forget(draft_id)
    return draft_id


def look_at(house: House, to: PersonId, content: LetterDraft) -> LookedAt:
    """What the reader will see of it, and whether they have a sign. Raises what `preview` raises."""
    return LookedAt(preview(house, content), wants_sign(house, to))


def seal_draft(
    house: House, to: PersonId, content: LetterDraft, draft_id: str, sign: bool = False
) -> SealedLetter:
    """Seals what was looked at; then nothing of it waits any more. Raises what `seal` raises."""
    sealed = seal(house, to, content, sign)
    house.vault.letter_drafts.forget(draft_id)
    return sealed


def _vault_of(house: House, who: PersonId | None) -> str:
    """By what a vault names a reader: no id of a person stands in one."""
    if who is None:
        return ""
    found = (known_id(house.porch, person) for person in at_the_table(house.porch) if person.id == who)
    return next((vault_id.hex() for vault_id in found if vault_id is not None), "")
