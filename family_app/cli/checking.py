"""family-app check: whether journals are readable or damaged, as far as that shows without a key."""

from __future__ import annotations

from family_app.activities.people import at_the_table, find_person
from family_app.activities.restoring import count_backups
from family_app.activities.unlock import check_journal
from family_app.cli.printing import print_text
from family_app.cli.scene import Refused, Scene
from family_app.domain.errors import DiskTrouble, VaultDamaged, VaultNewer, VaultReplaced
from family_app.domain.people import Person
from family_app.house import Porch


def check(scene: Scene) -> int:
    """Prints a line for each person; refuses at the end when a journal cannot be read here."""
    porch, say = scene.porch, scene.say
    wanted = scene.options.person
    people = at_the_table(porch) if wanted is None else (find_person(porch, wanted),)
    found = [_state(porch, person) for person in people]
    for person, state in zip(people, found, strict=True):
        words, count = say(f"check.{state}"), count_backups(porch, person)
        # Whose a backup is stands on its outside for everybody; when it was made does not.
        words = say("check.backups", state=words, count=count) if count else words
        print_text(f"{person.name}: {words}")
    if not people:
        print_text(say("people.none"))
    if not set(found) <= {"readable", "no_key"}:
        raise Refused("refused.damaged")
    return 0


def _state(porch: Porch, person: Person) -> str:
    if not person.has_key:
        return "no_key"
    try:
        check_journal(porch, person)
    except VaultDamaged:
        return "damaged"
    except VaultReplaced:
        return "replaced"
    except VaultNewer:
        return "newer"
    except DiskTrouble:
        return "unknown"
    return "readable"
