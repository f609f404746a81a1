"""A disk that fails at the very end of a commit: the row stands, and the letter is in one place."""

from __future__ import annotations

from pathlib import Path

import pytest

from family_app.domain.errors import DiskTrouble
from family_app.domain.letters import SentState
from family_app.vault.letter_moves import finish, move_in, take_back
from family_app.vault.letters import Letters
from family_app.vault.vault import Vault
from tests.vault.test_letter_moves import NAME, NOW, OPENED, RAW, SENT, failing, names, out


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    folder.mkdir()
    return folder


@pytest.fixture
def book(vault: Vault) -> Letters:
    return vault.letters


def test_a_row_that_stands_although_its_keeping_failed_goes_too(book: Letters, place: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, Letters, "add_sent", lambda: OSError(5, "made up"), after=True)
        with pytest.raises(DiskTrouble):
            out(book, place)
    assert names(place) == []
    assert book.sent() == ()


def test_a_row_that_cannot_be_taken_back_keeps_its_letter(book: Letters, place: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, Letters, "add_sent", lambda: OSError(5, "made up"), after=True)
        failing(patched, Letters, "forget_sent", DiskTrouble, after=False)
        with pytest.raises(DiskTrouble):
            out(book, place)
    assert names(place) == [".fsn.tmp"]
    finish(book, place, NOW)
    assert (names(place), book.sent()) == ([".fsn"], (SENT,))


def test_taking_back_that_was_noted_although_it_failed(book: Letters, place: Path) -> None:
    out(book, place)
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, Letters, "note_taken", lambda: OSError(5, "made up"), after=True)
        with pytest.raises(DiskTrouble):
            take_back(book, place, SENT, NOW)
    assert names(place) == [".fsn.taken"], "no reader finds it"
    finish(book, place, NOW)
    assert (names(place), book.sent()[0].state) == ([], SentState.TAKEN_BACK)


def test_a_letter_that_is_in_although_its_keeping_failed(book: Letters, place: Path) -> None:
    path = place / f"{NAME}.fsn"
    path.write_bytes(RAW)
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, Letters, "add_opened", lambda: OSError(5, "made up"), after=True)
        with pytest.raises(DiskTrouble):
            move_in(book, path, RAW, OPENED)
    assert names(place) == [".fsn.opening"], "the next look round removes it without a word"
    assert book.opened() == (OPENED,)


@pytest.mark.parametrize("look", ["sent_one", "had"])
def test_where_nothing_can_be_read_any_more_it_stays_half_way(book: Letters, place: Path, look: str) -> None:
    out(book, place)
    with pytest.MonkeyPatch.context() as patched:
        for each in (look, "note_taken", "add_opened"):
            failing(patched, Letters, each, DiskTrouble, after=False)
        deed = {
            "sent_one": lambda: take_back(book, place, SENT, NOW),
            "had": lambda: move_in(book, place / f"{NAME}.fsn", RAW, OPENED),
        }[look]
        with pytest.raises(DiskTrouble):
            deed()
    assert names(place) == [".fsn.taken" if look == "sent_one" else ".fsn.opening"]
