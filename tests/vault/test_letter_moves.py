"""A letter goes out, comes back and moves in; cut off anywhere it is neither lost nor there twice."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.errors import DiskFull, DiskTrouble, LetterMissing, ReadOnlyPlace
from family_app.domain.letters import SentState
from family_app.vault import letter_files, private_files
from family_app.vault.letter_moves import finish, move_in, send, take_back
from family_app.vault.letters import Letters, Opened, Sent
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.note_builders import NOOR, NOTE_ID, SAM, note

NOW, MONTH = FixedClock().at, 1_772_323_200.0
NAME = "ab" * 16
SENT = Sent(NOTE_ID, NOOR.vault_id, NAME, NOW, "the body")
RAW = note()
OPENED = Opened(SAM.vault_id, NOTE_ID, date(2026, 3, 9), "the body", NOW, checked=True)


class Killed(BaseException):
    """The program ends here."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    folder.mkdir()
    return folder


@pytest.fixture
def book(vault: Vault) -> Letters:
    return vault.letters


def names(place: Path) -> list[str]:
    return sorted(path.name.removeprefix(NAME) for path in place.iterdir())


def out(book: Letters, place: Path) -> Sent:
    send(book, place, SENT, RAW, MONTH)
    return SENT


# ---- as it goes -------------------------------------------------------------------------------------


def test_out(book: Letters, place: Path) -> None:
    out(book, place)
    assert names(place) == [".fsn"]
    path = place / f"{NAME}.fsn"
    assert (path.read_bytes(), path.stat().st_mtime) == (RAW, MONTH)
    assert path.stat().st_mode & 0o777 == 0o600
    assert book.sent() == (SENT,)
    assert book.sent_one(NOTE_ID.hex()) == SENT
    assert book.sent_files() == {NAME: replace(SENT, body="")}


def test_back_in_time(book: Letters, place: Path) -> None:
    taken = take_back(book, place, out(book, place), NOW)
    assert taken == replace(SENT, state=SentState.TAKEN_BACK, taken_at=NOW)
    assert names(place) == []
    assert book.sent() == (taken,)
    assert take_back(book, place, taken, NOW) == taken


def test_too_late_and_never_told_before(book: Letters, place: Path) -> None:
    out(book, place)
    (place / f"{NAME}.fsn").unlink()
    finish(book, place, NOW)
    assert book.sent() == (SENT,)
    late = take_back(book, place, SENT, NOW)
    assert late == replace(SENT, state=SentState.TOO_LATE)
    assert book.sent() == (late,)
    # A sync program brought the file: then it can still be taken back.
    (place / f"{NAME}.fsn").write_bytes(RAW)
    assert take_back(book, place, late, NOW).state is SentState.TAKEN_BACK
    assert book.sent()[0].state is SentState.TAKEN_BACK


def test_another_file_of_that_name_stays(book: Letters, place: Path) -> None:
    out(book, place)
    other = note(note_id=b"another note id!")
    (place / f"{NAME}.fsn").write_bytes(other)
    assert take_back(book, place, SENT, NOW).state is SentState.TOO_LATE
    assert (place / f"{NAME}.fsn").read_bytes() == other


def test_one_that_is_shut_is_not_called_too_late(book: Letters, place: Path) -> None:
    out(book, place)
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, os, "open", lambda: OSError(13, "no"), after=False)
        with pytest.raises(ReadOnlyPlace):
            take_back(book, place, SENT, NOW)
    assert book.sent() == (SENT,)
    assert take_back(book, place, SENT, NOW).state is SentState.TAKEN_BACK


def test_one_that_is_being_opened_is_too_late(book: Letters, place: Path) -> None:
    out(book, place)
    letter_files.claim(place / f"{NAME}.fsn")
    assert take_back(book, place, SENT, NOW).state is SentState.TOO_LATE
    assert names(place) == [".fsn.opening"]


def test_in(book: Letters, place: Path) -> None:
    path = place / f"{NAME}.fsn"
    path.write_bytes(RAW)
    move_in(book, path, RAW, OPENED)
    assert names(place) == []
    assert book.opened() == (OPENED,)
    assert book.had() == {(SAM.vault_id, NOTE_ID)}


def test_one_that_was_taken_back_or_exchanged_meanwhile(book: Letters, place: Path) -> None:
    path = place / f"{NAME}.fsn"
    with pytest.raises(LetterMissing):
        move_in(book, path, RAW, OPENED)
    other = note()
    path.write_bytes(other)
    with pytest.raises(LetterMissing):
        move_in(book, path, RAW, OPENED)
    assert path.read_bytes() == other
    assert book.opened() == ()


# ---- the book ---------------------------------------------------------------------------------------


def test_lists_by_parts_and_erasing(book: Letters) -> None:
    for number in range(5):
        at = NOW.replace(minute=number)
        book.add_sent(replace(SENT, note_id=bytes([number]) * 16, made_at=at))
        book.add_opened(replace(OPENED, note_id=bytes([number]) * 16, opened_at=at))
    assert [each.note_id[0] for each in book.sent()] == [4, 3, 2, 1, 0]
    assert [each.note_id[0] for each in book.sent(1, 2)] == [3, 2]
    assert [each.note_id[0] for each in book.opened(offset=3, limit=9)] == [1, 0]
    book.forget_sent(book.sent()[0].id)
    gone = book.opened()[0].id
    assert book.opened_one(gone).id == gone
    book.erase_opened(gone)
    assert len(book.sent()) == len(book.opened()) == 4
    assert len(book.had()) == 5
    with pytest.raises(LetterMissing):
        book.opened_one(gone)


@pytest.mark.parametrize("letter_id", ["", "x", "-", NOTE_ID.hex(), "\udcff", "é", f"{'0' * 32}-{'0' * 32}"])
def test_ids_that_nothing_has(book: Letters, letter_id: str) -> None:
    for look in (book.sent_one, book.opened_one):
        with pytest.raises(LetterMissing):
            look(letter_id)
    book.erase_opened(letter_id)


def test_words_stay_out_of_errors(book: Letters) -> None:
    assert "body" not in repr((SENT, OPENED))


# ---- cut off and refused ----------------------------------------------------------------------------

Trouble = Callable[[], BaseException]
TROUBLES: list[Trouble] = [Killed, lambda: OSError(28, "full")]


def failing(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, trouble: Trouble, *, after: bool) -> None:
    real = getattr(owner, name)

    def call(*given: Any, **more: Any) -> Any:
        if after:
            real(*given, **more)
        raise trouble()

    monkeypatch.setattr(owner, name, call)


STEPS_OUT = [
    (private_files, "write_new", False),
    (private_files, "write_new", True),
    (os, "utime", False),
    (Letters, "add_sent", False),
]


@pytest.mark.parametrize(("owner", "name", "after"), STEPS_OUT)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_going_out_that_fails_before_the_row_never_was(
    book: Letters, place: Path, owner: Any, name: str, after: bool, trouble: Trouble
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, owner, name, trouble, after=after)
        with pytest.raises((Killed, DiskFull)):
            out(book, place)
    assert names(place) == []
    assert book.sent() == ()
    out(book, place)
    assert book.sent() == (SENT,)


def test_a_name_that_is_refused_takes_the_row_back(book: Letters, place: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, os, "replace", lambda: OSError(13, "no"), after=False)
        with pytest.raises(ReadOnlyPlace):
            out(book, place)
    assert names(place) == []
    assert book.sent() == ()


def test_interrupted_right_after_the_name_it_is_out_and_on_the_list(book: Letters, place: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, os, "replace", Killed, after=True)
        with pytest.raises(Killed):
            out(book, place)
    assert names(place) == [".fsn"]
    assert book.sent() == (SENT,)


def test_a_disk_that_does_not_answer_after_the_name_takes_nothing_back(book: Letters, place: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, private_files, "sync_folder", lambda: OSError(5, "made up"), after=False)
        out(book, place)
    assert names(place) == [".fsn"]
    assert book.sent() == (SENT,)


def killed_on_the_way_out(book: Letters, place: Path) -> None:
    """As a kill leaves it: the row is there, the name is not."""
    letter_files.stage(place, NAME, RAW, MONTH)
    book.add_sent(SENT)


def test_killed_between_row_and_name_it_goes_out_the_next_time(book: Letters, place: Path) -> None:
    killed_on_the_way_out(book, place)
    assert names(place) == [".fsn.tmp"]
    finish(book, place, NOW)
    assert names(place) == [".fsn"]
    finish(book, place, NOW)
    assert (place / f"{NAME}.fsn").read_bytes() == RAW


def test_killed_before_the_row_it_stays_unsent(book: Letters, place: Path) -> None:
    letter_files.stage(place, NAME, RAW, MONTH)
    finish(book, place, NOW)
    assert names(place) == [".fsn.tmp"]


def test_another_program_finished_it(book: Letters, place: Path) -> None:
    killed_on_the_way_out(book, place)
    (place / f"{NAME}.fsn.tmp").rename(place / f"{NAME}.fsn")
    letter_files.put_out(place, NAME)
    assert names(place) == [".fsn"]
    (place / f"{NAME}.fsn").unlink()
    with pytest.raises(FileNotFoundError):
        letter_files.put_out(place, NAME)


def test_what_is_not_ours_is_left_half_way(book: Letters, place: Path) -> None:
    killed_on_the_way_out(book, place)
    (place / f"{NAME}.fsn.tmp").write_bytes(note(note_id=b"another note id!"))
    for name in (f"{'cd' * 16}.fsn.tmp", f"{'cd' * 16}.fsn.taken", "x.fsn.tmp"):
        (place / name).write_bytes(RAW)
    before = names(place)
    finish(book, place, NOW)
    assert names(place) == before


def test_one_that_was_not_out_yet_is_taken_back_too(book: Letters, place: Path) -> None:
    killed_on_the_way_out(book, place)
    assert take_back(book, place, SENT, NOW).state is SentState.TAKEN_BACK
    assert names(place) == []


@pytest.mark.parametrize("noted", [False, True])
def test_killed_while_it_is_taken_back(book: Letters, place: Path, noted: bool) -> None:
    out(book, place)
    assert letter_files.begin_taking(place, NAME, NOTE_ID)
    if noted:
        book.note_taken(SENT.id, NOW)
    assert names(place) == [".fsn.taken"]
    finish(book, place, NOW)
    assert names(place) == []
    assert book.sent()[0].state is SentState.TAKEN_BACK


@pytest.mark.parametrize("trouble", TROUBLES)
def test_taking_back_that_is_not_noted_did_not_happen(book: Letters, place: Path, trouble: Trouble) -> None:
    out(book, place)
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, Letters, "note_taken", trouble, after=False)
        with pytest.raises((Killed, DiskFull)):
            take_back(book, place, SENT, NOW)
    assert names(place) == [".fsn"]
    assert book.sent() == (SENT,)


def test_a_file_that_does_not_go_goes_later(book: Letters, place: Path) -> None:
    out(book, place)
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, private_files, "remove", lambda: OSError(5, "made up"), after=False)
        assert take_back(book, place, SENT, NOW).state is SentState.TAKEN_BACK
        assert names(place) == [".fsn.taken"]
    finish(book, place, NOW)
    assert names(place) == []


def test_a_reader_who_is_quicker(book: Letters, place: Path) -> None:
    """The file goes between the look at it and the new name."""
    out(book, place)
    real = letter_files.note_id_in

    def look(path: Path) -> bytes | None:
        found = real(path)
        path.unlink(missing_ok=True)
        return found

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(letter_files, "note_id_in", look)
        assert take_back(book, place, SENT, NOW).state is SentState.TOO_LATE


@pytest.mark.parametrize("trouble", TROUBLES)
def test_moving_in_that_cannot_be_kept_did_not_happen(book: Letters, place: Path, trouble: Trouble) -> None:
    path = place / f"{NAME}.fsn"
    path.write_bytes(RAW)
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, Letters, "add_opened", trouble, after=False)
        with pytest.raises((Killed, DiskFull)):
            move_in(book, path, RAW, OPENED)
    assert names(place) == [".fsn"]
    assert book.opened() == ()
    move_in(book, path, RAW, OPENED)
    assert book.opened() == (OPENED,)


def test_a_file_that_does_not_go_after_it_moved_in(book: Letters, place: Path) -> None:
    path = place / f"{NAME}.fsn"
    path.write_bytes(RAW)
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, private_files, "remove", lambda: OSError(5, "made up"), after=False)
        move_in(book, path, RAW, OPENED)
    assert book.opened() == (OPENED,)
    assert names(place) == [".fsn.opening"]


def test_where_names_cannot_be_given_nothing_opens(book: Letters, place: Path) -> None:
    path = place / f"{NAME}.fsn"
    path.write_bytes(RAW)
    with pytest.MonkeyPatch.context() as patched:
        failing(patched, os, "replace", lambda: OSError(5, "made up"), after=False)
        with pytest.raises(DiskTrouble):
            move_in(book, path, RAW, OPENED)
    assert names(place) == [".fsn"]
    assert book.opened() == ()
