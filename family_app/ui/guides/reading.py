"""Reading one guide: large type, contents beside it, and live helplines of the country below the steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.activities.guides import fits, related, sources_of
from family_app.activities.help import lines_for, situation
from family_app.domain.guides import Guide, GuideVersion, Reader
from family_app.house import Porch
from family_app.ui.guides import parts
from family_app.ui.guides.readers import reader_words
from family_app.ui.guides.tiles import GuideTiles
from family_app.ui.help.danger import DangerLine
from family_app.ui.help.overview import LineList
from family_app.ui.parts.basic import Button, CardFrame, Heading, box, column, row
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import Column
from family_app.ui.parts.words import translate

LINES = 4  # services under a guide; all of them are one press further


class GuideReading(Column):
    """Made anew for each guide: nothing of the last one stays."""

    back_wanted = Signal()
    print_wanted = Signal()
    guide_wanted = Signal(str, str)
    situation_wanted = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, porch: Porch, country: Callable[[], str]) -> None:
        super().__init__(width=1060, margins=(40, 22, 40, 40))
        self._porch, self._country = porch, country
        self._back = Button(name="guide_back", kind="quiet", icon="caret-left", press=self.back_wanted.emit)
        self._print = Button(name="guide_print", kind="quiet", icon="printer", press=self.print_wanted.emit)
        self._versions = FlowLayout(gap=8)
        chips = QWidget()
        chips.setProperty("clear", True)
        chips.setLayout(self._versions)
        self._place = QVBoxLayout()
        self._place.setSpacing(18)
        self._content: QWidget | None = None
        self.guide: Guide | None = None
        self.version: GuideVersion | None = None
        self.lines = LineList(porch)
        self.body.addLayout(row(self._back, None, self._print, gap=8))
        self.body.addWidget(chips)
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def show_guide(self, guide: Guide, reader: Reader) -> None:
        """Opens the version for this reader, or the one nearest to it."""
        self.clear()
        self.guide, self.version = guide, guide.version_for(reader)
        self._back.setText(translate("Guides", "All guides"))
        self._print.setText(translate("Guides", "Print"))
        self._offer_versions()
        self._content = self._build(guide, self.version)
        self._place.addWidget(self._content)
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Takes everything away."""
        self.guide = self.version = None
        while self._versions.count():
            item = self._versions.takeAt(0)
            if item is not None and (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    @property
    def country(self) -> str:
        """The country whose numbers stand there."""
        return self._country()

    def focus_back(self) -> None:
        """The keyboard starts at the way back, above the words."""
        self._back.setFocus()

    def _offer_versions(self) -> None:
        assert self.guide is not None
        assert self.version is not None
        if len(self.guide.versions) < 2:
            return
        for reader in self.guide.readers:
            chip = Button(reader_words(reader), name=f"guide_for_{reader.value}", kind="chip")
            chip.setChecked(reader is self.version.reader)
            wanted = (self.guide.id, reader.value)
            chip.clicked.connect(lambda _on=False, to=wanted: self.guide_wanted.emit(*to))
            self._versions.addWidget(chip)
            chip.show()

    def _build(self, guide: Guide, version: GuideVersion) -> QWidget:
        sections: list[tuple[str, QWidget]] = []
        for number, each in enumerate(version.steps, start=1):
            sections.append((each.title, parts.step(number, each)))
        rather = translate("Guides", "Better not")
        sections.append((rather, parts.listed(rather, version.not_to_do, name="guide_not_to_do")))
        who = translate("Guides", "Who can help")
        people = self._people(guide, who)
        after = translate("Guides", "What happens next")
        next_ = parts.listed(after, (*version.next, version.ending), name="guide_next", hero="sky")
        if situation(self._porch, guide.situation).outside_home_first:
            sections.insert(0, (who, people))  # somebody outside comes before any step
        else:
            sections.append((who, people))
        sections.append((after, next_))
        steps = box(column(*(widget for _title, widget in sections), gap=16))
        read = Beside(steps, self._contents(sections), wide_from=860, stretch=(7, 3), gap=24)
        return box(
            column(
                parts.opening(guide, version),
                parts.first_things(version),
                read,
                *self._more(guide),
                parts.rests_on(guide, sources_of(self._porch, guide.sources)),
                gap=20,
            )
        )

    def _contents(self, sections: list[tuple[str, QWidget]]) -> QWidget:
        card = CardFrame()
        layout = column(
            Heading(translate("Guides", "In this guide"), level=3), gap=2, margins=(14, 16, 14, 14)
        )
        for at, (title, widget) in enumerate(sections):
            link = Button(title.replace("&", "&&"), name=f"guide_contents_{at}", kind="contents")
            link.setCheckable(False)
            link.setAccessibleName(title)
            link.clicked.connect(lambda _on=False, to=widget: self._go_to(to))
            layout.addWidget(link)
        card.setLayout(layout)
        return box(column(card, None))

    def _go_to(self, widget: QWidget) -> None:
        page = self.widget()
        assert page is not None
        inside = widget.mapTo(page, widget.rect().topLeft())
        self.verticalScrollBar().setValue(max(0, inside.y() - 16))

    def _people(self, guide: Guide, title: str) -> QWidget:
        code, now = self._country(), self._porch.clock.now()
        fitting = lines_for(self._porch, guide.situation, code, now, self._porch.shelf.language)
        self.lines = LineList(self._porch)
        self.lines.copy_wanted.connect(self.copy_wanted)
        self.lines.show_lines(fitting[:LINES])
        every = Button(
            translate("Guides", "All help for this"), name="guide_all_help", kind="help", icon="lifebuoy"
        )
        every.clicked.connect(lambda: self.situation_wanted.emit(guide.situation))
        danger = DangerLine(self._porch, code)
        return box(column(Heading(title, level=2), danger, self.lines, row(every, None), gap=12))

    def _more(self, guide: Guide) -> list[QWidget]:
        assert self.version is not None
        reader = self.version.reader
        found = [(other, other.version_for(reader)) for other in related(self._porch, guide)]
        found = [(guide, version) for guide, version in found if fits(version, reader)]
        if not found:
            return []
        tiles = GuideTiles()
        tiles.show_guides(found)
        tiles.chosen.connect(self.guide_wanted)
        return [Heading(translate("Guides", "Read on"), level=2), tiles]
