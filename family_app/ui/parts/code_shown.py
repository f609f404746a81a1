"""Showing a recovery code once: to copy or print; part of it is typed back before one goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QWidget

from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, column, row
from family_app.ui.parts.in_sight import bring_into_sight
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.paper import Printed, Sheet, print_sheets
from family_app.ui.parts.quiet import QUIET
from family_app.ui.parts.words import translate

GROUPS = 6


class CodeShown(QWidget):
    """The code, large; then two groups of it are typed back."""

    confirmed = Signal()

    def __init__(
        self, *, pick: Callable[[Sequence[int]], int], to_paper: Callable[..., Printed] = print_sheets
    ) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._pick, self._to_paper = pick, to_paper
        self._codes = RecoveryCodes(RecoveryChoice.NONE)
        self._asked: list[tuple[int, int]] = []  # (which code, which group)
        self._lead, self._ask, self._once = Text(), Text(bold=True), Text(muted=True, size=14)
        self._banner = Banner(name="code_banner")
        self._papers: list[tuple[CardFrame, Text, Heading]] = []
        for at in range(2):
            paper = CardFrame(hero="private")
            caption, code = Text(muted=True, size=14), Heading(level=1, size=23)
            code.setObjectName(f"code_{at + 1}")
            code.setAlignment(Qt.AlignmentFlag.AlignCenter)
            caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
            paper.setLayout(column(caption, code, margins=(18, 16, 18, 18), gap=4))
            self._papers.append((paper, caption, code))
        self._fields = [QLineEdit(), QLineEdit()]
        self._labels = [Text(), Text()]
        for at, field in enumerate(self._fields):
            field.setObjectName(f"code_back_{at + 1}")
            field.setMinimumHeight(TARGET + 4)
            field.setMaxLength(40)
            field.setInputMethodHints(QUIET)
            field.returnPressed.connect(self._check)
            self._labels[at].setBuddy(field)
        self._print = Button(name="code_print", kind="quiet", icon="printer", press=self._on_paper)
        self._print_note = Text(muted=True, size=14)
        self._done = Button(name="code_done", kind="private", icon="check", press=self._check)
        rows = column(*(w for pair in zip(self._labels, self._fields, strict=True) for w in pair), gap=6)
        papers = column(*(paper for paper, _, _ in self._papers), gap=10)
        self.setLayout(
            column(
                self._lead,
                papers,
                self._once,
                row(self._print, None),
                self._print_note,
                self._banner,  # where one types, so that both are seen in a small window
                self._ask,
                rows,
                6,
                row(self._done, None),
                None,
                gap=10,
            )
        )
        look.changed.connect(self._dress)

    def show_codes(self, codes: RecoveryCodes) -> None:
        """Shown this once; asks back two groups, one of each half when it is split."""
        self._codes = codes
        if len(codes.codes) == 2:
            self._asked = [(0, self._pick(range(GROUPS))), (1, self._pick(range(GROUPS)))]
        else:
            first = self._pick(range(GROUPS))
            self._asked = [(0, first), (0, self._pick([n for n in range(GROUPS) if n != first]))]
        for at, (paper, _caption, _code) in enumerate(self._papers):
            paper.setVisible(at < len(codes.codes))
        self._dress()
        for field in self._fields:
            field.clear()
        self._banner.clear()
        self.retranslate()

    def start(self) -> None:
        """Puts the keyboard where the code is typed back."""
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        self._codes = RecoveryCodes(RecoveryChoice.NONE)
        for _paper, _caption, code in self._papers:
            code.setText("")
        for field in self._fields:
            field.clear()

    def retranslate(self) -> None:
        split = len(self._codes.codes) == 2
        self._lead.setText(
            translate("Recovery", "Copy both halves, each on its own paper. Then give one away.")
            if split
            else translate("Recovery", "Copy this code on paper now, with care.")
        )
        self._papers[0][1].setText(
            translate("Recovery", "My half") if split else translate("Recovery", "Recovery code")
        )
        self._papers[1][1].setText(translate("Recovery", "The other half"))
        self._once.setText(
            translate("Recovery", "It is shown only once. 0 is always the number, the letter O is not used.")
        )
        self._print.setText(
            translate("Recovery", "Print both halves") if split else translate("Recovery", "Print the code")
        )
        self._print_note.setText(
            translate(
                "Recovery", "Copying by hand is safest: printers and computers may keep what they print."
            )
        )
        self._ask.setText(translate("Recovery", "Did you copy it right? Read from your paper and type:"))
        for at, (which, group) in enumerate(self._asked):
            if split and which == 0:
                text = translate("Recovery", "My half: block {number}").format(number=group + 1)
            elif split:
                text = translate("Recovery", "The other half: block {number}").format(number=group + 1)
            else:
                text = translate("Recovery", "Block {number}").format(number=group + 1)
            self._labels[at].setText(text)
            self._fields[at].setAccessibleName(text)
        self._done.setText(translate("Recovery", "It is on paper"))

    def _dress(self) -> None:
        for (_paper, _caption, code), text in zip(self._papers, self._codes.codes, strict=False):
            code.setText(_in_lines(text))
            font = QFont(code.font())
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.5)
            code.setFont(font)

    def _on_paper(self) -> None:
        job = translate("Window", "Kitchen Table")  # the queue of a printer shows it to everybody
        country = QLocale.territoryToCode(QLocale.system().territory())
        went = self._to_paper(self.sheets(), self, job=job, country=country)
        if went is Printed.NO_PRINTER:
            self._banner.tell(
                translate("Recovery", "This computer has no printer."),
                translate("Recovery", "Copy the code by hand. It takes a minute, and no printer keeps it."),
            )
        elif went is Printed.FAILED:
            self._banner.tell(
                translate("Recovery", "The printer did not take it."),
                translate("Recovery", "Try again, or copy the code by hand."),
            )

    def sheets(self) -> list[Sheet]:
        """What goes on paper: each half on its own, so that one can be given away."""
        split = len(self._codes.codes) == 2
        note = (
            translate("Recovery", "Both halves together open one journal. One half alone opens nothing.")
            if split
            else translate("Recovery", "Whoever has the whole code can open your journal.")
        )
        captions = [caption.text() for _paper, caption, _code in self._papers]
        return [
            Sheet(caption, code, note) for caption, code in zip(captions, self._codes.codes, strict=False)
        ]

    def _check(self) -> None:
        for at, ((which, group), field) in enumerate(zip(self._asked, self._fields, strict=True)):
            if _plain(field.text()) != _plain(self._codes.codes[which].split("-")[group]):
                self._banner.tell(
                    translate("Recovery", "One block is not the same as on the screen."),
                    translate("Recovery", "Look at your paper again, letter by letter."),
                )
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                bring_into_sight(self._banner, self._labels[at], field)
                return
        self.confirmed.emit()


def _in_lines(code: str) -> str:
    """Large letters need two lines: broken in the middle, never inside a block."""
    if look.scale <= 1:
        return code
    groups = code.split("-")
    return "-".join(groups[: GROUPS // 2]) + "-\n" + "-".join(groups[GROUPS // 2 :])


def _plain(text: str) -> str:
    """Forgiving in the same way as the code itself: case, spaces, dashes, O for 0, I and L for 1."""
    tidy = "".join(c for c in text.upper() if c not in " -")
    return tidy.replace("O", "0").replace("I", "1").replace("L", "1")
