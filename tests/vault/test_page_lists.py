"""The list of pages, the calendar and the bin."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from family_app.domain.errors import PageMissing
from family_app.domain.journal import (
    MonthDays,
    PageFilter,
    PageId,
)
from family_app.vault import journal as journal_module
from family_app.vault import moments
from family_app.vault.journal import Journal
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import BIN, PASSPHRASE, day, draft, ids, page_id

# ---- the list ---------------------------------------------------------------------------------------


def test_newest_first_by_the_moment_not_by_the_order_of_writing(journal: Journal) -> None:
    for number, at in ((1, "2026-03-02T10:00Z"), (2, "2024-01-01T10:00Z"), (3, "2026-03-01T10:00Z")):
        journal.keep(draft(number, at=day(at)))
    assert ids(journal) == [1, 3, 2]
    # The same wall clock further east is an earlier moment.
    journal.keep(draft(4, at=day("2026-03-02T10:00+05:00")))
    assert ids(journal) == [1, 4, 3, 2]


def test_the_last_one_kept_comes_first_in_the_same_moment(journal: Journal) -> None:
    for number in range(1, 6):
        journal.keep(draft(number))
    assert ids(journal) == [5, 4, 3, 2, 1]


def test_more_pages_in_one_moment_than_it_has_places(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "SAME_MOMENT", 2)
    monkeypatch.setattr(moments, "SAME_MOMENT", 2)
    for number in range(1, 8):
        journal.keep(draft(number))
    assert ids(journal) == [7, 6, 5, 4, 3, 2, 1]
    for number in range(1, 8):
        journal.bin(page_id(number))
    assert ids(journal, BIN) == [7, 6, 5, 4, 3, 2, 1]


def test_in_parts(journal: Journal) -> None:
    start = FixedClock().at
    for number in range(1, 51):
        journal.keep(draft(number, at=start + timedelta(hours=number), starred=number % 5 == 0))
    whole = list(range(50, 0, -1))
    for size in (7, 50):
        for _ in range(2):  # the second time it remembers how far it came
            assert [
                n for offset in range(0, 50, size) for n in ids(journal, offset=offset, limit=size)
            ] == whole
    assert ids(journal, offset=33, limit=4) == whole[33:37]
    assert ids(journal, offset=50) == []
    assert ids(journal, PageFilter(starred=True), 2, 3) == [40, 35, 30]
    journal.keep(draft(99, at=start + timedelta(days=99)))
    assert journal.count() == journal.count() == 51
    assert ids(journal, offset=7, limit=2) == [44, 43]  # and forgets it when something came in between
    for number in range(1, 51):
        journal.bin(page_id(number))
    assert [n for offset in (0, 20, 40) for n in ids(journal, BIN, offset, 20)] == whole


def test_filters(journal: Journal) -> None:
    journal.keep(draft(1, at=day("2026-03-01T23:30-05:00"), starred=True, feelings=("sad",), topics=("T01",)))
    journal.keep(draft(2, at=day("2026-03-02T03:00Z"), feelings=("happy", "sad"), topics=("T01", "T02")))
    journal.keep(draft(3, at=day("2026-03-03T09:00Z"), starred=True, feelings=("happy",), topics=("T02",)))
    journal.keep(draft(4, at=day("2026-03-04T09:00Z"), starred=True, feelings=("sad",)))
    journal.bin(page_id(4))
    for wanted, expected in (
        (PageFilter(), [3, 1, 2]),
        (PageFilter(starred=True), [3, 1]),
        (PageFilter(feeling="sad"), [1, 2]),
        (PageFilter(topic="T02"), [3, 2]),
        (PageFilter(feeling="sad", topic="T02"), [2]),
        (PageFilter(feeling="sad", starred=True), [1]),
        (PageFilter(day="2026-03-01"), [1]),
        (PageFilter(day="2026-03-02"), [2]),
        (PageFilter(day="2026-03-02", starred=True), []),
        (PageFilter(feeling="nothing"), []),
        (BIN, [4]),
        (PageFilter(binned=True, feeling="sad", starred=True), [4]),
        (PageFilter(binned=True, topic="T01"), []),
    ):
        assert ids(journal, wanted) == expected, wanted
        assert journal.count(wanted) == len(expected), wanted
        assert {int(hit.line.id, 16) for hit in journal.search("gewone", wanted).hits} == set(expected)


def test_the_calendar(journal: Journal) -> None:
    for number, at in enumerate(
        ("2026-02-28T23:59+01:00", "2026-03-01T00:01+01:00", "2026-03-01T12:00Z", "2026-03-31T23:00-08:00"), 1
    ):
        journal.keep(draft(number, at=day(at)))
    journal.keep(draft(9, at=day("2026-03-15T12:00Z")))
    journal.bin(page_id(9))
    assert journal.month(2026, 3) == MonthDays(2026, 3, frozenset({1, 31}))
    assert journal.month(2026, 2).days == {28}
    assert journal.month(2026, 4).days == set()


def test_every_page_for_an_export(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "_BATCH", 3)
    start = FixedClock().at
    for number in range(1, 9):
        journal.keep(draft(number, at=start + timedelta(days=number), feelings=("sad",), topics=("T01",)))
    for number in (2, 5):
        journal.bin(page_id(number))
    assert [int(page.id, 16) for page in journal.pages()] == [1, 3, 4, 6, 7, 8]
    assert all((page.feelings, page.topics) == (("sad",), ("T01",)) for page in journal.pages())
    assert [int(page.id, 16) for page in journal.pages(binned=True)] == [2, 5]


# ---- the bin ----------------------------------------------------------------------------------------


def test_into_the_bin_and_back(journal: Journal, clock: FixedClock) -> None:
    journal.keep(draft(1, feelings=("sad",), topics=("T01",), starred=True))
    before = journal.open(page_id(1))
    for _ in range(2):
        journal.bin(page_id(1))
        clock.pass_by(60)  # a second time changes nothing, not even the moment
    assert journal.open(page_id(1)).binned_at == clock.at - timedelta(seconds=120)
    assert (journal.count(), journal.count(BIN)) == (0, 1)
    (line,) = journal.lines(BIN)
    assert line.binned_at == clock.at - timedelta(seconds=120)
    for _ in range(2):
        journal.restore(page_id(1))
    assert journal.open(page_id(1)) == before
    assert (ids(journal), ids(journal, BIN)) == ([1], [])


def test_pages_of_one_moment_do_not_get_in_each_others_way(journal: Journal) -> None:
    for number in (1, 2, 3):
        journal.keep(draft(number))
        journal.bin(page_id(number))
    journal.keep(draft(4))
    for number in (1, 2, 3):
        journal.restore(page_id(number))
    assert sorted(ids(journal)) == [1, 2, 3, 4]


def test_a_late_draft_brings_nothing_back(journal: Journal) -> None:
    journal.keep(draft(1))
    journal.bin(page_id(1))
    with pytest.raises(PageMissing):
        journal.keep(draft(1, "te laat", revision=9))
    journal.erase(page_id(1))
    with pytest.raises(PageMissing):
        journal.keep(draft(1, "te laat", revision=9))
    assert (journal.count(), journal.count(BIN)) == (0, 0)


def test_a_late_draft_brings_nothing_back_after_closing(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    vault.journal.keep(draft(1))
    vault.journal.erase(page_id(1))
    vault.close()
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    with pytest.raises(PageMissing):
        vault.journal.keep(draft(1, "te laat", revision=9))
    vault.close()


def test_no_such_page(journal: Journal) -> None:
    for use in (journal.open, journal.bin, journal.restore, journal.erase):
        for unknown in (page_id(404), PageId("'"), PageId("\udcff")):
            with pytest.raises(PageMissing):
                use(unknown)


def test_after_thirty_days_it_is_gone(journal: Journal, clock: FixedClock) -> None:
    for number in (1, 2, 3):
        journal.keep(draft(number))
    journal.bin(page_id(1))
    clock.pass_by(10 * 86400)
    journal.bin(page_id(2))
    clock.pass_by(20 * 86400 - 1)
    assert journal.empty_old_bin(clock.now()) == 0
    clock.pass_by(1)
    assert journal.empty_old_bin(clock.now()) == 1
    assert (ids(journal), ids(journal, BIN)) == ([3], [2])
    clock.pass_by(30 * 86400)
    assert journal.empty_old_bin(clock.now()) == 1
    assert ids(journal) == [3]
    with pytest.raises(PageMissing):
        journal.open(page_id(1))


def test_erased_words_are_gone_from_the_file(vault: Vault) -> None:
    # Looked for in the decrypted pages: a copy of the open database with no key.
    vault.journal.keep(draft(1, "een zeldzaamwoord hier"))
    vault.journal.keep(draft(2, "iets anders"))
    vault.journal.erase(page_id(1))
    with vault.transaction() as connection:
        found = [
            row
            for name in ("page", "page_words_data", "page_words_idx", "page_words_docsize")
            for row in connection.exec_driver_sql(f"SELECT * FROM {name}")
            if "zeldzaam" in repr(tuple(row))
        ]
    assert found == []
