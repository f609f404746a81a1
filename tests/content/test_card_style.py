"""Every card is worded as its band needs, and each check sees what it is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from family_app.content.decks import LANGUAGES, read_cards, read_decks
from family_app.domain.cards import Audience, Card, Tier
from family_app.domain.people import CHILD_BANDS, AgeBand
from tests.house.card_style import ADULT_MEAN_WORDS, EASE, GRADE, complaints, talk
from tests.house.prose import mean_words, reading_figure, words

CARDS = [(language, card) for language in LANGUAGES for card in read_cards(language)]

GOOD = {
    "nl": Card(
        id="T04-0608-1",
        topic="T04",
        bands=(AgeBand.SIX,),
        audience=Audience.PARENT,
        tier=Tier.AMBER,
        minutes=5,
        opening="Met wie speel je graag?",
        follow_ups=("Vertel hoe dat gaat.", "Laat het me zien."),
        why="Je kind vertelt wat het leuk vindt.",
        listen_for="Let op of je kind iets niet durft te zeggen.",
        if_worried="Zeg: ‘Dit is niet jouw schuld.’",
        avoid=("Daar ben je te klein voor.",),
        kind_ending="Speel nog even samen.",
        guide="G04",
        situation="friend",
        sources=("nji",),
    ),
}
GOOD["en"] = replace(
    GOOD["nl"],
    opening="Who do you like to play with?",
    follow_ups=("Tell me how it goes.", "Show me."),
    why="Your child tells you what they like.",
    listen_for="Notice if your child is afraid to say something.",
    if_worried="Say: “It is not your fault.”",
    avoid=("You are too small for that.",),
    kind_ending="Play together for a while.",
)
LONG = {"nl": "Wij praten samen over een lange dag ", "en": "We talk together about one long day "}
ONE_BREATH = {"nl": "Een woord en nog een woord ", "en": "One word and then another word "}

PLANTED: list[tuple[str, dict[str, dict[str, Any]]]] = [
    (
        "the opening is long",
        {
            "nl": {"opening": "Met wie speel je graag als je thuis bent en niemand tijd heeft voor jou?"},
            "en": {"opening": "Who do you like to play with when you are at home and nobody has time?"},
        },
    ),
    (
        "neither asks nor invites",
        {"nl": {"opening": "Jij speelt graag."}, "en": {"opening": "You like to play."}},
    ),
    ("asks twice", {"nl": {"opening": "Met wie? En waar?"}, "en": {"opening": "Who with? And where?"}}),
    (
        "opening can be answered with yes",
        {"nl": {"opening": "Heb je vrienden?"}, "en": {"opening": "Do you play?"}},
    ),
    ("asks why", {"nl": {"follow_ups": ("Waarom?", "Zeg.")}, "en": {"follow_ups": ("Why is that?", "Say.")}}),
    (
        "follow-up can be answered with yes",
        {"nl": {"follow_ups": ("Vind je dat?", "Zeg.")}, "en": {"follow_ups": ("Is it fun?", "Say.")}},
    ),
    ("says the same twice", {"nl": {"kind_ending": "Laat het me zien."}, "en": {"kind_ending": "Show me."}}),
    (
        "too long for the band",
        {each: {"kind_ending": LONG[each] * 2, "follow_ups": (LONG[each],) * 2} for each in LANGUAGES},
    ),
    ("on the sides too long", {each: {"avoid": (ONE_BREATH[each] * 3,) * 9} for each in LANGUAGES}),
    ("more than twenty words", {each: {"why": ONE_BREATH[each] * 4} for each in LANGUAGES}),
    ("why is long", {each: {"why": "Ja. " * 41} for each in LANGUAGES}),
    ("if_worried is long", {each: {"if_worried": "Ja. " * 26} for each in LANGUAGES}),
    ("listen_for is long", {each: {"listen_for": "Ja. " * 26} for each in LANGUAGES}),
    ("avoid is long", {each: {"avoid": ("Ja. " * 13,)} for each in LANGUAGES}),
    ("blames", {"nl": {"why": "Hoe kon je dat doen."}, "en": {"why": "How could you do it."}}),
    ("may not have", {"nl": {"avoid": ("Wat een monster.",)}, "en": {"avoid": ("What a monster.",)}}),
    ("a figure", {each: {"why": "50% is 1 op 2."} for each in LANGUAGES}),
    ("a straight quotation mark", {each: {"why": "Foto's."} for each in LANGUAGES}),
    ("nothing for whoever is worried", {each: {"if_worried": ""} for each in LANGUAGES}),
    ("without help", {each: {"situation": ""} for each in LANGUAGES}),
    ("no source", {each: {"sources": ()} for each in LANGUAGES}),
]


@pytest.mark.parametrize(("language", "card"), CARDS, ids=[f"{each}-{card.id}" for each, card in CARDS])
def test_every_card_is_worded_as_it_should_be(language: str, card: Card) -> None:
    assert complaints(language, card) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("expected", "planted"), PLANTED, ids=[expected for expected, _ in PLANTED])
def test_each_check_sees_what_it_is_for(
    language: str, expected: str, planted: dict[str, dict[str, Any]]
) -> None:
    assert complaints(language, GOOD[language]) == []
    found = complaints(language, replace(GOOD[language], **planted[language]))
    assert any(expected in each for each in found), found


def test_on_a_green_card_a_follow_up_may_ask_why() -> None:
    card = replace(GOOD["en"], tier=Tier.GREEN, follow_ups=("Why is that?", "Show me."))
    assert complaints("en", card) == []
    assert complaints("en", replace(card, opening="Why do you play?")) == ["asks why"]


@pytest.mark.parametrize("band", CHILD_BANDS)
def test_the_words_of_a_band_are_easy_enough(band: AgeBand) -> None:
    for language in LANGUAGES:
        said = [line for card in read_cards(language) if card.bands[0] is band for line in talk(card)]
        figure = reading_figure(language, said)
        assert figure >= EASE[band] if language == "nl" else figure <= GRADE[band]


def everything_said(language: str) -> Iterator[str]:
    for card in read_cards(language):
        yield card.opening
        yield card.kind_ending


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_cards_open_or_end_alike(language: str) -> None:
    said = list(everything_said(language))
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_deck_says_what_it_is_and_how_to_use_it_in_few_words(language: str) -> None:
    for about in read_decks(language).abouts.values():
        assert len(words(about.text)) <= 30
        assert len(words(about.how)) <= 30
        assert mean_words(about.text, about.how) <= ADULT_MEAN_WORDS
