"""Agreements of a family on a real table: kept, changed, taken away, and at hand in Help while they stand."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from family_app.activities.agreements import (
    clause_from,
    keep_agreement,
    read_agreements,
    starter_clauses,
    take_agreements_away,
    telling_stands,
)
from family_app.activities.own_cards import keep_own_card, read_own_cards
from family_app.content.shelf import Shelf, read_shelf
from family_app.domain.agreement import AgreementDraft, Clause
from family_app.domain.cards import Audience
from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.domain.errors import DiskTrouble, Expected, NameTaken, NothingWritten
from family_app.house import Porch
from family_app.places import Places
from tests.support.clocks import FixedClock

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return read_shelf("nl")


@pytest.fixture
def porch(shelf: Shelf, tmp_path: Path) -> Porch:
    return Porch(Places(tmp_path / "data", tmp_path / "state"), shelf, FixedClock())


def telling(porch: Porch) -> Clause:
    return clause_from(starter_clauses(porch)[0])


def test_telling_is_safe_is_offered_first_whatever_the_topic(porch: Porch) -> None:
    assert telling(porch).starter == TELLING_IS_SAFE
    assert len(starter_clauses(porch)) == len(porch.shelf.clauses)
    assert starter_clauses(porch, "T19")[0].id == TELLING_IS_SAFE
    assert {each.topic for each in starter_clauses(porch, "T19")} == {"", "T19"}
    assert [each.id for each in starter_clauses(porch, "no topic")] == [TELLING_IS_SAFE]
    assert all(each.adults for each in starter_clauses(porch))


def test_asking_and_taking_away_make_no_file(porch: Porch) -> None:
    assert read_agreements(porch).newest is None
    assert take_agreements_away(porch).versions == ()
    assert telling_stands(porch) is None
    assert not porch.places.data.exists()


def test_an_agreement_and_its_versions(porch: Porch) -> None:
    first = keep_agreement(porch, AgreementDraft((telling(porch),), ("Sam", "Noor"), date(2026, 9, 9)))
    assert first.newest is not None
    assert (first.newest.version, first.newest.made) == (1, date(2026, 3, 9))
    assert first.newest.names == ("Sam", "Noor")
    own = Clause("Wij vragen eerst.", "Wij ook.")
    kept = keep_agreement(porch, AgreementDraft((telling(porch), own)))
    assert [each.version for each in kept.versions] == [2, 1]
    assert keep_agreement(porch, AgreementDraft((telling(porch), own))) == kept == read_agreements(porch)


@pytest.mark.parametrize(
    ("draft", "trouble"),
    [
        (AgreementDraft((Clause("Wij vragen eerst.", " "),)), NothingWritten),
        (AgreementDraft((Clause("a", "b"),), ("Sam", "SAM")), NameTaken),
    ],
)
def test_what_cannot_be_agreed_makes_no_file(
    porch: Porch, draft: AgreementDraft, trouble: type[Expected]
) -> None:
    with pytest.raises(trouble):
        keep_agreement(porch, draft)
    assert not porch.places.data.exists()


def test_taken_away_leaves_the_rest_of_the_table(porch: Porch) -> None:
    keep_own_card(porch, "Blijft deze?", Audience.BOTH)
    keep_agreement(porch, AgreementDraft((Clause("Wij vragen eerst.", "Wij ook."),), ("Kanarie",)))
    assert take_agreements_away(porch).newest is None
    assert read_agreements(porch).versions == ()
    assert len(read_own_cards(porch).cards) == 1
    assert b"Kanarie" not in porch.places.table.read_bytes()


def test_a_damaged_table_is_told_once_and_a_new_one_begins(porch: Porch) -> None:
    porch.places.data.mkdir(parents=True)
    porch.places.table.write_bytes(b"damage" * 1000)
    assert telling_stands(porch) is None
    assert porch.places.table.exists(), "help sets nothing aside"
    assert read_agreements(porch).was_damaged
    assert not keep_agreement(porch, AgreementDraft((telling(porch),))).was_damaged


# ---- from Help --------------------------------------------------------------------------------------


def test_the_words_of_this_family_stand_as_long_as_the_newest_version_has_them(porch: Porch) -> None:
    own_words = Clause("Wij vertellen het altijd.", "Wij worden niet boos.", TELLING_IS_SAFE)
    keep_agreement(porch, AgreementDraft((own_words,)))
    assert telling_stands(porch) == own_words
    keep_agreement(porch, AgreementDraft((Clause("Iets anders.", "Wij ook."),)))
    assert telling_stands(porch) is None


def test_a_folder_that_cannot_be_made_is_told(porch: Porch) -> None:
    porch.places.data.write_bytes(b"")  # a file where the folder should be
    with pytest.raises(DiskTrouble):
        keep_agreement(porch, AgreementDraft((telling(porch),)))
    assert telling_stands(porch) is None


def test_looking_loads_no_database_where_there_is_none_and_help_never_loads_sqlalchemy(
    porch: Porch, tmp_path: Path
) -> None:
    ask = (
        "import sys; from pathlib import Path; from types import SimpleNamespace as N;"
        "from family_app.activities.agreements import read_agreements, telling_stands;"
        "from family_app.activities.checkin import due, forget_next, read_next;"
        "from family_app.places import Places; from datetime import date;"
        "data = Path(sys.argv[1]); porch = N(places=Places(data, data));"
        "told = telling_stands(porch) is not None, due(porch, date.max) is not None;"
        "data.is_dir() or (read_agreements(porch), read_next(porch), forget_next(porch));"
        "print(told, 'sqlalchemy' in sys.modules, 'PySide6' in sys.modules)"
    )

    def asked() -> str:
        command = [sys.executable, "-c", ask, str(porch.places.data)]
        done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    assert asked() == "(False, False) False False"
    keep_agreement(porch, AgreementDraft((telling(porch),)))
    assert asked() == "(True, False) False False"
