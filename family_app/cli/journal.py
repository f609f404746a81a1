"""family-app journal add: a new page; and the one way in which a journal is opened here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from family_app.activities.journal import keep_draft, new_draft
from family_app.activities.people import find_person
from family_app.activities.unlock import open_space
from family_app.cli import reading
from family_app.cli.printing import moment, print_json, print_note, print_text
from family_app.cli.scene import Refused, Scene
from family_app.domain.errors import PageTooLong, PersonHasNoKey
from family_app.domain.journal import TITLE_LIMIT
from family_app.domain.people import Person
from family_app.house import House


def add(scene: Scene) -> int:
    """Keeps a new page and prints its id. The text comes from standard input and is kept unchanged."""
    asked = scene.options
    _check_words(scene)
    title = " ".join(asked.title.splitlines())  # a title is one line everywhere
    if len(title) > TITLE_LIMIT:
        raise PageTooLong(TITLE_LIMIT)
    person = person_with_key(scene)
    text: str | None = None
    if asked.passphrase_stdin:
        passphrase, text = reading.piped()
        _check_page(title, text)
    else:
        passphrase = reading.current_passphrase(scene.say, from_pipe=False, text_follows=True)
    with opened(scene, person, passphrase) as house:
        if text is None:
            text = reading.text_of_page(scene.say)
            _check_page(title, text)
        draft = replace(
            new_draft(house, at=asked.at),
            title=title,
            text=text,
            feelings=tuple(dict.fromkeys(asked.feeling)),
            topics=tuple(dict.fromkeys(asked.topic)),
        )
        kept = keep_draft(house, draft)
    if asked.json:
        print_json({"id": kept.id, "at": moment(draft.at), "title": title, "starred": draft.starred})
    else:
        print_text(kept.id)
    return 0


def person_with_key(scene: Scene) -> Person:
    """The person that was named. Raises PersonUnknown or PersonHasNoKey before anything is asked."""
    person = find_person(scene.porch, scene.options.person)
    if not person.has_key:
        raise PersonHasNoKey
    return person


@contextmanager
def opened(scene: Scene, person: Person, passphrase: str) -> Iterator[House]:
    """The space of one person, closed again whatever happens."""
    house, told = open_space(scene.porch, person.id, passphrase)
    try:
        if told.older_than_before:
            print_note(scene.say("journal.older"))
        yield house
    finally:
        house.vault.close()


def _check_words(scene: Scene) -> None:
    """Refuses an id that we do not know before the person types a text for nothing."""
    shelf, asked = scene.porch.shelf, scene.options
    if set(asked.feeling) - shelf.feeling_ids:
        raise Refused("refused.feeling", [feeling.id for feeling in shelf.feelings])
    if set(asked.topic) - shelf.topic_ids:
        raise Refused("refused.topic", [topic.id for topic in shelf.topics])


def _check_page(title: str, text: str) -> None:
    if not text.strip() and not title.strip():
        raise Refused("refused.empty_page")
