"""Long names go on in the next line, whole letter by whole letter, and are otherwise the same name."""

from __future__ import annotations

from family_app.domain.people import Person, PersonId
from family_app.ui.parts.person_tile import PersonTile
from family_app.ui.parts.soft_breaks import soft_breaks


def test_short_words_stay_as_they_are() -> None:
    assert soft_breaks("Noor van den Berg") == "Noor van den Berg"


def test_a_long_word_may_break_between_letters_only() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"  # one picture of three people and two joiners
    word = family * 2 + "e\u0301" + "Hottentottententen"
    pieces = soft_breaks(word).replace(family, "F").split("\u200b")
    assert pieces[:3] == ["F", "F", "e\u0301"]
    assert soft_breaks(word).replace("\u200b", "") == word


def test_a_tile_is_high_enough_for_the_longest_name(qtbot) -> None:  # type: ignore[no-untyped-def]
    person = Person(PersonId("ab" * 4), "W" * 40, "cat", "private", None, False)
    tile = PersonTile(person)
    qtbot.addWidget(tile)
    tile.show()
    name = tile._name
    assert name.fontMetrics().horizontalAdvance("W" * 40) > name.width()
    assert name.heightForWidth(name.width()) <= name.height()
    assert tile.accessibleName() == "W" * 40
