"""Every table of a vault, each column with the reason why we keep it: the inventory of what is stored.

All of it stands encrypted in `journal.db`. There is no name, address, birth date, device or person id.
A moment is three values: `..._ms` counts milliseconds UTC since 1970, `..._zone` is the offset of its
own zone in seconds, and where a day is looked for, `day` is the date in that zone.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text

LATEST = 2  # the schema that this version writes; the steps in steps/ lead to it

tables = MetaData()

meta = Table(
    "meta",
    tables,
    Column("one", Integer, primary_key=True, comment="always 1: there is one row"),
    Column("vault_id", Text, nullable=False, comment="must be the id in the header: notices a swapped file"),
    Column("schema", Integer, nullable=False, comment="which steps have run; a newer one is left untouched"),
    Column("db_epoch", Integer, nullable=False, comment="which database key; must be that of the header"),
    Column("generation", Integer, nullable=False, comment="one higher with every change: notices old copies"),
)

step = Table(
    "step",
    tables,
    Column("number", Integer, primary_key=True, comment="the order of the upgrade steps"),
    Column("name", Text, nullable=False, comment="which step ran, so that a report can name it"),
    Column("ran_ms", Integer, nullable=False, comment="when, so that a report can say before or after"),
)

owner = Table(
    "owner",
    tables,
    Column("one", Integer, primary_key=True, comment="always 1: a vault belongs to one person"),
    Column("age_band", Text, nullable=False, comment="chosen by the person; wording only, never protection"),
    Column("recovery", Text, nullable=False, comment="who keeps the recovery code, to remind of it"),
    Column("made_ms", Integer, nullable=False, comment="when the key was made, shown to the person"),
    Column("made_zone", Integer, nullable=False, comment="its zone"),
    Column("opened_ms", Integer, comment="shown at the next unlock: 'last opened', to notice a stranger"),
    Column("opened_zone", Integer, comment="its zone"),
    Column("code_tried_ms", Integer, comment="when the recovery code was last tried, to remind of it"),
    Column("code_tried_zone", Integer, comment="its zone"),
    Column("cost_seen_ms", Integer, comment="when this computer's speed was measured: not at every unlock"),
    Column("cost_seen_zone", Integer, comment="its zone"),
    Column("cost_kib", Integer, comment="memory that one try of the passphrase may cost, as measured then"),
)

letter_key = Table(
    "letter_key",
    tables,
    Column("epoch", Integer, primary_key=True, comment="which key for letters this was, before a new key"),
    Column("x25519", Text, nullable=False, comment="opens letters that were sealed before, hexadecimal"),
    Column("ed25519", Text, nullable=False, comment="signed letters that were sent before, hexadecimal"),
)

backup_note = Table(
    "backup_note",
    tables,
    Column("one", Integer, primary_key=True, comment="always 1: the latest backup that the app made"),
    Column("made_ms", Integer, nullable=False, comment="when: at most one a day"),
    Column("made_zone", Integer, nullable=False, comment="its zone"),
    Column("token", Text, nullable=False, comment="what the pages were like: no backup without a change"),
)

page = Table(
    "page",
    tables,
    Column("key", Integer, primary_key=True, comment="row number: keeps long texts where they are"),
    Column("id", Text, nullable=False, unique=True, comment="random; names the page, says nothing about it"),
    Column(
        "place", Integer, nullable=False, unique=True,
        comment="order of the list: rises with the moment of the page, below zero in the bin",
    ),
    Column("at_ms", Integer, nullable=False, comment="the moment the page is about"),
    Column("at_zone", Integer, nullable=False, comment="its zone: a page of 23:30 stays on its own evening"),
    Column("day", Text, nullable=False, comment="YYYY-MM-DD of that moment, for the calendar"),
    Column("title", Text, nullable=False, comment="written by the person"),
    Column("text", Text, nullable=False, comment="written by the person, Markdown"),
    Column("starred", Integer, nullable=False, comment="the person wants to find it back quickly"),
    Column("revision", Integer, nullable=False, comment="an older draft must not overwrite a newer one"),
    Column("changed_ms", Integer, nullable=False, comment="when it was last saved, for the word 'saved'"),
    Column("changed_zone", Integer, nullable=False, comment="its zone"),
    Column("binned_ms", Integer, comment="when it was put in the bin: erased after 30 days"),
    Column("binned_zone", Integer, comment="its zone"),
    Index("page_day", "day", "place"),
    Index("page_starred", "starred", "place"),
    Index("page_binned", "binned_ms"),
)  # fmt: skip


def _of_page() -> Column[int]:
    """The page that a word belongs to, by its place: so the words of a feeling stand in list order."""
    where = ForeignKey("page.place", onupdate="CASCADE", ondelete="CASCADE")
    return Column("place", Integer, where, primary_key=True, comment="the page")


page_feeling = Table(
    "page_feeling",
    tables,
    Column("feeling", Text, primary_key=True, comment="chosen by the person; never counted or judged"),
    _of_page(),
    Column("position", Integer, nullable=False, comment="the order in which they were chosen"),
    Index("page_feeling_place", "place", "position", "feeling"),
    sqlite_with_rowid=False,
)

page_topic = Table(
    "page_topic",
    tables,
    Column("topic", Text, primary_key=True, comment="chosen by the person, to find pages back"),
    _of_page(),
    Column("position", Integer, nullable=False, comment="the order in which they were chosen"),
    Index("page_topic_place", "place", "position", "topic"),
    sqlite_with_rowid=False,
)

erased = Table(
    "erased",
    tables,
    Column("id", Text, primary_key=True, comment="random id of an erased page: a late draft stays out"),
    sqlite_with_rowid=False,
)

# The index of words is an FTS5 table, which SQLAlchemy cannot describe: every word of `title` and `text`
# of `page`, with its `place` as row number. It is written in the same transaction as the page and is
# told to overwrite what it forgets (secure-delete).
WORDS = "page_words"
