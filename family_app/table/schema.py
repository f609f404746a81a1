"""Every table of table.db, and why each column is kept: readable by anyone on this computer account."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table

FIRST = 1  # the oldest version that can be read
VERSION = 2  # kept as user_version of the file; 2: own cards, agreements, the next check-in

metadata = MetaData()

# A green card that somebody at the table likes. Nobody's name, no date.
stars = Table("star", metadata, Column("card_id", String, primary_key=True))

# The month in which a green card was last talked about, so that the pile can show what is new.
# The month and not the day: enough for that, and it says little about an evening.
talks = Table(
    "talk",
    metadata,
    Column("card_id", String, primary_key=True),
    Column("month", String, nullable=False),  # YYYY-MM
)

# A card that the family wrote itself. Nobody's name, no date: only the question and who asks.
own_cards = Table(
    "own_card",
    metadata,
    Column("id", String, primary_key=True),  # random
    Column("position", Integer, nullable=False),  # in the order in which they were written
    Column("question", String, nullable=False),
    Column("audience", String, nullable=False),  # child, parent or both
)

# What the family agreed, one row a version: the newest stands, older ones can be looked at again.
agreements = Table(
    "agreement",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("made", String, nullable=False),  # YYYY-MM-DD, stands on the paper as well
    Column("look_again", String, nullable=False),  # YYYY-MM-DD or '': when to talk about it again
)

# Who agreed, by the nickname that was typed or chosen then.
agreed_by = Table(
    "agreed_by",
    metadata,
    Column("version", ForeignKey("agreement.version", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", String, nullable=False),
)

# The clauses: what everybody does, and the side of the adults, which is never empty.
clauses = Table(
    "clause",
    metadata,
    Column("version", ForeignKey("agreement.version", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("starter", String, nullable=False),  # id of the starter clause it came from, '' = own words
    Column("ours", String, nullable=False),
    Column("adults", String, nullable=False),
)

# The family check-in, only when somebody presses keep: when again, and one thing that was agreed.
# Nothing says when, or how often, there was one.
next_checkins = Table(
    "next_checkin",
    metadata,
    Column("one", Integer, primary_key=True),  # always 1: there is one row
    Column("day", String, nullable=False),  # YYYY-MM-DD or ''
    Column("agreed", String, nullable=False),  # one sentence or ''
    Column("remind", Integer, nullable=False),  # 1: say so on that day, while the program is open; else 0
)
