"""The fact sheet: a plain record for a helpline, school or the police, chosen field by field."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from family_app.activities.concerns import SheetWords, fact_sheet
from family_app.domain.concern import Concern, SheetField, filled_fields
from family_app.house import Porch
from family_app.ui.concerns.days import day_words
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, column, row
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.page import Column
from family_app.ui.parts.words import translate
from family_app.ui.printing.flow import Flow
from family_app.ui.printing.job import PaperJob, paper_for

# Nobody needs these to help, and they are the most tender ones: off until the person ticks them.
OFF_AT_FIRST = (SheetField.WORDS, SheetField.FEELINGS, SheetField.AT_HOME)


def sheet_words() -> SheetWords:
    """What each field is called."""
    return SheetWords(
        labels={
            SheetField.KIND: translate("Concerns", "What happened"),
            SheetField.PLACE: translate("Concerns", "Where"),
            SheetField.WHO: translate("Concerns", "Name or user name"),
            SheetField.ADDRESS: translate("Concerns", "Web address"),
            SheetField.HAPPENED: translate("Concerns", "When"),
            SheetField.WANTED: translate("Concerns", "What they want"),
            SheetField.WORDS: translate("Concerns", "In my own words"),
            SheetField.FEELINGS: translate("Concerns", "How I feel"),
            SheetField.AT_HOME: translate("Concerns", "Someone at home"),
            SheetField.NOTES: translate("Concerns", "What came next"),
        },
        at_home=translate("Concerns", "It is about someone at home"),
    )


class SheetChoice(Column):
    """Which fields go on the sheet."""

    back_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=820, margins=(40, 22, 40, 34))
        self._porch = porch
        self._concern: Concern | None = None
        self._back = Button(name="sheet_back", kind="quiet-private", icon="caret-left")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._title, self._intro = Heading(level=1), Text(size=16)
        self._home = CardFrame(hero="apricot")
        self._home.setObjectName("sheet_home")
        self._home_words = Text(size=16)
        self._home.setLayout(column(self._home_words, margins=(22, 16, 22, 16)))
        self._boxes: dict[SheetField, QCheckBox] = {}
        self._place = QVBoxLayout()
        self._place.setContentsMargins(24, 18, 24, 20)
        self._show = Button(name="sheet_show", kind="private", icon="eye")
        self._show.clicked.connect(lambda _on=False: self.show_wanted.emit())
        card = CardFrame()
        card.setLayout(self._place)
        self.body.addLayout(row(self._back, None))
        self.body.addLayout(column(self._title, self._intro, gap=4))
        for part in (self._home, card):
            self.body.addWidget(part)
        self.body.addLayout(row(self._show, None))
        self.body.addStretch(1)

    def show_concern(self, concern: Concern) -> None:
        """Every field that was filled in, to be ticked."""
        self.clear()
        self._concern = concern
        labels = sheet_words().labels
        for field in filled_fields(concern):
            tick = QCheckBox(labels[field])
            tick.setObjectName(f"sheet_{field.value}")
            tick.setAccessibleName(labels[field])
            tick.setMinimumHeight(TARGET)
            tick.setChecked(field not in OFF_AT_FIRST)
            self._boxes[field] = tick
            self._place.addWidget(tick)
        self._home.setVisible(concern.at_home)
        self.retranslate()

    def clear(self) -> None:
        """Nothing of the last one stays."""
        self._concern = None
        for old in self._boxes.values():
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._boxes = {}

    def focus_back(self) -> None:
        self._back.setFocus()

    @property
    def chosen(self) -> tuple[SheetField, ...]:
        return tuple(field for field, tick in self._boxes.items() if tick.isChecked())

    def job(self, country: str) -> PaperJob:
        """The sheet with the chosen fields. Raises ValueError when no concern is shown."""
        if self._concern is None:
            raise ValueError("no concern is shown")
        return sheet_job(self._porch, self._concern, self.chosen, country)

    def retranslate(self) -> None:
        self._back.setText(translate("Concerns", "Back"))
        self._title.setText(translate("Concerns", "Fact sheet"))
        self._intro.setText(
            translate(
                "Concerns",
                "For a helpline, school or the police. Choose what goes on it. There are no pictures on it, "
                "and this program sends nothing.",
            )
        )
        self._home_words.setText(
            translate(
                "Concerns",
                "Someone at home could find this paper or this file. You can also tell a helpline without "
                "paper. Then there is no paper to find.",
            )
        )
        self._show.setText(translate("Concerns", "Look at it first"))


def sheet_job(porch: Porch, concern: Concern, chosen: tuple[SheetField, ...], country: str) -> PaperJob:
    """A plain, dated record, black on white: no name of the writer, nothing that was left out."""
    paper, words = paper_for(country), porch.shelf.concern_words
    sheet = fact_sheet(porch, concern, chosen, sheet_words())
    flow = Flow(PaperJob((), paper, "").size)
    flow.title(words.sheet_title).text(words.sheet_head)
    label = ""
    for each in sheet.rows:
        if each.label != label:
            flow.heading(each.label)
            label = each.label
        for line in each.text.splitlines():
            if line.strip():
                flow.text(f"{day_words(each.at)}: {line}" if each.at is not None else line)
    #: {day} is the date on which this was written down.
    flow.small(translate("Concerns", "Written down on {day}").format(day=day_words(sheet.written)))
    note = translate(
        "Paper", "Could someone here find this paper? Then read it on the screen, or hide it well."
    )
    return PaperJob(flow.pages(), paper, "text", note=note)
