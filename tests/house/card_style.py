"""How a card is worded: short, one open question, no blame, and no words that a child trips over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from family_app.domain.cards import Card, Tier
from family_app.domain.people import CHILD_BANDS, AgeBand
from tests.house.prose import longest_sentence, mean_words, words

# Longest mean sentence, and the grade or ease that the words of one band must keep to (content.md D4-4).
MEAN_WORDS = dict(zip(CHILD_BANDS, (8, 10, 12, 14), strict=True))
GRADE = dict(zip(CHILD_BANDS, (3, 5, 6, 8), strict=True))
EASE = dict(zip(CHILD_BANDS, (80, 75, 65, 60), strict=True))
ADULT_MEAN_WORDS = 14
LONGEST = 20

_INVITES = {"nl": ("Verzin", "Teken", "Noem", "Laat"), "en": ("Take turns", "Draw", "Name", "Show me")}
# A question that begins so can be answered with yes or no; what only invites ("Speel samen.") asks nothing.
_CLOSED = {
    "nl": "heb hebt ben bent is zijn doe doet vind vindt wil wilt kun kunt kan mag mogen zou was waren had "
    "weet ga gaat denk praat speel krijg krijgt voel voelt moet",
    "en": "do did does don’t am are aren’t is isn’t have has had can can’t could would will was were may "
    "shall should",
}
_WHY = {"nl": "waarom", "en": "why"}
_BLAME = {
    "nl": r"waarom heb je|had je maar|hoe kon je|hoe heb je zo",
    "en": r"why did|should(n.t| not)? have|if only|how could you|what were you thinking",
}
_FORBIDDEN = {
    "nl": r"plegen|gelukt|mislukt|aanstellerij|slachtoffer|beloof|zweer|contract|ik vertel het niemand|"
    r"geheimpje|anoniem|gegarandeerd|voorgoed|gek|gestoord|naïef|vreemden|monster|controleren|u|uw",
    "en": r"commit(s|ted)?|failed|victim|promise|swear|pinky|our little secret|anonymous|guaranteed|"
    r"forever|crazy|insane|nuts|naive|strangers?|predators?|monsters?|monitor|track|spy|never ever",
}


def talk(card: Card) -> tuple[str, ...]:
    """What is said aloud, in the words of the band."""
    return (card.opening, *card.follow_ups, card.kind_ending)


def sides(card: Card) -> tuple[str, ...]:
    """What an adult reads on the sides; only amber cards say what to listen for."""
    return tuple(text for text in (card.why, card.listen_for, card.if_worried, *card.avoid) if text)


def opening(language: str, card: Card) -> Iterator[str]:
    """One short open question, or an invitation (D4-3)."""
    if len(words(card.opening)) > (12 if AgeBand.SIX in card.bands else LONGEST):
        yield "the opening is long"
    if not card.opening.endswith("?") and not card.opening.startswith(_INVITES[language]):
        yield "the opening neither asks nor invites"
    if card.opening.count("?") > 1:
        yield "the opening asks twice"
    if _closed(language, card.opening):
        yield "the opening can be answered with yes or no"


def why_first(language: str, card: Card) -> Iterator[str]:
    """No opening asks why, and on a tender card no follow-up does either (D4-3)."""
    asked = (card.opening, *card.follow_ups) if card.tier is Tier.AMBER else (card.opening,)
    if any(_first(text) == _WHY[language] for text in asked):
        yield "asks why"


def follow_ups(language: str, card: Card) -> Iterator[str]:
    """They invite, and no two texts of a card are alike."""
    if any(_closed(language, text) for text in card.follow_ups):
        yield "a follow-up can be answered with yes or no"
    if len({*card.follow_ups, card.opening, card.kind_ending}) != len(card.follow_ups) + 2:
        yield "says the same twice"


def sentences(language: str, card: Card) -> Iterator[str]:
    """As short as the band needs (D4-4)."""
    if mean_words(*talk(card)) > MEAN_WORDS[card.bands[0]]:
        yield "sentences too long for the band"
    if mean_words(*sides(card)) > ADULT_MEAN_WORDS:
        yield "sentences on the sides too long"
    if max(longest_sentence(text) for text in (*talk(card), *sides(card))) > LONGEST:
        yield "a sentence of more than twenty words"


def short_sides(language: str, card: Card) -> Iterator[str]:
    """What one reads with a child beside one is short (B1)."""
    limits = (("why", 40), ("if_worried", 25), ("listen_for", 25))
    for field, most in limits:
        if len(words(getattr(card, field))) > most:
            yield f"{field} is long"
    if any(len(words(text)) > 12 for text in card.avoid):
        yield "avoid is long"


def no_blame(language: str, card: Card) -> Iterator[str]:
    """Blame only as what not to say; other words nowhere (D3, and some more that a child trips over)."""
    spoken = " ".join((*talk(card), card.why, card.listen_for, card.if_worried))
    if re.search(_BLAME[language], spoken, re.IGNORECASE):
        yield "blames"
    if re.search(rf"\b({_FORBIDDEN[language]})\b", " ".join((spoken, *card.avoid)), re.IGNORECASE):
        yield "a word that a card may not have"


def no_figures(language: str, card: Card) -> Iterator[str]:
    """No figures for children (D4-7), and quotation marks as they are printed."""
    if re.search(r"[\d%'\"]", " ".join((*talk(card), *sides(card)))):
        yield "a figure or a straight quotation mark"


def help_and_sources(language: str, card: Card) -> Iterator[str]:
    """What to do when an answer worries, a situation of Help now on tender cards, a source (D4-5)."""
    if not card.if_worried:
        yield "says nothing for whoever is worried"
    if card.tier is Tier.AMBER and not card.situation:
        yield "a tender card without help"
    if not card.sources:
        yield "no source"


CHECKS: tuple[Callable[[str, Card], Iterator[str]], ...] = (
    opening,
    why_first,
    follow_ups,
    sentences,
    short_sides,
    no_blame,
    no_figures,
    help_and_sources,
)


def complaints(language: str, card: Card) -> list[str]:
    """Everything that is not right on a card."""
    return [each for check in CHECKS for each in check(language, card)]


def _closed(language: str, text: str) -> bool:
    asked = re.split(r"(?<=[.?!])\s", text)[0].endswith("?")
    return asked and _first(text) in _CLOSED[language].split()


def _first(text: str) -> str:
    return words(text)[0].lower().replace("'", "’")
