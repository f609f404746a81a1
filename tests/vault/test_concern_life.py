"""A concern grows, is closed, goes away and comes back, and never by accident; one transaction each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from family_app.domain.concern import (
    ADDRESS_LIMIT,
    SHORT_LIMIT,
    TEXT_LIMIT,
    ConcernId,
)
from family_app.domain.errors import NothingWritten, PageMissing, TextTooLong
from family_app.vault.concerns import Concerns
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault import backups
from tests.vault.builders import PASSPHRASE, day
from tests.vault.concern_builders import EVERYTHING, TABLES, a_note, concern_id, numbers, told


@pytest.fixture
def book(vault: Vault) -> Concerns:
    return vault.concerns


# ---- the timeline -----------------------------------------------------------------------------------


def test_a_concern_grows(book: Concerns, clock: FixedClock) -> None:
    book.keep(told(1))
    book.keep(told(2))
    assert numbers(book) == [2, 1]
    clock.pass_by(3600)
    late, early = day("2026-03-10T09:00+01:00"), day("2026-03-09T22:15:30.250-05:00")
    for number, at in ((1, late), (2, early)):
        assert book.keep_note(concern_id(1), a_note(number, f"stap {number}", at=at)).at == clock.at
    found = book.open(concern_id(1))
    assert [(note.text, note.at) for note in found.notes] == [("stap 2", early), ("stap 1", late)]
    assert found.notes[0].at.utcoffset() == timedelta(hours=-5)
    assert (found.changed, found.revision) == (clock.at, 1)
    assert numbers(book) == [1, 2]  # what grew comes first
    book.keep(told(1, "en de stappen kunnen verder", revision=2))
    assert len(book.open(concern_id(1)).notes) == 2


def test_a_note_can_change_and_an_older_one_changes_nothing(
    vault: Vault, book: Concerns, clock: FixedClock
) -> None:
    book.keep(told(1))
    book.keep_note(concern_id(1), a_note(1, "eerst", revision=2))
    before = dump(vault)
    clock.pass_by(60)
    for revision in (1, 2):
        kept = book.keep_note(concern_id(1), a_note(1, "te laat", revision=revision))
        assert (kept.revision, kept.at) == (2, FixedClock().at)
    assert dump(vault) == before
    book.keep_note(concern_id(1), a_note(1, "anders", at=clock.at, revision=3))
    (note,) = book.open(concern_id(1)).notes
    assert note == a_note(1, "anders", revision=3)  # it keeps the moment of its first words


def test_a_note_may_become_empty_and_come_back(book: Concerns) -> None:
    book.keep(told(1))
    with pytest.raises(NothingWritten):
        book.keep_note(concern_id(1), a_note(1, " \n"))
    book.keep_note(concern_id(1), a_note(1, "iets"))
    book.keep_note(concern_id(1), a_note(1, " ", revision=2))
    assert book.open(concern_id(1)).notes == ()
    book.keep_note(concern_id(1), a_note(1, "toch", revision=3))
    assert [note.text for note in book.open(concern_id(1)).notes] == ["toch"]


def test_a_note_stays_with_its_concern(book: Concerns) -> None:
    for number in (1, 2):
        book.keep(told(number))
    book.keep_note(concern_id(1), a_note(1))
    for number in (2, 404):
        with pytest.raises(PageMissing):
            book.keep_note(concern_id(number), a_note(1, "van wie?", revision=9))
    with pytest.raises(TextTooLong):
        book.keep_note(concern_id(1), a_note(2, "x" * (TEXT_LIMIT + 1)))
    assert [note.text for note in book.open(concern_id(1)).notes] == ["Het ging door."]


def test_a_moment_needs_a_zone(book: Concerns) -> None:
    book.keep(told(1))
    with pytest.raises(ValueError, match="zone"):
        book.keep_note(concern_id(1), a_note(1, at=datetime(2026, 3, 9)))


# ---- closing, the bin, erasing ----------------------------------------------------------------------


def test_closed_ones_stand_after_open_ones(book: Concerns, clock: FixedClock) -> None:
    for number in (1, 2, 3, 4):
        book.keep(told(number))
        clock.pass_by(1)
    closed = clock.at
    for _ in range(2):
        book.close(concern_id(4))
        book.close(concern_id(2))
        clock.pass_by(60)  # a second time changes nothing, not even the moment
    assert numbers(book) == [3, 1, 4, 2]
    assert book.open(concern_id(4)).closed == closed
    assert [line.closed for line in book.lines()] == [None, None, closed, closed]
    book.keep(told(4, "nog iets", revision=2))  # still writable, still closed
    assert numbers(book) == [3, 1, 4, 2]
    for _ in range(2):
        book.reopen(concern_id(2))
    assert numbers(book) == [3, 2, 1, 4]
    assert book.open(concern_id(2)).closed is None


def test_into_the_bin_and_back(book: Concerns, clock: FixedClock) -> None:
    book.keep(EVERYTHING)
    book.keep_note(EVERYTHING.id, a_note(1))
    book.close(EVERYTHING.id)
    before = book.open(EVERYTHING.id)
    for _ in range(2):
        book.bin(EVERYTHING.id)
        clock.pass_by(60)
    binned = clock.at - timedelta(seconds=120)
    assert book.open(EVERYTHING.id) == replace(before, binned=binned)
    assert (numbers(book), numbers(book, binned=True)) == ([], [7])
    assert book.lines(binned=True)[0].binned == binned
    for _ in range(2):
        book.restore(EVERYTHING.id)
    assert book.open(EVERYTHING.id) == before
    assert (numbers(book), numbers(book, binned=True)) == ([7], [])


def test_the_last_binned_comes_first(book: Concerns, clock: FixedClock) -> None:
    for number in (1, 2, 3):
        book.keep(told(number))
    for number in (2, 3, 1):
        book.bin(concern_id(number))
        clock.pass_by(1)
    assert numbers(book, binned=True) == [1, 3, 2]


def test_late_words_bring_nothing_back(book: Concerns) -> None:
    book.keep(told(1))
    book.keep_note(concern_id(1), a_note(1))
    book.bin(concern_id(1))
    deeds: tuple[Callable[[], object], ...] = (
        lambda: book.keep(told(1, "te laat", revision=9)),
        lambda: book.keep_note(concern_id(1), a_note(1, "te laat", revision=9)),
        lambda: book.keep_note(concern_id(1), a_note(2, "te laat")),
    )
    for _ in range(2):  # in the bin, and then erased
        for deed in deeds:
            with pytest.raises(PageMissing):
                deed()
        if book.lines(binned=True):
            book.erase(concern_id(1))
    assert book.lines() == book.lines(binned=True) == ()


def test_erasing_takes_choices_and_notes_along(vault: Vault, book: Concerns) -> None:
    book.keep(EVERYTHING)
    book.keep_note(EVERYTHING.id, a_note(1))
    book.keep(told(1))
    book.erase(EVERYTHING.id)
    found = dump(vault)
    assert [len(found[name]) for name in TABLES] == [1, 0, 0]
    assert found["erased"] == [(EVERYTHING.id,)]
    book.erase(concern_id(1))  # also one that is not in the bin
    assert all(not dump(vault)[name] for name in TABLES)


def test_the_bin_empties_itself_after_thirty_days(book: Concerns, clock: FixedClock) -> None:
    for number in (1, 2, 3):
        book.keep(told(number))
    book.bin(concern_id(1))
    clock.pass_by(1)
    book.bin(concern_id(2))
    clock.pass_by(30 * 86400 - 1)
    assert book.empty_old_bin(clock.at) == 1
    assert (numbers(book), numbers(book, binned=True)) == ([3], [2])
    assert book.empty_old_bin(clock.at) == 0


def test_emptying_the_bin_at_once(vault: Vault, book: Concerns) -> None:
    assert book.empty_bin() == 0
    book.keep(told(999))
    with vault.transaction():
        for number in range(450):  # more than are read at once
            book.keep(told(number))
            book.bin(concern_id(number))
    assert book.empty_bin() == 450
    assert (numbers(book), numbers(book, binned=True)) == ([999], [])


@pytest.mark.parametrize("missing", [concern_id(404), ConcernId("é"), ConcernId("\ud83d"), ConcernId("")])
def test_one_that_is_not_there(book: Concerns, missing: ConcernId) -> None:
    deeds = (book.open, book.bin, book.restore, book.erase, book.close, book.reopen)
    for deed in deeds:
        with pytest.raises(PageMissing):
            deed(missing)
    with pytest.raises(PageMissing):
        book.keep_note(missing, a_note())


# ---- one transaction each ---------------------------------------------------------------------------


def test_the_generation_rises_with_every_change_and_only_then(vault: Vault, clock: FixedClock) -> None:
    book, store = vault.concerns, vault.inside.store
    changes: tuple[Callable[[], object], ...] = (
        lambda: book.keep(EVERYTHING),
        lambda: book.keep(replace(EVERYTHING, revision=4, feelings=())),
        lambda: book.keep_note(EVERYTHING.id, a_note(1)),
        lambda: book.keep_note(EVERYTHING.id, a_note(1, "meer", revision=2)),
        lambda: book.close(EVERYTHING.id),
        lambda: book.reopen(EVERYTHING.id),
        lambda: book.bin(EVERYTHING.id),
        lambda: book.restore(EVERYTHING.id),
        lambda: book.erase(EVERYTHING.id),
    )
    for change in changes:
        before = store.generation()
        change()
        assert store.generation() == before + 1
    book.keep(told(2))
    before = store.generation()
    nothing: tuple[Callable[[], object], ...] = (
        lambda: book.keep(told(2, "oud")),
        lambda: book.restore(concern_id(2)),
        lambda: book.reopen(concern_id(2)),
        lambda: book.open(concern_id(2)),
        book.lines,
        book.empty_bin,
        lambda: book.empty_old_bin(clock.at),
    )
    for each in nothing:
        each()
    assert store.generation() == before


def test_all_or_nothing(vault: Vault, book: Concerns) -> None:
    book.keep(told(1))
    before = dump(vault)

    def change_and_fail() -> None:
        with vault.transaction():
            book.keep(EVERYTHING)
            book.keep_note(concern_id(1), a_note(1))
            book.bin(concern_id(1))
            book.erase(concern_id(404))

    with pytest.raises(PageMissing):
        change_and_fail()
    assert dump(vault) == before


def test_it_outlives_the_process_and_a_backup(vault: Vault, folder: Path, tmp_path: Path) -> None:
    """The longest texts too: what can be kept can be brought back."""
    book, clock = vault.concerns, FixedClock()
    book.keep(EVERYTHING)
    book.keep_note(EVERYTHING.id, a_note(1, "\0 en \u202e rechts, 🐴"))
    book.close(EVERYTHING.id)
    longest = replace(
        told(2), words="é" * (TEXT_LIMIT // 2), wanted_words="x" * TEXT_LIMIT,
        address="🐴" * ADDRESS_LIMIT, who="🐴" * SHORT_LIMIT, wanted=("of-then",), kind="of-then",
    )  # fmt: skip
    book.keep(longest)
    book.keep_note(longest.id, a_note(2, "x" * TEXT_LIMIT))
    book.keep(told(3))
    book.bin(concern_id(3))
    expected = {name: dump(vault)[name] for name in TABLES}
    backups.backup(vault, tmp_path / "stick.fbk")
    back = backups.restore(tmp_path / "stick.fbk", vault.vault_id, tmp_path / ("f" * 32))
    assert {name: dump(back)[name] for name in TABLES} == expected
    assert numbers(back.concerns) == numbers(book)
    back.close()
    vault.close()
    again = Vault.open(folder, PASSPHRASE, clock=clock)
    assert {name: dump(again)[name] for name in TABLES} == expected
    again.check_integrity(thorough=True)
    again.close()
