"""Step 1: the first tables."""

from __future__ import annotations

from sqlalchemy import Connection

NUMBER = 1
NAME = "first"

_STATEMENTS = (
    """CREATE TABLE meta (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), vault_id TEXT NOT NULL, "schema" INTEGER NOT NULL,
        db_epoch INTEGER NOT NULL, generation INTEGER NOT NULL) STRICT""",
    """CREATE TABLE step (
        number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, ran_ms INTEGER NOT NULL) STRICT""",
    """CREATE TABLE owner (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), age_band TEXT NOT NULL, recovery TEXT NOT NULL,
        made_ms INTEGER NOT NULL, made_zone INTEGER NOT NULL,
        opened_ms INTEGER, opened_zone INTEGER) STRICT""",
    """CREATE TABLE page (
        "key" INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
        place INTEGER NOT NULL UNIQUE, at_ms INTEGER NOT NULL, at_zone INTEGER NOT NULL, day TEXT NOT NULL,
        title TEXT NOT NULL, text TEXT NOT NULL, starred INTEGER NOT NULL, revision INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL, changed_zone INTEGER NOT NULL,
        binned_ms INTEGER, binned_zone INTEGER) STRICT""",
    "CREATE INDEX page_day ON page (day, place)",
    "CREATE INDEX page_starred ON page (starred, place)",
    "CREATE INDEX page_binned ON page (binned_ms)",
    """CREATE TABLE page_feeling (
        feeling TEXT NOT NULL,
        place INTEGER NOT NULL REFERENCES page (place) ON UPDATE CASCADE ON DELETE CASCADE,
        position INTEGER NOT NULL, PRIMARY KEY (feeling, place)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX page_feeling_place ON page_feeling (place, position, feeling)",
    """CREATE TABLE page_topic (
        topic TEXT NOT NULL,
        place INTEGER NOT NULL REFERENCES page (place) ON UPDATE CASCADE ON DELETE CASCADE,
        position INTEGER NOT NULL, PRIMARY KEY (topic, place)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX page_topic_place ON page_topic (place, position, topic)",
    "CREATE TABLE erased (id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID",
    """CREATE VIRTUAL TABLE page_words USING fts5(
        title, text, content='page', content_rowid='place', tokenize='unicode61 remove_diacritics 2')""",
    "INSERT INTO page_words (page_words, rank) VALUES ('secure-delete', 1)",
)


def run(connection: Connection) -> None:
    """Makes the tables."""
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
