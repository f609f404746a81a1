"""The code on paper: each half on its own page, a neutral job name, a plain word when there is no printer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.ui.parts.code_shown import CodeShown
from family_app.ui.parts.paper import Printed, Sheet, draw, set_up
from tests.support.pressing import press, said

HALVES = ("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF", "11111-22222-33333-44444-55555-66666")


@pytest.fixture
def shown(qtbot) -> CodeShown:  # type: ignore[no-untyped-def]
    widget = CodeShown(pick=lambda groups: groups[0])
    qtbot.addWidget(widget)
    widget.show_codes(RecoveryCodes(RecoveryChoice.SPLIT, HALVES))
    widget.resize(700, 700)
    widget.show()
    return widget


def test_each_half_has_a_paper_of_its_own(shown: CodeShown, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    set_up(printer, "Kitchen Table", "NL")
    assert draw(printer, shown.sheets())
    paper = (tmp_path / "out.pdf").read_bytes()
    assert paper.count(b"/Type /Page\n") == 2
    assert [sheet.exact for sheet in shown.sheets()] == list(HALVES)
    for half in HALVES:
        assert half.encode() not in paper.split(b"stream", 1)[0]  # not in the title of the document


def test_the_queue_of_the_printer_shows_nothing_personal() -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    set_up(printer, "Kitchen Table", "US")
    assert printer.docName() == "Kitchen Table"
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.Letter


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_noticed(shown: CodeShown, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "not" / "there" / "out.pdf"))
    assert not draw(printer, shown.sheets())


@pytest.mark.parametrize(
    ("went", "words"), [(Printed.NO_PRINTER, "no printer"), (Printed.FAILED, "Try again"), (Printed.DONE, "")]
)
def test_it_says_how_it_went_and_how_to_go_on(qtbot, went: Printed, words: str) -> None:  # type: ignore[no-untyped-def]
    asked: list[tuple[int, str]] = []

    def to_paper(sheets: list[Sheet], _parent: object, *, job: str, country: str) -> Printed:
        asked.append((len(sheets), job + country[:0]))
        return went

    widget = CodeShown(pick=lambda groups: groups[0], to_paper=to_paper)
    qtbot.addWidget(widget)
    widget.show_codes(RecoveryCodes(RecoveryChoice.MINE, HALVES[:1]))
    widget.show()
    press(widget, "code_print")
    assert asked == [(1, "Kitchen Table")]
    assert words in said(widget, "code_banner")
    assert bool(said(widget, "code_banner")) == bool(words)


def test_a_forgotten_code_can_no_longer_be_printed(shown: CodeShown) -> None:
    shown.forget()
    assert shown.sheets() == []
