"""family-app check: whether something is wrong with journals, as far as that shows without a key."""

from __future__ import annotations

from family_app.activities.people import at_the_table, find_person
from family_app.activities.restoring import count_backups
from family_app.activities.soundness import Looks, Outside, look_from_outside
from family_app.cli.printing import print_text
from family_app.cli.scene import Refused, Scene


def check(scene: Scene) -> int:
    """Prints a line for each person; refuses at the end when something is wrong with a journal."""
    porch, say = scene.porch, scene.say
    wanted = scene.options.person
    people = at_the_table(porch) if wanted is None else (find_person(porch, wanted),)
    found = [look_from_outside(porch, person) for person in people]
    for person, looks in zip(people, found, strict=True):
        print_text(f"{person.name}: {_words(scene, looks, count_backups(porch, person))}")
    if not people:
        print_text(say("people.none"))
    if not {looks.outside for looks in found} <= {Outside.FINE, Outside.NO_KEY}:
        raise Refused("refused.damaged")
    return 0


def _words(scene: Scene, looks: Looks, backups: int) -> str:
    say = scene.say
    words = [say(f"check.{looks.outside}")]
    words += [say("check.half_a_lock")] if looks.half_a_lock else []
    words += [say("check.copies", count=looks.copies)] if looks.copies else []
    # Whose a backup is stands on its outside for everybody; when it was made does not.
    words += [say("check.backups", count=backups)] if backups else []
    return "; ".join(words)
