"""Letters that are not sealed yet survive a lock, name their reader to nobody, and are gone when sealed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities.journal import keep_draft
from family_app.activities.letter_draft import (
    forget_letter_draft,
    keep_letter_draft,
    new_letter,
    page_as_letter,
    read_letter_drafts,
    seal_draft,
)
from family_app.activities.people import put_away
from family_app.domain.errors import NothingWritten, PageMissing
from family_app.domain.journal import PageId
from family_app.domain.letters import LetterDraft, LetterKind
from family_app.domain.people import PersonId
from tests.activities.letter_people import DRAFT, Table, a_table, open_only
from tests.support.cheap_keys import cheap_keys
from tests.vault.builders import draft


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made = a_table(tmp_path)
        yield made
        made.close()


def test_it_survives_a_lock(table: Table) -> None:
    letter = replace(new_letter(table.sam, DRAFT, True), to=table.noor.person.id)
    assert read_letter_drafts(table.sam) == ()
    keep_letter_draft(table.sam, letter)
    (found,) = read_letter_drafts(table.again("sam"))
    assert (found.to, found.content, found.at_home) == (table.noor.person.id, DRAFT, True)
    assert read_letter_drafts(table.noor) == ()
    assert table.files() == []


def test_a_page_becomes_a_letter_and_stays_what_it_was(table: Table) -> None:
    keep_draft(table.sam, draft(7, "Het ging zo.", title="Gisteren"))
    letter = page_as_letter(table.sam, PageId(f"{7:032x}"))
    assert (letter.kind, letter.title, letter.text) == (LetterKind.PAGE, "Gisteren", "Het ging zo.")
    assert read_letter_drafts(table.sam) == ()
    with pytest.raises(PageMissing):
        page_as_letter(table.sam, PageId(f"{8:032x}"))


def test_no_id_of_a_person_stands_in_it(table: Table) -> None:
    noor = table.noor.person.id
    keep_letter_draft(table.sam, replace(new_letter(table.sam, DRAFT), to=noor))
    keep_letter_draft(table.sam, replace(new_letter(table.sam, DRAFT), to=PersonId("f" * 32)))
    with table.sam.vault.transaction() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM letter_draft").all()
    assert noor not in repr(rows)
    assert "f" * 32 not in repr(rows)


def test_somebody_who_is_away_is_no_reader_any_more(table: Table) -> None:
    keep_letter_draft(table.sam, replace(new_letter(table.sam, DRAFT), to=table.eve.person.id))
    table.eve.vault.close()
    put_away(table.porch, table.eve.person.id)
    (found,) = read_letter_drafts(table.sam)
    assert found.to is None
    assert found.content == DRAFT


def test_it_goes_when_it_is_sealed_and_stays_when_that_fails(table: Table) -> None:
    letter = new_letter(table.sam, DRAFT)
    keep_letter_draft(table.sam, letter)
    with pytest.raises(NothingWritten):
        seal_draft(table.sam, table.noor.person.id, LetterDraft(), letter.id)
    assert len(read_letter_drafts(table.sam)) == 1
    sealed = seal_draft(table.sam, table.noor.person.id, letter.content, letter.id)
    assert sealed.name == "Noor"
    assert read_letter_drafts(table.sam) == ()
    assert open_only(table.noor).content == DRAFT


def test_it_can_be_thrown_away(table: Table) -> None:
    letter = new_letter(table.sam, DRAFT)
    keep_letter_draft(table.sam, letter)
    assert forget_letter_draft(table.sam, letter.id) == letter.id
    assert read_letter_drafts(table.sam) == ()
