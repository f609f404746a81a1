"""No text of ours blames, labels, frightens or promises too much; and each rule sees what it is for."""

from __future__ import annotations

import pytest

from tests.house.texts import Text, all_texts
from tests.house.wording import RULES, Rule, findings

# Rule, English, Dutch: terms only, as short as they can be.
PLANTED = {
    "L01": ("He committed suicide.", "Hij pleegde zelfmoord."),
    "L02": ("a failed attempt", "een mislukte poging"),
    "L03": ("a suicide wave", "een zelfmoordgolf"),
    "L04": ("It is just for attention.", "Dat is aandachttrekkerij."),
    "L05": ("a self-harmer", "een automutilant"),
    "L06": ("child pornography", "kinderporno"),
    "L07": ("revenge porn", "wraakporno"),
    "L08": ("a child prostitute", "jeugdprostitutie"),
    "L09": ("What is sextortion?", "Wat is sextortion?"),
    "L10": ("He is a predator.", "Pas op voor enge mannen."),
    "L11": ("the victim", "het slachtoffer"),
    "L12": ("Why didn’t you say so?", "Waarom heb je niets gezegd?"),
    "L13": ("Promise me something.", "Beloof me iets."),
    "L14": ("It is our little secret.", "Het is ons geheimpje."),
    "L15": ("That is crazy.", "Doe niet zo gek."),
    "L16": ("your mum and dad", "je vader en moeder"),
    "L17": ("like normal kids", "net als normale kinderen"),
    "L18": ("She was naive.", "Zij was naïef."),
    "L19": ("a young offender", "een jonge dader"),
    "L20": ("Monitor the phone.", "Stiekem controleren."),
    "L21": ("never ever", "waag het niet"),
    "L22": ("a group called 764", "een groep die de Com heet"),
    "L23": ("a relapse", "een terugval"),
    "L25": ("This is 100% safe.", "Dit is onkraakbaar."),
    "L24": ("a gaming addict", "gameverslaafd"),
}


def test_every_text_is_read() -> None:
    texts = all_texts()
    places = {text.where.split("/")[1] for text in texts if text.where.startswith("resources/")}
    assert {"decks", "situations", "helplines", "words"} <= places
    assert {text.language for text in texts} == {"nl", "en", ""}
    assert any(text.where.startswith("family_app_nl.ts") for text in texts)
    assert any(text.where.startswith("family_app/cli/") for text in texts)
    assert any(text.for_child for text in texts)
    assert not all(text.for_child for text in texts)


def test_no_text_breaks_a_rule_of_level_e() -> None:
    assert list(findings(all_texts(), "E")) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_each_rule_sees_what_it_is_for(rule: Rule, language: str) -> None:
    words = PLANTED[rule.id][language == "nl"]
    for known in (language, ""):
        found = list(findings([Text("planted", "opening", known, words)], rule.level))
        assert [each.split()[0] for each in found] == [rule.id]


def test_every_rule_is_planted() -> None:
    assert [rule.id for rule in RULES if rule.level == "E"] == sorted(
        rule.id for rule in RULES if rule.level == "E"
    )
    assert {rule.id for rule in RULES} == set(PLANTED) == {f"L{number:02}" for number in range(1, 26)}


@pytest.mark.parametrize(
    ("words", "language", "field", "for_child"),
    [
        ("Waarom heb je niets gezegd?", "nl", "avoid", True),  # what not to say is quoted there
        ("I won't tell anyone.", "en", "avoid", True),
        ("A predator may say so.", "en", "why", False),  # a parent's text: L10 is for children
        ("Meldpunt Kinderporno", "nl", "name", True),  # a service is called what it is called
        ("0800 764 1234", "", "value", True),
        ("call 0800 764 1234", "en", "steps", True),
        ("113 Zelfmoordpreventie", "nl", "about", True),
        ("Denk je aan zelfmoord? Bel 113.", "nl", "steps", True),
        ("Thoughts of suicide", "en", "title", True),
        ("Waar ben je gek op?", "nl", "opening", True),
        ("It is not your fault.", "en", "opening", True),
        ("Dat is niet jouw schuld.", "nl", "opening", True),
        ("What you see is not guaranteed.", "en", "about", True),
    ],
)
def test_what_is_right_passes(words: str, language: str, field: str, for_child: bool) -> None:
    assert list(findings([Text("right", field, language, words, for_child)], "E")) == []
