"""family-app passphrase: another passphrase for a journal, by somebody who knows the current one."""

from __future__ import annotations

from family_app.activities.people import find_person, refuse_beside_a_window
from family_app.activities.unlock import change_passphrase
from family_app.cli import reading
from family_app.cli.journal import opened
from family_app.cli.people import accepted
from family_app.cli.printing import print_text
from family_app.cli.scene import Scene
from family_app.domain.errors import PersonHasNoKey


def change(scene: Scene) -> int:
    """Asks for the current one and twice for the new one, or takes both from standard input."""
    say, asked = scene.say, scene.options
    refuse_beside_a_window(scene.porch)
    person = find_person(scene.porch, asked.person)
    if not person.has_key:
        raise PersonHasNoKey
    if asked.passphrase_stdin:
        current, new = reading.piped_two_lines()
    else:
        current = reading.current_passphrase(say, from_pipe=False)
        new = reading.new_passphrase(say)
    # Judged before the slow part, so that a weak one is refused at once.
    verdict = accepted(scene.porch, new)
    with opened(scene, person, current) as house:
        change_passphrase(house, current, new)
    print_text(say("passphrase.changed"))
    if verdict.guessable:
        print_text(say("passphrase.guessable"))
    return 0
