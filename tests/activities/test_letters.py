"""Letters between real vaults: sealed, listed, opened once, taken back; and cut off anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from family_app.activities import letters
from family_app.activities.backups import backup_due, make_automatic
from family_app.activities.people import add_person, put_away
from family_app.domain.errors import (
    Expected,
    LetterMissing,
    NothingWritten,
    PersonHasNoKey,
    PersonUnknown,
    ReadOnlyPlace,
    TextTooLong,
    UnknownWord,
    VaultClosed,
)
from family_app.domain.letters import (
    CheckState,
    LetterDraft,
    LetterKind,
    SentState,
    WaitingState,
)
from family_app.vault import letter_moves
from family_app.vault.letters import Letters
from tests.activities.letter_people import (
    DRAFT,
    Table,
    a_table,
    open_only,
    seal,
    states,
    waits,
)
from tests.activities.spaces import whole
from tests.support.cheap_keys import cheap_keys


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made = a_table(tmp_path)
        yield made
        made.close()


# ---- from one to the other --------------------------------------------------------------------------


def test_only_the_reader_finds_it_and_reads_exactly_what_was_shown(table: Table) -> None:
    made = seal(table.sam, table.noor)
    assert made.name == "Noor"
    assert waits(table.sam) == waits(table.eve) == ()
    (letter,) = waits(table.noor)
    assert (letter.state, letter.name, letter.who) == (WaitingState.READY, "Sam", table.sam.person.id)
    assert (letter.how, letter.when, letter.wishes, letter.about) == (
        "listen",
        "today",
        ("keep_phone",),
        "forced",
    )
    assert (letter.check, letter.day, letter.kind) == (
        CheckState.NOT_YET,
        date(2026, 3, 9),
        LetterKind.LETTER,
    )
    assert "praten" not in repr(letter)
    assert "Hoi" not in repr(letter)
    letter_ = letters.open_letter(table.noor, letter.id)
    assert letter_.content == letters.preview(table.sam, DRAFT) == DRAFT
    assert (letter_.name, letter_.day, letter_.opened_at) == ("Sam", date(2026, 3, 9), table.clock.at)
    assert letters.opened(table.noor) == (letter_,)
    assert letters.opened_one(table.noor, letter_.id) == letter_
    assert table.files() == []
    assert waits(table.noor) == ()


def test_unlocking_and_listing_open_nothing(table: Table) -> None:
    seal(table.sam, table.noor)
    before = table.files()
    for _ in range(3):
        assert states(table.again("noor")) == ["ready"]
    assert table.files() == before
    assert letters.opened(table.noor) == ()
    assert letters.take_back(table.sam, letters.sent(table.sam)[0].id).state is SentState.TAKEN_BACK


def test_several_letters_the_newest_first(table: Table) -> None:
    for number in range(3):
        seal(table.sam, table.noor, replace(DRAFT, title=f"Dag {number}"))
        seal(table.eve, table.noor)
        table.clock.pass_by(86_400)
    found = waits(table.noor)
    assert [each.day for each in found] == [date(2026, 3, day) for day in (11, 11, 10, 10, 9, 9)]
    assert [each.name for each in found].count("Eve") == 3
    assert [each.content.title for each in letters.sent(table.sam)] == ["Dag 2", "Dag 1", "Dag 0"]
    assert [each.content.title for each in letters.sent(table.sam, 1, 1)] == ["Dag 1"]


def test_a_talk_card_needs_no_words(table: Table) -> None:
    seal(table.sam, table.noor, LetterDraft(when="this_week"))
    found = open_only(table.noor)
    assert (found.content.kind, found.content.text) == (LetterKind.CARD, "")


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (LetterDraft(), NothingWritten),
        (LetterDraft(title=" ", text="\n \t", about="forced"), NothingWritten),
        (LetterDraft(title="x" * 201, text="x"), TextTooLong),
        (LetterDraft(text="x", wishes=("no_such_wish",)), UnknownWord),
        (LetterDraft(text="x", how="dance"), UnknownWord),
    ],
)
def test_what_is_not_sealed(table: Table, draft: LetterDraft, error: type[Expected]) -> None:
    with pytest.raises(error):
        letters.preview(table.sam, draft)
    with pytest.raises(error):
        seal(table.sam, table.noor, draft)
    assert table.files() == []
    assert letters.sent(table.sam) == ()


def test_to_whom_no_letter_goes(table: Table) -> None:
    pia = add_person(table.porch, "Pia")
    with pytest.raises(PersonHasNoKey):
        letters.seal(table.sam, pia.id, DRAFT)
    with pytest.raises(PersonUnknown):
        seal(table.sam, table.sam)
    with pytest.raises(PersonUnknown):
        letters.seal(table.sam, replace(pia, id="0" * 16).id, DRAFT)  # type: ignore[arg-type]
    put_away(table.porch, table.noor.person.id)
    with pytest.raises(PersonUnknown):
        seal(table.sam, table.noor)


def test_a_letter_of_somebody_who_was_put_away_still_opens(table: Table) -> None:
    seal(table.sam, table.noor)
    waits(table.noor)
    put_away(table.porch, table.sam.person.id)
    (letter,) = waits(table.noor)
    assert (letter.state, letter.name, letter.who) == (WaitingState.READY, "Sam", None)
    assert open_only(table.noor).name == "Sam"


def test_where_nothing_can_be_written(table: Table) -> None:
    made = seal(table.sam, table.noor)
    (letter,) = waits(table.noor)
    table.noor.vault._store.read_only = table.sam.vault._store.read_only = True
    with pytest.raises(ReadOnlyPlace):
        letters.open_letter(table.noor, letter.id)
    with pytest.raises(ReadOnlyPlace):
        letters.take_back(table.sam, made.id)
    with pytest.raises(ReadOnlyPlace):
        seal(table.sam, table.noor)
    assert states(table.noor) == ["ready"]
    table.noor.vault._store.read_only = False
    table.noor.vault.close()
    with pytest.raises(VaultClosed):
        letters.open_letter(table.noor, letter.id)


def test_a_letter_alone_is_worth_a_backup(table: Table) -> None:
    """The file of an opened letter is gone: its words are nowhere but in the vault."""
    assert not backup_due(table.noor)
    seal(table.sam, table.noor)
    assert backup_due(table.sam)
    letter = open_only(table.noor)
    assert backup_due(table.noor)
    assert whole(make_automatic(table.noor)) is not None
    table.clock.pass_by(86_400)
    assert whole(make_automatic(table.noor)) is None
    letters.erase_opened(table.noor, letter.id)
    assert whole(make_automatic(table.noor)) is not None


# ---- back -------------------------------------------------------------------------------------------


def test_back_in_time_and_too_late(table: Table) -> None:
    first, second = seal(table.sam, table.noor), seal(table.sam, table.noor)
    back = letters.take_back(table.sam, first.id)
    assert (back.state, back.taken_at, back.name) == (SentState.TAKEN_BACK, table.clock.at, "Noor")
    open_only(table.noor)
    assert {each.state for each in letters.sent(table.sam)} == {SentState.TAKEN_BACK, SentState.OUT}
    late = letters.take_back(table.sam, second.id)
    assert (late.state, late.taken_at) == (SentState.TOO_LATE, None)
    assert late in letters.sent(table.sam)
    assert letters.take_back(table.sam, second.id).state is SentState.TOO_LATE
    assert letters.take_back(table.sam, first.id) == back


def test_only_the_writer_can_take_it_back(table: Table) -> None:
    made = seal(table.sam, table.noor)
    for other in (table.noor, table.eve):
        with pytest.raises(LetterMissing):
            letters.take_back(other, made.id)
    assert len(table.files()) == 1


def test_taken_back_while_it_stood_in_the_list(table: Table) -> None:
    made = seal(table.sam, table.noor)
    (letter,) = waits(table.noor)
    letters.take_back(table.sam, made.id)
    with pytest.raises(LetterMissing):
        letters.open_letter(table.noor, letter.id)
    assert waits(table.noor) == letters.opened(table.noor) == ()


def test_off_the_lists(table: Table) -> None:
    made = seal(table.sam, table.noor)
    found = open_only(table.noor)
    letters.erase_sent(table.sam, made.id)
    letters.erase_opened(table.noor, found.id)
    assert letters.sent(table.sam) == letters.opened(table.noor) == ()
    with pytest.raises(LetterMissing):
        letters.opened_one(table.noor, found.id)


def test_the_reader_of_a_sent_letter_is_gone_from_the_table(table: Table) -> None:
    seal(table.sam, table.noor)
    put_away(table.porch, table.noor.person.id)
    (line,) = letters.sent(table.sam)
    assert (line.name, line.who) == ("Noor", None)


# ---- cut off ----------------------------------------------------------------------------------------


class Killed(BaseException):
    """The program ends here."""


def test_killed_after_the_vault_has_it_it_is_there_once(table: Table) -> None:
    seal(table.sam, table.noor)
    (letter,) = waits(table.noor)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(letter_moves.letter_files, "remove", lambda _path: _kill())
        with pytest.raises(Killed):
            letters.open_letter(table.noor, letter.id)
    assert [name[32:] for name in table.files()] == [".fsn.opening"]
    noor = table.again("noor")
    (found,) = letters.opened(noor)
    assert found.content == DRAFT
    with pytest.raises(LetterMissing):
        letters.open_letter(noor, letter.id)
    assert waits(noor) == ()
    assert table.files() == []
    assert letters.take_back(table.sam, letters.sent(table.sam)[0].id).state is SentState.TOO_LATE


def test_killed_before_the_vault_has_it_it_still_waits(table: Table) -> None:
    seal(table.sam, table.noor)
    (letter,) = waits(table.noor)
    path = table.only_file()
    path.rename(path.with_name(path.name + ".opening"))  # as a kill leaves it
    assert waits(table.again("noor")) == (letter,)
    assert open_only(table.noor).content == DRAFT
    assert table.files() == []


def test_what_is_left_is_removed_later_when_the_disk_says_no(table: Table) -> None:
    seal(table.sam, table.noor)
    open_only(table.noor)
    seal(table.sam, table.noor)
    path = table.only_file()
    (letter,) = waits(table.noor)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(letter_moves.letter_files, "remove", lambda _path: _refuse())
        letters.open_letter(table.noor, letter.id)
        assert waits(table.noor) == ()
        assert table.files() == [path.name + ".opening"]
    assert waits(table.noor) == ()
    assert table.files() == []


def test_killed_on_the_way_out_it_goes_out_at_the_next_look(table: Table) -> None:
    seal(table.sam, table.noor)
    path = table.only_file()
    path.rename(path.with_name(path.name + ".tmp"))  # as a kill leaves it
    assert waits(table.noor) == ()
    assert len(letters.sent(table.again("sam"))) == 1
    assert states(table.noor) == ["ready"]


def _kill() -> None:
    raise Killed


def _refuse() -> None:
    raise OSError(5, "made up")


@pytest.mark.parametrize("deed", ["add_sent", "note_taken", "add_opened"])
def test_a_full_disk_changes_nothing(table: Table, deed: str) -> None:
    made = seal(table.sam, table.noor)
    (letter,) = waits(table.noor)
    before = table.files()

    def refuse(*_: object) -> None:
        raise OSError(28, "full")

    deeds = {
        "add_sent": lambda: seal(table.sam, table.noor),
        "note_taken": lambda: letters.take_back(table.sam, made.id),
        "add_opened": lambda: letters.open_letter(table.noor, letter.id),
    }
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Letters, deed, refuse)
        with pytest.raises(Expected):
            deeds[deed]()
    assert table.files() == before
    assert (len(letters.sent(table.sam)), letters.opened(table.noor)) == (1, ())
    assert waits(table.noor) == (letter,)
