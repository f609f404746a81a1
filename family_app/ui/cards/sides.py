"""The sides of a card for whoever reads it out: closed until they are pressed, the child sits beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.domain.cards import Card
from family_app.domain.guides import Guide, Reader
from family_app.ui.parts.basic import Button, Text, row
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.words import translate


class CardSides(QWidget):
    """Follow-ups, why, what to listen for, worried, what not to say, a kind ending."""

    situation_wanted = Signal(str)  # the id of a situation, '' = help in general
    guide_wanted = Signal(str)  # id and reader: G03:parent

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self.folds = {
            "follow_ups": Fold(name="side_follow_ups", icon="chat-circle-text", tone="primary"),
            "why": Fold(name="side_why", icon="lightbulb", tone="sky"),
            "listen_for": Fold(name="side_listen_for", icon="ear", tone="apricot"),
            "if_worried": Fold(name="side_if_worried", icon="warning-circle", tone="rose"),
            "avoid": Fold(name="side_avoid", icon="prohibit", tone="apricot"),
            "kind_ending": Fold(name="side_kind_ending", icon="hands-clapping", tone="primary"),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for fold in self.folds.values():
            layout.addWidget(fold)
        layout.addStretch(1)

    def show_card(self, card: Card, guide: Guide | None = None, reader: Reader = Reader.PARENT) -> None:
        """Fills the sides and closes them all; `guide` is what the card names, when we have it."""
        self.close_all()
        self._fill("follow_ups", card.follow_ups, quoted=True)
        self._fill("why", (card.why,))
        self._fill("listen_for", (card.listen_for,))
        self.folds["listen_for"].setVisible(bool(card.listen_for))
        self._fill("if_worried", (card.if_worried,))
        if guide is not None:
            self._add_guide(guide, reader)
        self._add_help(card.situation)
        self._fill("avoid", card.avoid, quoted=True)
        self._fill("kind_ending", (card.kind_ending,))

    def close_all(self) -> None:
        for fold in self.folds.values():
            fold.close_side()

    def retranslate(self) -> None:
        titles = {
            "follow_ups": translate("CardSides", "To ask more"),
            "why": translate("CardSides", "Why this question"),
            "listen_for": translate("CardSides", "What to listen for"),
            "if_worried": translate("CardSides", "If the answer worries you"),
            "avoid": translate("CardSides", "Better not say"),
            "kind_ending": translate("CardSides", "A kind ending"),
        }
        for side, title in titles.items():
            self.folds[side].set_title(title)

    def _fill(self, side: str, texts: Sequence[str], *, quoted: bool = False) -> None:
        body = self.folds[side].body
        while body.count():
            item = body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in texts:
            #: {sentence} is something to say out loud; only the quotation marks differ by language.
            words = translate("CardSides", "“{sentence}”").format(sentence=each) if quoted else each
            body.addWidget(Text(words, size=16))

    def _add_guide(self, guide: Guide, reader: Reader) -> None:
        version = guide.version_for(reader)
        button = Button(name="side_guide", icon="book-open-text")
        button.setText(translate("CardSides", "Read the guide"))
        #: {title} is the title of a guide.
        button.say(translate("CardSides", "Read the guide: {title}").format(title=version.title))
        wanted = f"{guide.id}:{version.reader.value}"
        button.clicked.connect(lambda _on=False: self.guide_wanted.emit(wanted))
        holder = QWidget()
        holder.setProperty("clear", True)
        holder.setLayout(row(button, None))
        self.folds["if_worried"].body.addWidget(holder)

    def _add_help(self, situation: str) -> None:
        button = Button(name="side_help", kind="help", icon="lifebuoy")
        button.setText(
            translate("CardSides", "First steps and help")
            if situation
            else translate("CardSides", "Help now")
        )
        button.clicked.connect(lambda _on=False: self.situation_wanted.emit(situation))
        holder = QWidget()
        holder.setProperty("clear", True)
        holder.setLayout(row(button, None))
        self.folds["if_worried"].body.addWidget(holder)
