"""The number for danger at this moment: above everything, never scrolled away, with its country in large."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from family_app.activities.help import ANY_COUNTRY, find_country
from family_app.domain.helplines import Contact, Country
from family_app.house import Porch
from family_app.ui.help.channel_words import digit_by_digit, kept_together
from family_app.ui.parts.basic import CardFrame, Heading, Text, box, column
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.country_box import CountryBox
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.words import translate

NUMBER, ONE_OF_MANY = 64, 44  # px at 100 %; one of more than MANY leaves room for the others
MANY = 3
ROOM_FOR_NUMBERS = 1.2  # they are large already: at 200 % text they must leave room for the rest
LARGE_TEXT = 1.4  # from here on decoration gives way
ROOM_FOR_ONE, ROOM_FOR_SEVERAL = 330, 620  # px at 100 %: from here on the words stand beside


class EmergencyNumber(QLabel):
    """Very large, can be selected, said digit by digit; the same figures in every language."""

    def __init__(self, contact: Contact, size: int = NUMBER) -> None:
        super().__init__(contact.value)
        self._size = size
        self.setObjectName("emergency_number")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty("tone", "help")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(digit_by_digit(contact.value))
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(look.head_font(self._size * min(look.scale, ROOM_FOR_NUMBERS) / look.scale))


class Short(QLabel):
    """A few words in one line; at large text not so large that they push the numbers out of sight."""

    def __init__(self, text: str = "", *, head: bool = False) -> None:
        super().__init__(text)
        self._head = head
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        limit = min(look.scale, LARGE_TEXT) / look.scale
        self.setFont(look.head_font(22 * limit) if self._head else look.text_font(14 * limit))


class NumbersBesideWords(Beside):
    """One number leaves room for the words sooner than several: the situations below move up."""

    def suit(self, count: int) -> None:
        """Shares the width: enough for each number and what it is for."""
        self._wide_from = ROOM_FOR_ONE if count == 1 else ROOM_FOR_SEVERAL
        self.share({1: (1, 5), 2: (2, 4)}.get(count, (4, 5)))


class EmergencyBanner(CardFrame):
    """One number, or a few with what each is for."""

    country_chosen = Signal(str)

    def __init__(self, porch: Porch) -> None:
        super().__init__(hero="help")
        self.setObjectName("emergency")
        self._porch = porch
        self.numbers: list[EmergencyNumber] = []
        self._title, self._about = Heading(level=2, size=22), Text(size=14)
        self._country = Short(head=True)
        self._country.setObjectName("help_country_name")
        self._other = CountryBox(porch, name="help_other_country")
        self._other.chosen.connect(self.country_chosen)
        self._flow = FlowLayout(gap=18)
        self._numbers = QWidget()
        self._numbers.setProperty("clear", True)
        self._numbers.setLayout(self._flow)
        where = FlowLayout(gap=14)
        where.addWidget(self._country)
        where.addWidget(self._other)
        place = QWidget()
        place.setProperty("clear", True)
        place.setLayout(where)
        words = column(self._title, self._about, place, None, gap=4)
        self._both = NumbersBesideWords(self._numbers, box(words), wide_from=ROOM_FOR_SEVERAL, gap=12)
        self.setLayout(column(self._both, margins=(22, 14, 20, 14)))
        look.changed.connect(self._dress)
        self._dress()

    def show_country(self, country: Country) -> None:
        """The numbers of this country, and the names of the others."""
        contacts = [contact for line in country.emergency for contact in line.contacts]
        while self._flow.count():
            old = self._flow.takeAt(0)
            if old is not None and (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        size = NUMBER if len(contacts) <= MANY else ONE_OF_MANY
        self.numbers = [EmergencyNumber(contact, size) for contact in contacts]
        for number, contact in zip(self.numbers, contacts, strict=True):
            block = box(column(number, Short(contact.how), gap=0)) if contact.how else number
            self._flow.addWidget(block)
            block.show()  # now, not at the next turn: there is no moment without a number
        self._both.suit(len(contacts))
        self._title.setText(_call(country, contacts))
        self._about.setText(" ".join(line.about for line in country.emergency))
        self._country.setText(find_country(self._porch, country.code).name)
        caption = translate("EmergencyBanner", "Country")
        other = translate("EmergencyBanner", "Another country")
        self._other.say(caption, country.code, fixed_text=other)
        self._dress()
        self.updateGeometry()

    def _dress(self) -> None:
        roomy = look.scale < LARGE_TEXT
        self._about.setVisible(roomy)
        self._title.setVisible(roomy or len(self.numbers) <= MANY)
        self._country.setMinimumHeight(max(TARGET, self._other.sizeHint().height()))


def _call(country: Country, contacts: list[Contact]) -> str:
    if country.code == ANY_COUNTRY:
        return translate("EmergencyBanner", "Danger right now? Call the number of the country you are in.")
    if len(contacts) == 1:
        #: {number} is an emergency number such as 112.
        return translate("EmergencyBanner", "Danger right now? Call {number}").format(
            number=kept_together(contacts[0].value)
        )
    return translate("EmergencyBanner", "Danger right now? Call:")
