"""The agreement on one sheet to hang up, filled as far as it goes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from family_app.activities.agreements import (
    clause_from,
    keep_agreement,
    read_agreements,
    starter_clauses,
)
from family_app.domain.agreement import (
    CLAUSES_MOST,
    NAMES_MOST,
    SIDE_LIMIT,
    Agreement,
    AgreementDraft,
    Clause,
)
from family_app.house import Porch
from family_app.ui.printing.agreement import ABOVE, SIZES, _pages, agreement_job
from family_app.ui.printing.job import Draw, PaperJob, paper_for

pytestmark = pytest.mark.usefixtures("looks")


def the_newest(porch: Porch) -> Agreement:
    newest = read_agreements(porch).newest
    assert newest is not None
    return newest


@pytest.mark.parametrize("how_many", [1, 8, CLAUSES_MOST])
def test_it_goes_on_one_sheet_however_many_clauses(porch: Porch, how_many: int) -> None:
    clauses = tuple(clause_from(each) for each in starter_clauses(porch))[:how_many]
    assert len(clauses) == how_many
    keep_agreement(porch, AgreementDraft(clauses, ("Sam",)))
    job = agreement_job(the_newest(porch), "NL")
    assert len(job.pages) == 1
    assert job.paper.id().name == "A4"


def test_the_longest_agreement_goes_on_one_sheet_and_none_is_ever_cut(porch: Porch) -> None:
    words = ("Wij eten samen aan tafel en bellen als het later wordt. " * 9)[:SIDE_LIMIT].strip()
    names = tuple(f"Iemand met een naam {number}" for number in range(NAMES_MOST))
    keep_agreement(porch, AgreementDraft((Clause(words, words),) * CLAUSES_MOST, names))
    longest = the_newest(porch)
    assert len(agreement_job(longest, "NL").pages) == 1
    from_before = replace(longest, clauses=(Clause(words * 3, words * 3),) * (2 * CLAUSES_MOST))
    assert len(agreement_job(from_before, "NL").pages) > 1


@pytest.mark.parametrize("how_many", [3, 6, 8])
def test_a_sheet_with_room_to_spare_has_more_space_between_its_clauses(porch: Porch, how_many: int) -> None:
    clauses = tuple(clause_from(each) for each in starter_clauses(porch))[:how_many]
    keep_agreement(porch, AgreementDraft(clauses, ("Sam",)))
    size = PaperJob((), paper_for("NL"), "").size
    job = agreement_job(the_newest(porch), "NL")
    ends = [ends_at(pages[0], size) for pages in (job.pages, closest(the_newest(porch), size))]
    assert len(job.pages) == 1
    assert ends[0] > ends[1] + 0.04


def closest(agreement: Agreement, size: QSizeF) -> list[Draw]:
    """The sheet at the same size of the type, without more space."""
    every = (_pages(agreement, size, scale, ABOVE) for scale in SIZES)
    return next(pages for pages in every if len(pages) == 1)


def ends_at(page: Draw, size: QSizeF) -> float:
    """Where the ink ends, as a part of the height of the sheet."""
    sheet = QImage(size.toSize(), QImage.Format.Format_Grayscale8)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    page(painter)
    painter.end()
    across, wide = sheet.height(), range(sheet.width())
    inked = (y for y in reversed(range(across)) if any(sheet.pixelColor(x, y).value() < 128 for x in wide))
    return next(inked, 0) / across
