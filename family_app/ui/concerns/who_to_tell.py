"""Who somebody could tell, and how to begin; where home is not safe, nobody who lives there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from family_app.domain.people import AgeBand
from family_app.domain.talking import Helper
from family_app.house import Porch
from family_app.ui.parts.basic import CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.words import translate


def helpers_for(porch: Porch, *, outside_only: bool) -> tuple[Helper, ...]:
    """The kinds of people, in the order in which they are offered."""
    return tuple(helper for helper in porch.shelf.helpers if not (outside_only and helper.at_home))


class WhoToTell(Fold):
    """Closed at first; opens where telling is what somebody wants."""

    def __init__(self, porch: Porch, band: AgeBand | None, *, outside_only: bool) -> None:
        super().__init__(name="what_now_tell", icon="users", tone="apricot")
        self.set_title(translate("Concerns", "Who could I tell?"))
        for helper in helpers_for(porch, outside_only=outside_only):
            self.body.addWidget(_helper(porch, helper, band))

    def open_side(self) -> None:
        """Shows who it could be."""
        self._head.setChecked(True)

    def focus_head(self) -> None:
        self._head.setFocus(Qt.FocusReason.OtherFocusReason)


def young_card(porch: Porch, told: str, *, outside_only: bool) -> QWidget:
    """For 6 to 8: the one they chose with a picture and a sentence to say, or a few to choose from."""
    names = {each.id: each.words for each in porch.shelf.concern_words.helpers}
    helpers = [each for each in helpers_for(porch, outside_only=outside_only) if each.id in names]
    chosen = [each for each in helpers if each.id == told]
    card = CardFrame()
    card.setObjectName("what_now_young")
    title = (
        translate("Concerns", "Go there. You can say:")
        if chosen
        else translate("Concerns", "You can tell it to:")
    )
    layout = column(Heading(title, level=2), gap=14, margins=(24, 20, 24, 22))
    for helper in chosen or helpers[:3]:
        said = porch.shelf.words_to_say_to.said_to(helper.listener).for_band(AgeBand.SIX)
        words = Text(names[helper.id], size=18, bold=True)
        told_how = column(words, *([_quote(said[0], 18)] if said else []), gap=2)
        across = row(Tile(helper.icon, "apricot", 56), told_how, gap=16)
        across.setStretch(1, 1)
        layout.addLayout(across)
    card.setLayout(layout)
    return card


def _helper(porch: Porch, helper: Helper, band: AgeBand | None) -> QWidget:
    said = porch.shelf.words_to_say_to.said_to(helper.listener).for_band(band)
    words = [Text(helper.name, size=16, bold=True), Text(helper.why, size=15, muted=True)]
    tile = Tile(helper.icon, "apricot", 40)
    across = row(tile, column(*words, *([_quote(said[0], 16)] if said else []), gap=1), gap=14)
    across.setStretch(1, 1)
    across.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
    across.setContentsMargins(0, 4, 0, 8)
    return box(across)


def _quote(sentence: str, size: int) -> Text:
    #: {sentence} is something to say out loud; only the quotation marks differ by language.
    return Text(translate("HelpPage", "“{sentence}”").format(sentence=sentence), size=size)
