"""family-app concern add, list and show: set something down without a window, and see whom to call."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from family_app.activities import help as help_now
from family_app.activities.concern_choices import choice_words, strange_choices
from family_app.activities.concerns import (
    SheetWords,
    concern_lines,
    fact_sheet,
    keep_concern,
    new_concern,
    open_concern,
    what_now_about,
)
from family_app.activities.journal import age_band
from family_app.cli import reading
from family_app.cli.journal import opened, person_with_key
from family_app.cli.printing import moment, moment_to_read, print_json, print_text
from family_app.cli.scene import Refused, Scene, country_of
from family_app.domain.concern import (
    SHORT_LIMIT,
    Concern,
    ConcernDraft,
    ConcernId,
    ConcernLine,
    SheetField,
    SheetRow,
)
from family_app.domain.errors import PageMissing, TextTooLong
from family_app.domain.helplines import Contact, Helpline
from family_app.domain.people import AgeBand
from family_app.house import House

HELP_NOW = "help_now"
LINES = 5  # that fit best, below the emergency number


def add(scene: Scene) -> int:
    """Keeps a new concern and prints its id. The text comes from standard input and is kept unchanged."""
    asked = scene.options
    chosen = ConcernDraft(
        id=ConcernId(""),
        kind=asked.kind,
        place=asked.place,
        who=asked.who,
        happened=asked.happened,
        wanted=tuple(dict.fromkeys(asked.wanted)),
        feelings=tuple(dict.fromkeys(asked.feeling)),
        wish=asked.wish,
        at_home=asked.at_home,
    )
    _check(scene, chosen)
    person = person_with_key(scene)
    text: str | None = None
    if asked.passphrase_stdin:
        passphrase, text = reading.piped()
        _check_something(replace(chosen, words=text))
    else:
        passphrase = reading.current_passphrase(scene.say, from_pipe=False, text_follows=True)
    with opened(scene, person, passphrase) as house:
        if text is None:
            text = reading.text_of_page(scene.say)
        draft = replace(chosen, id=new_concern(house).id, words=text)
        _check_something(draft)
        kept = keep_concern(house, draft)
        band = age_band(house)
    wants_help = draft.wish == HELP_NOW
    if asked.json:
        lines = help_now.emergency(scene.porch, _country(scene)) if wants_help else ()
        emergency = [help_now.as_record(line) for line in lines]
        made = {"id": kept.id, "made_at": moment(kept.at), "kind": draft.kind, "wish": draft.wish}
        print_json({**made, "emergency": emergency})
        return 0
    if wants_help:
        print_text("\n".join(_whom_to_call(scene, draft, band)))
    print_text(kept.id)
    return 0


def list_concerns(scene: Scene) -> int:
    """Every concern outside the bin: open ones first, the last changed first."""
    with _opened(scene) as house:
        lines = concern_lines(house)
    if scene.options.json:
        print_json([_line_record(line) for line in lines])
    elif not lines:
        print_text(scene.say("concern.none"))
    for line in () if scene.options.json else lines:
        print_text(_line(scene, line))
    return 0


def show(scene: Scene) -> int:
    """One concern with its notes; also one that lies in the bin."""
    concern_id = ConcernId(scene.options.id.strip().lower())
    with _opened(scene) as house:
        try:
            concern = open_concern(house, concern_id)
        except PageMissing:
            raise Refused("refused.no_concern") from None
    if scene.options.json:
        print_json(_record(concern))
    else:
        print_text("\n".join(_whole(scene, concern)))
    return 0


@contextmanager
def _opened(scene: Scene) -> Iterator[House]:
    person = person_with_key(scene)
    passphrase = reading.current_passphrase(scene.say, from_pipe=scene.options.passphrase_stdin)
    with opened(scene, person, passphrase) as house:
        yield house


def _check(scene: Scene, chosen: ConcernDraft) -> None:
    """Refuses what cannot be kept before the person types a text for nothing."""
    shelf = scene.porch.shelf
    told = shelf.concern_words
    known = {
        "kind": [each.id for each in told.kinds],
        "place": [each.id for each in told.places],
        "wanted": [each.id for each in told.wanted],
        "wish": [each.id for each in told.wishes],
        "feeling": [each.id for each in shelf.feelings],
    }
    for kind, _ in sorted(strange_choices(scene.porch, chosen)):
        raise Refused(f"refused.{'feeling' if kind == 'feeling' else 'choice'}", known[kind])
    if max(len(chosen.who), len(chosen.happened)) > SHORT_LIMIT:
        raise TextTooLong(SHORT_LIMIT)


def _check_something(draft: ConcernDraft) -> None:
    if draft.is_empty:
        raise Refused("refused.empty_concern")


# ---- whom to call --------------------------------------------------------------------------------


def _whom_to_call(scene: Scene, draft: ConcernDraft, band: AgeBand) -> list[str]:
    """The emergency number first, then the lines that fit, the open ones first."""
    say, porch = scene.say, scene.porch
    found = what_now_about(porch, draft, _country(scene), porch.clock.now(), band)
    out = [say("lines.danger").upper(), *_lines(scene, found.emergency), ""]
    if found.outside_home_first:
        out += [say("concern.could_notice"), ""]
    return [*out, *_lines(scene, found.lines[:LINES]), "", say("concern.more_help"), ""]


def _lines(scene: Scene, lines: tuple[Helpline, ...]) -> list[str]:
    return [
        text for line in lines for text in (line.name, *(f"  {_way(scene, each)}" for each in line.contacts))
    ]


def _way(scene: Scene, contact: Contact) -> str:
    """The way and the number or address, exactly as it is dialled or typed."""
    way = f"{scene.say(f'contact.{contact.kind.value}')}: {contact.value}"
    return f"{way} ({contact.how})" if contact.how else way


def _country(scene: Scene) -> str:
    """The country of the settings or of this computer; else what the language makes likely."""
    for guess in (scene.settings.country, country_of(scene.of_computer)):
        found = help_now.guess_country(guess, scene.porch)
        if found:
            return found
    return "NL" if scene.say.language == "nl" else help_now.ANY_COUNTRY


# ---- for other programs --------------------------------------------------------------------------


def _line_record(line: ConcernLine) -> dict[str, object]:
    return {
        "id": line.id,
        "made_at": moment(line.made),
        "changed_at": moment(line.changed),
        "kind": line.kind,
        "first_words": line.first_words,
        "closed_at": moment(line.closed) if line.closed else None,
    }


def _record(concern: Concern) -> dict[str, object]:
    return {
        "id": concern.id,
        "made_at": moment(concern.made),
        "changed_at": moment(concern.changed),
        "closed_at": moment(concern.closed) if concern.closed else None,
        "binned_at": moment(concern.binned) if concern.binned else None,
        "kind": concern.kind,
        "words": concern.words,
        "place": concern.place,
        "place_words": concern.place_words,
        "who": concern.who,
        "address": concern.address,
        "happened": concern.happened,
        "wanted": list(concern.wanted),
        "wanted_words": concern.wanted_words,
        "feelings": list(concern.feelings),
        "wish": concern.wish,
        "at_home": concern.at_home,
        "helper": concern.helper,
        "notes": [{"id": note.id, "at": moment(note.at), "text": note.text} for note in concern.notes],
    }


# ---- for people ----------------------------------------------------------------------------------


def _line(scene: Scene, line: ConcernLine) -> str:
    kind = choice_words(scene.porch, "kind", line.kind)
    words = line.first_words or kind or scene.say("concern.no_words")
    closed = f" ({scene.say('concern.closed')})" if line.closed else ""
    return f"{moment_to_read(line.changed)}  {line.id}  {words}{closed}"


def _whole(scene: Scene, concern: Concern) -> list[str]:
    say, porch = scene.say, scene.porch
    marks = [say("concern.closed")] if concern.closed else []
    marks += [say("page.in_bin")] if concern.binned else []
    out = [" · ".join([moment_to_read(concern.made), *marks])]
    labels = {each: say(f"concern.field.{each.value}") for each in SheetField}
    words = SheetWords(labels, at_home=say("concern.yes"))
    out += [_row(row) for row in fact_sheet(porch, concern, tuple(SheetField), words).rows]
    for kind, chosen in (("wish", concern.wish), ("helper", concern.helper)):
        if chosen:
            out.append(f"{say(f'concern.field.{kind}')}: {choice_words(porch, kind, chosen)}")
    return out


def _row(row: SheetRow) -> str:
    label = row.label if row.at is None else f"{row.label}, {moment_to_read(row.at)}"
    on_its_own = row.field in (SheetField.WORDS, SheetField.NOTES) or "\n" in row.text
    return f"\n{label}:\n{row.text}\n" if on_its_own else f"{label}: {row.text}"
