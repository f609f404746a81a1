"""The emergency number in one line, for pages that are not Help itself."""

from __future__ import annotations

from family_app.activities.help import ANY_COUNTRY, find_country
from family_app.house import Porch
from family_app.ui.help.channel_words import digit_by_digit, kept_together
from family_app.ui.parts.basic import CardFrame, Heading, column
from family_app.ui.parts.words import translate


class DangerLine(CardFrame):
    """Danger right now? Call 112. A screen reader says the figures one by one."""

    def __init__(self, porch: Porch, code: str) -> None:
        super().__init__(hero="help")
        country = find_country(porch, code)
        numbers = [contact.value for line in country.emergency for contact in line.contacts]
        words = Heading(_words(numbers, country.code, country.name), level=2)
        words.setObjectName("danger")
        words.setProperty("tone", "help")
        spoken = words.text()
        for value in numbers:
            spoken = spoken.replace(kept_together(value), digit_by_digit(value))
        words.setAccessibleName(spoken)
        self.setLayout(column(words, margins=(22, 14, 22, 14)))


def _words(numbers: list[str], code: str, name: str) -> str:
    if not numbers or code == ANY_COUNTRY:
        return translate("Guides", "Danger right now? Call the emergency number of the country you are in.")
    #: {number} is an emergency number such as 112; {country} the name of a country.
    return translate("Guides", "Danger right now? Call {number} ({country}).").format(
        number=" / ".join(kept_together(each) for each in numbers), country=name
    )
