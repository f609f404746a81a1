"""Means of self-harm and names of groups stand nowhere, everyday words do, and the lists cannot be read."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.stems import FILE, LISTS, Stems, main, normal, shipped
from tests.house.texts import ROOT, Text, all_texts
from tests.house.wording import findings

# Nobody is hurt with a zorple; enough to show how words are kept and found.
WORDS = ("zorple*", "blue flimmer", "Drül", "over the tall quoxes*")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An empty list with a salt of its own."""
    file = tmp_path / "stems.json"
    file.write_text(json.dumps({"salt": "salt", **{each: [] for each in LISTS}}), encoding="utf-8")
    return file


@pytest.fixture
def filled(own: Path) -> Stems:
    stems = Stems(own)
    for word in WORDS:
        stems.change("methods", word, add=True)
    return stems


def test_no_text_has_a_word_of_the_lists() -> None:
    assert [
        text.where for text in all_texts() if text.field != "value" and shipped().found_in(text.words)
    ] == []


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("D4-2", "Over een plantedmethodword."),
        ("D4-2", "Plantedmethodwords are bad."),
        ("L22", "De groep PLANTEDGROUPNAME."),
    ],
)
@pytest.mark.parametrize("where", ["resources/guides/nl/G22.toml parent.title", "family_app_nl.ts Cards"])
def test_a_planted_word_fails_the_build(rule: str, words: str, where: str) -> None:
    """Both real lists have one word that means nothing, so that no real one need stand here."""
    for language in ("nl", "en", ""):
        found = list(findings([Text(where, "title", language, words, for_child=False)], "E"))
        assert [each.split()[0] for each in found] == [rule]


@pytest.mark.parametrize(
    "words",
    [
        "Wie houdt van rope skipping?",
        "Skipping rope, tug of war: what is your record?",
        "Snijd de appel met een mes. Pas op dat je je niet snijdt.",
        "Cut the apple with a knife, and do not cut yourself.",
        "I burned myself on the pan.",
        "Oma neemt elke dag een pil, en opa slikt er twee.",
        "Grandma takes her pills with breakfast.",
        "Hang je jas op. Hang je op als iemand gemeen belt?",
        "Hang up your coat, then hang up the phone.",
        "My wrists hurt from gaming.",
        "We zijn te laat voor de trein en springen op de fiets.",
        "We sprongen van de brug in het water.",
        "The ball fell off the roof.",
        "Trek aan het touw.",
        "Is het gif in die film echt?",
        "A blue whale is the biggest animal.",
        "Welke wedstrijd speel je op het court?",
        "Schrijf veertien woorden op. Write 14 words.",
        "Welke gifs stuur jij rond?",
        "Drink genoeg water en slaap goed.",
        "Ga naar example.com of bel 0800-1234.",
        "Is het waar dat niemand dat spel kent?",
    ],
)
def test_everyday_words_pass(words: str) -> None:
    assert shipped().found_in(words) == frozenset()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_word_that_we_offer_as_a_key_passes(language: str) -> None:
    words = (ROOT / f"resources/words/passphrase_{language}.txt").read_text(encoding="utf-8").split()
    assert len(words) > 1000
    assert [word for word in words if shipped().found_in(word)] == []


def test_the_lists_are_kept_as_hashes_and_nothing_else() -> None:
    kept = json.loads(FILE.read_text(encoding="utf-8"))
    assert set(kept) == {"salt", *LISTS}
    assert len(kept["salt"]) >= 32
    assert len(kept["methods"]) > 150
    assert len(kept["names"]) > 30
    for each in LISTS:
        assert kept[each] == sorted(set(kept[each])), "sorted, or the order would tell"
        assert all(re.fullmatch(r"[0-9a-f]{64}", one) for one in kept[each])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("A zorple.", True),
        ("ZORPLES, two of them", True),
        ("zorp", False),
        ("A BLUE-flimmer", True),
        ("blue, flimmer", True),
        ("It is blue. Flimmer is another word.", False),
        ("blue flimmers", False),
        ("blue", False),
        ("drul", True),
        ("Drül!", True),
        ("druls", False),
        ("Jump over the tall quoxes' garden", True),
        ("over the quoxes", False),
    ],
)
def test_how_words_are_found(filled: Stems, words: str, found: bool) -> None:
    assert bool(filled.found_in(words)) is found


@pytest.mark.parametrize("word", ["", "*", "ab", "ab*", "one two three four five"])
def test_a_word_that_says_nothing_is_refused(
    own: Path, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = own.read_bytes()
    with pytest.raises(ValueError):
        normal(word)
    assert main(["add", word], own) == 2
    assert own.read_bytes() == before
    assert "letters" in capsys.readouterr().err


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Path]:
    """A copy of the real lists; those themselves stay as they are."""
    before = FILE.read_bytes()
    yield Path(shutil.copy(FILE, tmp_path / "copy.json"))
    assert FILE.read_bytes() == before


def test_a_reviewer_adds_a_word_and_only_its_hash_is_written(copied: Path) -> None:
    assert main(["add", "Zorple*"], copied) == 0
    assert main(["add", "--names", "blue flimmer"], copied) == 0
    stems = Stems(copied)
    assert stems.found_in("Ik heb een zorpletje.") == {"methods"}
    assert stems.found_in("The blue flimmer!") == {"names"}
    assert stems.found_in("plantedmethodword") == {"methods"}
    assert not re.search("zorp|flimmer|blue", copied.read_text(encoding="utf-8").casefold())
    assert main(["remove", "zorple*"], copied) == 0
    assert Stems(copied).found_in("zorple") == frozenset()


def test_a_word_that_we_use_is_not_added_unless_one_insists(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = copied.read_bytes()
    assert main(["add", "vriend*"], copied) == 1
    assert copied.read_bytes() == before
    assert "resources/decks/nl/" in capsys.readouterr().err
    assert main(["add", "vriend*", "--anyway"], copied) == 0
    assert Stems(copied).found_in("Mijn vrienden.") == {"methods"}


def test_one_can_ask_without_writing(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = copied.read_bytes()
    assert main(["ask", "een", "plantedmethodword"], copied) == 0
    assert main(["ask", "een appel"], copied) == 0
    assert capsys.readouterr().out == "methods\nnot refused\n"
    assert copied.read_bytes() == before


@pytest.mark.parametrize(
    "args", [[], ["add"], ["ask"], ["list"], ["add", "one", "two"], ["add", "one", "--all"]]
)
def test_another_call_is_told_how(own: Path, args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(args, own) == 2
    assert "python -m tests.house.stems add|remove WORD" in capsys.readouterr().err
