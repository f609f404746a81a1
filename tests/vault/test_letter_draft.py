"""Letters that are still being written: kept, changed, gone when they are empty, sealed or thrown away."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from family_app.domain.errors import LetterTooLong, ListFull
from family_app.domain.letter_draft import DRAFT_LIMIT, UnsealedLetter
from family_app.domain.letters import LetterDraft, LetterKind
from family_app.vault.letter_draft import BODY_LIMIT, LetterDrafts, decode, encode
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock

CONTENT = LetterDraft(
    LetterKind.CONCERN, "Hoi", "Een zin.\n\nEn nog een. 💬", "listen", "today", ("keep_phone",), "forced"
)
READER = "ab" * 16


def a_letter(number: int = 1, **changes: object) -> UnsealedLetter:
    return replace(UnsealedLetter(f"{number:032x}", at_home=True, content=CONTENT), **changes)  # type: ignore[arg-type]


@pytest.fixture
def book(vault: Vault) -> LetterDrafts:
    return vault.letter_drafts


def test_all_of_it_comes_back(book: LetterDrafts, clock: FixedClock) -> None:
    kept = book.keep(a_letter(), READER)
    assert (kept.id, kept.revision, kept.at) == (a_letter().id, 1, clock.at)
    (draft,) = book.all()
    assert draft.reader == READER
    assert draft.letter == a_letter(changed=clock.at)
    assert "zin" not in repr(draft)


def test_a_newer_one_changes_it_and_an_older_one_nothing(book: LetterDrafts, clock: FixedClock) -> None:
    book.keep(a_letter(revision=3), "")
    clock.pass_by(60)
    book.keep(a_letter(revision=4, content=replace(CONTENT, text="Anders.")), READER)
    late = book.keep(a_letter(revision=4), "")
    assert late.revision == 4
    (draft,) = book.all()
    assert (draft.letter.content.text, draft.reader, draft.letter.changed) == ("Anders.", READER, clock.at)


def test_the_last_changed_comes_first(book: LetterDrafts, clock: FixedClock) -> None:
    for number in (1, 2, 3):
        book.keep(a_letter(number), "")
        clock.pass_by(1)
    book.keep(a_letter(1, revision=2), "")
    assert [int(draft.letter.id, 16) for draft in book.all()] == [1, 3, 2]


@pytest.mark.parametrize("content", [LetterDraft(), LetterDraft(title="  ", text="\n")])
def test_an_empty_one_is_not_kept_and_one_that_is_emptied_goes(
    book: LetterDrafts, content: LetterDraft
) -> None:
    book.keep(a_letter(content=content), READER)
    assert book.all() == ()
    book.keep(a_letter(), READER)
    book.keep(a_letter(revision=2, content=content), READER)
    assert book.all() == ()


@pytest.mark.parametrize("content", [LetterDraft(how="act"), LetterDraft(wishes=("be_near",))])
def test_what_was_only_chosen_is_kept_too(book: LetterDrafts, content: LetterDraft) -> None:
    book.keep(a_letter(content=content), "")
    assert book.all()[0].letter.content == content


def test_it_can_be_thrown_away(book: LetterDrafts) -> None:
    book.keep(a_letter(1), "")
    book.keep(a_letter(2), "")
    book.forget(a_letter(1).id)
    book.forget("nothing")
    assert [draft.letter.id for draft in book.all()] == [a_letter(2).id]


def test_what_is_too_long_for_a_letter_is_kept_and_what_no_backup_could_hold_is_not(
    book: LetterDrafts,
) -> None:
    long = a_letter(content=replace(CONTENT, text="n" * 300_000))
    book.keep(long, "")
    assert book.all()[0].letter.content == long.content
    with pytest.raises(LetterTooLong):
        book.keep(a_letter(2, content=replace(CONTENT, text="n" * BODY_LIMIT)), "")
    worst = encode(a_letter(content=replace(CONTENT, text='"' * (BODY_LIMIT // 2 - 200))))
    assert len(json.dumps(worst, ensure_ascii=False).encode()) < 1024 * 1024


def test_there_is_room_for_many_and_then_it_is_said(book: LetterDrafts, vault: Vault) -> None:
    with vault.transaction():
        for number in range(DRAFT_LIMIT):
            book.keep(a_letter(number), "")
    with pytest.raises(ListFull):
        book.keep(a_letter(DRAFT_LIMIT), "")
    book.keep(a_letter(0, revision=2), "")


def test_half_of_a_surrogate_pair_is_no_text(book: LetterDrafts) -> None:
    book.keep(a_letter(content=replace(CONTENT, title="\ud83d", text="a\udc00b")), "")
    assert book.all()[0].letter.content.title == "\ufffd"


@pytest.mark.parametrize(
    "body",
    [
        "[]",
        "{}",
        "no json",
        encode(a_letter()).replace("[", "{").replace("]", "}"),
        encode(a_letter()).replace('["keep_phone"]', "1"),
        encode(a_letter()).replace('["keep_phone"]', "[1]"),
        encode(a_letter()).replace('"Hoi"', "1"),
        encode(a_letter()).replace('"concern"', '"other"'),
        encode(a_letter()).replace("true", "1"),
        encode(a_letter()).replace("}", ', "more": ""}'),
        encode(a_letter()).replace("Hoi", "Hoi" * BODY_LIMIT),
    ],
)
def test_a_backup_with_something_else_in_it_is_refused(body: str) -> None:
    with pytest.raises(ValueError):
        decode("1" * 32, body)
