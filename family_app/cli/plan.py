"""family-app plan show: the own plan, as far as it is filled in."""

from __future__ import annotations

from collections.abc import Iterator

from family_app.activities.plan import MyPlan, read_plan
from family_app.cli import reading
from family_app.cli.journal import opened, person_with_key
from family_app.cli.printing import print_json, print_text
from family_app.cli.scene import Scene


def show(scene: Scene) -> int:
    """Prints every step in its order; half filled in is a plan as well."""
    person = person_with_key(scene)
    passphrase = reading.current_passphrase(scene.say, from_pipe=scene.options.passphrase_stdin)
    with opened(scene, person, passphrase) as house:
        mine = read_plan(house)
    if scene.options.json:
        print_json([{"step": step, "title": title, "text": text} for step, title, text in _steps(mine)])
    else:
        print_text("\n".join(_whole(scene, mine)))
    return 0


def _steps(mine: MyPlan) -> Iterator[tuple[str, str, str]]:
    """Id, title and text of each step; those that this age's plan does not have only when written."""
    for each in mine.words.steps if mine.words is not None else ():
        yield each.id, each.title, mine.plan.at(each.id).text
    for beside in mine.beside:
        yield beside.written.step, beside.title, beside.written.text


def _whole(scene: Scene, mine: MyPlan) -> Iterator[str]:
    if mine.words is not None:
        yield mine.words.title
        yield f"\n{mine.words.intro}"
    for _, title, text in _steps(mine):
        yield f"\n{title}"
        lines = text.splitlines() if text.strip() else [scene.say("plan.empty_step")]
        yield from (f"  {line}" for line in lines)
    if mine.words is None:
        yield scene.say("plan.not_here")
    else:
        yield f"\n{mine.words.closing}"
        yield scene.say("plan.lines")
