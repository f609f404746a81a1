"""Making sure of each other's key: five words each, read out loud at the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.domain.letters import CheckRow, CheckWords, Contact, ContactState
from family_app.domain.settings import LANGUAGES
from family_app.ui.letters.words import contact_words
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column, row
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import Column, announce
from family_app.ui.parts.soft_breaks import soft_breaks
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate

_LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}  # each in its own words


class KeysView(Column):
    """Who is at the table, and the words of the two who check now."""

    back_wanted = Signal()
    contacts_wanted = Signal()
    words_wanted = Signal(str, str)  # person, language of the list
    same = Signal()

    def __init__(self) -> None:
        super().__init__(width=860, margins=(40, 22, 40, 34))
        self._contacts: tuple[Contact, ...] = ()
        self.words: CheckWords | None = None
        self._back = Button(name="keys_back", kind="quiet-private", icon="caret-left", press=self._go_back)
        self._title, self._intro = Heading(level=1), Text(size=16)
        self._place = QVBoxLayout()
        self._content: QWidget | None = None
        self._differ_words = Text(size=16, bold=True)
        self._differ_words.setObjectName("keys_differ_words")
        self.body.addLayout(row(self._back, None))
        self.body.addLayout(column(self._title, self._intro, gap=6))
        self.body.addLayout(self._place)
        self.body.addWidget(self._differ_words)
        self.body.addStretch(1)

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Everybody with a key, and what is known of it."""
        self._contacts, self.words = tuple(contacts), None
        parts: list[QWidget] = [self._contact(each) for each in contacts]
        if not contacts:
            parts.append(
                Text(translate("Letters", "Nobody else at the table has a key of their own yet."), size=16)
            )
        self._put(parts)

    def show_words(self, words: CheckWords) -> None:
        """Two rows of five words; both must be the same on both screens."""
        self.words = words
        how = translate(
            "Letters",
            "Sit together. One of you opens this page in their own space and writes the ten words on paper. "
            "Then the other opens it in theirs. Read the words out loud. Are they the same for both of you?",
        )
        parts: list[QWidget] = [Text(how, size=16), *map(_row, words.rows)]
        flow = FlowLayout(gap=10)
        same = Button(
            translate("Letters", "They are the same"), name="keys_same", kind="private", icon="check"
        )
        same.clicked.connect(lambda _on=False: self.same.emit())
        differ = Button(translate("Letters", "They are different"), name="keys_differ", icon="x")
        differ.clicked.connect(lambda _on=False: self._differ())
        other = next(each for each in LANGUAGES if each != words.language)
        #: {language} is the name of a language in that language.
        switch = Button(
            translate("Letters", "Words in another language: {language}").format(
                language=_LANGUAGE_NAMES[other]
            ),
            name="keys_language", kind="quiet-private", icon="translate",
        )  # fmt: skip
        switch.clicked.connect(lambda _on=False: self.words_wanted.emit(words.who, other))
        for button in (same, differ, switch):
            flow.addWidget(button)
        self._put([*parts, box(flow)])
        # Not on 'the same': whoever presses on must have read them first.
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._back.setText(translate("Letters", "Back"))
        self._title.setText(translate("Letters", "Do you have each other’s real key?"))
        self._intro.setText(
            translate(
                "Letters",
                "Somebody could swap a key on this computer, and then read your new letters. Compare the "
                "words together once. Then you both know.",
            )
        )
        if self.words is not None:
            self.show_words(self.words)
        else:
            self.show_contacts(self._contacts)

    def focus_back(self) -> None:
        self._back.setFocus()

    def _go_back(self) -> None:
        """From the words to everybody, from there to the letters."""
        (self.contacts_wanted if self.words is not None else self.back_wanted).emit()

    def _contact(self, contact: Contact) -> QWidget:
        card = CardFrame()
        state = contact_words(contact.state, contact.name, contact.name_before)
        name = Text(soft_breaks(contact.name), size=17, bold=True)
        words = box(column(name, Text(state, size=15, muted=True), gap=1))
        check = Button(
            translate("Letters", "Check together"), name=f"check_{contact.who}", icon="shield-check"
        )
        check.setAccessibleName(f"{check.text()}: {contact.name}")
        check.clicked.connect(lambda _on=False: self.words_wanted.emit(contact.who, ""))
        check.setEnabled(contact.state is not ContactState.MISSING)
        both = Beside(words, check, wide_from=420, stretch=(1, 0), gap=10)
        card.setLayout(column(both, margins=(20, 14, 16, 14)))
        return card

    def _differ(self) -> None:
        self._differ_words.setText(
            translate(
                "Letters",
                "Look once more, both of you: are these the words of the same two people? Are they "
                "still different? Then somebody may have put another key here. Do not write letters to each "
                "other in this program for now. Whoever has that other key could read what you already "
                "sealed for it.",
            )
        )
        self._differ_words.show()
        self.keep_in_view(self._differ_words)
        announce(self, self._differ_words.text(), now=True)

    def _put(self, parts: list[QWidget]) -> None:
        self._differ_words.hide()
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = box(column(*parts, gap=14))
        self._place.addWidget(self._content)
        QTimer.singleShot(0, self, lambda: tab_in_order(self))


def _row(each: CheckRow) -> QWidget:
    card = CardFrame(hero="private" if each.mine else "sky")
    name = translate("Letters", "{name} (me)").format(name=each.name) if each.mine else each.name
    words = "   ".join(
        f"{QLocale().toString(number)}\u00a0{word}"
        for number, word in zip(each.numbers, each.words, strict=True)
    )
    said = Heading(words, level=2, size=22)
    said.setAccessibleName(", ".join(each.words))
    card.setLayout(column(Text(soft_breaks(name), size=15, bold=True), said, gap=4, margins=(24, 18, 24, 20)))
    return card
