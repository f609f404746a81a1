"""The family check-in: cards for it, and the little that is kept of it when somebody presses keep."""

from __future__ import annotations

import random
import secrets
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from family_app.activities.talks import MINUTES, Part, Pick, TalkCard, another, plan_talk
from family_app.domain.calendar_file import Event, as_calendar
from family_app.domain.checkin import AGREED_LIMIT, FamilyCheckIn, NextCheckIn, Stage, begin
from family_app.domain.errors import NothingWritten
from family_app.domain.people import AgeBand
from family_app.domain.texts import one_line
from family_app.house import Porch
from family_app.places import make_private_folder

if TYPE_CHECKING:
    from family_app.table.next_checkin import NextCheckIns

_TITLES = {"nl": "Samen aan tafel", "en": "Together at the table"}  # neutral: a calendar is often shared

# ---- while it goes on -------------------------------------------------------------------------------


def begin_checkin(
    porch: Porch, people: tuple[str, ...], topic: str | None, band: AgeBand, *, pick: Pick = random.choice
) -> FamilyCheckIn:
    """A check-in for two to six people, with two or three cards for this age and topic (None: any).

    Nothing is kept. Raises NothingWritten (one person), ListFull (seven), NameNotUsable, NameTaken.
    """
    walk = plan_talk(porch, topic, band, MINUTES[0], pick=pick)
    return begin(people, tuple(each.card for each in walk))


def another_card(
    porch: Porch, checkin: FamilyCheckIn, topic: str | None, band: AgeBand, *, pick: Pick = random.choice
) -> FamilyCheckIn:
    """Another card in the place of the one on the table, where there is one."""
    if checkin.stage is not Stage.CARDS:
        return checkin
    last = len(checkin.cards) - 1
    parts = [Part.WARM_UP if n == 0 else Part.ENDING if n == last else Part.MAIN for n in range(last + 1)]
    walk = tuple(TalkCard(part, card) for part, card in zip(parts, checkin.cards, strict=True))
    return checkin.with_card(another(porch, walk, checkin.at, topic, band, pick=pick)[checkin.at].card)


# ---- the next one -----------------------------------------------------------------------------------


def read_next(porch: Porch) -> NextCheckIn | None:
    """What was kept of the last one. Raises VaultNewer and the troubles of a disk."""
    return _book(porch).read() if porch.places.table.exists() else None


def keep_next(porch: Porch, wanted: NextCheckIn) -> NextCheckIn:
    """Keeps when again and what was agreed, in the place of what was kept before.

    Raises NothingWritten when there is neither, TextTooLong, VaultNewer and the troubles of a disk.
    """
    from family_app.table.safe_file import disk_troubles

    tidy = replace(wanted, agreed=one_line(wanted.agreed, AGREED_LIMIT))
    if tidy.day is None and not tidy.agreed:
        raise NothingWritten
    with disk_troubles():
        make_private_folder(porch.places.data)
    _book(porch).keep(tidy)
    return tidy


def put_off(porch: Porch, today: date) -> NextCheckIn | None:
    """The reminder comes again tomorrow. None when there is nothing to put off any more."""
    kept = read_next(porch)
    if kept is None or kept.day is None:
        return kept
    return keep_next(porch, replace(kept, day=max(kept.day, today + timedelta(days=1))))


def forget_next(porch: Porch) -> None:
    """The date and the sentence are gone, and overwritten."""
    if porch.places.table.exists():
        _book(porch).clear()


def due(porch: Porch, today: date) -> NextCheckIn | None:
    """The check-in to remind of, while the program is open: the day has come, and a reminder was chosen.

    How long ago that day was is never said. Writes nothing and raises nothing: a reminder may fail.
    """
    from family_app.table.glance import next_checkin

    kept = next_checkin(porch.places.table)
    wanted = kept is not None and kept.remind and kept.day is not None and kept.day <= today
    return kept if wanted else None


def calendar_file(day: date, at: time | None, language: str) -> bytes:
    """The date for a calendar elsewhere: an .ics file with a neutral title and no name. None: all day."""
    title = _TITLES.get(language, _TITLES["en"])
    return as_calendar(Event(secrets.token_hex(16), day, at, title))


def _book(porch: Porch) -> NextCheckIns:
    from family_app.table.next_checkin import NextCheckIns

    return NextCheckIns(porch.places.table)
