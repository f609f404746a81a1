"""Help says what a family agreed about telling: only while it stands, and never where home is not safe."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from family_app.activities.agreements import (
    clause_from,
    keep_agreement,
    starter_clauses,
    take_agreements_away,
)
from family_app.domain.agreement import AgreementDraft, Clause
from family_app.house import Porch
from family_app.ui.help.page import HelpPage
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.help_page import complete
from tests.support.instant_courier import InstantCourier
from tests.support.own_pages import THREE_LOOKS, press
from tests.support.pressing import is_there, texts

pytestmark = pytest.mark.usefixtures("looks")


def agree(porch: Porch, *clauses: Clause) -> None:
    keep_agreement(porch, AgreementDraft(clauses or (clause_from(starter_clauses(porch)[0]),), ("Sam",)))


def opened(qtbot: QtBot, porch: Porch, courier: InstantCourier | None = None) -> HelpPage:
    made = HelpPage(porch, "NL", courier or InstantCourier(porch))
    qtbot.addWidget(made)
    made.resize(1064, 800)
    made.show()
    made.arrive()
    complete(qtbot, made)
    return made


def test_it_can_be_opened_from_the_first_sight_and_from_a_situation(qtbot: QtBot, porch: Porch) -> None:
    agree(porch)
    page = opened(qtbot, porch)
    clause = clause_from(starter_clauses(porch)[0])
    assert clause.adults not in texts(page), "closed until somebody opens it"
    press(page, "help_agreed")
    assert all(words in texts(page) for words in (clause.ours, f"The adults: {clause.adults}"))
    page.show_situation("picture_threat")
    complete(qtbot, page)
    press(page, "help_agreed")
    assert clause.adults in texts(page)


def test_never_where_home_is_not_safe(qtbot: QtBot, porch: Porch) -> None:
    agree(porch)
    page = opened(qtbot, porch)
    page.show_situation("home_not_safe")
    complete(qtbot, page)
    assert not is_there(page, "help_agreed")
    page.arrive()
    settle()
    assert not is_there(page._situation, "help_agreed")


def test_only_while_it_stands(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch)
    assert not is_there(page, "help_agreed")
    agree(porch)
    page.arrive()
    assert is_there(page, "help_agreed")
    agree(porch, Clause("We eat together.", "We do too."))
    page.arrive()
    assert not is_there(page, "help_agreed")
    agree(porch)
    page.arrive()
    take_agreements_away(porch)
    page.hide()  # one comes to Help from another page
    page.show()
    page.arrive()
    assert not is_there(page, "help_agreed")


def test_nothing_of_a_visit_stays(qtbot: QtBot, porch: Porch) -> None:
    agree(porch)
    page = opened(qtbot, porch)
    assert is_there(page, "help_agreed")
    page.hide()
    page._courier = None
    page.show()
    page.arrive()
    assert not is_there(page, "help_agreed"), "what was read the last time is not said again"


@pytest.mark.parametrize("content", [b"", b"no table " * 999])
def test_a_file_that_cannot_be_read_costs_no_help(qtbot: QtBot, porch: Porch, content: bytes) -> None:
    porch.places.table.parent.mkdir(parents=True, exist_ok=True)
    porch.places.table.write_bytes(content)
    page = opened(qtbot, porch)
    assert page.shown_lines
    assert not is_there(page, "help_agreed")
    assert porch.places.table.read_bytes() == content, "left exactly as it is"


class Busy(InstantCourier):
    """A thread that never comes to it."""

    asked: list[str]

    def ask(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        self.asked = [*getattr(self, "asked", []), errand.__name__]


def test_help_waits_for_nothing_and_asks_nothing_where_there_is_no_table(qtbot: QtBot, porch: Porch) -> None:
    courier = Busy(porch)
    page = opened(qtbot, porch, courier)
    assert getattr(courier, "asked", []) == []
    agree(porch)
    page.arrive()
    assert courier.asked == ["telling_stands"]
    assert page.shown_lines
    assert not is_there(page, "help_agreed")


def test_reading_it_loads_no_database_library(porch: Porch) -> None:
    agree(porch)
    code = (
        "import sys; from pathlib import Path; from family_app.table.glance import telling_clause\n"
        "import family_app.activities.agreements, family_app.ui.help.agreed\n"
        f"assert telling_clause(Path({str(porch.places.table)!r})) is not None\n"
        "assert 'sqlalchemy' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=Path(__file__).parents[2], check=False
    )
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
def test_it_can_be_used_by_everyone(
    qtbot: QtBot, porch: Porch, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    agree(porch)
    page = opened(qtbot, porch)
    page.resize(*size)
    press(page, "help_agreed")
    complete(qtbot, page)
    assert (complaints(page), cut_off(page)) == ([], [])
