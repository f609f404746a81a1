"""Choosing the country whose help lines are shown; by name, never by flag."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from family_app.activities.help import guess_country
from family_app.house import Porch
from family_app.ui.parts.look import TARGET

INTERNATIONAL = "ZZ"


class CountryBox(QComboBox):
    """All countries that we ship, in the order of their names; the international page last."""

    chosen = Signal(str)

    def __init__(self, porch: Porch, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMinimumHeight(TARGET)
        self._porch = porch
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    @property
    def code(self) -> str:
        """The country that stands in the box."""
        return str(self.currentData() or INTERNATIONAL)

    def say(self, label: str, country: str) -> None:
        """Fills the names in the language that is on; '' = what this computer is set to."""
        self.setAccessibleName(label)
        wanted = country or usual_country(self._porch)
        countries = self._porch.shelf.help.countries
        order = sorted(countries.values(), key=lambda c: (c.code == INTERNATIONAL, c.name.casefold()))
        self.clear()
        for each in order:
            self.addItem(each.name, each.code)
        self.setCurrentIndex(max(0, self.findData(wanted)))


def usual_country(porch: Porch) -> str:
    """The country of this computer when we ship it, else the international page.

    A computer that names no country but is read in Dutch most likely stands in the Netherlands; the
    name of the country is always shown large beside the numbers.
    """
    name = QLocale.system().name()
    if "_" not in name:
        return "NL" if porch.shelf.language == "nl" else INTERNATIONAL
    return guess_country(name.split("_")[1][:2], porch) or INTERNATIONAL
