"""What a guide is built of on the page: numbered first things, steps, lists, and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from family_app.domain.guides import Guide, GuideStep, GuideVersion
from family_app.domain.sources import Source
from family_app.ui.help.situation_view import StepNumber
from family_app.ui.parts.basic import CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.words import translate

READ = 17  # px at 100 %: larger than elsewhere, for reading in one go


def opening(guide: Guide, version: GuideVersion) -> QWidget:
    """Title, for whom, and the first thing to hear."""
    title, whom = Heading(version.title, level=1, size=30), Text(version.for_whom, size=15, muted=True)
    title.setObjectName("guide_title")
    tile = Tile(guide.icon, guide.tone, 56)
    across = row(tile, column(title, whom, gap=2), gap=16)
    across.setStretch(1, 1)
    across.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
    words = Text(version.opening, size=19)
    words.setObjectName("guide_opening")
    return box(column(across, words, gap=14))


def first_things(version: GuideVersion) -> QWidget:
    """The three things to do first, above everything else."""
    card = CardFrame(hero="true")
    layout = column(
        Heading(translate("Guides", "First these three"), level=2), gap=12, margins=(24, 20, 24, 22)
    )
    for number, words in enumerate(version.first, start=1):
        layout.addLayout(_numbered(number, Text(words, size=READ)))
    card.setLayout(layout)
    return card


def step(number: int, each: GuideStep) -> QWidget:
    """One step on a card of its own; in the picture version a large picture instead of a number."""
    card = CardFrame()
    card.setObjectName(f"guide_step_{number}")
    words = column(Heading(each.title, level=2), gap=8)
    for paragraph in each.text:
        words.addWidget(Text(paragraph, size=READ))
    for point in each.points:
        words.addWidget(Text(f"•  {point}", size=READ))
    if each.icon:
        tile = Tile(each.icon, "private", 72)
        across = row(tile, words, gap=18)
        across.setStretch(1, 1)
        across.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
        inside = across
    else:
        inside = _numbered(number, box(words))
    inside.setContentsMargins(22, 18, 22, 20)
    card.setLayout(inside)
    return card


def listed(title: str, lines: Sequence[str], *, name: str, hero: str = "") -> QWidget:
    """A heading with short paragraphs below it."""
    card = CardFrame(hero=hero)
    card.setObjectName(name)
    layout = column(Heading(title, level=2), gap=8, margins=(22, 18, 22, 20))
    for words in lines:
        layout.addWidget(Text(words, size=READ))
    card.setLayout(layout)
    return card


def rests_on(guide: Guide, sources: Sequence[Source]) -> QWidget:
    """Sources, date, and that nobody outside has looked at it yet."""
    made = QDate.fromString(f"{guide.written}-01", "yyyy-MM-dd")
    written = QLocale().toString(made, "MMMM yyyy")
    lines = [
        #: {names} are organisations with years.
        translate("Guides", "Based on: {names}.").format(names="; ".join(each.named for each in sources)),
        #: {month} is a month and year: November 2026.
        translate("Guides", "Written in {month}.").format(month=written),
    ]
    if not guide.reviewed_by:
        lines.append(translate("Guides", "Not yet looked at by an outside professional."))
    words = Text(" ".join(lines), size=14, muted=True)
    words.setObjectName("guide_sources")
    return words


def _numbered(number: int, words: QWidget) -> QHBoxLayout:
    mark = StepNumber(number)
    across = row(mark, words, gap=14)
    across.setStretch(1, 1)
    across.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    return across
