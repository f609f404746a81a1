"""A draft of a letter is made tidy: nothing empty is sealed, nothing too long, nothing unknown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from family_app.domain.errors import Expected, LetterTooLong, NothingWritten, TextTooLong, UnknownWord
from family_app.domain.journal import TEXT_LIMIT
from family_app.domain.letter_draft import UnsealedLetter
from family_app.domain.letter_words import HOWS, TOPICS, WHENS
from family_app.domain.letters import WISH_LIMIT, LetterDraft, LetterKind, is_id, tidy

TEXT = LetterDraft(text="Wil je praten?")


@pytest.mark.parametrize("kind", LetterKind)
def test_without_words_it_is_a_talk_card(kind: LetterKind) -> None:
    asked = LetterDraft(kind, title=" \n", text="\n\t ", how="listen")
    assert tidy(asked) == LetterDraft(LetterKind.CARD, how="listen")
    assert tidy(LetterDraft(kind, wishes=("keep_phone",))).kind is LetterKind.CARD
    assert tidy(LetterDraft(kind, when="today")).kind is LetterKind.CARD


def test_a_talk_card_with_words_is_a_letter() -> None:
    assert tidy(replace(TEXT, kind=LetterKind.CARD)).kind is LetterKind.LETTER
    assert tidy(LetterDraft(LetterKind.CARD, title="Hoi")).kind is LetterKind.LETTER
    for kind in (LetterKind.LETTER, LetterKind.PAGE, LetterKind.CONCERN):
        assert tidy(replace(TEXT, kind=kind)).kind is kind


@pytest.mark.parametrize("draft", [LetterDraft(), LetterDraft(about="forced"), LetterDraft(text=" \n")])
def test_nothing_empty_is_sealed(draft: LetterDraft) -> None:
    with pytest.raises(NothingWritten):
        tidy(draft)


def test_what_is_typed_stays_and_the_title_is_one_line() -> None:
    made = tidy(LetterDraft(title="  een\ntitel\u2028hier ", text="  spaties \n\n blijven  \n"))
    assert (made.title, made.text) == ("een titel hier", "  spaties \n\n blijven  \n")
    assert tidy(LetterDraft(text="half \ud83d teken")).text == "half \ufffd teken"


def test_wishes_once_and_in_their_order() -> None:
    assert tidy(LetterDraft(wishes=("b", "a", "b"))).wishes == ("b", "a")


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (LetterDraft(title="x" * 201), TextTooLong),
        (LetterDraft(text="é" * (TEXT_LIMIT // 2 + 1)), LetterTooLong),
        (replace(TEXT, how="dance"), UnknownWord),
        (replace(TEXT, when="tomorrow"), UnknownWord),
        (replace(TEXT, about="nothing"), UnknownWord),
        (replace(TEXT, wishes=("Not an id",)), UnknownWord),
        (replace(TEXT, wishes=tuple(f"w{n}" for n in range(WISH_LIMIT + 1))), UnknownWord),
    ],
)
def test_what_cannot_be_sealed(draft: LetterDraft, error: type[Expected]) -> None:
    with pytest.raises(error):
        tidy(draft)


def test_the_longest_of_everything() -> None:
    wishes = tuple(f"w{n}" for n in range(WISH_LIMIT))
    text = "é" * (TEXT_LIMIT // 2)
    for how, when, about in ((HOWS[0], WHENS[0], TOPICS[0]), (HOWS[-1], WHENS[-1], TOPICS[-1])):
        made = LetterDraft(LetterKind.PAGE, "x" * 200, text, how, when, wishes, about)
        assert tidy(made) == made


def test_ids() -> None:
    assert is_id("keep_phone2")
    assert not any(map(is_id, ("", "A", "a b", "a-b", "é", "a\n", "x" * 41)))


@pytest.mark.parametrize("about", ["", *TOPICS])
@pytest.mark.parametrize("at_home", [False, True])
def test_a_sign_is_not_chosen_beforehand_where_it_is_about_home(about: str, at_home: bool) -> None:
    letter = UnsealedLetter("0" * 32, at_home=at_home, content=replace(TEXT, about=about))
    assert letter.is_about_home == (at_home or about == "home_not_safe")
    assert letter.sign_at_first != letter.is_about_home
