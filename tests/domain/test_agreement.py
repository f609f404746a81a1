"""An agreement has two sides: no clause without that of the adults."""

from __future__ import annotations

from datetime import date

import pytest

from family_app.domain.agreement import (
    CLAUSES_MOST,
    NAMES_MOST,
    SIDE_LIMIT,
    Agreement,
    AgreementDraft,
    Clause,
    checked,
    different_names,
)
from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.domain.errors import (
    Expected,
    ListFull,
    NameNotUsable,
    NameTaken,
    NothingWritten,
    TextTooLong,
)

CLAUSE = Clause("We eten zonder telefoon.", "Wij ook.")


def test_sides_and_names_are_tidied() -> None:
    untidy = AgreementDraft((Clause(" Wij\nvragen  eerst.", "\tWij ook ", "x"),), (" Sam  de Kat ", "Noor"))
    assert checked(untidy) == AgreementDraft(
        (Clause("Wij vragen eerst.", "Wij ook", "x"),), ("Sam de Kat", "Noor")
    )


@pytest.mark.parametrize(
    ("draft", "trouble"),
    [
        (AgreementDraft(), NothingWritten),
        (AgreementDraft((), ("Sam",)), NothingWritten),
        (AgreementDraft((CLAUSE, Clause("Zonder kant voor volwassenen.", " \n"))), NothingWritten),
        (AgreementDraft((Clause("", "Alleen voor volwassenen."),)), NothingWritten),
        (AgreementDraft((Clause("a" * (SIDE_LIMIT + 1), "b"),)), TextTooLong),
        (AgreementDraft((Clause("a", "b" * (SIDE_LIMIT + 1)),)), TextTooLong),
        (AgreementDraft((CLAUSE,) * (CLAUSES_MOST + 1)), ListFull),
        (AgreementDraft((CLAUSE,), tuple(map(str, range(NAMES_MOST + 1)))), ListFull),
        (AgreementDraft((CLAUSE,), ("Sam", "sam")), NameTaken),
        (AgreementDraft((CLAUSE,), ("Sam", " ")), NameNotUsable),
    ],
)
def test_what_cannot_be_agreed(draft: AgreementDraft, trouble: type[Expected]) -> None:
    with pytest.raises(trouble):
        checked(draft)


def test_as_much_as_fits() -> None:
    full = AgreementDraft(
        (Clause("a" * SIDE_LIMIT, "b" * SIDE_LIMIT),) * CLAUSES_MOST, tuple(map(str, range(NAMES_MOST)))
    )
    assert checked(full) == full


def test_the_clause_about_telling_is_found_by_where_it_came_from() -> None:
    telling = Clause("Wij vertellen het.", "Wij luisteren.", TELLING_IS_SAFE)
    kept = Agreement(1, date(2026, 3, 9), None, (), (CLAUSE, telling))
    assert kept.telling == telling
    assert Agreement(1, date(2026, 3, 9), None, (), (CLAUSE,)).telling is None


def test_the_same_again_is_told_apart_from_a_change() -> None:
    kept = Agreement(1, date(2026, 3, 9), date(2026, 9, 9), ("Sam",), (CLAUSE,))
    same = AgreementDraft((CLAUSE,), ("Sam",), date(2026, 9, 9))
    assert kept.is_same(same)
    for other in (
        AgreementDraft((CLAUSE, CLAUSE), ("Sam",), date(2026, 9, 9)),
        AgreementDraft((CLAUSE,), ("Sam", "Noor"), date(2026, 9, 9)),
        AgreementDraft((CLAUSE,), ("Sam",), None),
    ):
        assert not kept.is_same(other)


def test_names_that_read_the_same_are_one_person() -> None:
    assert different_names(("Sam", "Noor")) == ("Sam", "Noor")
    with pytest.raises(NameTaken):
        different_names(("Sam", "Noor", "SAM"))
