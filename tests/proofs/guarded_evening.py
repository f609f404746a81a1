"""The evening and a walk through every room: the guard standing, the doors in the kernel shut."""

from __future__ import annotations

import sys

from family_app.hardening import harden
from family_app.no_network import stand_guard
from tests.flows.evening import main
from tests.flows.stage import stage
from tests.support.cheap_keys import cheap_keys
from tests.support.rooms_tour import every_room


def walk() -> None:
    """Every place where a window can stand, each looked at for a moment."""
    with cheap_keys(), stage("en") as on:
        for place in every_room(on):
            on.settle()
            sys.stdout.write(f"- {place}\n")


if __name__ == "__main__":
    stand_guard()
    harden()
    ended = main()
    walk()
    sys.exit(ended)
