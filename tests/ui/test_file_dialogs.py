"""Choosing a file leaves no trace of where somebody looked: not ours, and not anybody else's less."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from family_app.ui.parts.files import ask_for_backup, ask_where_to_put, ask_where_to_save

SECRET = "kanarie-stick"
ROOT = Path(__file__).parents[2]

# One dialog as the program shows it: chosen, destroyed, and the program ends in order.
EVENING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QFileDialog, QWidget
import shiboken6
from family_app.front_door import start_qt
from family_app.ui.parts.files import ask_where_to_put
app = start_qt()
page = QWidget()
page.show()
ask_where_to_put(page, print)
dialog = page.findChild(QFileDialog)
dialog.setDirectory(sys.argv[1])
dialog.selectFile("kanarie-name.fbk")
dialog.accept()
shiboken6.delete(page)
"""


def save(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    ask_where_to_save(parent, chosen, "calendar", "ics")


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    """Where Qt keeps what it notes for all programs of this user."""
    folder = tmp_path / "config"
    where = (QSettings.Format.NativeFormat, QSettings.Scope.UserScope)
    QSettings.setPath(*where, str(folder))
    yield folder
    QSettings.setPath(*where, os.devnull)


def look_around(qtbot: QtBot, folder: Path, ask: Callable[..., None]) -> None:
    """Opens the dialog, looks into a folder, and leaves it."""
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    ask(page, lambda _path: None)
    dialog = page.findChild(QFileDialog, "choose_file")
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(folder))
    dialog.selectFile(f"{SECRET}-name.fbk")
    dialog.done(0)
    shiboken6.delete(dialog)


@pytest.mark.parametrize("ask", [ask_where_to_put, ask_for_backup, save])
def test_nothing_is_noted_of_where_somebody_looked(
    qtbot: QtBot, kept: Path, tmp_path: Path, ask: Callable[..., None]
) -> None:
    (tmp_path / SECRET).mkdir()
    look_around(qtbot, tmp_path / SECRET, ask)
    assert [path for path in kept.rglob("*") if path.is_file()] == []


def test_what_other_programs_noted_stays_as_it_was(qtbot: QtBot, kept: Path, tmp_path: Path) -> None:
    theirs = {"FileDialog/lastVisited": "file:///theirs", "Qt/style": "theirs too"}
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    for key, value in theirs.items():
        settings.setValue(key, value)
    settings.sync()
    (tmp_path / SECRET).mkdir()
    look_around(qtbot, tmp_path / SECRET, ask_where_to_put)
    settings.sync()
    assert {key: settings.value(key) for key in settings.allKeys()} == theirs
    (file,) = (path for path in kept.rglob("*") if path.is_file())
    assert SECRET not in file.read_text(encoding="utf-8")


def test_the_program_leaves_qt_no_file_to_note_anything_in(tmp_path: Path) -> None:
    """Whatever dialog Qt shows by itself, and however the program ends."""
    home, stick = tmp_path / "home", tmp_path / SECRET
    home.mkdir()
    stick.mkdir()
    evening = EVENING.replace(
        "shiboken6.delete(page)", "dialog.destroyed.disconnect()\nshiboken6.delete(page)"
    )
    for script in (EVENING, evening):
        answer = subprocess.run(
            [sys.executable, "-c", script, str(stick)],
            cwd=ROOT,
            env={
                **os.environ,
                "HOME": str(home),
                "XDG_CONFIG_HOME": str(home),
                "QT_QPA_PLATFORM": "offscreen",
            },
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (answer.returncode, str(stick / "kanarie-name.fbk") in answer.stdout) == (0, True), (
            answer.stderr
        )
        assert [
            path for path in home.rglob("*") if path.is_file() and SECRET in path.read_text("latin-1")
        ] == []
