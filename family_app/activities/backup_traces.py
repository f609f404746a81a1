"""After a search that found no whole backup: whether there are none, or only damaged ones."""

from __future__ import annotations

import re

from family_app.activities.backup_owners import backups_of_person
from family_app.domain.people import PersonId
from family_app.house import Porch
from family_app.table.safe_file import disk_troubles

_NAME = re.compile(r"[0-9a-f]{32}\.fbk")


def damaged_backups_lie_here(porch: Porch, who: PersonId) -> bool:
    """Whether backups lie here that are this person's, or that are too damaged to tell whose they are."""
    from family_app.vault.backup_keeping import found_in

    if backups_of_person(porch, who):
        return True
    folder = porch.places.backups
    readable = {each.path.name for each in found_in(folder)}
    with disk_troubles():
        names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    return any(_NAME.fullmatch(name) and name not in readable for name in names)
