"""Every table of a vault, each column with the reason why we keep it: the inventory of what is stored.

All of it stands encrypted in `journal.db`. There is no address, birth date, device or person id, and no name
but the nicknames at the table that keys for letters had.
A moment is three values: `..._ms` counts milliseconds UTC since 1970, `..._zone` is the offset of its
own zone in seconds, and where a day is looked for, `day` is the date in that zone.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text

LATEST = 4  # the schema that this version writes; the steps in steps/ lead to it

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

concern = Table(
    "concern",
    tables,
    Column("key", Integer, primary_key=True, comment="row number"),
    Column("id", Text, nullable=False, unique=True, comment="random; names the concern, says nothing"),
    Column("made_ms", Integer, nullable=False, comment="when it was begun: for the fact sheet"),
    Column("made_zone", Integer, nullable=False, comment="its zone"),
    Column("changed_ms", Integer, nullable=False, comment="when it was last saved: newest first in the list"),
    Column("changed_zone", Integer, nullable=False, comment="its zone"),
    Column("revision", Integer, nullable=False, comment="an older draft must not overwrite a newer one"),
    Column("kind", Text, nullable=False, comment="what happened, as chosen; '' = skipped"),
    Column("words", Text, nullable=False, comment="in the person's own words"),
    Column("place", Text, nullable=False, comment="game, app or place, as chosen; '' = skipped"),
    Column("place_words", Text, nullable=False, comment="another place, in own words"),
    Column("who", Text, nullable=False, comment="user name of the one who did it, for a report"),
    Column("address", Text, nullable=False, comment="address of a message or profile, as plain text"),
    Column("happened", Text, nullable=False, comment="when it happened, in own words"),
    Column("wanted_words", Text, nullable=False, comment="what they wanted, in a few own words"),
    Column("wish", Text, nullable=False, comment="what the person wants now, as chosen"),
    Column(
        "at_home", Integer, nullable=False, comment="it is about someone at home: nobody there is offered"
    ),
    Column("helper", Text, nullable=False, comment="whom a young child chose to tell; '' = skipped"),
    Column("closed_ms", Integer, comment="when the person said that it is over"),
    Column("closed_zone", Integer, comment="its zone"),
    Column("binned_ms", Integer, comment="when it was put in the bin: erased after 30 days"),
    Column("binned_zone", Integer, comment="its zone"),
    Index("concern_changed", "binned_ms", "changed_ms"),
)

_of_concern = ForeignKey("concern.key", ondelete="CASCADE")

concern_choice = Table(
    "concern_choice",
    tables,
    Column("concern", Integer, _of_concern, primary_key=True, comment="the concern"),
    Column("list", Text, primary_key=True, comment="'wanted' or 'feeling'"),
    Column("choice", Text, primary_key=True, comment="chosen by the person; never counted or judged"),
    Column("position", Integer, nullable=False, comment="the order in which they were chosen"),
    sqlite_with_rowid=False,
)

concern_note = Table(
    "concern_note",
    tables,
    Column("id", Text, primary_key=True, comment="random"),
    Column(
        "concern", Integer, ForeignKey("concern.key", ondelete="CASCADE"), nullable=False,
        comment="the concern that goes on",
    ),
    Column("at_ms", Integer, nullable=False, comment="when it was added: the timeline"),
    Column("at_zone", Integer, nullable=False, comment="its zone"),
    Column("text", Text, nullable=False, comment="what came next, in own words"),
    Column("revision", Integer, nullable=False, comment="an older draft must not overwrite a newer one"),
    Index("concern_note_at", "concern", "at_ms"),
)  # fmt: skip

contact_key = Table(
    "contact_key",
    tables,
    Column("vault_id", Text, primary_key=True, comment="whose key: the id in their header"),
    Column("epoch", Integer, primary_key=True, comment="which of their keys: rises when they change it"),
    Column("x25519", Text, nullable=False, comment="letters to them are sealed with it, hexadecimal"),
    Column("ed25519", Text, nullable=False, comment="letters from them are signed with it, hexadecimal"),
    Column("name", Text, nullable=False, comment="the nickname then: a name on another key is noticed"),
    Column("pinned_ms", Integer, nullable=False, comment="since when: a key that changes later is noticed"),
    Column("pinned_zone", Integer, nullable=False, comment="its zone"),
    Column("checked", Integer, nullable=False, comment="whether the words were compared at the table"),
)

letter_sent = Table(
    "letter_sent",
    tables,
    Column("note_id", Text, primary_key=True, comment="random; stands in the letter too"),
    Column("reader", Text, nullable=False, comment="id of the one it is for"),
    Column("file", Text, nullable=False, comment="its file, so that it can be taken back"),
    Column("made_ms", Integer, nullable=False, comment="when it was sealed, for the own list"),
    Column("made_zone", Integer, nullable=False, comment="its zone"),
    Column("body", Text, nullable=False, comment="what they will see, exactly"),
    Column("taken_ms", Integer, comment="when it was taken back"),
    Column("taken_zone", Integer, comment="its zone"),
    Column("too_late", Integer, nullable=False, comment="taking back found no file any more"),
)

letter_opened = Table(
    "letter_opened",
    tables,
    Column("sender", Text, primary_key=True, comment="id of the one who wrote it"),
    Column("note_id", Text, primary_key=True, comment="the same letter again is noticed"),
    Column("day", Text, nullable=False, comment="YYYY-MM-DD on which it was sealed"),
    Column("body", Text, nullable=False, comment="what they wrote"),
    Column("opened_ms", Integer, nullable=False, comment="when the reader pressed open"),
    Column("opened_zone", Integer, nullable=False, comment="its zone"),
    Column("checked", Integer, nullable=False, comment="whether the key had been compared at that moment"),
)

letter_draft = Table(
    "letter_draft",
    tables,
    Column("id", Text, primary_key=True, comment="random"),
    Column("reader", Text, nullable=False, comment="id of the one it is for; '' = nobody yet"),
    Column("body", Text, nullable=False, comment="what is written so far: nothing typed may be lost"),
    Column("revision", Integer, nullable=False, comment="an older draft must not overwrite a newer one"),
    Column("changed_ms", Integer, nullable=False, comment="when it was last saved, for the own list"),
    Column("changed_zone", Integer, nullable=False, comment="its zone"),
)

mood = Table(
    "mood",
    tables,
    Column("key", Integer, primary_key=True, comment="row number"),
    Column("id", Text, nullable=False, unique=True, comment="random"),
    Column("at_ms", Integer, nullable=False, comment="the moment of the check-in"),
    Column("at_zone", Integer, nullable=False, comment="its zone"),
    Column("day", Text, nullable=False, comment="YYYY-MM-DD of that moment, for looking back"),
    Column("face", Integer, nullable=False, comment="1 to 5, as chosen; never added up or compared"),
    Column("label", Text, nullable=False, comment="the word under the face then: renaming changes no past"),
    Column("energy", Integer, comment="1 to 3, or nothing"),
    Column("own_word", Text, nullable=False, comment="a feeling in an own word"),
    Column("line", Text, nullable=False, comment="one line, written by the person"),
    Column("binned_ms", Integer, comment="when it was put in the bin: erased after 30 days"),
    Column("binned_zone", Integer, comment="its zone"),
    Index("mood_day", "day", "at_ms"),
)

mood_choice = Table(
    "mood_choice",
    tables,
    Column(
        "mood", Integer, ForeignKey("mood.key", ondelete="CASCADE"), primary_key=True, comment="the check-in"
    ),
    Column("list", Text, primary_key=True, comment="'feeling' or 'part' (what played a part)"),
    Column("choice", Text, primary_key=True, comment="chosen by the person; never counted or judged"),
    Column("position", Integer, nullable=False, comment="the order in which they were chosen"),
    sqlite_with_rowid=False,
)

face_label = Table(
    "face_label",
    tables,
    Column("face", Integer, primary_key=True, comment="1 to 5"),
    Column("label", Text, nullable=False, comment="the person's own word for this face"),
)

plan_step = Table(
    "plan_step",
    tables,
    Column("step", Text, primary_key=True, comment="which step of the plan"),
    Column("text", Text, nullable=False, comment="written by the person"),
    Column("revision", Integer, nullable=False, comment="an older draft must not overwrite a newer one"),
    Column("changed_ms", Integer, nullable=False, comment="when it was last saved, for the word 'saved'"),
    Column("changed_zone", Integer, nullable=False, comment="its zone"),
)

own_choice = Table(
    "own_choice",
    tables,
    Column("name", Text, primary_key=True, comment="which choice, such as looking back on or off"),
    Column("value", Text, nullable=False, comment="what the person chose"),
)

# The index of words is an FTS5 table, which SQLAlchemy cannot describe: every word of `title` and `text`
# of `page`, with its `place` as row number. It is written in the same transaction as the page and is
# told to overwrite what it forgets (secure-delete).
WORDS = "page_words"
