"""Concerns in a real vault: what was set down comes back as it was, up to its limits, whatever the text."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from family_app.domain.concern import (
    ADDRESS_LIMIT,
    CHOICE_LIMIT,
    NOTE_LIMIT,
    SHORT_LIMIT,
    TEXT_LIMIT,
    Concern,
    ConcernDraft,
    ConcernId,
    ConcernNote,
    Kept,
    NoteId,
)
from family_app.domain.errors import ListFull, NothingWritten, TextTooLong
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import concerns as concerns_module
from family_app.vault.concerns import Concerns
from family_app.vault.keys import FLOOR
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault.builders import PASSPHRASE
from tests.vault.concern_builders import EVERYTHING, a_note, concern_id, numbers, told


@pytest.fixture
def book(vault: Vault) -> Concerns:
    return vault.concerns


@pytest.fixture(scope="module")
def one_for_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """One vault for all examples of a property; every example has a concern of its own."""
    with cheap_keys():
        folder = tmp_path_factory.mktemp("concerns") / "vault"
        vault, _ = Vault.create(
            folder, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=FixedClock(), kdf=FLOOR
        )
    yield vault
    vault.close()


# ---- keeping ----------------------------------------------------------------------------------------


def test_everything_comes_back_as_it_was(book: Concerns, clock: FixedClock) -> None:
    assert book.keep(EVERYTHING) == Kept(EVERYTHING.id, 3, clock.at)
    found = book.open(EVERYTHING.id)
    assert {name: getattr(found, name) for name in ConcernDraft.__slots__} == {
        name: getattr(EVERYTHING, name) for name in ConcernDraft.__slots__
    }
    assert (found.made, found.changed) == (clock.at, clock.at)
    assert (found.closed, found.binned, found.notes) == (None, None, ())
    (line,) = book.lines()
    assert (line.kind, line.first_words, line.made, line.closed) == (
        "threat",
        "Hij zei iets.",
        clock.at,
        None,
    )


def test_a_newer_draft_changes_everything_but_when_it_was_begun(book: Concerns, clock: FixedClock) -> None:
    book.keep(EVERYTHING)
    begun = clock.at
    clock.pass_by(60)
    book.keep(ConcernDraft(EVERYTHING.id, 4, wanted=("secret", "money")))
    assert book.open(EVERYTHING.id) == Concern(
        EVERYTHING.id, 4, wanted=("secret", "money"), made=begun, changed=clock.at
    )


@pytest.mark.parametrize("revision", [0, 1, 4, 5])
def test_an_older_draft_changes_nothing(
    vault: Vault, book: Concerns, clock: FixedClock, revision: int
) -> None:
    first = book.keep(told(words="nieuw", revision=5, wanted=("picture",)))
    before = dump(vault)
    clock.pass_by(60)
    assert book.keep(told(words="oud", revision=revision)) == first
    assert dump(vault) == before


def test_a_choice_made_twice_counts_once(book: Concerns) -> None:
    book.keep(told(wanted=("secret", "picture", "secret"), feelings=("sad", "sad")))
    found = book.open(concern_id(1))
    assert (found.wanted, found.feelings) == (("secret", "picture"), ("sad",))


@pytest.mark.parametrize("words", ["", " \n\t\u00a0"])
def test_an_empty_one_is_never_begun_and_may_become_empty(book: Concerns, words: str) -> None:
    with pytest.raises(NothingWritten):
        book.keep(told(words=words, who=words))
    assert book.lines() == ()
    book.keep(told())
    book.keep(told(words=words, revision=2))
    assert book.open(concern_id(1)).words == words


@pytest.mark.parametrize(
    "more",
    [{"kind": "other"}, {"at_home": True}, {"wanted": ("unsure",)}, {"feelings": ("sad",)}, {"who": "x"},
     {"wish": "know"}, {"helper": "teacher"}, {"place": "phone"}, {"wanted_words": "x"}],
)  # fmt: skip
def test_one_choice_or_one_word_is_enough(book: Concerns, more: dict[str, Any]) -> None:
    book.keep(told(words="", **more))
    assert numbers(book) == [1]


def test_the_list_shows_the_first_words_only(book: Concerns) -> None:
    texts = ["\n \n  Een   regel.\nNog een.", "a\0b", "é" * 2000, "kort", "", "woord " * 40]
    for number, text in enumerate(texts, 1):
        book.keep(told(number, text, kind="other"))
    shown = {int(line.id, 16): line.first_words for line in book.lines()}
    assert shown == {
        1: "Een regel.",
        2: "a\0b",
        3: "é" * 79 + "…",
        4: "kort",
        5: "",
        6: ("woord " * 13).strip() + "…",
    }


# ---- limits -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["words", "wanted_words"])
def test_the_longest_text(book: Concerns, field: str) -> None:
    book.keep(replace(told(1), **{field: "é" * (TEXT_LIMIT // 2)}))
    assert getattr(book.open(concern_id(1)), field) == "é" * (TEXT_LIMIT // 2)
    with pytest.raises(TextTooLong) as caught:
        book.keep(replace(told(2), **{field: "x" + "é" * (TEXT_LIMIT // 2)}))
    assert caught.value.limit == TEXT_LIMIT // 2  # as many characters of this text as fit
    assert numbers(book) == [1]


@pytest.mark.parametrize(
    ("field", "limit"),
    [(name, SHORT_LIMIT) for name in ("kind", "place", "place_words", "who", "happened", "wish", "helper")]
    + [("address", ADDRESS_LIMIT)],
)
def test_the_longest_line(book: Concerns, field: str, limit: int) -> None:
    book.keep(replace(told(1), **{field: "🐴" * limit}))
    assert getattr(book.open(concern_id(1)), field) == "🐴" * limit
    with pytest.raises(TextTooLong) as caught:
        book.keep(replace(told(2), **{field: "x" * (limit + 1)}))
    assert caught.value.limit == limit
    assert numbers(book) == [1]


@pytest.mark.parametrize("field", ["wanted", "feelings"])
def test_the_most_choices(book: Concerns, field: str) -> None:
    most = tuple(str(number) for number in range(CHOICE_LIMIT))
    book.keep(replace(told(1), **{field: most}))
    assert getattr(book.open(concern_id(1)), field) == most
    with pytest.raises(ListFull) as caught:
        book.keep(replace(told(1, revision=2), **{field: (*most, "one more")}))
    assert caught.value.limit == CHOICE_LIMIT
    with pytest.raises(TextTooLong):
        book.keep(replace(told(1, revision=2), **{field: ("x" * (SHORT_LIMIT + 1),)}))
    assert book.open(concern_id(1)).revision == 1  # all or nothing


def test_as_many_concerns_as_a_vault_holds(book: Concerns, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concerns_module, "CONCERN_LIMIT", 3)
    for number in (1, 2, 3):
        book.keep(told(number))
    book.bin(concern_id(1))
    with pytest.raises(ListFull) as caught:
        book.keep(told(4))
    assert caught.value.limit == 3
    book.keep(told(3, "een oude gaat nog", revision=2))
    assert book.empty_bin() == 1
    book.keep(told(4))


def test_as_many_notes_as_a_concern_holds(vault: Vault, book: Concerns) -> None:
    book.keep(told(1))
    with vault.transaction():
        for number in range(NOTE_LIMIT):
            book.keep_note(concern_id(1), a_note(number))
    with pytest.raises(ListFull) as caught:
        book.keep_note(concern_id(1), a_note(NOTE_LIMIT))
    assert caught.value.limit == NOTE_LIMIT
    book.keep_note(concern_id(1), a_note(0, "een oude gaat nog", revision=2))
    assert len(book.open(concern_id(1)).notes) == NOTE_LIMIT
    book.keep(told(2))
    book.keep_note(concern_id(2), a_note(NOTE_LIMIT))  # each concern has its own


@pytest.mark.parametrize("bad", ["", "short", "x" * 33])
def test_an_id_has_32_characters(book: Concerns, bad: str) -> None:
    with pytest.raises(Exception, match="CHECK"):
        book.keep(replace(told(), id=ConcernId(bad)))


# ---- any text ---------------------------------------------------------------------------------------

any_text = st.text(st.characters(), max_size=200) | st.text(
    "a\0é🐴\u0301\u202e\u05d0\ud83d\n\"'*", max_size=60
)


@settings(max_examples=150)
@given(text=any_text, line=any_text)
def test_any_text_comes_back(one_for_all: Vault, text: str, line: str) -> None:
    book, new = one_for_all.concerns, ConcernId(secrets.token_hex(16))
    draft = ConcernDraft(
        new, kind="other", words=text, place_words=line, who=line, address=line, happened=line,
        wanted_words=text, wanted=(line, "x"),
    )  # fmt: skip
    book.keep(draft)
    note = ConcernNote(NoteId(secrets.token_hex(16)), datetime(2026, 1, 1, tzinfo=UTC), f"!{text}")
    book.keep_note(new, note)
    found = book.open(new)
    assert (found.words, found.wanted_words) == (_kept(text), _kept(text))
    assert {found.place_words, found.who, found.address, found.happened} == {_kept(line)}
    assert found.wanted == tuple(each for each in dict.fromkeys((_kept(line), "x")) if each)
    assert [each.text for each in found.notes] == [_kept(f"!{text}")]
    shown = next(each.first_words for each in book.lines() if each.id == new)
    assert "\n" not in shown
    assert len(shown) <= 80
    book.erase(new)


def _kept(text: str) -> str:
    """Half of a surrogate pair is no text."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
