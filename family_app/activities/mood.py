"""Checking in with oneself, looking back when one wants to, and taking it along; one transaction each.

Nothing that somebody typed is ever read to decide anything, and no check-in is compared with another one.
"""

from __future__ import annotations

import csv
import io
import json
import secrets
from datetime import date, datetime

from family_app.domain.calendar_file import Event, Repeat, as_calendar
from family_app.domain.errors import UnknownWord
from family_app.domain.mood import (
    ENERGY_SCALE,
    FACE_NUMBERS,
    SCALE,
    Face,
    MoodCheckIn,
    MoodChoice,
    MoodFilter,
    MoodId,
    checked,
)
from family_app.domain.mood_words import ENERGY, FACES, PARTS, MoodVersion
from family_app.domain.own_choices import ON, OwnChoice, Reminder, next_day, reminder_from
from family_app.house import House

_ALL = MoodFilter()
_TITLES = {"nl": "Even voor mezelf", "en": "A moment for myself"}  # neutral: a calendar is often shared
_STEERS = ("=", "+", "-", "@")  # a table program would calculate a cell that begins with one of these

# ---- checking in ------------------------------------------------------------------------------------


def new_mood_id() -> MoodId:
    """A name for a check-in that begins; a second press of the same button then keeps nothing twice."""
    return MoodId(secrets.token_hex(16))


def record_mood(house: House, mood_id: MoodId, choice: MoodChoice, at: datetime | None = None) -> MoodCheckIn:
    """Keeps a check-in of this moment; when this returns it is on the disk. One that is kept stays as it is.

    Raises UnknownWord, ListFull (four feelings), TextTooLong, PageMissing (it was erased, or lies in the
    bin) and the troubles of a disk. Whether to offer the three doors: `domain.mood.offers_doors`.
    """
    tidy = checked(choice)
    if set(tidy.feelings) - house.porch.shelf.feeling_ids:
        raise UnknownWord("feeling")
    if set(tidy.parts) - set(PARTS):
        raise UnknownWord("part")
    return house.vault.moods.keep(mood_id, tidy, _label(house, tidy.face), at or house.porch.clock.now())


def faces(house: House) -> tuple[Face, ...]:
    """The five faces, from very low to very good, each with the word that the owner gave it or ours."""
    own, ours = house.vault.moods.labels(), _words(house).faces
    return tuple(
        Face(number, key, own.get(number, ours[number - 1].words), number in own)
        for number, key in zip(FACE_NUMBERS, FACES, strict=True)
    )


def rename_face(house: House, number: int, label: str) -> tuple[Face, ...]:
    """An own word under a face from now on, '' = our word again. Past check-ins keep the word they had.

    Raises UnknownWord('face') and TextTooLong.
    """
    house.vault.moods.set_label(number, label)
    return faces(house)


# ---- the bin ----------------------------------------------------------------------------------------


def bin_mood(house: House, mood_id: MoodId) -> MoodId:
    """Puts a check-in in the bin, from where it can come back for 30 days. Raises PageMissing."""
    house.vault.moods.bin(mood_id)
    return mood_id


def restore_mood(house: House, mood_id: MoodId) -> MoodId:
    """Takes a check-in out of the bin. Raises PageMissing."""
    house.vault.moods.restore(mood_id)
    return mood_id


def erase_mood(house: House, mood_id: MoodId) -> MoodId:
    """Erases a check-in for good. Raises PageMissing."""
    house.vault.moods.erase(mood_id)
    return mood_id


def binned_moods(house: House) -> tuple[MoodCheckIn, ...]:
    """What lies in the bin, the last binned first."""
    return house.vault.moods.binned()


def empty_old_mood_bin(house: House) -> None:
    """Erases what has lain in the bin for 30 days."""
    house.vault.moods.empty_old_bin(house.porch.clock.now())


def empty_mood_bin(house: House) -> None:
    """Erases everything in the bin for good."""
    house.vault.moods.empty_bin()


# ---- looking back -----------------------------------------------------------------------------------


def looking_back(house: House) -> bool:
    """Whether the owner wants a month and a year of faces; off until they choose it."""
    return house.vault.own_choices.get(OwnChoice.LOOKING_BACK) == ON


def set_looking_back(house: House, on: bool) -> bool:
    """Switches looking back on or off; what is kept stays kept."""
    house.vault.own_choices.set(OwnChoice.LOOKING_BACK, ON if on else "")
    return on


def read_moods(house: House, first: date, last: date, wanted: MoodFilter = _ALL) -> tuple[MoodCheckIn, ...]:
    """The check-ins of these days (both included), each on the day of its own zone, oldest first.

    `domain.mood.month_span` and `year_span` give the days of a month and a year.
    """
    return house.vault.moods.between(first, last, wanted)


# ---- the own reminder -------------------------------------------------------------------------------


def own_reminder(house: House) -> Reminder | None:
    """When the owner wants to be asked, while the program is open; None until they choose it.

    Whether to ask now: `domain.own_choices.is_due`.
    """
    return reminder_from(house.vault.own_choices.get(OwnChoice.OWN_REMINDER))


def set_own_reminder(house: House, reminder: Reminder | None) -> Reminder | None:
    """Another moment, or none; today it may be asked again."""
    # In this order: cut off in between, the one that stands is asked again, never one that stays put off.
    house.vault.own_choices.set(OwnChoice.REMINDER_PUT_OFF, "")
    house.vault.own_choices.set(OwnChoice.OWN_REMINDER, "" if reminder is None else str(reminder))
    return reminder


def reminder_and_day(house: House) -> tuple[Reminder | None, date | None]:
    """The same reminder, and the day on which it was last put off or answered."""
    written = house.vault.own_choices.get(OwnChoice.REMINDER_PUT_OFF)
    try:
        day = date.fromisoformat(written) if written else None
    except ValueError:  # of a later version
        day = None
    return own_reminder(house), day


def put_off_reminder(house: House, today: date) -> date:
    """No word about it any more today, also after a lock. Raises the troubles of a disk.

    Whoever has no reminder leaves nothing of this.
    """
    if own_reminder(house) is not None:
        house.vault.own_choices.set(OwnChoice.REMINDER_PUT_OFF, today.isoformat())
    return today


def reminder_file(reminder: Reminder, today: date, language: str) -> bytes:
    """The same moment for a calendar elsewhere: an .ics file with a neutral title and no name."""
    repeat = Repeat.DAILY if reminder.weekday is None else Repeat.WEEKLY
    title = _TITLES.get(language, _TITLES["en"])
    event = Event(secrets.token_hex(16), next_day(reminder, today), reminder.at, title, repeat=repeat)
    return as_calendar(event)


# ---- taking it along --------------------------------------------------------------------------------


def export_moods_json(house: House) -> bytes:
    """Every check-in outside the bin, oldest first. What is written out is no longer locked."""
    records = [as_record(checkin) for checkin in house.vault.moods.all()]
    return (json.dumps(records, ensure_ascii=False, indent=2) + "\n").encode()


def export_moods_csv(house: House) -> bytes:
    """The same as a table, for a spreadsheet: lists with '; ' between, feelings and parts by their ids.

    A text that a table program would take for a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(RECORD_FIELDS)
    for checkin in house.vault.moods.all():
        table.writerow([_cell(value) for value in as_record(checkin).values()])
    return out.getvalue().encode("utf-8-sig")  # without the mark Excel spoils every accent


RECORD_FIELDS = (
    *("id", "at", "mood", "scale", "key", "label", "energy", "energy_scale", "energy_key"),
    *("feelings", "own_word", "parts", "line"),
)


def as_record(checkin: MoodCheckIn) -> dict[str, object]:
    """A check-in for other programs: number, scale, the key that never changes, and the word of then."""
    energy = checkin.energy
    values = (
        *(checkin.id, _moment(checkin.at), checkin.face, SCALE, checkin.key),
        *(checkin.label, energy, ENERGY_SCALE, None if energy is None else ENERGY[energy - 1]),
        *(list(checkin.feelings), checkin.own_word, list(checkin.parts), checkin.line),
    )
    return dict(zip(RECORD_FIELDS, values, strict=True))


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds" if at.microsecond else "seconds")


def _cell(value: object) -> object:
    text = "; ".join(value) if isinstance(value, list) else value
    return f"'{text}" if isinstance(text, str) and text.startswith(_STEERS) else text


def _label(house: House, face: int) -> str:
    return faces(house)[face - 1].label


def _words(house: House) -> MoodVersion:
    return house.porch.shelf.mood_words.version_for(house.vault.owner.age_band)
