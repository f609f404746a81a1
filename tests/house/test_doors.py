"""The doors of the house and the small rules, over every file; and each rule against planted source."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house import doors, shape, translatable

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("family_app/**/*.py"))
TEST_LINES = 400  # a table of cases may be long; more than this is two subjects
TEST_FILES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("tests/**/*.py"))


def everything_wrong(path: str, source: str) -> list[str]:
    """All findings about one file of the program."""
    tree = ast.parse(source)
    return [
        *doors.findings(path, tree),
        *shape.findings(path, source, tree),
        *translatable.findings(path, tree),
    ]


def test_there_is_something_to_look_at() -> None:
    assert len(FILES) > 50
    assert {doors.room_of(path) for path in FILES} == set(doors.DOORS)


@pytest.mark.parametrize("path", FILES)
def test_every_file_keeps_the_rules(path: str) -> None:
    assert everything_wrong(path, (ROOT / path).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", [*TEST_FILES, "dev.py"])
def test_tests_are_readable_and_real(path: str) -> None:
    source = (ROOT / path).read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert source.count("\n") <= (TEST_LINES if path.startswith("tests/") else shape.FILE_LINES)
    assert ast.get_docstring(tree) or not source.strip(), "no sentence at its top"
    names = {each.name.split(".")[0] for each in doors.imports(tree)}
    assert "unittest" not in names, "real things and small stand-ins, no mocks"
    if not Path(path).name.startswith(("test_", "conftest")):
        return  # a proof or a benchmark may wait: it runs by itself
    for node in ast.walk(tree):
        words = ast.unparse(node) if isinstance(node, (ast.Attribute, ast.Call)) else ""
        assert words not in ("pytest.mark.skip", "pytest.skip", "time.sleep", "pytest.mark.xfail")
        if words.startswith("pytest.mark.skipif("):
            assert "sys.platform" in words or "os.name" in words, (
                "only another system is a reason to leave out"
            )


PLANTED = [
    ("domain/mood.py", "import sqlalchemy", "domain may not"),
    ("domain/mood.py", "from family_app.vault.vault import Vault", "domain may not"),
    ("content/decks.py", "from family_app.activities import cards", "content may not"),
    ("vault/vault.py", "from PySide6.QtCore import QObject", "vault may not"),
    ("vault/vault.py", "from family_app.content.shelf import Shelf", "vault may not"),
    ("table/keepsakes.py", "import sqlcipher3", "table may not"),
    ("activities/cards.py", "import PySide6", "activities may not"),
    ("activities/cards.py", "from family_app.ui.parts import look", "activities may not"),
    ("activities/cards.py", "from family_app.vault.vault import Vault", "inside the function"),
    ("activities/cards.py", "from family_app.table import keepsakes", "inside the function"),
    ("ui/journal/page.py", "from family_app.vault.vault import Vault", "ui may not"),
    ("ui/journal/page.py", "from family_app.table.people_file import read_people", "ui may not"),
    ("ui/journal/page.py", "def f():\n    from family_app.content import shelf", "ui may not"),
    ("ui/journal/page.py", "from family_app.house import House", "never sees a House"),
    ("ui/help/page.py", "import segno", "only ui/parts"),
    ("cli/run.py", "import PySide6.QtCore", "cli may not"),
    ("cli/run.py", "from family_app.vault import vault", "cli may not"),
    ("courier.py", "from family_app.activities import cards", "courier may not"),
    ("places.py", "import msgspec", "places may not"),
    ("helpers.py", "", "not in the table of doors"),
    ("content/shelf.py", "import socket", "no network"),
    ("content/shelf.py", "from urllib import request", "no network"),
    ("content/shelf.py", "def f():\n    import http.client", "no network"),
    ("ui/help/page.py", "from PySide6.QtNetwork import QTcpSocket", "no network"),
    ("ui/help/page.py", "from PySide6 import QtNetwork", "no network"),
    ("ui/help/page.py", "import webbrowser", "no network"),
    ("ui/help/page.py", "from PySide6 import QtGui\nQtGui.QDesktopServices.openUrl(1)", "no links"),
    ("ui/help/page.py", "from . import lines", "absolute"),
    ("ui/help/page.py", "x = 1\n" * 321, "has 323 lines"),
    ("ui/help/page.py", "def f():\n" + "    x = 1\n" * 56, "f has 57 lines"),
    ("ui/help/page.py", "class C:\n" + "    x = 1\n" * 201, "C has 202 lines"),
    ("ui/parts/helpers.py", "", "says nothing"),
    ("ui/help/page.py", "QMessageBox.warning(None, '', '')", "QMessageBox"),
    ("ui/help/page.py", "class T(QThread): pass", "only the courier"),
    ("vault/vault.py", "import threading\nthreading.Thread(target=f).start()", "only the courier"),
    ("vault/vault.py", "print('x')", "only the command line"),
    ("vault/vault.py", "try:\n    f()\nexcept Exception:\n    pass", "catches everything"),
    ("vault/vault.py", "try:\n    f()\nexcept:\n    pass", "catches everything"),
    ("vault/vault.py", "eval('1')", "never"),
    ("ui/help/page.py", "__import__('socket')", "could not see"),
    ("ui/help/page.py", "app.processEvents()", "processEvents"),
    ("ui/help/page.py", "self.tr('Open')", "use translate"),
    ("ui/help/page.py", "translate('Help', f'Hi {name}')", "plain strings"),
    ("ui/help/page.py", "translate('Help', words)", "plain strings"),
    ("ui/help/page.py", "translate(context, 'Open')", "plain strings"),
    ("ui/help/page.py", "f\"{translate('Help', 'Open')}\"", "f-string"),
    ("ui/help/page.py", "translate('Help', '%n card(s)', '', n=2)", "by keyword"),
    ("ui/help/page.py", "translate('Help', '%n card(s)')", "fourth argument"),
    ("ui/help/page.py", "from family_app.ui.parts.words import translate as say", "another name"),
]


@pytest.mark.parametrize(("path", "source", "expected"), PLANTED)
def test_each_rule_sees_what_it_is_for(path: str, source: str, expected: str) -> None:
    found = everything_wrong(f"family_app/{path}", f'"""Planted."""\n{source}\n')
    assert any(expected in words for words in found), found


def test_a_file_without_a_sentence_is_seen() -> None:
    assert everything_wrong("family_app/ui/help/page.py", "x = 1\n") == [
        "family_app/ui/help/page.py has no sentence at its top"
    ]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("activities/cards.py", "def f():\n    from family_app.vault.vault import Vault"),
        ("ui/parts/qr.py", "import segno"),
        ("ui/help/page.py", "translate('Help', '%n card(s)', '', n)"),
        ("ui/help/page.py", "translate('Help', 'Hi {name}').format(name=name)"),
        ("vault/vault.py", "try:\n    f()\nexcept BaseException:\n    g()\n    raise"),
        ("domain/text.py", "'abc'.translate(table)"),
    ],
)
def test_what_is_right_passes(path: str, source: str) -> None:
    assert everything_wrong(f"family_app/{path}", f'"""Planted."""\n{source}\n') == []
