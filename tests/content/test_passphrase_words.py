"""The shipped word lists and block list, and what happens when such a file is not as it must be."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.content import passphrase_words as reading
from family_app.content.passphrase_words import (
    LANGUAGES,
    LIST_LENGTH,
    blocked_words,
    passphrase_words,
    read_blocked,
    read_words,
)
from family_app.content.reading import ContentProblem
from family_app.domain.passphrase import (
    MIN_OWN,
    PREFIX,
    WORDS,
    Reason,
    Verdict,
    comparable,
    generate,
    judge,
    tidy_generated,
)
from family_app.places import shipped

LISTS = tuple(passphrase_words(language) for language in LANGUAGES)
UNPLEASANT = {
    "en": "abuse alcohol bomb corpse crime cruel gun hate hurt kill knife lonely monster pistol poison "
    "prison rifle sad secretive stupid sword tobacco ugly victim war weapon wine",
    "nl": "alcohol alleen angst bang bier bom dom dood gek geweer haat huilen kanker kogel lelijk mes "
    "monster oorlog pijn pistool slet straf verdriet wapen wijn wraak ziek",
}


def drawn() -> st.SearchStrategy[tuple[str, ...]]:
    """Four different words of one list."""
    return st.sampled_from(LISTS).flatmap(
        lambda words: st.lists(st.sampled_from(words), min_size=WORDS, max_size=WORDS, unique=True).map(tuple)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_keeps_its_rules(language: str) -> None:
    words = passphrase_words(language)
    assert len(words) == len(set(words)) == LIST_LENGTH == 2**11
    assert len({word[:PREFIX] for word in words}) == LIST_LENGTH
    assert list(words) == sorted(words)
    assert {letter for word in words for letter in word} <= set(string.ascii_lowercase)
    assert all(3 <= len(word) <= 9 for word in words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_unpleasant_words(language: str) -> None:
    assert set(UNPLEASANT[language].split()).isdisjoint(passphrase_words(language))


def test_the_dutch_list_has_no_traps() -> None:
    words = passphrase_words("nl")
    short = {word for word in words if len(word) == 3}
    assert [word for word in words if len(word) > 3 and word[:3] in short] == []
    # One sound, two spellings: only one of such a pair may be in the list.
    sounds = [word.replace("ij", "ei").replace("au", "ou") for word in words]
    assert len(set(sounds)) == len(words)
    together = set(words)
    assert [word for word in words if together & {word + end for end in ("s", "en", "n", "e", "je")}] == []


def test_most_words_are_short_enough_to_copy() -> None:
    for words in LISTS:
        assert sum(map(len, words)) / len(words) < 6


@given(drawn())
def test_a_generated_passphrase_is_accepted(words: tuple[str, ...]) -> None:
    remaining = iter(words)
    passphrase = generate(words, choose=lambda _: next(remaining))
    assert len(passphrase) >= MIN_OWN
    # Nicknames that are words of the list, too: three of them cannot fill four words.
    verdict = judge(passphrase, names=words[:3], blocked=blocked_words())
    assert verdict == Verdict(None, guessable=False)


def test_no_generated_passphrase_can_be_in_the_block_list() -> None:
    for words in LISTS:
        together = set(words)
        assert [entry for entry in blocked_words() if _longest_split(entry, together) >= WORDS] == []


def _longest_split(text: str, words: set[str]) -> int:
    """The largest number of list words that the text is made of; -1 when it is not."""
    most = [0] + [-1] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - 9), end):
            if most[start] >= 0 and text[start:end] in words:
                most[end] = max(most[end], most[start] + 1)
    return most[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_a_run_by_itself(language: str) -> None:
    # Beside a keyboard run, only a word that is a run too makes the whole a run.
    for word in passphrase_words(language):
        assert judge(f"{word} qwertyuiop", names=(), blocked=()).refused is None, word


@given(
    words=drawn(),
    capitals=st.lists(st.booleans(), min_size=WORDS, max_size=WORDS),
    cut=st.lists(st.integers(min_value=PREFIX, max_value=9), min_size=WORDS, max_size=WORDS),
    between=st.sampled_from([" ", "   ", "-", ", ", " - ", "\t", "\u00a0", " \u2013 "]),
    around=st.sampled_from(["", " ", "  "]),
)
def test_loosely_typed_words_come_back(
    words: tuple[str, ...], capitals: list[bool], cut: list[int], between: str, around: str
) -> None:
    passphrase = " ".join(words)
    typed = between.join(
        word.upper() if up else word.title() for word, up in zip(words, capitals, strict=True)
    )
    assert tidy_generated(f"{around}{typed}{around}", LISTS) == passphrase
    short = between.join(word[:length] for word, length in zip(words, cut, strict=True))
    tidied = tidy_generated(short, LISTS)
    # Beginnings can fit both languages; then the text stays as it is, and never becomes other words.
    own = next(number for number, each in enumerate(LISTS) if set(words) <= set(each))
    assert tidy_generated(short, LISTS[own : own + 1]) == passphrase
    assert tidied in {
        passphrase,
        short,
        " ".join(short.replace("\u2013", " ").replace("-", " ").replace(",", " ").split()),
    }


@pytest.mark.parametrize(
    "common",
    ["Wachtwoord123", "Qwerty12345", "iloveyou!", "Keukentafel", "kitchen table", "dagboek2024",
     "mijn geheim dagboek", "ik hou van paarden", "correct horse battery staple", "Sinterklaas", "familyapp"],
)  # fmt: skip
def test_the_first_guesses_are_refused(common: str) -> None:
    assert judge(common, names=(), blocked=blocked_words()).refused in {Reason.COMMON, Reason.RUN}


def test_the_block_list_is_small_and_in_comparable_form() -> None:
    assert 300 <= len(blocked_words()) <= 600
    assert all(comparable(entry) == entry for entry in blocked_words())


def test_lists_are_read_once() -> None:
    assert passphrase_words("nl") is passphrase_words("nl")
    assert blocked_words() is blocked_words()


def test_a_language_without_a_list() -> None:
    with pytest.raises(ContentProblem, match="language"):
        passphrase_words("../nl")


def _spoiled(tmp_path: Path, old: bytes, new: bytes) -> Path:
    original = shipped("resources", "words", "passphrase_nl.txt").read_bytes()
    assert original.count(old) == 1
    file = tmp_path / "list.txt"
    file.write_bytes(original.replace(old, new))
    return file


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (b"\nzwart\n", b"\n", "2047 words"),
        (b"\nzwart\n", b"\nzwart\nzwembad\n", "first four letters"),
        (b"\nzwart\n", b"\nzwart\nzwart\n", "first four letters"),
        (b"\nzwart\n", b"\nzwart\nbibber\n", "alphabetical"),
        (b"\nzwart\n", b"\nZwart\n", "letters a-z"),
        (b"\nzwart\n", b"\nzw\n", "letters a-z"),
        (b"\nzwart\n", b"\nzwartgallig\n", "letters a-z"),
        (b"\nzwart\n", "\nzw\u00e1rt\n".encode(), "letters a-z"),
        (b"\nzwart\n", b"\nzw\xe1rt\n", "not UTF-8"),
    ],
)
def test_a_spoiled_list_is_refused(tmp_path: Path, old: bytes, new: bytes, complaint: str) -> None:
    with pytest.raises(ContentProblem, match=complaint):
        read_words(_spoiled(tmp_path, old, new))


def test_a_file_that_is_missing_empty_or_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "blocked.txt"
    with pytest.raises(ContentProblem, match="cannot be read"):
        read_blocked(file)
    file.write_text("# only a comment\n\n")
    with pytest.raises(ContentProblem, match="empty"):
        read_blocked(file)
    monkeypatch.setattr(reading, "FILE_LIMIT", 3)
    with pytest.raises(ContentProblem, match="larger"):
        read_blocked(file)


def test_block_list_entries_are_folded(tmp_path: Path) -> None:
    file = tmp_path / "blocked.txt"
    file.write_text("# comment\nWelkom01\r\n\n P@ssW0rd \n", encoding="utf-8")
    assert read_blocked(file) == {"welkom", "p@ssw0rd"}
