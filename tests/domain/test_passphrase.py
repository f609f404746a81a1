"""The passphrase policy: what is refused, what is warned about, and forgiving entry."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.passphrase import (
    MAX,
    MIN_OWN,
    MIN_WITH_WARNING,
    Reason,
    Verdict,
    comparable,
    complete,
    generate,
    judge,
    normalise,
    tidy_generated,
)

ENGLISH = ("apple", "bridge", "candle", "forest", "garden", "house", "sun", "sunset", "water", "window")
DUTCH = ("appel", "boom", "fiets", "kaas", "molen", "regen", "tafel", "uil", "vlinder", "water")
LISTS = (ENGLISH, DUTCH)
NAMES = ("Noor", "Bo", "Anne-Fleur")
BLOCKED = frozenset(
    comparable(entry) for entry in ("Password", "welkom", "p@ssw0rd", "123456", "keukentafel")
)


def reason(passphrase: str) -> Reason | None:
    return judge(passphrase, names=NAMES, blocked=BLOCKED).refused


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Reason.EMPTY),
        ("   \t", Reason.EMPTY),
        ("gloemp", Reason.TOO_SHORT),
        ("zwembad", Reason.TOO_SHORT),
        ("x" * (MAX + 1), Reason.TOO_LONG),
        ("1234", Reason.DIGITS),
        ("12-05-2014", Reason.DIGITS),
        ("4 8 15 16 23 42 108 815", Reason.DIGITS),
        ("\uff11\uff12\uff13\uff14\uff15\uff16", Reason.DIGITS),
        ("password", Reason.COMMON),
        ("PassWord2024!!", Reason.COMMON),
        ("...welkom...", Reason.COMMON),
        ("P@ssw0rd123", Reason.COMMON),
        ("keuken tafel", Reason.COMMON),
        ("w e l k o m", Reason.COMMON),
        ("password welkom 99", Reason.COMMON),
        ("welkom Noor 2014", Reason.COMMON),
        ("\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44", Reason.COMMON),
        ("Noor", Reason.NAME),
        ("noor2015", Reason.NAME),
        ("Noor & Anne-Fleur & Bo", Reason.NAME),
        ("annefleurnoorbo", Reason.NAME),
        ("hahahahahahaha", Reason.RUN),
        ("zee zee zee zee zee", Reason.RUN),
        ("aaaaaaaaaaaaaaaaaaaa", Reason.RUN),
        ("!!!!!!!!!!!!!!!!", Reason.RUN),
        ("qwertyuiop asdfgh", Reason.RUN),
        ("POIUYTREWQ 123!", Reason.RUN),
        ("q w e r t y u i", Reason.RUN),
        ("abcdefgh12345678", Reason.RUN),
        ("azertyuiop9876", Reason.RUN),
        ("een goede zin \u0378 erbij", Reason.UNASSIGNED),
        ("een goede zin \ud800 erbij", Reason.UNASSIGNED),
        ("een goede zin \uffff erbij", Reason.UNASSIGNED),
    ],
)
def test_what_is_refused(passphrase: str, expected: Reason) -> None:
    assert judge(passphrase, names=NAMES, blocked=BLOCKED) == Verdict(expected, guessable=False)


@pytest.mark.parametrize(
    "passphrase",
    [
        "Noor fietst graag door de regen",
        "mijn password is langer dan dit",
        'it\'s mine; DROP nothing -- \\ "ok"',
        "de poes ligt op de kaas \U0001f408\u200d\u2b1b",
        "  spaties tellen mee  ",
        "$%^&*(#@!)_+{}|<>?1",
        "aap noot en vier vrienden",
    ],
)
def test_an_own_sentence_is_accepted_without_a_warning(passphrase: str) -> None:
    assert judge(passphrase, names=NAMES, blocked=BLOCKED) == Verdict(None, guessable=False)


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (MIN_WITH_WARNING - 1, Verdict(Reason.TOO_SHORT)),
        (MIN_WITH_WARNING, Verdict(None, guessable=True)),
        (MIN_OWN - 1, Verdict(None, guessable=True)),
        (MIN_OWN, Verdict(None, guessable=False)),
        (MAX, Verdict(None, guessable=False)),
        (MAX + 1, Verdict(Reason.TOO_LONG)),
    ],
)
def test_the_edges_of_length(length: int, expected: Verdict) -> None:
    passphrase = ("glimworm zingt " * MAX)[: length - 1] + "k"
    assert len(passphrase) == length
    assert judge(passphrase, names=NAMES, blocked=BLOCKED) == expected


def test_one_sign_that_becomes_many_letters_is_still_short() -> None:
    ligature = "\ufdfa"
    assert len(normalise(ligature)) > MIN_OWN
    assert reason(ligature) is Reason.TOO_SHORT
    assert reason(ligature * (MAX // 2)) is Reason.TOO_LONG


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("\ufb01ets", "fiets"),
        ("cafe\u0301", "caf\u00e9"),
        ("\uff54\uff41\uff46\uff45\uff4c", "tafel"),
        ("\u0133sje", "ijsje"),
        ("\u0132sje", "IJsje"),
        ("nai\u0308ef", "na\u00efef"),
    ],
)
def test_pairs_that_look_alike_become_equal(typed: str, same: str) -> None:
    assert normalise(typed) == normalise(same) == same


def test_normalise_keeps_capitals_spaces_and_joined_emoji() -> None:
    kept = "  De KAT \U0001f469\u200d\U0001f467 en ik  "
    assert normalise(kept) == kept


@pytest.mark.parametrize(
    ("text", "form"),
    [("..Welkom2024!", "welkom"), ("P@ssw0rd", "p@ssw0rd"), ("123456", "123456"), ("STRASSE1", "strasse")],
)
def test_comparable(text: str, form: str) -> None:
    assert comparable(text) == form


def test_generate_draws_different_words_with_the_given_choice() -> None:
    assert generate(DUTCH, choose=lambda left: left[0]) == "appel boom fiets kaas"
    assert generate(DUTCH, count=2, choose=lambda left: left[-1]) == "water vlinder"
    for _ in range(50):
        words = generate(ENGLISH).split(" ")
        assert len(set(words)) == 4
        assert set(words) <= set(ENGLISH)


@pytest.mark.parametrize(("words", "count"), [(DUTCH, 11), (("uil", "uil"), 2), (DUTCH, 0), ((), 1)])
def test_generate_refuses_what_it_cannot_draw(words: tuple[str, ...], count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        generate(words, count)


@pytest.mark.parametrize(
    ("prefix", "word"),
    [
        ("vlin", "vlinder"),
        ("VLIND", "vlinder"),
        ("vlinder", "vlinder"),
        ("boom", "boom"),
        ("vli", None),
        ("uil", None),
        ("vlinders", None),
        ("xylo", None),
        ("", None),
    ],
)
def test_complete(prefix: str, word: str | None) -> None:
    assert complete(prefix, DUTCH) == word


def test_complete_does_not_choose_between_two() -> None:
    assert complete("wind", ("windmill", "window")) is None


@pytest.mark.parametrize(
    "typed",
    [
        "vlinder boom uil regen",
        "  Vlinder   BOOM\tuil regen ",
        "vlin boom uil rege",
        "vlinder-boom-uil-regen",
        "vlinder, boom,uil ,regen",
        "vlinder \u2013 boom \u2014 uil \u2011 regen",
        "\uff56linder boom uil\u00a0regen",
    ],
)
def test_a_generated_passphrase_is_recognised_however_it_is_typed(typed: str) -> None:
    assert tidy_generated(typed, LISTS) == "vlinder boom uil regen"


@pytest.mark.parametrize(
    "own",
    [
        "",
        "  ",
        "Vlinder Boom",
        "Vlinder boom uil sneeuw",
        "VLINDER boom uil regent",
        "Apple boom uil regen",
        "vli boom uil regen",
        "Mijn eigen zin, met een komma ",
    ],
)
def test_an_own_sentence_stays_as_it_was_typed(own: str) -> None:
    assert tidy_generated(own, LISTS) == own


def test_whole_words_win_over_completion_and_doubt_changes_nothing() -> None:
    first = ("bandage", "candle", "doorbell", "family")
    second = ("band", "cand", "door", "fami")
    assert tidy_generated("BAND cand door fami", (first, second)) == "band cand door fami"
    third = ("banda", "candy", "doorway", "famish")
    assert tidy_generated("BAND cand door fami", (first, third)) == "BAND cand door fami"


@given(st.text(max_size=60))
def test_tidy_changes_nothing_but_words_of_the_lists(text: str) -> None:
    tidied = tidy_generated(text, LISTS)
    assert tidied == text or any(set(tidied.split(" ")) <= set(words) for words in LISTS)
    assert tidy_generated(tidied, LISTS) == tidied


@given(st.text(max_size=40), st.sampled_from(DUTCH))
def test_one_strange_word_keeps_the_whole_text_as_it_is(text: str, word: str) -> None:
    typed = f"{word.upper()}  {text} Qqqq {word}"
    assert tidy_generated(typed, LISTS) == typed


@given(st.text(max_size=80))
def test_every_text_gets_one_verdict(text: str) -> None:
    verdict = judge(text, names=NAMES, blocked=BLOCKED)
    shortest = min(len(text), len(normalise(text)))
    if verdict.refused is None:
        assert shortest >= MIN_WITH_WARNING
        assert verdict.guessable == (shortest < MIN_OWN)
    else:
        assert not verdict.guessable
