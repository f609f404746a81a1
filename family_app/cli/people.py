"""family-app people: who is at the table, and somebody new with a key of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from family_app.activities.people import add_person, at_the_table, find_person, remove_person
from family_app.activities.unlock import judge_passphrase, make_key
from family_app.cli import reading
from family_app.cli.printing import print_json, print_text
from family_app.cli.scene import Scene
from family_app.domain.errors import NameTaken, PersonHasKey, PersonUnknown, WeakPassphrase
from family_app.domain.passphrase import Verdict
from family_app.domain.people import AgeBand, Person, usable_name
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.house import Porch

_RECOVERY = {"whole": RecoveryChoice.MINE, "split": RecoveryChoice.SPLIT, "none": RecoveryChoice.NONE}


def list_people(scene: Scene) -> int:
    """Prints the name of each person, and whether a key exists: nothing else is known without it."""
    people = at_the_table(scene.porch)
    if scene.options.json:
        print_json([{"name": person.name, "has_key": person.has_key} for person in people])
    elif not people:
        print_text(scene.say("people.none"))
    else:
        for person in people:
            print_text(f"{person.name}: {scene.say('people.key' if person.has_key else 'people.no_key')}")
    return 0


def add(scene: Scene) -> int:
    """Makes a person and their key; prints the recovery code once. A person without a key only gets one."""
    porch, asked = scene.porch, scene.options
    name = usable_name(asked.name)
    known = _known(porch, name)
    passphrase = reading.piped()[0] if asked.passphrase_stdin else reading.new_passphrase(scene.say)
    verdict = accepted(porch, passphrase)
    with _person(porch, name, known) as person:
        house, codes = make_key(
            porch, person.id, passphrase, AgeBand(asked.age_band), _RECOVERY[asked.recovery]
        )
        house.vault.close()
    _tell(scene, person, verdict, codes)
    return 0


def accepted(porch: Porch, passphrase: str) -> Verdict:
    """What we think of a new passphrase, before anything is made. Raises WeakPassphrase."""
    verdict = judge_passphrase(porch, passphrase)
    if verdict.refused is not None:
        raise WeakPassphrase(verdict.refused)
    return verdict


def _known(porch: Porch, name: str) -> Person | None:
    """Somebody without a key who has this name already. Raises PersonHasKey, or NameTaken when put away."""
    try:
        person = find_person(porch, name)
    except PersonUnknown:
        return None
    if person.has_key:
        raise PersonHasKey
    if person.away:
        raise NameTaken
    return person


@contextmanager
def _person(porch: Porch, name: str, known: Person | None) -> Iterator[Person]:
    """The person to make a key for; when that fails a new one does not stay behind without it."""
    if known is not None:
        yield known
        return
    person = add_person(porch, name)
    try:
        yield person
    except BaseException:
        remove_person(porch, person.id)
        raise


def _tell(scene: Scene, person: Person, verdict: Verdict, codes: RecoveryCodes) -> None:
    say = scene.say
    print_text(say("people.added", name=person.name))
    if verdict.guessable:
        print_text(say("passphrase.guessable"))
    print_text(say(f"recovery.{codes.choice.value}"))
    for code in codes.codes:
        print_text(f"\n    {code}")
    print_text(("\n" if codes.codes else "") + say("recovery.backups"))
