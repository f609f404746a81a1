"""Every table of table.db, and why each column is kept: readable by anyone on this computer account."""

from __future__ import annotations

from sqlalchemy import Column, MetaData, String, Table

VERSION = 1  # kept as user_version of the file

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
