"""Keeping pages: what was written comes back."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from family_app.domain.errors import JournalFull, PageTooLong
from family_app.domain.journal import (
    TEXT_LIMIT,
    TITLE_LIMIT,
    Draft,
    Page,
    PageId,
)
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import journal as journal_module
from family_app.vault import moments
from family_app.vault.journal import Journal
from family_app.vault.keys import FLOOR
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.vault.builders import BIN, PASSPHRASE, day, draft, page_id


@pytest.fixture(scope="module")
def one_for_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """One vault for all examples of a property; every example has a page of its own."""
    with cheap_keys():
        folder = tmp_path_factory.mktemp("pages") / "vault"
        vault, _ = Vault.create(
            folder, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=FixedClock(), kdf=FLOOR
        )
    yield vault
    vault.close()


# ---- keeping ----------------------------------------------------------------------------------------


def test_a_page_comes_back_as_it_was(journal: Journal, clock: FixedClock) -> None:
    at = day("2026-03-08T23:30:15.250+05:45")
    kept = journal.keep(
        draft(7, "Ik was **blij**.\n\n- een\n- twee", at=at, title="Zondag", feelings=("happy", "tired"),
              topics=("T02", "T01"), starred=True, revision=3)
    )  # fmt: skip
    assert (kept.id, kept.revision, kept.at) == (page_id(7), 3, clock.at)
    page = journal.open(page_id(7))
    assert page == Page(
        page_id(7), at, "Zondag", "Ik was **blij**.\n\n- een\n- twee", ("happy", "tired"), ("T02", "T01"),
        True, 3,
    )  # fmt: skip
    assert page.at.utcoffset() == timedelta(hours=5, minutes=45)
    (line,) = journal.lines()
    assert (line.title, line.starred, line.first_feeling, line.binned_at) == ("Zondag", True, "happy", None)


def test_a_newer_draft_changes_everything(journal: Journal, clock: FixedClock) -> None:
    journal.keep(draft(feelings=("sad",), topics=("T01",), starred=True))
    clock.pass_by(5)
    at = day("2025-12-31T08:00+01:00")
    journal.keep(draft(text="Anders.", at=at, title="Nu", feelings=("happy",), topics=(), revision=2))
    assert journal.open(page_id(1)) == Page(page_id(1), at, "Nu", "Anders.", ("happy",), (), False, 2)
    assert journal.count() == 1
    assert journal.search("gewone").total == 0
    assert journal.search("anders").total == 1
    assert journal.month(2025, 12).days == {31}
    assert journal.month(2026, 3).days == set()


@pytest.mark.parametrize("revision", [0, 1, 4, 5])
def test_an_older_draft_changes_nothing(journal: Journal, clock: FixedClock, revision: int) -> None:
    first = journal.keep(draft(text="nieuw", revision=5))
    clock.pass_by(60)
    assert journal.keep(draft(text="oud", revision=revision)) == first
    assert journal.open(page_id(1)).text == "nieuw"


def test_words_chosen_twice_count_once(journal: Journal) -> None:
    journal.keep(draft(feelings=("sad", "happy", "sad")))
    assert journal.open(page_id(1)).feelings == ("sad", "happy")


def test_only_the_star_changes(journal: Journal) -> None:
    journal.keep(draft(feelings=("sad",)))
    journal.keep(draft(feelings=("sad",), starred=True, revision=2))
    page = journal.open(page_id(1))
    assert (page.starred, page.feelings, page.revision) == (True, ("sad",), 2)
    assert journal.search("gewone").total == 1


def test_lengths(journal: Journal) -> None:
    journal.keep(draft(1, "é" * (TEXT_LIMIT // 2), title="t" * TITLE_LIMIT))
    assert len(journal.open(page_id(1)).text) == TEXT_LIMIT // 2
    with pytest.raises(PageTooLong) as caught:
        journal.keep(draft(2, "é" * (TEXT_LIMIT // 2) + "x"))
    assert caught.value.limit == TEXT_LIMIT
    with pytest.raises(PageTooLong) as caught:
        journal.keep(draft(2, title="t" * (TITLE_LIMIT + 1)))
    assert caught.value.limit == TITLE_LIMIT
    assert journal.count() == 1


def test_as_many_pages_as_a_journal_holds(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "PAGE_LIMIT", 3)
    for number in (1, 2, 3):
        journal.keep(draft(number))
    with pytest.raises(JournalFull) as caught:
        journal.keep(draft(4))
    assert caught.value.limit == 3
    journal.keep(draft(3, "een oude bladzijde gaat nog", revision=2))
    # Row numbers have reached the limit, but there is room again.
    journal.erase(page_id(1))
    journal.keep(draft(5))
    assert journal.count() == 3


def test_a_moment_needs_a_zone(journal: Journal) -> None:
    with pytest.raises(ValueError, match="zone"):
        journal.keep(draft(at=datetime(2026, 3, 9)))
    assert journal.count() == 0


@pytest.mark.parametrize("bad", ["", "short", "x" * 33])
def test_an_id_has_32_characters(journal: Journal, bad: str) -> None:
    with pytest.raises(Exception, match="CHECK"):
        journal.keep(Draft(PageId(bad), FixedClock().at, "", "woorden"))


# ---- any text ---------------------------------------------------------------------------------------

any_text = st.text(st.characters(), max_size=200) | st.text("a\0é🐴\u0301\ud83d\n\"'*", max_size=60)


@settings(max_examples=150)
@given(title=any_text, text=any_text)
def test_any_text_comes_back(one_for_all: Vault, title: str, text: str) -> None:
    journal, number = one_for_all.journal, PageId(secrets.token_hex(16))
    at = FixedClock().at
    for revision, words in enumerate((text, title, text), start=1):
        journal.keep(Draft(number, at, title, words, revision=revision))
    page = journal.open(number)
    assert page.title == title.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert page.text == text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert "\0" not in title or "\0" in page.title
    journal.erase(number)


@settings(max_examples=50)
@given(text=any_text)
def test_the_index_forgets_and_stays_in_step(one_for_all: Vault, text: str) -> None:
    journal, number = one_for_all.journal, PageId(secrets.token_hex(16))
    journal.keep(Draft(number, FixedClock().at, "", text + " zoekwoord"))
    assert journal.search("zoekwoord").total == 1
    journal.bin(number)
    assert (journal.search("zoekwoord").total, journal.search("zoekwoord", BIN).total) == (0, 1)
    journal.erase(number)
    assert journal.search("zoekwoord", BIN).total == 0
    with one_for_all.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO page_words (page_words) VALUES ('integrity-check')")


def test_a_whole_pair_of_surrogates_is_one_character(journal: Journal) -> None:
    journal.keep(draft(text="\ud83d\udc34 en een halve \ud83d"))
    assert journal.open(page_id(1)).text == "🐴 en een halve \ufffd"


@settings(max_examples=100)
@given(
    at=st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)),
    offset=st.integers(-86399, 86399),
)
def test_any_moment_comes_back(at: datetime, offset: int) -> None:
    whole = at.replace(tzinfo=timezone(timedelta(seconds=offset)))
    ms, zone = moments.to_row(whole)
    back = moments.from_row(ms, zone)
    assert back.utcoffset() == whole.utcoffset()
    assert back.replace(tzinfo=None) == at.replace(microsecond=at.microsecond // 1000 * 1000)
    assert 0 < moments.first_place(ms) < 2**63 - moments.SAME_MOMENT
