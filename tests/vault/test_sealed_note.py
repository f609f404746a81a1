"""The sealed note: only its reader opens it, only its writer can have written it, and all else is refused."""

from __future__ import annotations

import random

import pytest

from family_app.domain.errors import LetterDamaged, LetterMissing, LetterNewer, LetterTooLong
from family_app.vault import sealed_note
from family_app.vault.sealed_note import BODY_LIMIT, FILE_LIMIT, FRONT_SIZE, Unsealed, unseal
from tests.vault.note_builders import (
    BODY,
    DAY,
    EVE,
    FRONT,
    NOOR,
    NOTE_ID,
    SAM,
    Someone,
    filled_with,
    inside_of,
    note,
    signed,
)

BEFORE_BODY = 88


def opened(raw: bytes, *readers: Someone) -> Unsealed:
    return unseal(raw, [each.opener for each in readers or (NOOR,)])


def test_there_and_back() -> None:
    found = opened(note())
    assert (found.note_id, found.sender, found.day, found.body) == (NOTE_ID, SAM.vault_id, DAY, BODY)
    assert found.text() == BODY.decode()
    assert found.is_signed_by(SAM.card.ed25519)
    assert not found.is_signed_by(NOOR.card.ed25519)
    assert "praten" not in repr(found)


def test_a_key_of_before_opens_it_too() -> None:
    new = Someone.number(2, epoch=2)
    assert opened(note(), new, NOOR).body == BODY
    with pytest.raises(LetterMissing):
        opened(note(), new)


@pytest.mark.parametrize("day", [0, DAY, 2**32 - 1])
def test_days(day: int) -> None:
    assert opened(note(day=day)).day == day


@pytest.mark.parametrize(("day", "kept"), [(-1, 0), (2**32, 2**32 - 1)])
def test_a_clock_that_is_far_off_still_seals(day: int, kept: int) -> None:
    assert opened(note(day=day)).day == kept


# ---- sizes ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "inside"),
    [(0, 256), (168, 256), (169, 512), (424, 512), (425, 1024), (BODY_LIMIT, 2**19)],
)
def test_sizes_are_256_times_a_power_of_two(body: int, inside: int) -> None:
    raw = note(b"x" * body)
    assert len(raw) == FRONT_SIZE + 48 + inside
    assert sealed_note.may_be_one(len(raw))
    assert opened(raw).body == b"x" * body


def test_the_largest_is_512_kib_and_no_byte_more() -> None:
    assert FILE_LIMIT == 28 + 48 + 512 * 1024
    with pytest.raises(LetterTooLong) as told:
        note(b"x" * (BODY_LIMIT + 1))
    assert told.value.limit == BODY_LIMIT


@pytest.mark.parametrize("change", [-1, 1, -256, 128])
def test_a_file_of_another_size_is_none(change: int) -> None:
    raw = note()
    raw = raw + bytes(change) if change > 0 else raw[:change]
    assert not sealed_note.may_be_one(len(raw))
    with pytest.raises(LetterDamaged):
        opened(raw)


@pytest.mark.parametrize("size", [0, 1, 27, 28, 75, 76, 76 + 128, 76 + 300, 76 + 2**20])
def test_sizes_that_no_note_has(size: int) -> None:
    assert not sealed_note.may_be_one(size)


# ---- changed bytes ----------------------------------------------------------------------------------


def test_every_bit_of_a_short_note() -> None:
    """Whatever bit is turned: it does not open. In the first bytes it is no note, or a later version."""
    raw, refused = note(), {"LetterDamaged": 0, "LetterNewer": 0, "LetterMissing": 0}
    for at in range(len(raw) * 8):
        changed = bytearray(raw)
        changed[at // 8] ^= 1 << at % 8
        with pytest.raises((LetterDamaged, LetterNewer, LetterMissing)) as told:
            opened(bytes(changed))
        refused[type(told.value).__name__] += 1
    assert refused == {"LetterDamaged": 64, "LetterNewer": 32, "LetterMissing": len(raw) * 8 - 96}


def test_ten_thousand_random_flips_of_longer_notes() -> None:
    chance = random.Random(4)
    notes = [*[note(b"w" * size) for size in (100, 300, 1000)] * 5, note(b"w" * 60_000)]
    for _ in range(10_000):
        changed = bytearray(chance.choice(notes))
        for _ in range(chance.randint(1, 4)):
            changed[chance.randrange(FRONT_SIZE, len(changed))] ^= chance.randint(1, 255)
        with pytest.raises(LetterMissing):
            opened(bytes(changed))


def test_every_length_of_a_cut_note() -> None:
    raw = note(b"w" * 300)
    for length in range(len(raw)):
        with pytest.raises((LetterDamaged, LetterMissing)):
            opened(raw[:length])


def test_another_front_does_not_fit_the_same_inside() -> None:
    one, other = note(), note(note_id=b"another note id!")
    with pytest.raises(LetterMissing):
        opened(one[:FRONT_SIZE] + other[FRONT_SIZE:])


@pytest.mark.parametrize("key", [bytes(32), b"\x01" + bytes(31), b"\xff" * 32])
def test_a_key_of_the_note_that_is_none(key: bytes) -> None:
    raw = note()
    with pytest.raises(LetterMissing):
        opened(raw[:FRONT_SIZE] + key + raw[FRONT_SIZE + 32 :])


@pytest.mark.parametrize("raw", [b"", b"junk", bytes(332), b"\xff" * 332, b"\x89FSN\r\n\x1a\n"])
def test_junk(raw: bytes) -> None:
    with pytest.raises(LetterDamaged):
        opened(raw)
    assert sealed_note.note_id_of(raw) is None


def test_the_id_stands_outside() -> None:
    assert sealed_note.note_id_of(note()) == sealed_note.note_id_of(note()[:FRONT_SIZE]) == NOTE_ID


@pytest.mark.parametrize(("version", "suite"), [(0, 1), (2, 1), (1, 0), (1, 2), (0xFFFF, 1)])
def test_versions_and_suites_of_later(version: int, suite: int) -> None:
    front = FRONT[:8] + version.to_bytes(2) + suite.to_bytes(2) + NOTE_ID
    with pytest.raises(LetterNewer):
        opened(filled_with(bytes(256), front=front))


# ---- other people -----------------------------------------------------------------------------------


def test_nobody_else_opens_it() -> None:
    raw = note()
    for number in range(4, 256):
        with pytest.raises(LetterMissing):
            opened(raw, Someone.number(number), SAM, EVE)
    with pytest.raises(LetterMissing):
        unseal(raw, [])


def test_a_forged_writer() -> None:
    """Eve seals a note in the name of Sam: it opens, and shows that Sam did not sign it."""
    found = opened(note(seed=EVE.seed))
    assert found.sender == SAM.vault_id
    assert not found.is_signed_by(SAM.card.ed25519)


def test_a_letter_that_its_reader_passes_on() -> None:
    """Noor takes out what Sam wrote to her and seals it to Eve: the signature is for Noor only."""
    raw = note()
    passed_on = opened(filled_with(inside_of(raw), reader=EVE, front=raw[:FRONT_SIZE]), EVE)
    assert passed_on.sender == SAM.vault_id
    assert passed_on.body == BODY
    assert not passed_on.is_signed_by(SAM.card.ed25519)


def test_the_same_inside_under_another_id() -> None:
    again = opened(filled_with(inside_of(note()), front=FRONT[:12] + b"another note id!"))
    assert not again.is_signed_by(SAM.card.ed25519)


@pytest.mark.parametrize("at", [*range(64, 88, 3), 90])
def test_every_part_is_signed(at: int) -> None:
    inside = bytearray(inside_of(note()))
    inside[at] ^= 1
    try:
        found = opened(filled_with(bytes(inside)))
    except LetterDamaged:
        return  # the length: then the zeros behind it do not fit
    assert not found.is_signed_by(SAM.card.ed25519)


# ---- what somebody fills in who has the public key ---------------------------------------------------


def filled(length: int, size: int, end: bytes = b"") -> bytes:
    """An inside of `size` bytes that says to have a body of `length`."""
    numbers = DAY.to_bytes(4) + length.to_bytes(4)
    inside = bytes(64) + SAM.vault_id + numbers
    return filled_with(inside.ljust(size - len(end), b"\0") + end)


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(filled(2**32 - 1, 256), id="length far above"),
        pytest.param(filled(169, 256), id="length one above"),
        pytest.param(filled(10, 512), id="a larger size than needed"),
        pytest.param(filled(168, 512), id="the largest that fits the smaller size"),
        pytest.param(filled(0, 256, b"\1"), id="the last byte is no zero"),
        pytest.param(filled_with(bytes(64) + SAM.vault_id + bytes(8) + b"\1" + bytes(167)), id="a byte more"),
    ],
)
def test_lengths_and_zeros(raw: bytes) -> None:
    with pytest.raises(LetterDamaged):
        opened(raw)


def test_every_byte_behind_the_body_is_a_zero() -> None:
    inside = inside_of(note(b""))
    for at in range(BEFORE_BODY, 256):
        with pytest.raises(LetterDamaged):
            opened(filled_with(inside[:at] + b"\x80" + inside[at + 1 :]))


def test_an_inside_of_a_wrong_size_is_none() -> None:
    for size in (0, 1, 87, 88, 255, 257, 300):
        with pytest.raises(LetterDamaged):
            opened(filled_with(bytes(size)))


@pytest.mark.parametrize("body", [b"\xff\xfe", b"half \xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"])
def test_what_is_no_text(body: bytes) -> None:
    found = opened(note(body))
    assert found.is_signed_by(SAM.card.ed25519)
    with pytest.raises(LetterDamaged) as told:
        found.text()
    assert told.value.__context__ is None


def test_a_zero_in_the_body_is_part_of_it() -> None:
    assert opened(note(b"a\0b\0")).body == b"a\0b\0"
    numbers = DAY.to_bytes(4) + (4).to_bytes(4)
    inside = signed(FRONT, b"a\0b\0", numbers) + SAM.vault_id + numbers + b"a\0b\0"
    assert opened(filled_with(inside.ljust(256, b"\0"))).is_signed_by(SAM.card.ed25519)


def test_no_two_notes_are_equal() -> None:
    assert len({note() for _ in range(10)}) == 10
