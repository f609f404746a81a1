"""Logging a concern, finding it back, what to do now, and the sheet to take along; one transaction each.

Nothing that somebody typed is ever read to decide anything: only what they chose steers.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import datetime

from family_app.activities import help as help_now
from family_app.activities.concern_choices import choice_words, choices_of, strange_choices
from family_app.activities.guides import fits, guides_for
from family_app.domain.concern import (
    Concern,
    ConcernDraft,
    ConcernId,
    ConcernLine,
    ConcernNote,
    FactSheet,
    Kept,
    NoteId,
    SheetField,
    SheetRow,
    filled_fields,
)
from family_app.domain.errors import NothingWritten, PageMissing, UnknownWord
from family_app.domain.guides import Guide, GuideVersion, Reader, reader_for
from family_app.domain.helplines import Helpline, Situation
from family_app.domain.people import AgeBand
from family_app.house import House, Porch

HOME_NOT_SAFE = "home_not_safe"
WORRIED_PARENT = "worried_parent"

# ---- writing --------------------------------------------------------------------------------------


def new_concern(_house: House) -> ConcernDraft:
    """An empty concern with a name of its own; nothing is stored before something is chosen or written."""
    return ConcernDraft(ConcernId(secrets.token_hex(16)))


def keep_concern(house: House, draft: ConcernDraft) -> Kept:
    """Keeps a concern; when this returns it is on the disk. An older draft changes nothing.

    Raises NothingWritten for an empty one that was never kept, UnknownWord, TextTooLong, ListFull,
    PageMissing for one that lies in the bin or was erased, and the troubles of a disk.
    """
    strange = strange_choices(house.porch, draft)
    if strange:
        with suppress(PageMissing):  # what it has kept from another version may stay
            strange -= choices_of(house.vault.concerns.open(draft.id))
    if strange:
        raise UnknownWord(min(strange)[0])
    return house.vault.concerns.keep(draft)


def draft_of(concern: Concern) -> ConcernDraft:
    """A kept concern as the next draft of it."""
    values = {each.name: getattr(concern, each.name) for each in fields(ConcernDraft)}
    return ConcernDraft(**{**values, "revision": concern.revision + 1})


def new_note(house: House) -> ConcernNote:
    """An empty note of this moment, with a name of its own; nothing is stored before something is written."""
    return ConcernNote(NoteId(secrets.token_hex(16)), house.porch.clock.now())


def keep_note(house: House, concern_id: ConcernId, note: ConcernNote) -> Kept:
    """Adds a note to a concern, or changes it; an older one changes nothing. A later change may empty it.

    Raises NothingWritten for an empty one that was never kept, TextTooLong, ListFull and PageMissing.
    """
    return house.vault.concerns.keep_note(concern_id, note)


def close_concern(house: House, concern_id: ConcernId) -> ConcernId:
    """Notes that the person calls it over; it stays readable and can still be written in."""
    house.vault.concerns.close(concern_id)
    return concern_id


def reopen_concern(house: House, concern_id: ConcernId) -> ConcernId:
    """It is not over after all."""
    house.vault.concerns.reopen(concern_id)
    return concern_id


def bin_concern(house: House, concern_id: ConcernId) -> ConcernId:
    """Puts a concern in the bin, from where it can come back for 30 days."""
    house.vault.concerns.bin(concern_id)
    return concern_id


def restore_concern(house: House, concern_id: ConcernId) -> ConcernId:
    """Takes a concern out of the bin."""
    house.vault.concerns.restore(concern_id)
    return concern_id


def erase_concern(house: House, concern_id: ConcernId) -> ConcernId:
    """Erases a concern and its notes for good."""
    house.vault.concerns.erase(concern_id)
    return concern_id


def empty_old_concern_bin(house: House) -> int:
    """Erases what has lain in the bin for 30 days; how many concerns that were."""
    return house.vault.concerns.empty_old_bin(house.porch.clock.now())


def empty_concern_bin(house: House) -> int:
    """Erases everything in the bin for good; how many concerns that were."""
    return house.vault.concerns.empty_bin()


# ---- reading --------------------------------------------------------------------------------------


def open_concern(house: House, concern_id: ConcernId) -> Concern:
    """One concern with its notes, also from the bin. Raises PageMissing."""
    return house.vault.concerns.open(concern_id)


def concern_lines(house: House, *, binned: bool = False) -> tuple[ConcernLine, ...]:
    """The list: open ones first, and of those the last changed first; or the bin, the last binned first."""
    return house.vault.concerns.lines(binned=binned)


def binned_concern_lines(house: House) -> tuple[ConcernLine, ...]:
    """What lies in the bin, the last binned first."""
    return concern_lines(house, binned=True)


# ---- what now (no key needed) ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WhatNow:
    """What can be done at this moment."""

    situation: Situation | None  # None: none of ours fits
    also: Situation | None  # what happened, when `situation` is that home is not safe
    words_to_say: tuple[str, ...]
    emergency: tuple[Helpline, ...]  # always on top; never empty
    fitting: tuple[Helpline, ...]  # those for this, the open ones first
    others: tuple[Helpline, ...]  # to talk about anything, the open ones first
    guides: tuple[tuple[Guide, GuideVersion], ...]  # the one about it first, in the version for this reader
    outside_home_first: bool  # nobody at the table is offered first, and no step needs one of them

    @property
    def lines(self) -> tuple[Helpline, ...]:
        """All lines beside the emergency number, the fitting ones first."""
        return self.fitting + self.others


def what_now(
    porch: Porch,
    about: str,
    country: str,
    now: datetime,
    language: str = "",
    *,
    at_home: bool = False,
    band: AgeBand | None = None,
) -> WhatNow:
    """What can be done about a kind of concern or a situation of Help now, by its id.

    '' and an id of another version have no situation of their own: then there are lines for anything.
    `band`: None when nobody said; then the guides are those for 12-17. Raises nothing.
    """
    ids = _situations(porch, about, at_home)
    found = [help_now.situation(porch, each) for each in ids]
    first = found[0] if found else None
    fitting, others = _lines(porch, ids, country, now, language)
    reader = Reader.PARENT if WORRIED_PARENT in ids else reader_for(band)
    return WhatNow(
        situation=first,
        also=found[1] if len(found) > 1 else None,
        words_to_say=first.words_to_say if first else porch.shelf.help.words_to_say,
        emergency=help_now.emergency(porch, country),
        fitting=fitting,
        others=others,
        guides=_guides(porch, about, ids, reader),
        outside_home_first=first is not None and first.outside_home_first,
    )


def what_now_about(
    porch: Porch, concern: ConcernDraft, country: str, now: datetime, band: AgeBand
) -> WhatNow:
    """The same, for a concern that was just set down."""
    return what_now(
        porch, concern.kind, country, now, porch.shelf.language, at_home=concern.at_home, band=band
    )


def _situations(porch: Porch, about: str, at_home: bool) -> list[str]:
    """The situations that fit, the one that counts first: an unsafe home goes before what happened."""
    kinds = {kind.id: kind.situation for kind in porch.shelf.concern_words.kinds}
    known = {each.id for each in porch.shelf.help.situations}
    wanted = ([HOME_NOT_SAFE] if at_home else []) + [kinds.get(about, about)]
    return [each for each in dict.fromkeys(wanted) if each in known]


def _lines(
    porch: Porch, situations: list[str], country: str, now: datetime, language: str
) -> tuple[tuple[Helpline, ...], tuple[Helpline, ...]]:
    """The lines that fit, and the others; where none fits also those that work everywhere."""
    fitting: list[Helpline] = []
    for each in situations:
        offered = help_now.lines_for(porch, each, country, now, language)
        fitting += [line for line in offered if each in line.situations and line not in fitting]
    others = help_now.lines_for(porch, "", country, now, language)
    if not fitting:
        others += help_now.international(porch, country)
    return tuple(fitting), tuple(line for line in others if line not in fitting)


def _guides(
    porch: Porch, about: str, situations: list[str], reader: Reader
) -> tuple[tuple[Guide, GuideVersion], ...]:
    """The guides that fit, each once, in the version for this reader; none that is not for them."""
    named = {kind.id: kind.guide for kind in porch.shelf.concern_words.kinds}.get(about)
    own = [guide for guide in porch.shelf.guides if guide.id == named]
    offered = [guides_for(porch, each) for each in situations]
    # Of an unsafe home and what happened there, the guides about the home come first.
    home = [*offered.pop(0)] if HOME_NOT_SAFE in situations else []
    found = {guide.id: guide for guide in (*home, *own, *(guide for part in offered for guide in part))}
    chosen = [(guide, guide.version_for(reader)) for guide in found.values()]
    return tuple((guide, version) for guide, version in chosen if fits(version, reader))


# ---- the fact sheet -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of whoever shows the sheet: a label for each field, and what stands there for 'at home'."""

    labels: Mapping[SheetField, str]
    at_home: str
    listed: Callable[[list[str]], str] = ", ".join  # some words after each other


def fact_sheet(
    porch: Porch, concern: Concern, chosen: Collection[SheetField], words: SheetWords
) -> FactSheet:
    """A plain record for a helpline, a school or the police: the chosen fields that hold something."""
    wanted = [each for each in filled_fields(concern) if each in chosen]
    rows: list[SheetRow] = []
    for each in wanted:
        label = words.labels[each]
        if each is SheetField.NOTES:
            notes = [note for note in concern.notes if note.text.strip()]
            rows += [SheetRow(each, label, note.text, note.at) for note in notes]
        else:
            rows.append(SheetRow(each, label, _text_of(porch, concern, each, words)))
    return FactSheet(concern.made, tuple(rows))


def _text_of(porch: Porch, concern: Concern, field: SheetField, words: SheetWords) -> str:
    match field:
        case SheetField.KIND:
            return choice_words(porch, "kind", concern.kind)
        case SheetField.PLACE:
            chosen = [choice_words(porch, "place", concern.place)] if concern.place else []
            return words.listed([*chosen, *([concern.place_words] if concern.place_words.strip() else [])])
        case SheetField.WANTED:
            wanted = [choice_words(porch, "wanted", each) for each in concern.wanted]
            parts = (words.listed(wanted), concern.wanted_words)
            return "\n".join(part for part in parts if part.strip())
        case SheetField.FEELINGS:
            return words.listed([choice_words(porch, "feeling", each) for each in concern.feelings])
        case SheetField.AT_HOME:
            return words.at_home
    return str(getattr(concern, field.value))


# ---- for a page that keeps while somebody is still filling in ---------------------------------------


def keep_if_written(house: House, draft: ConcernDraft) -> Kept:
    """As keep_concern; one that was emptied again before it was ever kept is simply not there."""
    try:
        return keep_concern(house, draft)
    except NothingWritten:
        return Kept(draft.id, draft.revision, house.porch.clock.now())


def add_note(house: House, concern_id: ConcernId, text: str) -> Kept:
    """Adds what came next, as an entry of this moment."""
    note = new_note(house)
    return keep_note(house, concern_id, ConcernNote(note.id, note.at, text, note.revision))
