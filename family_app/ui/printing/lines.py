"""Helplines on paper: the number, the hours of the week and when they were seen; no 'open now'."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage

from family_app.activities.help import ANY_COUNTRY, find_country
from family_app.domain.helplines import Contact, ContactKind, Country, Helpline, OpenTime
from family_app.house import Porch
from family_app.ui.help.channel_words import ages_words, code_content, kind_words, seen_words
from family_app.ui.parts.qr import QUIET_ZONE, qr_modules
from family_app.ui.parts.words import translate
from family_app.ui.printing.flow import Flow


def emergency_on_paper(flow: Flow, country: Country) -> None:
    """The number for danger, large; where we lack the country, the sentence that says so."""
    contacts = [contact for line in country.emergency for contact in line.contacts]
    if not contacts or country.code == ANY_COUNTRY:
        flow.strong(
            translate("Paper", "Danger right now? Call the emergency number of the country you are in.")
        )
        return
    for contact in contacts:
        words = translate("Paper", "Danger right now? Call {number}").format(number=contact.value)
        flow.large(f"{words}  {contact.how}".rstrip())


def line_on_paper(flow: Flow, line: Helpline, today: date) -> None:
    """One service with its ways."""
    flow.strong(line.name)
    about = " ".join(each for each in (line.about, ages_words(line)) if each)
    flow.text(about)
    for contact in line.contacts:
        said = [f"{kind_words(contact)}: {contact.value}", *_facts(contact)]
        flow.text(" · ".join(said))
    flow.small(seen_words(line.seen, today))


def _facts(contact: Contact) -> list[str]:
    said = []
    if contact.always_open:
        said.append(translate("Paper", "day and night"))
    elif contact.hours:
        said.append("; ".join(hours_on_paper(each) for each in contact.hours))
    if contact.cost == "free":
        said.append(translate("Paper", "free"))
    if contact.language_names:
        said.append(", ".join(contact.language_names))
    return said


def hours_on_paper(hours: OpenTime) -> str:
    """Days and times as they were seen: Monday–Friday 09:00–17:00."""
    days = sorted(hours.days)
    name = QLocale().standaloneDayName
    end = hours.until.strftime("%H:%M")
    times = f"{hours.since.strftime('%H:%M')}–{'24:00' if end == '00:00' else end}"
    if len(days) == 7:
        return translate("Paper", "every day {times}").format(times=times)
    if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        return f"{name(days[0] + 1)}–{name(days[-1] + 1)} {times}"
    return f"{', '.join(name(day + 1) for day in days)} {times}"


def code_image(contact: Contact, module: int = 6) -> QImage:
    """The QR code of a channel as a black and white picture with its quiet zone."""
    modules = qr_modules(code_content(contact))
    side = (len(modules) + 2 * QUIET_ZONE) * module
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, line in enumerate(modules):
        for x, dark in enumerate(line):
            if dark:
                for dy in range(module):
                    for dx in range(module):
                        image.setPixel(
                            (x + QUIET_ZONE) * module + dx, (y + QUIET_ZONE) * module + dy, 0xFF000000
                        )
    return image


def for_wallet(porch: Porch, code: str, count: int = 3) -> list[tuple[Helpline, Contact]]:
    """A few lines to carry along: for children, in crisis, for trouble online."""
    order = ("child", "crisis", "online-abuse", "youth-chat", "violence-at-home", "mental-health")
    here = find_country(porch, code)
    found: list[tuple[Helpline, Contact]] = []
    for category in order:
        for line in here.first_screen:
            contact = _best(line)
            if line.region or line.category != category or contact is None:
                continue  # a card is carried about: lines of one region stay at home
            if not any(line is x for x, _ in found):
                found.append((line, contact))
                break
    return found[:count]


def _best(line: Helpline) -> Contact | None:
    """A number before an address: paper has no link to press."""
    rank = {ContactKind.PHONE: 0, ContactKind.CHAT: 1, ContactKind.SMS: 2, ContactKind.WEB: 3}
    return min(line.contacts, key=lambda contact: rank[contact.kind], default=None)
