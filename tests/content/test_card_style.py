"""How cards are worded: short, one open question, no blame, and no words that a child trips over."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from family_app.content.decks import LANGUAGES, read_cards, read_decks
from family_app.domain.cards import Card, Tier
from family_app.domain.people import CHILD_BANDS, AgeBand

CARDS = [(language, card) for language in LANGUAGES for card in read_cards(language)]
every_card = pytest.mark.parametrize(
    ("language", "card"), CARDS, ids=[f"{language}-{card.id}" for language, card in CARDS]
)

# Longest mean sentence, and the grade or ease that the words of one band must keep to.
MEAN_WORDS = dict(zip(CHILD_BANDS, (8, 10, 12, 14), strict=True))
GRADE = dict(zip(CHILD_BANDS, (3, 5, 6, 8), strict=True))
EASE = dict(zip(CHILD_BANDS, (80, 75, 65, 60), strict=True))
ADULT_MEAN_WORDS = 14
INVITES = {"nl": ("Verzin", "Teken", "Noem", "Laat"), "en": ("Take turns", "Draw", "Name", "Show me")}
CLOSED = {
    "nl": {"heb", "ben", "is", "doe", "vind", "wil", "kun", "kan", "mag", "zou", "was", "had", "weet", "ga"},
    "en": {"do", "did", "does", "are", "is", "have", "has", "can", "could", "would", "will", "was", "were"},
}
WHY = {"nl": "waarom", "en": "why"}
BLAME = {
    "nl": r"waarom heb je|had je maar|hoe kon je|hoe heb je zo",
    "en": r"why did|should(n.t| not)? have|if only|how could you|what were you thinking",
}
FORBIDDEN = {
    "nl": r"plegen|gelukt|mislukt|aanstellerij|slachtoffer|beloof|zweer|contract|ik vertel het niemand|"
    r"geheimpje|anoniem|gegarandeerd|voorgoed|gek|gestoord|naïef|vreemden|monster|controleren|u|uw",
    "en": r"commit(s|ted)?|failed|victim|promise|swear|pinky|our little secret|anonymous|guaranteed|"
    r"forever|crazy|insane|nuts|naive|strangers?|predators?|monsters?|monitor|track|spy|never ever",
}


def words(text: str) -> list[str]:
    return re.findall(r"[\w’'-]+", text)


def sentences(text: str) -> list[str]:
    """Parted at full stops and the like, and also where a colon gives the reader a rest."""
    return [part for part in re.split(r"(?<=[.?!:;])[’”]?\s+", text) if words(part)]


def talk(card: Card) -> str:
    """What is said aloud, in the words of the band."""
    return " ".join((card.opening, *card.follow_ups, card.kind_ending))


def side(card: Card) -> str:
    """What an adult reads on the sides."""
    return " ".join((card.why, card.listen_for, card.if_worried, *card.avoid))


def mean_words(text: str) -> float:
    parts = sentences(text)
    return sum(len(words(part)) for part in parts) / len(parts)


def syllables(word: str, language: str) -> int:
    vowels = "[aeiouyéëïö]+" if language == "nl" else "[aeiouy]+"
    count = len(re.findall(vowels, word.lower()))
    silent = language == "en" and word.lower().endswith("e") and not word.lower().endswith("le")
    return max(1, count - (1 if silent else 0))


@every_card
def test_the_opening_is_one_short_open_question(language: str, card: Card) -> None:
    assert len(words(card.opening)) <= (12 if AgeBand.SIX in card.bands else 20)
    assert card.opening.endswith("?") or card.opening.startswith(INVITES[language])
    assert card.opening.count("?") <= 1
    assert words(card.opening)[0].lower() not in CLOSED[language]


@every_card
def test_a_tender_card_never_starts_with_why(language: str, card: Card) -> None:
    asked = (card.opening, *card.follow_ups) if card.tier is Tier.AMBER else (card.opening,)
    assert all(words(text)[0].lower() != WHY[language] for text in asked)


@every_card
def test_follow_ups_invite_and_do_not_ask_for_yes_or_no(language: str, card: Card) -> None:
    assert all(words(text)[0].lower() not in CLOSED[language] for text in card.follow_ups)
    assert len({*card.follow_ups, card.opening, card.kind_ending}) == len(card.follow_ups) + 2


@every_card
def test_sentences_are_as_short_as_the_band_needs(language: str, card: Card) -> None:
    assert mean_words(talk(card)) <= MEAN_WORDS[card.bands[0]]
    assert mean_words(side(card)) <= ADULT_MEAN_WORDS
    whole = re.split(r"(?<=[.?!])[’”]?\s+", f"{talk(card)} {side(card)}")
    assert max(len(words(part)) for part in whole) <= 20


@every_card
def test_the_sides_stay_short(language: str, card: Card) -> None:
    assert len(words(card.why)) <= 40
    assert len(words(card.if_worried)) <= 25
    assert len(words(card.listen_for)) <= 25
    assert all(len(words(text)) <= 12 for text in card.avoid)


@every_card
def test_no_blame_outside_what_not_to_say_and_no_forbidden_word_anywhere(language: str, card: Card) -> None:
    spoken = f"{talk(card)} {card.why} {card.listen_for} {card.if_worried}"
    assert not re.search(BLAME[language], spoken, re.IGNORECASE)
    everything = f"{spoken} {' '.join(card.avoid)}"
    assert not re.search(rf"\b({FORBIDDEN[language]})\b", everything, re.IGNORECASE)


@every_card
def test_no_figures_and_no_straight_quotes(language: str, card: Card) -> None:
    everything = f"{talk(card)} {side(card)}"
    assert not re.search(r"[\d%'\"]", everything)


@pytest.mark.parametrize("band", CHILD_BANDS)
def test_the_words_of_a_band_are_easy_enough(band: AgeBand) -> None:
    for language in LANGUAGES:
        text = " ".join(talk(card) for card in read_cards(language) if card.bands[0] is band)
        said = words(text)
        per_word = sum(syllables(word, language) for word in said) / len(said)
        per_sentence = mean_words(text)
        if language == "nl":  # Flesch-Douma: higher is easier
            assert 206.84 - 77 * per_word - 0.93 * per_sentence >= EASE[band]
        else:  # Flesch-Kincaid grade: lower is easier
            assert 0.39 * per_sentence + 11.8 * per_word - 15.59 <= GRADE[band]


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
        assert mean_words(f"{about.text} {about.how}") <= ADULT_MEAN_WORDS
