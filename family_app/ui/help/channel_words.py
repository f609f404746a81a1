"""What is said of a channel: kind, hours, cost, languages, and when it was last seen."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QLocale

from family_app.activities.help import status
from family_app.domain.helplines import (
    HOURS_FRESH,
    Contact,
    ContactKind,
    Country,
    Helpline,
    Known,
    OpenNow,
    OpenTime,
)
from family_app.ui.parts.words import translate

OLDEST = 120  # an age range up to here has no upper end


def kept_together(value: str) -> str:
    """A number inside a sentence: in every writing direction it is read from left to right."""
    return f"\u2066{value}\u2069"


def digit_by_digit(value: str) -> str:
    """A telephone number as a screen reader should say it."""
    groups = "".join(sign if _is_dialled(sign) else " " for sign in value).split()
    return ", ".join(" ".join(group) for group in groups)


def spoken_value(contact: Contact) -> str:
    """The number digit by digit, or the address as it is."""
    return digit_by_digit(contact.value) if is_number(contact) else contact.value


def is_number(contact: Contact) -> bool:
    """Whether this is something to dial, not an address."""
    return not any(sign.isalpha() for sign in contact.value)


def code_content(contact: Contact) -> str:
    """What stands in the QR code: with `tel:` a telephone offers to call, and does not search for it."""
    scheme = {ContactKind.PHONE: "tel:", ContactKind.SMS: "sms:"}.get(contact.kind)
    if scheme is None:
        return contact.value
    return scheme + "".join(sign for sign in contact.value if _is_dialled(sign))


def _is_dialled(sign: str) -> bool:
    return sign.isdigit() or sign in "+*"


def kind_words(contact: Contact) -> str:
    """How this channel is used, in a word or a short sentence."""
    if contact.kind is ContactKind.SMS:
        if contact.how:
            #: {word} is the key word of a helpline by text message, such as HOME.
            return translate("Channel", "Text message: send {word}").format(word=contact.how)
        return translate("Channel", "Text message")
    kind = {
        ContactKind.PHONE: translate("Channel", "Call"),
        ContactKind.CHAT: translate("Channel", "Chat"),
        ContactKind.WEB: translate("Channel", "Website"),
    }[contact.kind]
    return f"{kind}: {contact.how}" if contact.how else kind


def facts(contact: Contact, country: Country, now: datetime) -> list[str]:
    """Open or closed, cost, name, languages: only what is known."""
    said = [hours_words(contact, country, now)]
    if contact.cost == "free":
        said.append(translate("Channel", "free"))
    elif contact.cost == "normal":
        said.append(translate("Channel", "normal call rate"))
    elif contact.kind in (ContactKind.PHONE, ContactKind.SMS):
        said.append(translate("Channel", "cost not known"))
    if contact.anonymous is Known.YES:
        said.append(translate("Channel", "you need not say your name"))
    elif contact.anonymous is Known.NO:
        said.append(translate("Channel", "they ask your name"))
    if contact.languages:
        said.append(", ".join(contact.language_names or map(language_word, contact.languages)))
    if contact.deaf:
        said.append(translate("Channel", "also for deaf and hard-of-hearing people"))
    return [each for each in said if each]


def language_word(code: str) -> str:
    """The name of a language, in the language that is on."""
    names = {
        "nl": translate("Channel", "Dutch"),
        "en": translate("Channel", "English"),
        "fr": translate("Channel", "French"),
        "de": translate("Channel", "German"),
        "es": translate("Channel", "Spanish"),
        "pap": translate("Channel", "Papiamento"),
        "ase": translate("Channel", "American Sign Language"),
    }
    return names.get(code) or QLocale(code).nativeLanguageName() or code


# ---- hours --------------------------------------------------------------------------------------


def hours_words(contact: Contact, country: Country, now: datetime) -> str:
    """Usually open or closed now, or only the usual hours.

    Hours seen more than a year ago, and hours in a country whose clocks do not agree, say nothing about
    this moment.
    """
    found = status(contact, country, now)
    if found is OpenNow.ALWAYS:
        return translate("Channel", "day and night")
    if found is OpenNow.UNKNOWN and not contact.hours:
        if contact.always_open:
            return translate("Channel", "usually day and night")
        # A page is always there.
        return "" if contact.kind is ContactKind.WEB else translate("Channel", "hours not known")
    words = _words_of(found, contact, country, now)
    if _is_elsewhere(country, now):
        #: After opening hours: the time is that of the country of the line, not of this computer.
        return translate("Channel", "{hours} (their time)").format(hours=words)
    return words


def _words_of(found: OpenNow, contact: Contact, country: Country, now: datetime) -> str:
    week = "; ".join(_week_words(hours) for hours in contact.hours)
    if found is OpenNow.UNKNOWN:
        #: {hours} are days and times, such as: Monday–Friday 09:00–17:00.
        return translate("Channel", "usually open: {hours}").format(hours=week)
    if len(country.zones) > 1:
        if found is OpenNow.OPEN:
            return translate("Channel", "usually open now: {hours}").format(hours=week)
        return translate("Channel", "closed now, usually open: {hours}").format(hours=week)
    local = now.astimezone(ZoneInfo(country.zones[0]))
    if found is OpenNow.CLOSED:
        return _closed(contact, local)
    until = next(hours.until for hours in contact.hours if hours.covers(local))
    return translate("Channel", "usually open now, until {time}").format(time=_end(until.strftime("%H:%M")))


def _week_words(hours: OpenTime) -> str:
    """Days and times: Monday–Friday 09:00–17:00."""
    times = f"{hours.since:%H:%M}–{_end(hours.until.strftime('%H:%M'))}"
    if len(hours.days) == 7:
        return translate("Channel", "every day {times}").format(times=times)
    runs: list[list[int]] = []
    for day in sorted(hours.days):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    name = QLocale().standaloneDayName
    days = [name(run[0] + 1) if len(run) == 1 else f"{name(run[0] + 1)}–{name(run[-1] + 1)}" for run in runs]
    return f"{', '.join(days)} {times}"


def _closed(contact: Contact, local: datetime) -> str:
    day, hours = _next_opening(contact, local)
    times = {"start": hours.since.strftime("%H:%M"), "end": _end(hours.until.strftime("%H:%M"))}
    if day == local.weekday() or _same_every_day(contact):
        return translate("Channel", "closed now, usually open from {start} to {end}").format(**times)
    #: {day} is the name of a day of the week.
    return translate("Channel", "closed now, usually open on {day} from {start} to {end}").format(
        day=QLocale().standaloneDayName(day + 1), **times
    )


def _next_opening(contact: Contact, local: datetime) -> tuple[int, OpenTime]:
    """The day (Monday=0) and the hours after this moment; the caller knows that it is closed now."""
    for ahead in range(8):
        day = (local.weekday() + ahead) % 7
        later = [h for h in contact.hours if day in h.days and (ahead or h.since > local.time())]
        if later:
            return day, min(later, key=lambda hours: hours.since)
    return local.weekday(), contact.hours[0]


def _same_every_day(contact: Contact) -> bool:
    return len(contact.hours) == 1 and len(contact.hours[0].days) == 7


def _end(time: str) -> str:
    return "24:00" if time == "00:00" else time


def _is_elsewhere(country: Country, now: datetime) -> bool:
    """Whether none of the clocks of the country shows the time of this computer."""
    try:
        return all(now.utcoffset() != now.astimezone(ZoneInfo(zone)).utcoffset() for zone in country.zones)
    except ZoneInfoNotFoundError:
        return False


# ---- ages, and when it was seen -----------------------------------------------------------------


def ages_words(line: Helpline) -> str:
    """For which ages, '' when not known or for everyone."""
    if line.ages is None:
        return ""
    low, high = line.ages
    if low == 0:
        return translate("Channel", "up to {age} years").format(age=high)
    if high >= OLDEST:
        return translate("Channel", "{age} years and older").format(age=low)
    return translate("Channel", "{low} to {high} years").format(low=low, high=high)


def seen_words(seen: str, today: date) -> str:
    """When a number or address was last seen, as month and year; and a plain word when that is long ago."""
    if not seen:
        return translate("Channel", "not known when this was last seen, so check it first")
    when = _month(seen)
    if today - _newest(seen) > HOURS_FRESH:
        #: {month} is a month and year, or a year.
        return translate("Channel", "last seen {month}, so check it first").format(month=when)
    return translate("Channel", "last seen {month}").format(month=when)


def _month(seen: str) -> str:
    if len(seen) == 4:
        return seen
    return QLocale().toString(QDate(int(seen[:4]), int(seen[5:7]), 1), "MMMM yyyy")


def _newest(seen: str) -> date:
    """The last day that the words can mean."""
    if len(seen) == 4:
        return date(int(seen), 12, 31)
    if len(seen) == 7:
        first = date(int(seen[:4]), int(seen[5:7]), 1)
        return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return date.fromisoformat(seen)


def source_words(line: Helpline, today: date) -> list[str]:
    """Where the facts of a line come from, and that nobody has confirmed them with the organisation."""
    said = []
    if not line.confirmed:
        said.append(translate("Channel", "not yet confirmed with the organisation"))
    said.append(translate("Channel", "source: {source}").format(source=line.source))
    said.append(seen_words(line.seen, today))
    return said
