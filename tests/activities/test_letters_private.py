"""Nobody is watched: letters name no reader, no writer and no day, and no session touches another one."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from family_app.activities import letters
from family_app.activities.people import vault_folder
from family_app.vault import letter_keys
from tests.activities.letter_people import DRAFT, Table, a_table, check_together, open_only, seal, waits
from tests.activities.spaces import PASSPHRASE
from tests.proofs.canary import found_in
from tests.support.cheap_keys import cheap_keys


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made = a_table(tmp_path)
        yield made
        made.close()


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its bytes and the moment of its last change."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_letter_names_no_reader_and_no_writer(table: Table) -> None:
    check_together(table.sam, table.noor)
    for _ in range(5):
        seal(table.sam, table.noor)
        seal(table.noor, table.sam)
    named = []
    for house in (table.sam, table.noor):
        card = letter_keys.card_of_now(house.vault.inside)[0]
        person = house.person
        named += [person.name, person.id, person.vault or "", house.vault.vault_id]
        named += [card.x25519.hex(), card.ed25519.hex()]
    words = [*named, DRAFT.text, DRAFT.title, "keep_phone", PASSPHRASE, "2026-03"]
    assert found_in([table.place], [word for word in words if len(word) > 6]) == []
    raw = b"".join(path.read_bytes() + path.name.encode() for path in table.place.iterdir())
    for hexadecimal in (word for word in named if len(word) >= 32):
        assert bytes.fromhex(hexadecimal) not in raw
    sizes = {path.stat().st_size for path in table.place.iterdir()}
    assert sizes == {28 + 48 + 256}, "a few words more or less do not show"


def test_the_day_does_not_show(table: Table) -> None:
    table.clock.at = datetime(2026, 3, 27, 21, 30, tzinfo=UTC)
    made = seal(table.sam, table.noor)
    month = datetime(2026, 3, 1, tzinfo=UTC).timestamp()
    for path in (table.place, table.only_file()):
        assert path.stat().st_mtime == month
    open_only(table.noor)
    assert table.place.stat().st_mtime == month
    letters.take_back(table.sam, made.id)
    assert table.place.stat().st_mtime == month


def test_files_are_private(table: Table) -> None:
    seal(table.sam, table.noor)
    for path in (table.place.parent, *table.place.parent.rglob("*")):
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted


def test_a_session_changes_nothing_of_anybody_else(table: Table) -> None:
    """Sam writes to Noor, checks, takes back and reads; of Noor and Eve not a byte is another."""
    seal(table.noor, table.sam)
    table.noor.vault.close()
    table.eve.vault.close()
    theirs = [vault_folder(table.porch, house.person) for house in (table.noor, table.eve)]
    before = [state(folder) for folder in theirs]
    people, cards = table.porch.places.people.read_bytes(), state(table.porch.places.cards)
    table.again("sam")
    made = seal(table.sam, table.noor)
    seal(table.sam, table.eve)
    letters.take_back(table.sam, made.id)
    letters.mark_checked(table.sam, letters.check_words(table.sam, table.eve.person.id))
    open_only(table.sam)
    table.again("sam")
    assert [state(folder) for folder in theirs] == before
    assert (table.porch.places.people.read_bytes(), state(table.porch.places.cards)) == (people, cards)


def test_the_vault_of_one_tells_nothing_of_the_other_ones_letters(table: Table) -> None:
    """What the reader did is not in the vault of the writer, and the other way round."""
    seal(table.sam, table.noor)
    before = letters.sent(table.sam)
    waits(table.noor)
    open_only(table.noor)
    letters.contacts(table.noor)
    table.noor.vault.close()
    assert letters.sent(table.sam) == before
    assert letters.opened(table.sam) == letters.sent(table.again("noor")) == ()
    assert letters.contacts(table.eve) == tuple(
        each for each in letters.contacts(table.eve) if each.state.value == "first"
    )


def test_one_who_is_not_meant_learns_nothing(table: Table) -> None:
    seal(table.sam, table.noor)
    before = state(table.place)
    for _ in range(3):
        assert waits(table.again("eve")) == ()
    assert state(table.place) == before
