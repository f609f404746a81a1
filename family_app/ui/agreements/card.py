"""One agreement to read: both sides of each clause, who agreed, since when."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from family_app.domain.agreement import Agreement
from family_app.ui.journal.moments import day_name
from family_app.ui.parts.basic import CardFrame, Text, column, line
from family_app.ui.parts.words import translate


def agreement_card(agreement: Agreement) -> QWidget:
    """The whole of it."""
    card = CardFrame(hero="sky")
    card.setObjectName(f"agreement_{agreement.version}")
    inside = column(gap=14, margins=(28, 24, 28, 24))
    for clause in agreement.clauses:
        ours = Text(clause.ours, size=19, bold=True)
        inside.addLayout(column(ours, Text(adults_words(clause.adults), size=17), gap=3))
    inside.addWidget(line())
    inside.addWidget(Text(" · ".join(facts(agreement)), size=15))
    card.setLayout(inside)
    return card


def facts(agreement: Agreement) -> list[str]:
    """Who agreed, since when, and when to look again."""
    said = [", ".join(agreement.names)] if agreement.names else []
    said.append(translate("Agreements", "Since {day}").format(day=day_words(agreement.made)))
    if agreement.look_again is not None:
        said.append(translate("Agreements", "Look again: {day}").format(day=day_words(agreement.look_again)))
    return said


def adults_words(words: str) -> str:
    """The side of the adults, said as such."""
    #: {words} is what the adults do.
    return translate("Agreements", "The adults: {words}").format(words=words)


def day_words(day: date) -> str:
    """A day with its weekday, as this language writes it."""
    return day_name(day, year=True)
