"""What a writer can ask of the reader: how, when, and a few wishes. With only these it is a talk card."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.domain.letters import LetterDraft
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.parts.basic import Text, column
from family_app.ui.parts.choice_chips import ChoiceChips
from family_app.ui.parts.words import translate

WISHES = 3


class Asking(QWidget):
    """Nothing is chosen at first, and nothing has to be."""

    changed = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch = porch
        self._labels = [Text(bold=True) for _ in range(3)]
        self.how, self.when = ChoiceChips(name="letter_how", most=1), ChoiceChips(name="letter_when", most=1)
        self.wishes = ChoiceChips(name="letter_wish", most=WISHES)
        self._chips = (self.how, self.when, self.wishes)
        self._note = Text(size=15, muted=True)
        layout = column(gap=12)
        for label, chips in zip(self._labels, self._chips, strict=True):
            layout.addWidget(label)
            layout.addWidget(chips)
            chips.changed.connect(self.changed)
        layout.addWidget(self._note)
        self.setLayout(layout)

    def show_draft(self, draft: LetterDraft) -> None:
        """Marks what was chosen and tells nobody."""
        self.how.show_chosen((draft.how,) if draft.how else ())
        self.when.show_chosen((draft.when,) if draft.when else ())
        self.wishes.show_chosen(draft.wishes)

    def filled(self, draft: LetterDraft) -> LetterDraft:
        """The draft with what is chosen here."""
        how, when = self.how.chosen, self.when.chosen
        return replace(
            draft, how=how[0] if how else "", when=when[0] if when else "", wishes=self.wishes.chosen
        )

    def retranslate(self, band: AgeBand) -> None:
        """What is offered to a writer of this age."""
        words = self._porch.shelf.letter_words
        captions = (
            translate("Letters", "What would help you?"),
            translate("Letters", "When?"),
            translate("Letters", "A wish"),
        )
        for label, caption in zip(self._labels, captions, strict=True):
            label.setText(caption)
        self.how.offer(captions[0], [(each.id, each.words, "") for each in words.hows])
        self.when.offer(captions[1], [(each.id, each.words, "") for each in words.whens])
        wishes = [(each.id, each.words, each.hint) for each in words.wishes_for(band)]
        self.wishes.offer(captions[2], wishes)
        self._note.setText(
            translate(
                "Letters", "You do not have to write. What you choose is enough. Then it is a talk card."
            )
        )
