"""Makes data folders with many synthetic pages in a real vault, and the same in plain SQLite."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from family_app.content.passphrase_words import passphrase_words
from family_app.domain.clock import SystemClock
from family_app.domain.mood_words import PARTS
from family_app.domain.people import AVATARS, COLOURS, AgeBand, Person, PersonId
from family_app.domain.recovery import RecoveryChoice
from family_app.places import find_places, make_private_folder
from family_app.table.people_file import write_people
from family_app.vault import header_files, keys
from family_app.vault.header import PASSPHRASE
from family_app.vault.keys import FLOOR
from family_app.vault.moments import first_place, to_row
from family_app.vault.vault import DATABASE, Vault
from tests.benchmarks.rivals import connect

SECRET = "four words nobody guesses"
OWNER = PersonId("a" * 16)
LONG_PAGE = f"{1:032x}"  # the page of about 20 kB, the oldest one
_WORDS = random.Random(7).sample(passphrase_words("nl"), k=len(passphrase_words("nl")))
OFTEN, SELDOM = _WORDS[20:28], _WORDS[1500:1508]  # words that stand on many pages, and on few
_FOLDER = "b" * 32
_DAYS = 365 * 8  # over which the pages are spread
LOOKED_AT = datetime.now(UTC).year - 1  # the year of all check-ins
_FEELINGS, _TOPICS = ("happy", "sad", "angry", "scared"), ("T01", "T04", "T05")

_OF_MOOD = "key, id, at_ms, at_zone, day, face, label, energy, own_word, line"


@dataclass(frozen=True, slots=True)
class Home:
    """One data folder, and what opens its vault."""

    data: Path
    pages: int
    raw_key: str

    @property
    def journal(self) -> Path:
        return self.data / "vaults" / _FOLDER / DATABASE

    @property
    def plain(self) -> Path:
        """The same tables, not encrypted."""
        return self.data / "plain.db"

    @property
    def copy(self) -> Path:
        """The encrypted database once more, for a rival that writes."""
        return self.data / "copy.db"


def make_home(parent: Path, pages: int) -> Home:
    """A family of two; the first has a vault of that many pages, made at the derivation floor."""
    places = find_places(str(parent / f"home-{pages}"))
    make_private_folder(places.vaults)
    folder = places.vaults / _FOLDER
    vault, _ = Vault.create(
        folder, SECRET, AgeBand.TWELVE, RecoveryChoice.NONE, clock=SystemClock(), kdf=FLOOR
    )
    vault.close()
    write_people(
        places.people,
        (
            Person(OWNER, "Noor", AVATARS[0], COLOURS[0], _FOLDER),
            Person(PersonId("c" * 16), "Sam", AVATARS[1], COLOURS[1], None),
        ),
    )
    home = Home(places.data, pages, _raw_key(folder))
    _fill(home)
    return home


def with_checkins(home: Home, times: int) -> Home:
    """The same vault once more, with so many mood check-ins of one year in it."""
    data = home.data.with_name(f"{home.data.name}-checked-in")
    shutil.copytree(home.data, data, ignore=shutil.ignore_patterns(home.plain.name, home.copy.name))
    found = replace(home, data=data)
    connection = connect(found.journal, found.raw_key)
    connection.execute("BEGIN")
    written = random.Random(21)
    first = datetime(LOOKED_AT, 1, 1, tzinfo=UTC)
    for key in range(1, times + 1):
        at = first + timedelta(days=364) / times * key
        line = " ".join(written.choices(_WORDS, k=written.randrange(20)))
        row = (key, f"{key:032x}", *to_row(at), at.date().isoformat(), key % 5 + 1, "label", None, "", line)
        connection.execute(f"INSERT INTO mood ({_OF_MOOD}) VALUES ({', '.join('?' * len(row))})", row)
        for name, words in (("feeling", _FEELINGS), ("part", PARTS)):
            chosen = enumerate(written.sample(words, k=written.randrange(4)))
            rows = [(key, name, choice, position) for position, choice in chosen]
            connection.executemany("INSERT INTO mood_choice VALUES (?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
    connection.close()
    return found


def _raw_key(folder: Path) -> str:
    secret = keys.passphrase_bytes(SECRET)
    assert secret is not None
    opened = header_files.open_with_secret(folder, PASSPHRASE, secret)
    return opened.root.database_key(opened.epochs.db).decode("ascii")


def _fill(home: Home) -> None:
    connection = connect(home.journal, home.raw_key)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("BEGIN")
    written = random.Random(20)
    texts = _Texts(written)
    for batch in _batches(home.pages, written, texts):
        columns, values = ", ".join(batch[0]), ", ".join(f":{name}" for name in batch[0])
        connection.executemany(
            f"INSERT INTO page ({columns}, changed_ms, changed_zone) VALUES ({values}, :at_ms, 0)", batch
        )
        connection.executemany(
            "INSERT INTO page_words (rowid, title, text) VALUES (:place, :title, :text)", batch
        )
        places = [row["place"] for row in batch]
        for table, words in (("page_feeling", _FEELINGS), ("page_topic", _TOPICS)):
            chosen = [(written.choice(words), place) for place in places]
            connection.executemany(f"INSERT INTO {table} VALUES (?, ?, 0)", chosen)
    connection.execute("COMMIT")
    connection.execute("ATTACH ? AS plain KEY ''", (str(home.plain),))
    connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    connection.execute("DETACH plain")
    connection.close()
    shutil.copy(home.journal, home.copy)


def _batches(pages: int, written: random.Random, texts: _Texts) -> Iterator[list[dict[str, Any]]]:
    newest = datetime.now().astimezone()
    step = timedelta(days=_DAYS) / pages
    for start in range(0, pages, 1000):
        batch = []
        for number in range(start + 1, min(start + 1000, pages) + 1):
            at = newest - step * (pages - number)
            at_ms, at_zone = to_row(at)
            batch.append(
                {
                    "key": number,
                    "id": f"{number:032x}",
                    "place": first_place(at_ms),
                    "at_ms": at_ms,
                    "at_zone": at_zone,
                    "day": at.date().isoformat(),
                    "title": texts.some(4),
                    "text": texts.page(20_000 if number == 1 else 600),
                    "starred": int(written.random() < 0.05),
                    "revision": 1,
                }
            )
        yield batch


class _Texts:
    """Texts of real words: few of them common, most of them rare, as people write."""

    def __init__(self, written: random.Random) -> None:
        self._written = written
        self._words = _WORDS
        weights = [1 / (rank + 2) for rank in range(len(self._words))]
        self._sentences = [
            " ".join(written.choices(self._words, weights, k=14)).capitalize() + "." for _ in range(3000)
        ]

    def some(self, count: int) -> str:
        return " ".join(self._written.choices(self._words, k=count)).capitalize()

    def page(self, size: int) -> str:
        parts: list[str] = []
        length = 0
        while length < size - 50:
            parts.append(self._written.choice(self._sentences))
            length += len(parts[-1]) + 1
        return "\n".join(parts)
