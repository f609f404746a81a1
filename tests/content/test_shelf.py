"""Shelf: one language at a time, found by id, read part by part."""

from __future__ import annotations

import subprocess
import sys

import pytest

from family_app.content.shelf import Shelf, read_shelf
from family_app.places import shipped


@pytest.fixture(scope="module", params=["nl", "en"])
def shelf(request: pytest.FixtureRequest) -> Shelf:
    return read_shelf(str(request.param))


def test_cards_topics_and_decks_are_found_by_id(shelf: Shelf) -> None:
    for card in shelf.cards:
        assert shelf.card(card.id) is card
        assert shelf.topic(card.topic).deck
        assert shelf.deck_about(card.topic).text
    assert shelf.topic_ids == {topic.id for topic in shelf.topics}
    assert "unsure" in shelf.feeling_ids


def test_what_is_not_there_is_a_key_error(shelf: Shelf) -> None:
    for look in (shelf.card, shelf.topic, shelf.deck_about):
        with pytest.raises(KeyError):
            look("T99")


def test_every_situation_named_on_a_card_can_be_opened_in_help(shelf: Shelf) -> None:
    offered = {situation.id for situation in shelf.help.situations}
    assert {card.situation for card in shelf.cards} - {""} <= offered


def test_nothing_heavy_is_imported_for_it() -> None:
    asked = (
        "import sys; from family_app.content.shelf import read_shelf; read_shelf('nl');"
        "import family_app.activities.cards;"
        "heavy = ('sqlalchemy', 'PySide6', 'sqlcipher3', 'cryptography');"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=shipped()
    )
    assert done.stdout.strip() == "[]"


def test_nothing_is_read_before_it_is_asked_for() -> None:
    asked = (
        "import sys; from family_app.content.shelf import read_shelf; shelf = read_shelf('nl');"
        "print('msgspec' in sys.modules, 'tomllib' in sys.modules); shelf.read_all();"
        "print('msgspec' in sys.modules, 'tomllib' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=shipped()
    )
    assert done.stdout.split() == ["False", "False", "True", "True"]
