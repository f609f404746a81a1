"""No picture comes in, nobody outside learns of a journal, no program reads one (content.md D4-9, 12, 13)."""

from __future__ import annotations

import ast
import inspect
import re
import tomllib
from dataclasses import fields

import pytest

from family_app.activities import unlock
from family_app.domain.people import Person
from family_app.table.schema import metadata
from family_app.vault.schema import tables
from tests.house import reach
from tests.house.texts import ROOT, all_texts

SOURCES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("family_app/**/*.py"))


def parsed(path: str) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


# ---- D4-9 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SOURCES)
def test_no_picture_comes_in(path: str) -> None:
    assert list(reach.pictures(path, parsed(path))) == []


def test_nothing_but_words_and_numbers_can_be_kept() -> None:
    kinds = {
        type(column.type).__name__
        for each in (tables, metadata)
        for table in each.tables.values()
        for column in table.columns
    }
    assert kinds <= reach.COLUMNS


PICTURES = [
    ("from PySide6.QtWidgets import QTextBrowser", "takes pictures"),
    ("self.note = QTextEdit()", "takes pictures"),
    ("self.put(data.imageData())", "imageData"),
    ("self.setAcceptDrops(True)", "setAcceptDrops"),
    ("screen.grabWindow(0)", "grabWindow"),
    ("dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)", "opens a file"),
    ("QFileDialog.getOpenFileName(self)", "opens a file"),
    ("ask_for_backup(self, chosen)", "no backup"),
]


@pytest.mark.parametrize(("source", "complaint"), PICTURES)
def test_a_way_for_a_picture_is_seen(source: str, complaint: str) -> None:
    found = list(reach.pictures("family_app/ui/letters/page.py", ast.parse(source)))
    assert any(complaint in each for each in found)


# ---- D4-12 ------------------------------------------------------------------------------------------


def test_nobody_is_shown_anything_of_a_journal() -> None:
    """Outside a vault a person is a name, a picture and a folder: no date, no number, no size."""
    assert {field.name for field in fields(Person)} == {
        "id", "name", "avatar", "colour", "vault", "away", "vault_id"
    }  # fmt: skip


def test_a_new_key_needs_an_old_one() -> None:
    """A closed space is opened with a passphrase or the owner's code; only an open one gets a new key."""
    opens = {
        name: set(inspect.signature(function).parameters)
        for name, function in inspect.getmembers(unlock, inspect.isfunction)
        if function.__module__ == unlock.__name__ and not name.startswith("_")
    }
    assert {"open_space", "open_with_code", "set_new_passphrase", "change_passphrase"} <= set(opens)
    for name, given in opens.items():
        if name.startswith("open_"):
            assert given & {"passphrase", "codes"}, name
        if name.startswith(("set_new", "change")):
            assert "house" in given, name


# ---- D4-13 ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SOURCES)
def test_no_program_reads_a_journal(path: str) -> None:
    assert list(reach.readers(path, parsed(path))) == []


READERS = [
    ("ui/today/page.py", "from family_app.domain.journal import Page", "holds a page"),
    ("ui/help/page.py", "from family_app.activities.journal import search", "holds a page"),
    ("ui/journal/page.py", "from family_app.activities.help import lines_for", "a page that knows"),
    ("vault/journal.py", "def f(page):\n    if 'sad' in page.text: help()", "looks for words"),
    ("ui/journal/sheet.py", "x = self.editor.toPlainText().startswith('help')", "looks for words"),
    ("ui/journal/sheet.py", "x = re.search('help|hulp', draft.text)", "looks for words"),
    ("activities/concerns.py", "if 'afraid' in concern.words.lower(): pass", "looks for words"),
    ("ui/journal/sheet.py", "x = draft.feelings == ('hopeless',)", "looks for words"),
]


@pytest.mark.parametrize(("path", "source", "complaint"), READERS)
def test_a_reader_is_seen(path: str, source: str, complaint: str) -> None:
    assert any(complaint in each for each in reach.readers(f"family_app/{path}", ast.parse(source)))


def test_looking_whether_there_is_anything_is_not_reading() -> None:
    kept = "if not page.text: pass\nx = page.title == old.title\ny = row['title'] == page.title\n"
    assert list(reach.readers("family_app/vault/journal.py", ast.parse(kept))) == []


COUNTS = re.compile(
    r"\b(?:streaks?|scores?|badges?|level up|points earned|reeks|punten|medailles?|scoren?)\b", re.IGNORECASE
)


def test_feelings_are_never_scored() -> None:
    rows = tomllib.loads((ROOT / "resources/words/feelings.toml").read_text(encoding="utf-8"))["feeling"]
    assert {key for row in rows for key in row} == {"id", "band"}
    columns = {
        column.name
        for each in (tables, metadata)
        for table in each.tables.values()
        for column in table.columns
    }
    assert not {each for each in columns if re.search(r"score|streak|total|points|badge", each)}
    ours = [text for text in all_texts() if text.where.startswith("family_app")]
    assert [text.where for text in ours if COUNTS.search(text.words)] == []
    assert COUNTS.search("Your streak: 5 days")
    assert COUNTS.search("Jouw reeks")
