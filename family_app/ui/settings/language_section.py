"""Language, and the country whose help lines come first."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from family_app.domain.settings import LANGUAGES
from family_app.house import Porch
from family_app.ui.parts.basic import Text, column
from family_app.ui.parts.look import look
from family_app.ui.parts.words import translate
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.section import ChoiceRow, QuietCombo, Section
from family_app.ui.shell.choices import Choices

# Each language under its own name, so that who cannot read the one that is on still finds theirs.
OWN_NAMES = {"nl": "Nederlands", "en": "English"}
ELSEWHERE = "ZZ"


class LanguageSection(Section):
    """Both take effect at once."""

    def __init__(self, choices: Choices, porch: Porch) -> None:
        super().__init__("translate", "sky", name="language_section")
        self._choices, self._porch = choices, porch
        self._language = ChoiceRow[str](name="settings_language", values=LANGUAGES)
        self._language.chosen.connect(lambda code: choices.set(language=code))
        self._caption = Text(bold=True)
        self._country = QuietCombo(name="settings_country")
        self._country.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._country.activated.connect(lambda _row: choices.set(country=self._country.currentData()))
        self._about_country = Paragraph(size=14, muted=True)
        self._caption.setBuddy(self._country)
        self.body.addWidget(self._language)
        self.body.addLayout(column(self._caption, self._country, self._about_country, gap=8))
        look.changed.connect(self._dress)
        self._dress()

    def retranslate(self) -> None:
        self.heading.setText(translate("LanguageSection", "Language and country"))
        self._language.name_it(translate("LanguageSection", "Language"), OWN_NAMES)
        self._caption.setText(translate("LanguageSection", "Country for the helplines"))
        self._country.setAccessibleName(translate("LanguageSection", "Country for the helplines"))
        self._about_country.setText(
            translate("LanguageSection", "Help now shows the numbers of this country first.")
        )
        self._fill_countries()

    def show_choices(self) -> None:
        """Marks what is chosen now."""
        self._language.show_value(self._choices.language)
        row = self._country.findData(self._choices.settings.country)
        self._country.setCurrentIndex(max(0, row))

    def _fill_countries(self) -> None:
        countries = self._porch.shelf.help.countries.values()
        self._country.clear()
        self._country.addItem(translate("LanguageSection", "Like this computer"), "")
        for country in sorted(countries, key=lambda each: (each.code == ELSEWHERE, each.name.casefold())):
            self._country.addItem(country.name, country.code)
        self.show_choices()

    def _dress(self) -> None:
        self._country.setMaximumWidth(look.px(420))
