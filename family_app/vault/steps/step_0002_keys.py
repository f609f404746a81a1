"""Step 2: old keys for letters, the note about backups, and when code and cost were last looked at."""

from __future__ import annotations

from sqlalchemy import Connection

NUMBER = 2
NAME = "keys"

_STATEMENTS = (
    """CREATE TABLE letter_key (
        epoch INTEGER NOT NULL PRIMARY KEY, x25519 TEXT NOT NULL CHECK (length(x25519) = 64),
        ed25519 TEXT NOT NULL CHECK (length(ed25519) = 64)) STRICT""",
    """CREATE TABLE backup_note (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), made_ms INTEGER NOT NULL,
        made_zone INTEGER NOT NULL, token TEXT NOT NULL) STRICT""",
    "ALTER TABLE owner ADD COLUMN code_tried_ms INTEGER",
    "ALTER TABLE owner ADD COLUMN code_tried_zone INTEGER",
    "ALTER TABLE owner ADD COLUMN cost_seen_ms INTEGER",
    "ALTER TABLE owner ADD COLUMN cost_seen_zone INTEGER",
    "ALTER TABLE owner ADD COLUMN cost_kib INTEGER",
)


def run(connection: Connection) -> None:
    """Makes the tables and columns."""
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
