"""A child writes, finds, throws away and brings back, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from family_app.activities import journal as activity
from family_app.activities.journal import Lines
from family_app.content.shelf import read_shelf
from family_app.domain.errors import JournalFull, PageMissing, UnknownWord
from family_app.domain.journal import PageFilter
from family_app.domain.people import AgeBand, Person, PersonId
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House, Porch
from family_app.places import find_places
from family_app.vault.keys import FLOOR
from family_app.vault.vault import Vault
from tests.support.builders import a_page
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock

BIN = PageFilter(binned=True)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    clock = FixedClock()
    with cheap_keys():
        vault, _ = Vault.create(
            tmp_path / "vault",
            "een hele lange zin",
            AgeBand.NINE,
            RecoveryChoice.NONE,
            clock=clock,
            kdf=FLOOR,
        )
    porch = Porch(find_places(str(tmp_path)), read_shelf("nl"), clock)
    yield House(porch, Person(PersonId("p"), "Saar", "cat", "sky", "vault"), vault)
    vault.close()


def write(house: House, text: str) -> activity.Draft:
    draft = replace(activity.new_draft(house), text=text)
    activity.keep_draft(house, draft)
    return draft


def test_an_evening_of_writing(house: House) -> None:
    draft = activity.new_draft(house)
    assert activity.read_lines(house) == Lines(0, ())  # nothing is stored before something is written
    feeling, topic = sorted(house.porch.shelf.feeling_ids)[0], sorted(house.porch.shelf.topic_ids)[0]
    for revision, text in enumerate(("V", "Van", "Vandaag was er niemand."), start=1):
        kept = activity.keep_draft(
            house, replace(draft, text=text, feelings=(feeling,), topics=(topic,), revision=revision)
        )
    assert (kept.id, kept.revision) == (draft.id, 3)
    page = activity.open_page(house, draft.id)
    assert (page.text, page.feelings, page.topics) == ("Vandaag was er niemand.", (feeling,), (topic,))
    assert activity.read_lines(house).total == 1
    assert activity.read_month(house, draft.at.year, draft.at.month).days == {draft.at.day}
    assert activity.search(house, "niem").total == 1
    assert list(activity.export_pages(house)) == [page]
    assert activity.age_band(house) is AgeBand.NINE


def test_every_new_page_has_a_name_of_its_own(house: House) -> None:
    drafts = [activity.new_draft(house) for _ in range(50)]
    assert len({draft.id for draft in drafts}) == 50
    assert all(len(draft.id) == 32 and draft.at == house.porch.clock.now() for draft in drafts)
    yesterday = house.porch.clock.now() - timedelta(days=1)
    assert activity.new_draft(house, at=yesterday).at == yesterday


def test_the_bin(house: House) -> None:
    draft = write(house, "Weg ermee.")
    assert activity.bin_page(house, draft.id) == draft.id
    assert (activity.read_lines(house).total, activity.read_lines(house, BIN).total) == (0, 1)
    assert activity.search(house, "weg", BIN).total == 1
    assert list(activity.export_pages(house)) == []
    with pytest.raises(PageMissing):
        activity.keep_draft(house, replace(draft, revision=2))
    assert activity.restore_page(house, draft.id) == draft.id
    assert activity.read_lines(house).total == 1
    assert activity.erase_page(house, draft.id) == draft.id
    with pytest.raises(PageMissing):
        activity.open_page(house, draft.id)


def test_the_bin_after_thirty_days(house: House) -> None:
    draft = write(house, "Weg ermee.")
    activity.bin_page(house, draft.id)
    assert activity.empty_old_bin(house) == 0
    clock = house.porch.clock
    assert isinstance(clock, FixedClock)
    clock.pass_by(30 * 86400)
    assert activity.empty_old_bin(house) == 1


def test_emptying_the_bin_erases_what_lies_in_it_and_nothing_else(house: House) -> None:
    assert activity.empty_bin(house) == 0
    kept = write(house, "Blijft.")
    with house.vault.transaction():
        for number in range(450):  # more than are read at once
            house.vault.journal.keep(a_page(number))
            house.vault.journal.bin(a_page(number).id)
    assert activity.empty_bin(house) == 450
    assert (activity.read_lines(house).total, activity.read_lines(house, BIN).total) == (1, 0)
    assert activity.open_page(house, kept.id).text == "Blijft."
    assert activity.search(house, "dag", BIN).total == 0
    with pytest.raises(PageMissing):
        activity.open_page(house, a_page(7).id)
    with pytest.raises(PageMissing):  # a late draft brings nothing back
        activity.keep_draft(house, replace(a_page(7), revision=9))


def test_a_full_journal_takes_pages_again_when_the_bin_is_emptied(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("family_app.vault.journal.PAGE_LIMIT", 3)
    drafts = [write(house, f"Dag {number}.") for number in range(3)]
    activity.bin_page(house, drafts[0].id)
    with pytest.raises(JournalFull):
        write(house, "Nog een.")
    activity.empty_bin(house)
    write(house, "Nog een.")


def test_a_star(house: House) -> None:
    draft = write(house, "Om te bewaren.")
    for starred in (True, False):
        activity.set_star(house, draft.id, starred)
        page = activity.open_page(house, draft.id)
        assert (page.starred, page.text) == (starred, "Om te bewaren.")
    assert page.revision == 3
    assert activity.draft_of(page).revision == 4


@pytest.mark.parametrize(("feelings", "topics", "kind"), [(("?",), (), "feeling"), ((), ("?",), "topic")])
def test_words_that_we_do_not_know(
    house: House, feelings: tuple[str, ...], topics: tuple[str, ...], kind: str
) -> None:
    draft = replace(activity.new_draft(house), text="x", feelings=feelings, topics=topics)
    with pytest.raises(UnknownWord) as caught:
        activity.keep_draft(house, draft)
    assert caught.value.kind == kind
    assert activity.read_lines(house).total == 0


def test_words_of_an_earlier_version_stay_with_their_page(house: House) -> None:
    draft = replace(activity.new_draft(house), text="x", feelings=("of-then",), topics=("of-then",))
    house.vault.journal.keep(draft)
    activity.keep_draft(house, replace(draft, text="meer", revision=2))
    assert activity.open_page(house, draft.id).feelings == ("of-then",)
    with pytest.raises(UnknownWord):
        activity.keep_draft(house, replace(draft, feelings=("of-then", "?"), revision=3))
