"""Nothing in the program counts, ranks or praises checking in: no code, no table, no words."""

from __future__ import annotations

import ast
import re

import pytest

from family_app.table.schema import metadata
from family_app.vault.schema import tables
from tests.house.doors import imports
from tests.house.texts import ROOT, all_texts

SOURCES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("family_app/**/*.py"))
# By one of these a check-in comes into a file.
OF_MOODS = ("domain.mood", "vault.moods", "activities.mood")
MOODS_ITSELF = ("family_app/vault/moods.py", "family_app/domain/mood.py", "family_app/activities/mood.py")
NEVER = {
    *("avg", "average", "mean", "median", "total", "sum", "fsum", "statistics", "Counter", "most_common"),
    *("func", "streak", "trend", "rank", "score"),
}
# In the book itself also what is harmless on a page, where a layout counts its rows.
BOOK = "family_app/vault/moods.py"
NEVER_IN_THE_BOOK = {"count", "max", "min", "sorted"}
IN_SQL = re.compile(r"\b(?:count|avg|total|sum|max|min)\s*\(", re.IGNORECASE)


def knows_moods(path: str, tree: ast.Module) -> bool:
    """Whether a check-in can come in here."""
    names = [f"{each.name.removeprefix('family_app.')}." for each in imports(tree)]
    beginnings = tuple(f"{module}." for module in OF_MOODS)
    return path in MOODS_ITSELF or any(name.startswith(beginnings) for name in names)


def findings(path: str, tree: ast.Module) -> list[str]:
    """Everything by which check-ins could be added up or compared."""
    if not knows_moods(path, tree):
        return []
    never = NEVER | (NEVER_IN_THE_BOOK if path == BOOK else set())
    found = [f"{path}: {each}" for node in ast.walk(tree) for each in named(node) if each in never]
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return found + [f"{path}: {text}" for text in texts if isinstance(text, str) and IN_SQL.search(text)]


def named(node: ast.AST) -> list[str]:
    """What a node calls by its name."""
    match node:
        case ast.Name():
            return [node.id]
        case ast.Attribute():
            return [node.attr]
        case ast.alias():
            return node.name.split(".")
        case ast.ImportFrom():
            return (node.module or "").split(".")
    return []


@pytest.mark.parametrize("path", SOURCES)
def test_no_code_adds_checkins_up(path: str) -> None:
    assert findings(path, ast.parse((ROOT / path).read_text(encoding="utf-8"))) == []


COUNTING = [
    ("vault/moods.py", "from sqlalchemy import func\nx = select(func.count()).select_from(mood)"),
    ("vault/moods.py", "x = connection.exec_driver_sql('SELECT avg(face) FROM mood')"),
    ("vault/moods.py", "x = max(row.face for row in rows)"),
    ("ui/mood/page.py", "from family_app.domain.mood import MoodCheckIn\nx = sum(c.face for c in found)"),
    ("ui/mood/page.py", "from family_app.activities.mood import read_moods\nfrom collections import Counter"),
    ("ui/mood/page.py", "from family_app.activities import mood\nimport statistics"),
]


@pytest.mark.parametrize(("path", "source"), COUNTING)
def test_counting_is_seen(path: str, source: str) -> None:
    assert findings(f"family_app/{path}", ast.parse(source))


def test_what_does_not_know_checkins_may_count() -> None:
    source = ast.parse("from sqlalchemy import func\nx = func.count()")
    assert findings("family_app/vault/journal.py", source) == []
    layout = ast.parse("from family_app.domain.mood import Face\nwhile self._place.count(): pass")
    assert findings("family_app/ui/mood/page.py", layout) == []


# ---- the tables -------------------------------------------------------------------------------------


def test_a_checkin_has_no_column_that_ranks_it() -> None:
    kept = {name: {column.name for column in table.columns} for name, table in tables.tables.items()}
    assert kept["mood"] == {
        "key", "id", "at_ms", "at_zone", "day", "face", "label", "energy", "own_word", "line", "binned_ms",
        "binned_zone",
    }  # fmt: skip
    assert kept["mood_choice"] == {"mood", "list", "choice", "position"}
    assert kept["face_label"] == {"face", "label"}
    assert kept["plan_step"] == {"step", "text", "revision", "changed_ms", "changed_zone"}


def test_the_table_does_not_know_when_or_how_often_there_was_a_checkin() -> None:
    kept = {name: {column.name for column in table.columns} for name, table in metadata.tables.items()}
    assert kept["next_checkin"] == {"one", "day", "agreed", "remind"}
    assert not [name for name in kept if "checkin" in name and name != "next_checkin"]
    assert kept["agreement"] == {"version", "made", "look_again"}
    assert kept["clause"] == {"version", "position", "starter", "ours", "adults"}, "nobody broke one"


# ---- the words --------------------------------------------------------------------------------------

PRAISE = re.compile(
    r"""\b(?:
        streaks?|in\ a\ row|personal\ best|best\ (?:day|week|month)|worst\ (?:day|week|month)|on\ this\ day|
        well\ done|good\ job|great\ job|keep\ it\ up|your\ (?:average|trend|progress|mood\ score)|
        days?\ since|missed\ (?:a\ day|your|you)|we\ missed\ you|
        op\ rij|beste\ (?:dag|week|maand)|slechtste\ (?:dag|week|maand)|op\ deze\ dag|goed\ gedaan|
        goed\ bezig|ga\ zo\ door|je\ (?:gemiddelde|trend|vooruitgang|stemmingsscore)|
        dagen\ (?:geleden|sinds)|we\ hebben\ je\ gemist|gemiddelde\ stemming
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
# Where such words are about something else.
ABOUT_SOMETHING_ELSE = ("Keys in a row", "Tender cards are about pressure")


def test_no_text_counts_ranks_or_praises() -> None:
    found = [text for text in all_texts() if PRAISE.search(text.words)]
    assert [each for each in found if not each.words.startswith(ABOUT_SOMETHING_ELSE)] == []


@pytest.mark.parametrize("words", ["5 days in a row!", "Your best week", "Well done", "Vijf dagen op rij"])
def test_praise_is_seen(words: str) -> None:
    assert PRAISE.search(words)
