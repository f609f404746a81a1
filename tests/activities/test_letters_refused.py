"""Letters that are not right: forged, repeated, of a stranger, damaged or junk; and 10,000 of them."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from family_app.activities import letters
from family_app.domain.errors import (
    Expected,
    LetterDamaged,
    LetterForged,
    LetterMissing,
    LetterNewer,
    LetterOfStranger,
    LetterRepeated,
)
from family_app.domain.letters import (
    LetterId,
    WaitingState,
)
from family_app.vault import letter_keys, sealed_note, slices
from tests.activities.letter_people import (
    Table,
    a_table,
    copied,
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


def forge(table: Table, body: bytes, writer: str = "sam", seed: bytes | None = None) -> None:
    """A file for Noor in the name of somebody at the table, signed with a real key or another one."""
    inside = getattr(table, writer).vault.inside
    card, own = letter_keys.card_of_now(inside)
    reader = letter_keys.card_of_now(table.noor.vault.inside)[0].x25519
    table.place.mkdir(exist_ok=True)
    raw = sealed_note.seal(
        b"a note of Eve!!!", body, 20_000, sender=card.vault_id, seed=seed or own, reader=reader
    )
    (table.place / f"{len(table.files()):032x}.fsn").write_bytes(raw)


FINE = b'{"about":"","how":"","kind":"letter","text":"x","title":"","v":1,"when":"","wishes":[]}'
CASES = [
    (FINE, "ready", None),
    (b'{"v":2}', "newer", LetterNewer),
    (b"\xff", "unreadable", LetterDamaged),
    (b"nonsense", "unreadable", LetterDamaged),
]


@pytest.mark.parametrize(("body", "state", "error"), CASES)
def test_what_somebody_at_the_table_really_signed(
    table: Table, body: bytes, state: str, error: type[Expected] | None
) -> None:
    forge(table, body)
    (letter,) = waits(table.noor)
    assert (letter.state.value, letter.name, letter.who) == (state, "Sam", table.sam.person.id)
    if error is None:
        assert letters.open_letter(table.noor, letter.id).content.text == "x"
        return
    assert letter.day is None
    with pytest.raises(error):
        letters.open_letter(table.noor, letter.id)
    assert len(table.files()) == 1


def test_a_forged_one(table: Table) -> None:
    forge(table, FINE, seed=bytes(range(32)))
    (letter,) = waits(table.noor)
    assert (letter.state, letter.name) == (WaitingState.FORGED, "Sam")
    with pytest.raises(LetterForged):
        letters.open_letter(table.noor, letter.id)
    assert letters.opened(table.noor) == ()
    letters.remove_waiting(table.noor, letter.id)
    assert waits(table.noor) == ()
    assert table.files() == []


def test_one_of_nobody_that_is_known(table: Table) -> None:
    forge(table, FINE, writer="noor")
    (letter,) = waits(table.noor)
    assert (letter.state, letter.name, letter.who) == (WaitingState.STRANGER, "", None)
    with pytest.raises(LetterOfStranger):
        letters.open_letter(table.noor, letter.id)


def test_the_same_letter_once_more(table: Table) -> None:
    seal(table.sam, table.noor)
    kept = table.only_file().read_bytes()
    name = table.only_file()
    found = open_only(table.noor)
    name.write_bytes(kept)
    (letter,) = waits(table.noor)
    assert (letter.state, letter.name) == (WaitingState.REPEATED, "Sam")
    with pytest.raises(LetterRepeated):
        letters.open_letter(table.noor, letter.id)
    assert letters.opened(table.noor) == (found,)
    letters.erase_opened(table.noor, found.id)
    assert states(table.noor) == ["repeated"]


def test_two_copies_of_one_letter(table: Table) -> None:
    seal(table.sam, table.noor)
    copied(table.only_file())
    assert sorted(states(table.noor)) == ["ready", "repeated"]
    (ready,) = (each for each in waits(table.noor) if each.state is WaitingState.READY)
    letters.open_letter(table.noor, ready.id)
    assert states(table.noor) == ["repeated"]


def test_nobody_removes_or_opens_what_is_not_for_them(table: Table) -> None:
    seal(table.sam, table.noor)
    letter_id = LetterId(table.only_file().name[:32])
    for deed in (letters.open_letter, letters.remove_waiting):
        with pytest.raises(LetterMissing):
            deed(table.eve, letter_id)
        with pytest.raises(LetterMissing):
            deed(table.eve, LetterId("../people"))
    assert len(table.files()) == 1


def test_junk_says_nothing_and_never_takes_longer_than_a_slice(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal(table.sam, table.noor)
    real = table.only_file()
    monkeypatch.setattr(slices, "SECONDS", 0.0)
    for number, raw in enumerate((b"", bytes(332), b"\x89FSN" * 83, bytes(600_000)), start=1):
        (table.place / f"{number:032x}.fsn").write_bytes(raw)
    (table.place / "readme.txt").write_bytes(real.read_bytes())
    pauses = list(letters.waiting(table.noor))
    assert len(pauses) > 5
    assert states(table.noor) == ["ready"]


def test_one_that_is_listed_while_it_goes(table: Table) -> None:
    seal(table.sam, table.noor)
    steps = letters.waiting(table.noor)
    next(steps)
    shutil.rmtree(table.place)
    assert whole(steps) == ()


def test_ten_thousand_files_keep_no_unlock_waiting(table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    """Listing comes after the first page; each slice ends within 50 ms, so a save never waits for it."""
    table.noor.vault.close()
    quick = _seconds(lambda: table.again("noor"))
    seal(table.eve, table.sam)
    junk = table.only_file()
    for number in range(10_000):
        os.link(junk, table.place / f"{number:032x}.fsn")
    table.noor.vault.close()
    slow = _seconds(lambda: table.again("noor"))
    seal(table.sam, table.noor)
    steps, slices_, looked = letters.waiting(table.noor), [], True
    while looked:
        began = time.perf_counter()
        looked = next(steps, None) is not None
        slices_.append(time.perf_counter() - began)
    assert states(table.noor) == ["ready"]
    with capsys.disabled():
        sys.stdout.write(
            f"\n[10,000 letters of others: unlock {slow * 1000:.0f} ms (none: {quick * 1000:.0f} ms), "
            f"listing {sum(slices_) * 1000:.0f} ms in {len(slices_)} slices, "
            f"the longest {max(slices_) * 1000:.0f} ms]\n"
        )
    assert slow < quick + 0.5
    assert sorted(slices_)[len(slices_) // 2] < 0.05


def _seconds(deed: Callable[[], object]) -> float:
    began = time.perf_counter()
    deed()
    return time.perf_counter() - began
