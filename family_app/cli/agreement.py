"""family-app agreement show: what the family agreed; no key, and no database where nothing was kept."""

from __future__ import annotations

from collections.abc import Iterator

from family_app.activities.agreements import read_agreements
from family_app.cli.printing import print_json, print_text
from family_app.cli.scene import Scene
from family_app.domain.agreement import Agreement


def show(scene: Scene) -> int:
    """Prints the version that stands."""
    kept = read_agreements(scene.porch)
    if scene.options.json:
        print_json(None if kept.newest is None else _record(kept.newest))
    elif kept.newest is None:
        print_text(scene.say("agreement.damaged" if kept.was_damaged else "agreement.none"))
    else:
        print_text("\n".join(_whole(scene, kept.newest)))
    return 0


def _record(agreement: Agreement) -> dict[str, object]:
    again = agreement.look_again
    return {
        "version": agreement.version,
        "made": agreement.made.isoformat(),
        "look_again": None if again is None else again.isoformat(),
        "names": list(agreement.names),
        "clauses": [
            {"starter": each.starter, "ours": each.ours, "adults": each.adults} for each in agreement.clauses
        ],
    }


def _whole(scene: Scene, agreement: Agreement) -> Iterator[str]:
    say = scene.say
    yield say("agreement.made", day=agreement.made.isoformat())
    for clause in agreement.clauses:
        yield f"\n{say('agreement.ours')}: {clause.ours}"
        yield f"{say('agreement.adults')}: {clause.adults}"
    yield ""
    if agreement.names:
        yield say("agreement.names", names=say.listed(list(agreement.names)))
    if agreement.look_again is not None:
        yield say("agreement.look_again", day=agreement.look_again.isoformat())
