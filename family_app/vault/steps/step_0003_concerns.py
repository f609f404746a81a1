"""Step 3: concerns with their timeline, the keys of people at the table, and letters sent and opened."""

from __future__ import annotations

from sqlalchemy import Connection

NUMBER = 3
NAME = "concerns and letters"

_STATEMENTS = (
    """CREATE TABLE concern (
        "key" INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
        made_ms INTEGER NOT NULL, made_zone INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL, changed_zone INTEGER NOT NULL, revision INTEGER NOT NULL,
        kind TEXT NOT NULL, words TEXT NOT NULL, place TEXT NOT NULL, place_words TEXT NOT NULL,
        who TEXT NOT NULL, address TEXT NOT NULL, happened TEXT NOT NULL, wanted_words TEXT NOT NULL,
        wish TEXT NOT NULL, at_home INTEGER NOT NULL, helper TEXT NOT NULL,
        closed_ms INTEGER, closed_zone INTEGER, binned_ms INTEGER, binned_zone INTEGER) STRICT""",
    "CREATE INDEX concern_changed ON concern (binned_ms, changed_ms)",
    """CREATE TABLE concern_choice (
        concern INTEGER NOT NULL REFERENCES concern ("key") ON DELETE CASCADE,
        list TEXT NOT NULL CHECK (list IN ('wanted', 'feeling')), choice TEXT NOT NULL,
        position INTEGER NOT NULL, PRIMARY KEY (concern, list, choice)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE concern_note (
        id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
        concern INTEGER NOT NULL REFERENCES concern ("key") ON DELETE CASCADE,
        at_ms INTEGER NOT NULL, at_zone INTEGER NOT NULL, text TEXT NOT NULL,
        revision INTEGER NOT NULL) STRICT""",
    "CREATE INDEX concern_note_at ON concern_note (concern, at_ms)",
    """CREATE TABLE contact_key (
        vault_id TEXT NOT NULL CHECK (length(vault_id) = 32), epoch INTEGER NOT NULL,
        x25519 TEXT NOT NULL CHECK (length(x25519) = 64), ed25519 TEXT NOT NULL CHECK (length(ed25519) = 64),
        name TEXT NOT NULL, pinned_ms INTEGER NOT NULL, pinned_zone INTEGER NOT NULL,
        checked INTEGER NOT NULL, PRIMARY KEY (vault_id, epoch)) STRICT""",
    """CREATE TABLE letter_sent (
        note_id TEXT NOT NULL PRIMARY KEY CHECK (length(note_id) = 32), reader TEXT NOT NULL,
        file TEXT NOT NULL, made_ms INTEGER NOT NULL, made_zone INTEGER NOT NULL, body TEXT NOT NULL,
        taken_ms INTEGER, taken_zone INTEGER, too_late INTEGER NOT NULL) STRICT""",
    """CREATE TABLE letter_opened (
        sender TEXT NOT NULL CHECK (length(sender) = 32), note_id TEXT NOT NULL CHECK (length(note_id) = 32),
        day TEXT NOT NULL, body TEXT NOT NULL, opened_ms INTEGER NOT NULL, opened_zone INTEGER NOT NULL,
        checked INTEGER NOT NULL, PRIMARY KEY (sender, note_id)) STRICT""",
    """CREATE TABLE letter_draft (
        id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32), reader TEXT NOT NULL, body TEXT NOT NULL,
        revision INTEGER NOT NULL, changed_ms INTEGER NOT NULL, changed_zone INTEGER NOT NULL) STRICT""",
)


def run(connection: Connection) -> None:
    """Makes the tables."""
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
