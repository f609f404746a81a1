"""Looking at the paper before it is printed: pages as they will be, a word of care, print or keep as PDF."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, Heading, Text, box, column
from family_app.ui.parts.files import ask_where_to_save
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.paper import Printed
from family_app.ui.parts.words import translate
from family_app.ui.printing.job import PaperJob

PAGE_WIDTH = 560  # px

AskPrinter = Callable[[PaperJob, QWidget], Printed]
AskPlace = Callable[[QWidget, Callable[[Path], None], str, str], None]


def ask_printer(job: PaperJob, parent: QWidget) -> Printed:
    """The system's own dialog for printing."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        return Printed.NO_PRINTER
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    job.set_up(printer)
    if job.both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return Printed.NOT_WANTED
    return Printed.DONE if job.print_on(printer) else Printed.FAILED


class PaperPreview(QDialog):
    """Nothing is printed or written before a button is pressed here."""

    def __init__(
        self, job: PaperJob, parent: QWidget, *, to_printer: AskPrinter = ask_printer,
        ask_place: AskPlace = ask_where_to_save,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("paper_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The title of a window shows in task lists: it is the same whatever is open.
        self.setWindowTitle(translate("Window", "Kitchen Table"))
        self._job, self._to_printer, self._ask_place = job, to_printer, ask_place
        self._title = Heading(translate("PaperPreview", "This goes on paper"), level=2)
        self._banner = Banner(name="paper_banner")
        self._print = Button(name="paper_print", kind="primary", icon="printer", press=self._to_paper)
        self._pdf = Button(name="paper_pdf", icon="floppy-disk", press=self._to_file)
        self._close = Button(name="paper_close", kind="quiet", press=self.reject)
        self._print.setText(translate("PaperPreview", "Print"))
        self._pdf.setText(translate("PaperPreview", "Keep as PDF"))
        self._close.setText(translate("PaperPreview", "Close"))
        self._build()
        self.resize(parent.window().size() * 0.86)

    def _build(self) -> None:
        buttons = FlowLayout(gap=8)
        for button in (self._print, self._pdf, self._close):
            buttons.addWidget(button)
        actions = QWidget()
        actions.setProperty("clear", True)
        actions.setLayout(buttons)
        head = column(self._title, gap=8)
        if self._job.note:
            note = Text(self._job.note, size=16, bold=True)
            note.setObjectName("paper_note")
            head.addWidget(note)
        if self._job.both_sides:
            sides = translate("PaperPreview", "Print on both sides, turned over the long edge.")
            head.addWidget(Text(sides, size=15))
        pages = QVBoxLayout()
        pages.setSpacing(16)
        pages.setContentsMargins(16, 16, 16, 16)
        for at in range(len(self._job.pages)):
            pages.addWidget(self._picture(at), 0, Qt.AlignmentFlag.AlignHCenter)
        scroll = QScrollArea()
        scroll.setObjectName("paper_pages")
        scroll.setAccessibleName(translate("PaperPreview", "Pages"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(box(pages))
        layout = column(box(head), self._banner, scroll, actions, gap=12, margins=(24, 20, 24, 18))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _picture(self, at: int) -> QLabel:
        label = QLabel()
        label.setPixmap(QPixmap.fromImage(self._job.image(at, PAGE_WIDTH)))
        label.setAccessibleName(translate("PaperPreview", "Page {number}").format(number=at + 1))
        label.setStyleSheet("border: 1px solid #8F8578;")
        return label

    def _to_paper(self) -> None:
        printed = self._to_printer(self._job, self)
        if printed is Printed.NO_PRINTER:
            self._banner.tell(
                translate("PaperPreview", "No printer was found."),
                translate("PaperPreview", "Keep it as PDF, and print it where there is one."),
            )
        elif printed is Printed.FAILED:
            self._banner.tell(
                translate("PaperPreview", "The printer did not take it."),
                translate("PaperPreview", "Check that it is on and has paper, and try again."),
            )
        elif printed is Printed.DONE:
            self._banner.tell(
                translate("PaperPreview", "It is on its way to the printer."),
                translate("PaperPreview", "Fetch the paper before you walk away."),
            )

    def _to_file(self) -> None:
        self._ask_place(self, self._write, f"{self._job.proposed}-{secrets.token_hex(2)}", "pdf")

    def _write(self, path: Path) -> None:
        path = _free(path)
        if self._job.write_pdf(path) and path.exists():
            self._banner.tell(
                translate("PaperPreview", "The PDF is saved."),
                translate(
                    "PaperPreview",
                    "It is not locked: whoever finds the file can read it. Throw it away after, "
                    "and empty the bin of the computer too.",
                ),
            )
        else:
            self._banner.tell(
                translate("PaperPreview", "The PDF could not be written."),
                translate("PaperPreview", "Choose another folder, or check whether the disk is full."),
            )


def _free(path: Path) -> Path:
    """A file that is there already stays: the new one gets a number."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free


def show_preview(job: PaperJob, parent: QWidget) -> PaperPreview:
    """Opens the preview above the page."""
    preview = PaperPreview(job, parent)
    preview.open()
    return preview
