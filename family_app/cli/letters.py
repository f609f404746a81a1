"""family-app letter seal, list, open and take-back: letters between people at the table, without a window."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TypeVar

from family_app.activities.journal import age_band
from family_app.activities.letter_signs import quiet_sign
from family_app.activities.letters import (
    open_letter,
    opened,
    opened_one,
    preview,
    seal,
    sent,
    take_back,
    waiting,
)
from family_app.activities.people import find_person
from family_app.cli import reading
from family_app.cli.journal import opened as opened_space
from family_app.cli.journal import person_with_key
from family_app.cli.json_fields import JSON_FIELDS
from family_app.cli.printing import moment, moment_to_read, print_json, print_note, print_text
from family_app.cli.scene import Refused, Scene
from family_app.domain.backups import Progress
from family_app.domain.errors import LetterMissing, LetterTooLong, PageTooLong, PersonHasNoKey
from family_app.domain.letters import (
    CheckState,
    LetterDraft,
    LetterId,
    OpenedLetter,
    SealedSign,
    SentLetter,
    SentState,
    WaitingLetter,
    WaitingState,
    tidy,
)
from family_app.house import House

Answer = TypeVar("Answer")
MOST = 100_000  # letters of one list


def seal_letter(scene: Scene) -> int:
    """Seals what comes from standard input for one person; without words it is a talk card."""
    asked = scene.options
    wishes = [wish.id for wish in scene.porch.shelf.letter_words.wishes]
    if not set(asked.wish) <= set(wishes):
        raise Refused("refused.choice", wishes)
    person, reader = person_with_key(scene), find_person(scene.porch, asked.to)
    if reader.id == person.id:
        raise Refused("refused.to_yourself")
    if not reader.has_key:
        raise PersonHasNoKey
    text: str | None = None
    try:
        if asked.passphrase_stdin:
            passphrase, text = reading.piped()
            tidy(_draft(scene, text))  # refused before the slow part
        else:
            passphrase = reading.current_passphrase(scene.say, from_pipe=False, text_follows=True)
        with opened_space(scene, person, passphrase) as house:
            draft = preview(house, _draft(scene, reading.text_of_page(scene.say) if text is None else text))
            made = seal(house, reader.id, draft, asked.sign == "on")
    except PageTooLong as trouble:
        raise LetterTooLong(trouble.limit) from None
    if asked.json:
        print_json({"id": made.id, "to": made.name, "sign": made.sign.value})
    else:
        print_text(made.id)
    if made.sign is SealedSign.NOT_KEPT:
        print_note(scene.say("letter.no_sign"))
    return 0


def list_letters(scene: Scene) -> int:
    """What waits, what was opened and what was sent; opens nothing, and never says what others opened."""
    with _opened(scene) as house:
        waits, had, out = _whole(waiting(house)), opened(house, limit=MOST), sent(house, limit=MOST)
        quiet_sign(house, [each.id for each in waits])
    if scene.options.json:
        records = [*map(_waiting_record, waits), *map(_opened_record, had), *map(_sent_record, out)]
        shown = JSON_FIELDS["letter list"].split()
        print_json([{name: record[name] for name in shown} for record in records])
        return 0
    lines = [*(_waiting_line(scene, each) for each in waits), *(_opened_line(scene, each) for each in had)]
    lines += [_sent_line(scene, each) for each in out]
    print_text("\n".join(lines) if lines else scene.say("letter.none"))
    return 0


def open_one(scene: Scene) -> int:
    """Opens a letter that waits, with a few words before it; or shows one that was opened before."""
    letter_id = _asked_id(scene)
    with _opened(scene) as house:
        band = age_band(house)
        try:
            letter, first = opened_one(house, letter_id), False
        except LetterMissing:
            letter, first = open_letter(house, letter_id), True
    if scene.options.json:
        print_json(_opened_record(letter))
        return 0
    if first:
        words = scene.porch.shelf.letter_words.first_words(band, letter.content.about)
        print_text("\n".join([scene.say("letter.before"), *(f"- {line}" for line in words.short), ""]))
    print_text("\n".join(_letter(scene, letter)))
    return 0


def take_one_back(scene: Scene) -> int:
    """Takes a letter back, or says that it was too late."""
    with _opened(scene) as house:
        letter = take_back(house, _asked_id(scene))
    if scene.options.json:
        print_json({"id": letter.id, "state": letter.state.value})
    elif letter.state is SentState.TAKEN_BACK:
        print_text(scene.say("letter.taken"))
    if letter.state is SentState.TOO_LATE:
        raise Refused("refused.too_late")
    return 0


@contextmanager
def _opened(scene: Scene) -> Iterator[House]:
    person = person_with_key(scene)
    passphrase = reading.current_passphrase(scene.say, from_pipe=scene.options.passphrase_stdin)
    with opened_space(scene, person, passphrase) as house:
        yield house


def _draft(scene: Scene, text: str) -> LetterDraft:
    asked = scene.options
    return LetterDraft(text=text, how=asked.how, when=asked.when, wishes=tuple(asked.wish))


def _asked_id(scene: Scene) -> LetterId:
    return LetterId(scene.options.id.strip().lower())


def _whole(steps: Generator[Progress, None, Answer]) -> Answer:
    """All slices after each other: here nobody waits for a save."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


# ---- for other programs --------------------------------------------------------------------------


def _waiting_record(letter: WaitingLetter) -> dict[str, object]:
    ready = letter.state is WaitingState.READY
    return {
        "id": letter.id,
        "kind": "waiting",
        "name": letter.name,
        "day": letter.day.isoformat() if letter.day else None,
        "state": letter.state.value,
        "checked": letter.check is CheckState.CHECKED if ready else None,
        "letter": letter.kind.value if ready else None,
        "title": None,  # of its words nothing shows before it is opened
        "how": letter.how,
        "when": letter.when,
        "wishes": list(letter.wishes),
        "about": letter.about,
    }


def _opened_record(letter: OpenedLetter) -> dict[str, object]:
    return {
        "id": letter.id,
        "kind": "opened",
        "name": letter.name,
        "day": letter.day.isoformat(),
        "opened_at": moment(letter.opened_at),
        "state": "opened",
        "checked": letter.check is CheckState.CHECKED,
        **_content_record(letter.content),
    }


def _sent_record(letter: SentLetter) -> dict[str, object]:
    return {
        "id": letter.id,
        "kind": "sent",
        "name": letter.name,
        "day": letter.made_at.date().isoformat(),
        "state": letter.state.value,
        "checked": None,
        **_content_record(letter.content),
    }


def _content_record(content: LetterDraft) -> dict[str, object]:
    return {
        "letter": content.kind.value,
        "title": content.title,
        "text": content.text,
        "how": content.how,
        "when": content.when,
        "wishes": list(content.wishes),
        "about": content.about,
    }


# ---- for people ----------------------------------------------------------------------------------


def _waiting_line(scene: Scene, letter: WaitingLetter) -> str:
    say = scene.say
    if letter.state is not WaitingState.READY:
        state = say(f"letter.{letter.state.value}", name=letter.name)
        return f"{letter.id}  {state}"
    words = say("letter.waits", name=letter.name)
    checked = "" if letter.check is CheckState.CHECKED else f" ({say('letter.not_checked')})"
    return f"{letter.day}  {letter.id}  {words}{checked}"


def _opened_line(scene: Scene, letter: OpenedLetter) -> str:
    words = scene.say("letter.from", name=letter.name)
    return f"{letter.day}  {letter.id}  {words}{_titled(letter.content)}"


def _sent_line(scene: Scene, letter: SentLetter) -> str:
    words = scene.say("letter.to", name=letter.name)
    state = "" if letter.state is SentState.OUT else f" ({scene.say(f'letter.{letter.state.value}')})"
    return f"{moment_to_read(letter.made_at)}  {letter.id}  {words}{_titled(letter.content)}{state}"


def _titled(content: LetterDraft) -> str:
    return f": {content.title}" if content.title else ""


def _letter(scene: Scene, letter: OpenedLetter) -> list[str]:
    say, words, content = scene.say, scene.porch.shelf.letter_words, letter.content
    checked = "" if letter.check is CheckState.CHECKED else f" ({say('letter.not_checked')})"
    out = [f"{say('letter.from', name=letter.name)}, {letter.day}{checked}"]
    asks = {ask.id: ask.seen for ask in (*words.hows, *words.whens)}
    asks |= {wish.id: wish.seen for wish in words.wishes}
    # A wish of a later version has no words here.
    out += [asks[each] for each in (content.how, content.when, *content.wishes) if each in asks]
    if content.title:
        out += ["", content.title]
    return [*out, "", content.text] if content.text else out
