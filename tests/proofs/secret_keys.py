"""The fourth evening with secret words: the drill, a new code, a new lock inside, somebody erased."""

from __future__ import annotations

from dataclasses import replace

from family_app.activities.journal import keep_draft, new_draft
from family_app.activities.keys import draw_code, erase_person, new_code, rekey, try_code
from family_app.activities.people import at_the_table
from family_app.activities.unlock import open_space
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House
from tests.flows.evening import NAME
from tests.flows.stage import Stage

SECRETS = ("before_lock", "after_lock", "erased_person")


def fourth(on: Stage, secret: dict[str, str]) -> dict[str, object]:
    """The codes that were drawn go out as secrets too: they open what they were drawn for."""
    words = f"a sentence with {secret['cli_new']}"
    house = _house(on, NAME, words)
    try_code(house, (secret["half_1"], secret["half_2"]))
    shown = draw_code(house, words, RecoveryChoice.MINE)
    new_code(house, shown)
    try_code(house, shown.codes)
    _write(house, secret["before_lock"])
    locked = draw_code(house, words, RecoveryChoice.MINE, with_lock=True)
    for _ in rekey(house, locked):
        pass
    _write(house, secret["after_lock"])
    house.vault.close()
    other = _house(on, "Noor", f"a sentence with {secret['cli_other']}")
    _write(other, secret["erased_person"])
    erase_person(other, "Noor")
    return {"codes": [*shown.codes, *locked.codes]}


def _house(on: Stage, name: str, words: str) -> House:
    porch = on.window.space._porch
    who = next(person.id for person in at_the_table(porch) if person.name == name)
    return open_space(porch, who, words)[0]


def _write(house: House, text: str) -> None:
    keep_draft(house, replace(new_draft(house), text=text))
