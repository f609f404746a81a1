"""A lock that nobody here can hold never closes the program for good: a person may say that it is over."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QSysInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from family_app.front_door import furnish, take_lock
from family_app.places import Places
from family_app.table.left_lock import LONGEST, Computer, computer_of, let_go
from family_app.ui.shell.already_open import AlreadyOpenNote
from tests.support.pressing import is_there, press, texts

ROOT = Path(__file__).parents[2]
HERE = Computer(QSysInfo.machineHostName(), bytes(QSysInfo.machineUniqueId().data()).decode())
ELSEWHERE = b"4711\nfamily-app\ngrandmas-laptop\n0123456789abcdef0123456789abcdef\nboot\n"
OLD_FORM = b"4711\nfamily-app\ngrandmas-laptop\n"

# The real front door on a folder with such a lock: the note is answered, and the window opens.
EVENING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QAbstractButton
from family_app import front_door
from family_app.ui.shell.already_open import AlreadyOpenNote
from family_app.ui.shell.window import Window
start = front_door.start_qt
def look(timer):
    for each in QApplication.topLevelWidgets():
        if isinstance(each, AlreadyOpenNote) and each.isVisible():
            print("note", flush=True)
            each.findChild(QAbstractButton, "already_open_here").click()
        elif isinstance(each, Window) and each.isVisible():
            print("window", each.room, flush=True)
            timer.stop()
            each.close()
def started():
    app = start()
    timer = QTimer(app)
    timer.timeout.connect(lambda: look(timer))
    timer.start(20)
    return app
front_door.start_qt = started
sys.exit(front_door.open_door(["--data-dir", sys.argv[1], "--language", "en"]))
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    made = Places(data=tmp_path / "data", state=tmp_path / "state")
    made.data.mkdir(mode=0o700)
    return made


def note_for(places: Places, qtbot: QtBot) -> Iterator[AlreadyOpenNote]:
    porch, courier, choices = furnish(places, "en")
    made = AlreadyOpenNote(porch, courier, choices, computer=computer_of(places.lock, HERE))
    qtbot.addWidget(made)
    made.show()
    yield made
    courier.stop()
    choices.end()


@pytest.mark.parametrize(
    ("said", "computer"),
    [
        (ELSEWHERE, "grandmas-laptop"),
        (OLD_FORM, "grandmas-laptop"),
        (b"", ""),
        (b"\0" * 60, ""),
        (b"4711\nfamily-app\n" + b"x\x1b" * 200 + b"\nffff\n", "x" * LONGEST),
    ],
)
def test_what_came_from_elsewhere_keeps_it_closed_until_a_person_says_so(
    places: Places, said: bytes, computer: str
) -> None:
    places.lock.write_bytes(said)
    assert take_lock(places) == (None, True)
    assert computer_of(places.lock, HERE) == computer
    let_go(places.lock, HERE)
    lock, already = take_lock(places)
    assert not already
    assert lock is not None
    lock.unlock()


def test_what_counts_here_is_never_taken_away(places: Places) -> None:
    assert computer_of(places.lock, HERE) is None
    lock = QLockFile(str(places.lock))
    assert lock.tryLock(100)
    assert computer_of(places.lock, HERE) is None
    let_go(places.lock, HERE)
    assert places.lock.exists()
    lock.unlock()
    places.lock.write_bytes(f"1\nfamily-app\n{QSysInfo.machineHostName()}\n".encode())
    assert computer_of(places.lock, HERE) is None
    places.lock.unlink()
    places.lock.mkdir()
    assert computer_of(places.lock, HERE) is None
    let_go(places.lock, HERE)
    assert places.lock.is_dir()


def test_a_lock_that_may_not_be_read_is_of_another_account(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    places.lock.write_bytes(ELSEWHERE)

    def refuse(*_given: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert computer_of(places.lock, HERE) is None


def test_the_note_names_the_computer_and_has_a_way_on(
    qapp: QApplication, qtbot: QtBot, places: Places
) -> None:
    places.lock.write_bytes(ELSEWHERE)
    for note in note_for(places, qtbot):
        words = texts(note)
        assert "Kitchen Table may still be open somewhere else." in words
        assert "on the computer “grandmas-laptop”" in words
        assert "you could lose what you write" in words
        assert is_there(note, "already_help")
        press(note, "already_open_here")
        assert note.open_here
        assert not note.isVisible()
    assert places.lock.exists()  # taking it away is the front door's


def test_the_note_that_knows_no_name_says_so(qapp: QApplication, qtbot: QtBot, places: Places) -> None:
    places.lock.write_bytes(b"")
    for note in note_for(places, qtbot):
        assert "but not where" in texts(note)
        press(note, "already_close")
        assert not note.open_here


def test_of_a_program_that_runs_here_nobody_can_say_that(
    qapp: QApplication, qtbot: QtBot, places: Places
) -> None:
    for note in note_for(places, qtbot):
        assert "Kitchen Table is already open." in texts(note)
        assert not is_there(note, "already_open_here")


@pytest.mark.slow
@pytest.mark.parametrize("said", [ELSEWHERE, b""])
def test_one_press_on_the_note_and_the_window_opens(places: Places, said: bytes) -> None:
    places.lock.write_bytes(said)
    done = subprocess.run(
        [sys.executable, "-c", EVENING, str(places.data)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout.split("\n")[:2]) == (0, ["note", "window welcome"]), done.stderr
    assert not places.lock.exists()
