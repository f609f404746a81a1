"""One concern as it stands: what was filled in, what came later, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.activities.concerns import fact_sheet
from family_app.courier import Answers
from family_app.domain.concern import Concern, SheetField, filled_fields
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.concerns.bin import BinnedActions
from family_app.ui.concerns.days import day_words
from family_app.ui.concerns.listing import kind_words
from family_app.ui.concerns.sheet import sheet_words
from family_app.ui.concerns.timeline import Timeline
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import Column
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate


class ConcernView(Column):
    """What is above the timeline is made anew for each concern."""

    back_wanted = Signal()
    change_wanted = Signal()
    what_now_wanted = Signal()
    sheet_wanted = Signal()
    letter_wanted = Signal()
    close_wanted = Signal(bool)
    bin_wanted = Signal()
    restore_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, courier: Answers, porch: Porch, clipboard: OwnClipboard) -> None:
        super().__init__(width=900, margins=(40, 22, 40, 34))
        self._porch = porch
        self._band, self._read_only = AgeBand.TWELVE, False
        self._back = Button(name="one_back", kind="quiet-private", icon="caret-left")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._place = QVBoxLayout()
        self._content: QWidget | None = None
        self.timeline = Timeline(courier, clipboard)
        self.concern: Concern | None = None
        self.body.addLayout(row(self._back, None))
        self.body.addLayout(self._place)
        self.body.addWidget(self.timeline)
        self.body.addStretch(1)

    def show_concern(self, concern: Concern, band: AgeBand, *, read_only: bool = False) -> None:
        """Shows it as it is kept."""
        self._take_away()
        same = self.concern is not None and self.concern.id == concern.id
        self.concern, self._band, self._read_only = concern, band, read_only
        binned = concern.binned is not None
        self._back.setText(translate("Concerns", "To my list"))
        words, icon = kind_words(self._porch, concern.kind)
        title = Heading(words, level=1)
        title.setObjectName("one_title")
        head = row(Tile(icon, "private", 52), title, gap=16)
        head.setStretch(1, 1)
        parts: list[QWidget] = [box(head)]
        parts.append(self._binned() if binned else self._actions(concern))
        parts.append(self._filled(concern))
        self._content = box(column(*parts, gap=16))
        self._place.addWidget(self._content)
        # A young child is asked to type nothing.
        writable = not binned and not read_only and band is not AgeBand.SIX
        self.timeline.open_for(concern.id, concern.notes, writable=writable)
        if not same:
            self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, lambda: tab_in_order(self))

    def clear(self) -> None:
        """Takes everything away; what was typed below is on its way to the disk."""
        self.concern = None
        self.timeline.clear_box()
        self._take_away()

    def forget(self) -> None:
        """The space is locked."""
        self.concern = None
        self.timeline.forget()
        self._take_away()

    def focus_back(self) -> None:
        self._back.setFocus()

    def _take_away(self) -> None:
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def _actions(self, concern: Concern) -> QWidget:
        closed = concern.closed is not None
        flow = FlowLayout(gap=10)

        def add(
            name: str, kind: str, icon: str, words: str, press: Callable[[], None], *, writes: bool
        ) -> None:
            button = Button(words, name=name, kind=kind, icon=icon)
            button.clicked.connect(lambda _on=False: press())
            button.setEnabled(not (writes and self._read_only))
            flow.addWidget(button)

        add(
            "one_what_now", "private", "compass", translate("Concerns", "What can I do?"),
            self.what_now_wanted.emit, writes=False,
        )  # fmt: skip
        add(
            "one_letter", "plain", "feather", translate("Concerns", "Tell someone"),
            self.letter_wanted.emit, writes=True,
        )  # fmt: skip
        if self._band is not AgeBand.SIX:
            add(
                "one_sheet", "plain", "scroll", translate("Concerns", "Fact sheet"),
                self.sheet_wanted.emit, writes=False,
            )  # fmt: skip
        add(
            "one_change", "plain", "pencil-simple", translate("Concerns", "Change it"),
            self.change_wanted.emit, writes=True,
        )  # fmt: skip
        turn = (
            translate("Concerns", "Open it again") if closed else translate("Concerns", "It is over for me")
        )
        add(
            "one_close", "quiet-private", "check", turn,
            lambda: self.close_wanted.emit(not closed), writes=True,
        )  # fmt: skip
        add(
            "one_bin", "quiet-private", "trash", translate("Concerns", "To the bin"),
            self.bin_wanted.emit, writes=True,
        )  # fmt: skip
        return box(flow)

    def _binned(self) -> QWidget:
        made = BinnedActions(read_only=self._read_only)
        made.restore_wanted.connect(self.restore_wanted)
        made.erase_wanted.connect(self.erase_wanted)
        return made

    def _filled(self, concern: Concern) -> QWidget:
        card = CardFrame()
        inside = column(gap=10, margins=(24, 20, 24, 22))
        # What happened stands above it as the title.
        shown = (SheetField.NOTES, SheetField.KIND)
        fields = [each for each in filled_fields(concern) if each not in shown]
        for each in fact_sheet(self._porch, concern, fields, sheet_words()).rows:
            inside.addWidget(_column_of(each.label, each.text))
        written = translate("Concerns", "Written down on {day}").format(day=day_words(concern.made))
        inside.addWidget(Text(written, size=14, muted=True))
        if concern.closed is not None:
            over = translate("Concerns", "Over for me since {day}").format(day=day_words(concern.closed))
            inside.addWidget(Text(over, size=14, muted=True))
        card.setLayout(inside)
        return card


def _column_of(label: str, words: str) -> QWidget:
    """A small label with words below it."""
    return box(column(Text(label, size=14, muted=True), Text(words, size=17), gap=1))
