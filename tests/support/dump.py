"""Everything that a vault holds, to compare two of them."""

from __future__ import annotations

from typing import Any

from family_app.vault.backup_shape import shape_of
from family_app.vault.vault import Vault


def dump(vault: Vault) -> dict[str, list[tuple[Any, ...]]]:
    """Each table with its rows; what ties a database to its header is left out."""
    with vault.inside.store.reading() as connection:
        return {
            table.name: [tuple(row) for row in connection.exec_driver_sql(table.select)]
            for table in shape_of(connection)
        }
