"""family-app helplines: whom to call. Needs no database, no window and no writable disk."""

from __future__ import annotations

from datetime import datetime

from family_app.activities import help as help_now
from family_app.cli.printing import print_json, print_text
from family_app.cli.scene import Refused, Scene, country_of
from family_app.cli.words import Words
from family_app.domain.helplines import Contact, ContactKind, Country, Helpline, Known, OpenNow, OpenTime

YOUNGEST, OLDEST = 0, 120  # open ends of an age range


def show_helplines(scene: Scene) -> int:
    """Prints all lines of one country, the emergency number first."""
    code = _country(scene)
    lines = help_now.helplines(scene.porch, code)
    if scene.options.json:
        print_json([help_now.as_record(line) for line in lines])
        return 0
    print_text("\n".join(_page(scene, code)))
    return 0


def _country(scene: Scene) -> str:
    """The country that was asked for, or that of the settings, this computer or the language."""
    porch, wanted = scene.porch, scene.options.country
    if wanted is not None:
        if wanted.upper() not in porch.shelf.help.countries:
            named = sorted(code for code in porch.shelf.help.countries if code != help_now.ANY_COUNTRY)
            raise Refused("refused.country", named)
        return str(wanted.upper())
    for guess in (scene.settings.country, country_of(scene.of_computer)):
        found = help_now.guess_country(guess, porch)
        if found:
            return found
    return "NL" if scene.say.language == "nl" else help_now.ANY_COUNTRY


def _page(scene: Scene, code: str) -> list[str]:
    say, now = scene.say, scene.porch.clock.now()
    country = help_now.find_country(scene.porch, code)
    everywhere = help_now.find_country(scene.porch, help_now.ANY_COUNTRY)
    parts = (
        (say("lines.danger"), country.emergency, country),
        (say("lines.country", country=country.name), help_now.first_lines(scene.porch, code, now), country),
        (say("lines.worldwide"), help_now.international(scene.porch, code), everywhere),
        (say("lines.not_seen_lately"), country.not_seen_lately, country),
    )
    out: list[str] = []
    for heading, lines, place in parts:
        if lines:
            out += [heading.upper(), ""]
            for line in lines:
                out += [*_line(line, place, now, say), ""]
    return [*out, say("lines.private")]


def _line(line: Helpline, country: Country, now: datetime, say: Words) -> list[str]:
    about = " ".join(part for part in (line.about, _ages(line, say)) if part)
    out = [line.name, *([f"  {about}"] if about else [])]
    for contact in line.contacts:
        # A number for danger is called at any hour and whatever it costs.
        facts = "" if line.is_banner and not contact.hours_seen else _facts(contact, country, now, say)
        out += [f"  {_way(contact, say)}", *([f"      {facts}"] if facts else [])]
    if line.may_tell:
        out.append(f"  {line.may_tell}")
    source = [say("line.source", source=line.source)]
    if line.seen:
        source.append(say("line.seen", seen=line.seen))
    if not line.confirmed:
        source.append(say("line.not_confirmed"))
    return [*out, f"  {' '.join(source)}"]


def _ages(line: Helpline, say: Words) -> str:
    if line.ages is None or line.ages == (YOUNGEST, OLDEST):
        return ""
    since, until = line.ages
    if str(since or until) in line.about:  # those words say it already
        return ""
    if until == OLDEST:
        return say("line.ages_from", since=since)
    return say("line.ages_until" if since == YOUNGEST else "line.ages", since=since, until=until)


def _way(contact: Contact, say: Words) -> str:
    """The way and the number or address, exactly as it is dialled or typed."""
    way = f"{say(f'contact.{contact.kind.value}')}: {contact.value}"
    if not contact.how:
        return way
    how = say("contact.send", words=contact.how) if contact.kind is ContactKind.SMS else contact.how
    return f"{way} ({how})"


def _facts(contact: Contact, country: Country, now: datetime, say: Words) -> str:
    # A page on the web has no opening hours, and a price only where one was seen.
    web = contact.kind is ContactKind.WEB
    facts = [] if web and not contact.hours_seen else [_opening(contact, country, now, say)]
    if not web or contact.cost != "unknown":
        facts.append(say(f"cost.{contact.cost}"))
    if contact.anonymous is Known.YES:
        facts.append(say("contact.anonymous"))
    if contact.language_names:
        facts.append(", ".join(contact.language_names))
    if contact.deaf:
        facts.append(say("contact.deaf"))
    return " · ".join(facts)


def _opening(contact: Contact, country: Country, now: datetime, say: Words) -> str:
    """Whether it is usually open, and when; hours that were seen long ago are told as such."""
    hours = "; ".join(_hours(each, say) for each in contact.hours)
    status = help_now.status(contact, country, now)
    if status is OpenNow.ALWAYS:
        return say("open.always")
    if status is not OpenNow.UNKNOWN:
        return say(f"open.{status.value}", hours=hours)
    seen = contact.hours_seen.isoformat()[:7] if contact.hours_seen else ""
    if seen and contact.always_open:
        return say("open.was_always", seen=seen)
    return say("open.was", hours=hours, seen=seen) if seen and hours else say("open.unknown")


def _hours(hours: OpenTime, say: Words) -> str:
    until = f"{hours.until:%H:%M}"
    return f"{_days(hours.days, say)} {hours.since:%H:%M}-{'24:00' if until == '00:00' else until}"


def _days(days: frozenset[int], say: Words) -> str:
    """Days as people write them: neighbours as 'Mon-Fri'."""
    if len(days) == 7:
        return say("days.all")
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names = [[say(f"day.{run[0]}"), say(f"day.{run[-1]}")] for run in runs]
    return ", ".join(first if first == last else f"{first}-{last}" for first, last in names)
