"""Whatever the database says, and whichever call fails: no word of anybody stands in an error or a log."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from family_app.domain.errors import DiskTrouble
from family_app.front_door import open_door
from family_app.ui.shell import crash
from tests.flows.evening import NAME, make_key
from tests.flows.stage import Stage, stage
from tests.proofs.database_faults import BODY, COMMANDS, PASSPHRASE, PEOPLE_ADD, PERSON, QUERY, SECRET, TITLE
from tests.proofs.faulty_database import MARK, Faults, faults
from tests.support.cheap_keys import cheap_keys

# These make a journal of their own each time, in a folder of its own.
MAKING = ("people add", "restore")
# Most of the calls are those of opening, and the same ones as of `journal add`: every third will do.
STEPS = {
    "journal search": 3,
    "journal show": 3,
    "journal export": 3,
    "backup": 3,
    "people add": 3,
    "restore": 5,
}


@pytest.fixture
def plan():
    with cheap_keys(), faults() as made:
        yield made


@pytest.fixture
def typed(tmp_path, monkeypatch, capsys):
    """Types a command in this process; returns exit code, output and error."""

    def type_it(words: tuple[str, ...], text: str, *, folder: str = "data") -> tuple[int, str, str]:
        given = io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n{text}".encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", given)
        code = open_door(["--data-dir", str(tmp_path / folder), "--language", "en", *words])
        return code, *capsys.readouterr()

    return type_it


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_fails_at_any_call_tells_nothing(command, plan, typed, caplog, tmp_path):
    assert typed(PEOPLE_ADD, "")[0] == 0
    page = typed(*COMMANDS["journal add"])[1].strip()
    copy = str(tmp_path / "copy.fbk")
    assert typed(("backup", copy, *PERSON), "")[0] == 0
    words, text = COMMANDS[command]
    codes = []
    for at in range(1, 1000, STEPS.get(command, 1)):
        plan.plan(at, known=at % 2 == 0)
        fresh = {"ID": page, "FILE": str(tmp_path / f"{at}.fbk"), "COPY": copy}
        typed_words = tuple(fresh.get(word, word) for word in words)
        code, out, err = typed(typed_words, text, folder=f"{at}" if command in MAKING else "data")
        if not plan.happened:
            break
        codes.append(code)
        assert [word for word in SECRET if word in err + caplog.text] == []
        assert MARK not in out
        assert "Traceback" not in err
        assert code == 0 or len(err.strip().splitlines()) == 1
    # Both kinds were told: as a trouble (1) and as a mistake of ours (3); and in the end it went well.
    assert {1, 3} <= set(codes)
    assert not plan.happened
    assert [word for word in SECRET if word in err + caplog.text] == []


@pytest.mark.slow
def test_the_script_for_every_call_runs():
    """`python -m tests.proofs.database_faults` takes them all; here some, to see that it still can."""
    command = ["tests.proofs.database_faults", "journal list", "passphrase", "--every", "23"]
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    assert (done.returncode, "0 bad" in done.stdout) == (0, True), done.stdout + done.stderr
    assert re.search(r"^passphrase +\d+ faults: +[1-9]\d* done +[1-9]", done.stdout, re.MULTILINE)


def shown(allowed: QWidget | None = None) -> str:
    """Every word in every window of the program, with what only a screen reader says."""
    words = []
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            if widget is not allowed:
                words += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            if isinstance(widget, (QLabel, QAbstractButton)):
                words.append(widget.text())
    return " ".join(words)


def failing(on: Stage, plan: Faults, act, *, most: int, kinds=(True, False)) -> int:
    """Does it again and again, failing at another call each time; returns how often it failed."""
    times = 0
    for at in range(1, most):
        for known in kinds:
            plan.plan(at, known=known)
            act()
            times += plan.happened
            plan.clear()
            on.settle()
            if on.window.room == "journal":
                # What could not be kept is kept now, as after the time that an answer may take.
                keeper = on.window.page("journal").desk.keeper
                keeper._no_answer()
                keeper.save_now()
                on.wait(lambda kept=keeper: kept.all_kept)
    return times


@pytest.mark.slow
def test_the_window_that_fails_at_any_call_tells_nothing(plan, qapp, capfd, caplog, tmp_path, monkeypatch):
    bugs: list[str] = []
    monkeypatch.setattr(crash, "_bugs", bugs)
    with stage("en", tmp_path / "data") as on:
        on.press("welcome_next")
        on.press("welcome_next")
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        words = make_key(on, lambda _step: None)

        def told_nothing() -> None:
            out, err = capfd.readouterr()
            everything = " ".join((out, err, *bugs, caplog.text))
            assert [word for word in (*SECRET, words) if word in everything] == []
            assert "Traceback" not in everything
            assert MARK not in shown()

        def write() -> None:
            on.window.page("journal").new_page()
            on.find("page_title").setText(TITLE)
            on.find("page_text").setPlainText(BODY)
            on.window.page("journal").desk.keeper.save_now()
            on.settle()
            told_nothing()

        def search() -> None:
            field = on.find("journal_search")
            field.setText("")
            field.setText(QUERY)
            on.settle()
            told_nothing()

        def open_again() -> None:
            on.window.go("who")
            on.press("person_*")
            on.find("passphrase").setText(words)
            on.find("open_space").click()
            on.settle()
            on.wait(lambda: plan.happened or on.window.room == "journal")
            on.settle()
            told_nothing()
            if on.window.room == "journal":
                on.window.space.lock.begin()
                on.wait(lambda: on.window.room == "who")

        assert failing(on, plan, write, most=8) >= 8
        # A mistake of ours leaves a search or an unlock waiting: it comes last.
        assert failing(on, plan, search, most=5, kinds=(True,)) >= 2
        assert failing(on, plan, search, most=2, kinds=(False,)) == 1
        on.window.space.lock.begin()
        on.wait(lambda: on.window.room == "who")
        assert failing(on, plan, open_again, most=22, kinds=(True,)) >= 18
        assert failing(on, plan, open_again, most=2, kinds=(False,)) == 1
    assert bugs
    assert crash.where_it_broke(DiskTrouble()) == "DiskTrouble"
