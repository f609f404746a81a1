"""What to say first and what not, before a letter opens; Help is there, and one press skips it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.domain.letter_words import FirstWords, one_screen
from family_app.domain.letters import CheckState, WaitingLetter
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column, row
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.footed import Footed
from family_app.ui.parts.page import Column
from family_app.ui.parts.words import translate

WIDTH = 960  # px


class FirstWordsView(QWidget):
    """Fits what the letter is about, as far as its writer chose to say so on the outside."""

    back_wanted = Signal()
    open_wanted = Signal()
    help_wanted = Signal(str)
    guide_wanted = Signal(str)

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch = porch
        self._about, self._guide = "", ""
        self._page = Column(width=WIDTH, margins=(40, 22, 40, 26))
        self._back = Button(name="first_words_back", kind="quiet-private", icon="caret-left")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._place = QVBoxLayout()
        self._content: QWidget | None = None
        self._open = Button(name="open_letter", kind="private", icon="lock-key-open")
        self._open.clicked.connect(lambda _on=False: self.open_wanted.emit())
        self._help = Button(name="first_words_help", kind="help", icon="lifebuoy")
        self._help.clicked.connect(lambda _on=False: self.help_wanted.emit(self._about))
        self._read = Button(name="first_words_guide", icon="book-open-text")
        self._read.clicked.connect(lambda _on=False: self.guide_wanted.emit(self._guide))
        self._page.body.addLayout(row(self._back, None))
        self._page.body.addLayout(self._place)
        self._page.body.addStretch(1)
        flow = FlowLayout(gap=10)
        for button in (self._open, self._help, self._read):
            flow.addWidget(button)
        self.setLayout(column(Footed(self._page, box(flow), width=WIDTH)))

    def show_letter(self, letter: WaitingLetter, band: AgeBand) -> None:
        """The words for this letter and this reader."""
        self.clear()
        words = self._porch.shelf.letter_words.first_words(band, letter.about)
        self._about, self._guide = letter.about, words.guide
        self._back.setText(translate("Letters", "Not now"))
        self._open.setText(translate("Letters", "Open the letter"))
        self._help.setText(translate("Letters", "Help now"))
        self._read.setText(translate("Letters", "Read the guide"))
        self._read.setVisible(bool(words.guide))
        #: {name} is the nickname of the one who wrote the letter.
        title = Heading(
            translate("Letters", "Before you open the letter from {name}").format(name=letter.name), level=1
        )
        title.setObjectName("first_words_title")
        parts: list[QWidget] = [title]
        parts += (
            [told("", words.short, hero="private")] if one_screen(letter.how, letter.when) else _all(words)
        )
        if letter.check is CheckState.NOT_YET:
            not_yet = translate("Letters", "You two have not checked your keys together yet.")
            parts.append(Text(not_yet, size=15, muted=True))
        self._content = box(column(*parts, gap=16))
        self._place.addWidget(self._content)
        self._page.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Takes everything away."""
        self._about, self._guide = "", ""
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def focus_back(self) -> None:
        # Not on 'open': whoever presses twice must not have read a letter by accident.
        self._back.setFocus()


def _all(words: FirstWords) -> list[QWidget]:
    say = told(translate("Letters", "Say this first"), words.say, hero="true")
    rather = told(translate("Letters", "Better not say"), words.not_say)
    return [
        told(translate("Letters", "Good to know"), words.know, hero="private"),
        Beside(say, rather, wide_from=720),
        told(translate("Letters", "Better not do"), words.not_do),
    ]


def told(title: str, lines: Sequence[str], *, hero: str = "") -> QWidget:
    """A card with a heading and some sentences; what is said out loud has its quotation marks already."""
    card = CardFrame(hero=hero)
    layout = column(gap=8, margins=(24, 18, 24, 20))
    if title:
        layout.addWidget(Heading(title, level=2))
    for line in lines:
        layout.addWidget(Text(line, size=17))
    layout.addStretch(1)
    card.setLayout(layout)
    return card
