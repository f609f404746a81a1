"""Step 4: mood check-ins, the own plan, and what the person chose for themself."""

from __future__ import annotations

from sqlalchemy import Connection

NUMBER = 4
NAME = "check-ins and plan"

_STATEMENTS = (
    """CREATE TABLE mood (
        "key" INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
        at_ms INTEGER NOT NULL, at_zone INTEGER NOT NULL, day TEXT NOT NULL,
        face INTEGER NOT NULL CHECK (face BETWEEN 1 AND 5), label TEXT NOT NULL,
        energy INTEGER CHECK (energy BETWEEN 1 AND 3), own_word TEXT NOT NULL, line TEXT NOT NULL,
        binned_ms INTEGER, binned_zone INTEGER) STRICT""",
    "CREATE INDEX mood_day ON mood (day, at_ms)",
    """CREATE TABLE mood_choice (
        mood INTEGER NOT NULL REFERENCES mood ("key") ON DELETE CASCADE,
        list TEXT NOT NULL CHECK (list IN ('feeling', 'part')), choice TEXT NOT NULL,
        position INTEGER NOT NULL, PRIMARY KEY (mood, list, choice)) STRICT, WITHOUT ROWID""",
    "CREATE TABLE face_label (face INTEGER NOT NULL PRIMARY KEY, label TEXT NOT NULL) STRICT",
    """CREATE TABLE plan_step (
        step TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL, revision INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL, changed_zone INTEGER NOT NULL) STRICT""",
    "CREATE TABLE own_choice (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
)


def run(connection: Connection) -> None:
    """Makes the tables."""
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
