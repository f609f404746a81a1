"""Hostile and damaged headers: every refusal has its own error, and none opens."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.errors import VaultNewer
from family_app.vault import header as fvh
from family_app.vault import keys
from family_app.vault.header import Epochs, Header, Slot, Unreadable
from family_app.vault.keys import FLOOR, NO_COST, KeyCost, RootKey
from tests.vault.builders import with_checksum

VAULT_ID = bytes(range(16))
RECOVERY = b"r" * 16
SLOT_AT = 37
SLOT_SIZE = 122


def root() -> RootKey:
    return RootKey(b"v" * 32, VAULT_ID)


def recovery_slot() -> Slot:
    return fvh.new_slot(fvh.RECOVERY, RECOVERY, NO_COST, root(), VAULT_ID)


def passphrase_slot(cost: KeyCost = FLOOR) -> Slot:
    return fvh.new_slot(fvh.PASSPHRASE, b"zin", cost, root(), VAULT_ID)


def packed(*slots: Slot, ext: bytes | None = None) -> bytes:
    slots = slots or (passphrase_slot(), recovery_slot())
    ext = fvh.pack_ext(Epochs(1, 1)) if ext is None else ext
    return fvh.pack(Header(VAULT_ID, 1, slots, ext), root())


def open_it(raw: bytes) -> Epochs:
    """Everything that opening a header with a recovery code does."""
    header = fvh.read(raw)
    slot = header.slot(fvh.RECOVERY)
    assert slot is not None
    kek = slot.kek(RECOVERY, header.vault_id)
    if not fvh.fits(slot, kek):
        raise Unreadable
    fvh.open_slot(header, slot, kek, raw)
    return fvh.epochs_of(header)


def flipped(raw: bytes, bit: int) -> bytes:
    changed = bytearray(raw)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_sizes() -> None:
    assert (len(packed()), len(packed(passphrase_slot()))) == (363, 241)


def test_a_whole_header_opens() -> None:
    assert open_it(packed()) == Epochs(1, 1)


def test_every_flipped_bit_is_refused() -> None:
    raw = packed()
    for bit in range(len(raw) * 8):
        with pytest.raises(Unreadable):
            open_it(flipped(raw, bit))


def test_every_flipped_bit_is_refused_also_when_the_checksum_was_made_to_fit() -> None:
    raw = packed()
    for bit in range((len(raw) - 64) * 8):
        with pytest.raises((Unreadable, VaultNewer)):
            open_it(with_checksum(flipped(raw, bit)))


def test_every_length_is_refused() -> None:
    raw = packed()
    for length in range(len(raw)):
        with pytest.raises(Unreadable):
            fvh.read(raw[:length])
        if length > 64:
            with pytest.raises((Unreadable, VaultNewer)):
                fvh.read(with_checksum(raw[:length]))


@pytest.mark.parametrize("more", [b"\0", b"\0" * 122, b"x" * 5000])
def test_bytes_left_over_are_refused(more: bytes) -> None:
    raw = packed()
    for changed in (raw + more, with_checksum(raw[:-64] + more + raw[-64:])):
        with pytest.raises(Unreadable):
            fvh.read(changed)


@given(st.binary(max_size=600))
def test_any_bytes_are_refused(raw: bytes) -> None:
    for changed in (raw, fvh.MAGIC + raw):
        with pytest.raises(Unreadable):
            fvh.read(changed)
    if len(raw) > 64:
        with pytest.raises((Unreadable, VaultNewer)):
            fvh.read(with_checksum(fvh.MAGIC + raw))


@pytest.mark.parametrize(
    "slots",
    [
        (),
        (recovery_slot(),),
        (passphrase_slot(), passphrase_slot()),
        (recovery_slot(), passphrase_slot()),
        (passphrase_slot(), recovery_slot(), recovery_slot()),
        (passphrase_slot(), recovery_slot(), passphrase_slot()),
        (recovery_slot(), recovery_slot()),
    ],
)
def test_slots_that_do_not_go_together(slots: tuple[Slot, ...]) -> None:
    raw = fvh.pack(Header(VAULT_ID, 1, slots, fvh.pack_ext(Epochs(1, 1))), root())
    with pytest.raises(Unreadable):
        fvh.read(raw)


MIB = 1024


@pytest.mark.parametrize(
    ("m_kib", "t", "p"),
    [
        (64 * MIB - 1, 3, 4),
        (512 * MIB + 1, 3, 4),
        (0, 3, 4),
        (2**32 - 1, 3, 4),
        (64 * MIB, 0, 4),
        (64 * MIB, 5, 4),
        (64 * MIB, 3, 0),
        (64 * MIB, 3, 5),
    ],
)
def test_costs_outside_the_limits_are_refused_before_any_derivation(
    monkeypatch: pytest.MonkeyPatch, m_kib: int, t: int, p: int
) -> None:
    raw = packed(passphrase_slot(KeyCost(m_kib, t, p)), recovery_slot())

    def never(*_given: object) -> bytes:
        raise AssertionError("derived")

    monkeypatch.setattr(keys, "stretch", never)
    with pytest.raises(Unreadable):
        fvh.read(raw)


@pytest.mark.parametrize("cost", [KeyCost(64 * MIB, 1, 1), KeyCost(512 * MIB, 4, 4)])
def test_costs_at_the_limits_are_read(cost: KeyCost) -> None:
    assert fvh.read(packed(passphrase_slot(cost), recovery_slot())).slots[0].cost == cost


@pytest.mark.parametrize(("kind", "kdf"), [(1, 2), (2, 1), (3, 3), (0, 0), (1, 0)])
def test_other_pairs_of_type_and_derivation(kind: int, kdf: int) -> None:
    raw = bytearray(packed())
    place = SLOT_AT + (SLOT_SIZE if kind == 2 else 0)
    raw[place : place + 2] = bytes((kind, kdf))
    with pytest.raises(Unreadable):
        fvh.read(with_checksum(bytes(raw)))


@pytest.mark.parametrize("field", [2, 6, 10])
def test_a_recovery_slot_has_no_cost(field: int) -> None:
    raw = bytearray(packed())
    raw[SLOT_AT + SLOT_SIZE + field + 3] = 1
    with pytest.raises(Unreadable):
        fvh.read(with_checksum(bytes(raw)))


@pytest.mark.parametrize(("version", "flags"), [(2, 0), (9, 0), (1, 1), (1, 0x8000), (65535, 65535)])
def test_a_newer_program_is_recognised_only_when_the_checksum_holds(version: int, flags: int) -> None:
    raw = bytearray(packed())
    raw[8:12] = struct.pack(">HH", version, flags)
    with pytest.raises(Unreadable):
        fvh.read(bytes(raw))
    with pytest.raises(VaultNewer):
        fvh.read(with_checksum(bytes(raw)))


def test_version_nought_never_was() -> None:
    raw = bytearray(packed())
    raw[8:10] = bytes(2)
    with pytest.raises(Unreadable):
        fvh.read(with_checksum(bytes(raw)))


DB, KEY = b"\x80\x01\x00\x04\x00\x00\x00\x02", b"\x80\x02\x00\x04\x00\x00\x00\x03"


def test_epochs_and_unknown_entries_that_may_be_passed_over() -> None:
    assert open_it(packed(ext=KEY + b"\x00\x07\x00\x02xx" + DB)) == Epochs(2, 3)


@pytest.mark.parametrize(
    "ext",
    [
        b"",
        DB,
        KEY,
        DB + KEY + DB,
        DB + KEY + b"\x00\x07\x00\x00" * 2,
        DB + KEY + b"\x00",
        DB + KEY + b"\x00\x07\x00\x01",
        DB[:-1],
        DB + KEY[:4],
        b"\x80\x01\x00\x04\x00\x00\x00\x00" + KEY,
        b"\x80\x01\x00\x03\x00\x00\x01" + KEY,
        b"\x80\x01\x00\x05\x00\x00\x00\x00\x01" + KEY,
    ],
)
def test_bad_extensions(ext: bytes) -> None:
    with pytest.raises(Unreadable):
        open_it(packed(ext=ext))


def test_an_unknown_critical_entry_is_of_a_newer_program() -> None:
    with pytest.raises(VaultNewer):
        open_it(packed(ext=DB + KEY + b"\x80\x07\x00\x00"))


def test_an_extension_longer_than_the_limit() -> None:
    with pytest.raises(Unreadable):
        fvh.read(packed(ext=DB + KEY + b"\x00\x07\x0f\xf0" + bytes(4080)))


def test_a_length_that_does_not_fit() -> None:
    raw = bytearray(packed())
    place = SLOT_AT + 2 * SLOT_SIZE
    raw[place : place + 2] = b"\x00\x0f"
    with pytest.raises(Unreadable):
        fvh.read(with_checksum(bytes(raw)))


def test_a_slot_of_another_vault_does_not_open() -> None:
    # Same recovery secret, another vault: the wrapped key is bound to the vault it was made for.
    other = bytes(reversed(VAULT_ID))
    stranger = fvh.new_slot(fvh.RECOVERY, RECOVERY, NO_COST, RootKey(b"o" * 32, other), other)
    with pytest.raises(Unreadable):
        open_it(packed(passphrase_slot(), stranger))


def test_a_wrapped_key_that_was_changed_is_damage_not_a_wrong_passphrase() -> None:
    slot = recovery_slot()
    bad = Slot(slot.type, slot.kdf, slot.cost, slot.salt, slot.nonce, flipped(slot.wrapped, 5), slot.commit)
    with pytest.raises(Unreadable):
        open_it(packed(passphrase_slot(), bad))


def test_the_mac_is_checked_after_everything_else_held() -> None:
    raw = packed()
    header = fvh.read(flipped(raw, (len(raw) - 1) * 8))
    slot = header.slot(fvh.RECOVERY)
    assert slot is not None
    with pytest.raises(Unreadable):
        fvh.open_slot(header, slot, slot.kek(RECOVERY, VAULT_ID), flipped(raw, (len(raw) - 1) * 8))


# ---- which of several journals with one id -------------------------------------------------------------


def test_a_lineage_stands_beside_the_epochs() -> None:
    epochs = fvh.Epochs(3, 2)
    header = fvh.Header(bytes(16), 1, (), fvh.pack_ext(epochs, b"own way."))
    assert fvh.lineage_of(header) == b"own way."
    assert fvh.epochs_of(header) == epochs
    assert fvh.pack_ext(epochs) == fvh.pack_ext(epochs, b"")
    assert fvh.lineage_of(fvh.Header(bytes(16), 1, (), fvh.pack_ext(epochs))) == b""


@pytest.mark.parametrize("ext", [b"\x00", b"\x00\x03\x00\x08short"])
def test_an_extension_that_cannot_be_read_has_none(ext: bytes) -> None:
    assert fvh.lineage_of(fvh.Header(bytes(16), 1, (), ext)) == b""
