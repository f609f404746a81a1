"""The published vectors come out byte for byte."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from family_app.domain.recovery import RecoveryChoice
from family_app.vault import header as fvh
from family_app.vault import keys, recovery
from family_app.vault.header import Epochs, Header
from family_app.vault.keys import KeyCost, RootKey

VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text("utf-8"))
SUBKEYS = sorted(name for name in VECTORS if name.startswith("sub_"))
COST = KeyCost(VECTORS["m_kib"], VECTORS["t"], VECTORS["p"])


def bytes_of(name: str) -> bytes:
    return bytes.fromhex(VECTORS[name])


def root() -> RootKey:
    return RootKey(bytes_of("vrk"), bytes_of("vault_id"))


def header_with(scripted: Callable[..., None], *, recovery_slot: bool) -> Header:
    scripted(*(bytes_of(name) for name in ("salt1", "nonce1", "salt2", "nonce2")))
    vault_id = bytes_of("vault_id")
    secret = keys.passphrase_bytes(VECTORS["passphrase"])
    assert secret is not None
    slots = [fvh.new_slot(fvh.PASSPHRASE, secret, COST, root(), vault_id)]
    if recovery_slot:
        slots.append(fvh.new_slot(fvh.RECOVERY, bytes_of("recovery"), keys.NO_COST, root(), vault_id))
    return Header(vault_id, VECTORS["header_generation"], tuple(slots), fvh.pack_ext(Epochs(1, 1)))


def test_argon2id_of_rfc_9106() -> None:
    # The one vector of section 5.3; it uses a secret, which we never do, so the library is asked directly.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    made = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    ).derive(b"\x01" * 32)
    assert made.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_key_of_the_passphrase(real_keys: None) -> None:
    made = keys.passphrase_kek(VECTORS["passphrase"].encode(), bytes_of("salt1"), COST, bytes_of("vault_id"))
    assert made == bytes_of("kek1")


def test_key_of_the_recovery_code() -> None:
    assert keys.recovery_kek(bytes_of("recovery"), bytes_of("salt2"), bytes_of("vault_id")) == bytes_of(
        "kek2"
    )


@pytest.mark.parametrize(("name", "slots"), [("header", True), ("header_one_slot", False)])
def test_headers(real_keys: None, scripted: Callable[..., None], name: str, slots: bool) -> None:
    packed = fvh.pack(header_with(scripted, recovery_slot=slots), root())
    assert len(packed) == VECTORS[f"{name}_len"]
    assert packed == bytes_of(name)


@pytest.mark.parametrize("name", ["header", "header_one_slot"])
def test_headers_are_read_and_opened_with_the_passphrase(real_keys: None, name: str) -> None:
    raw = bytes_of(name)
    header = fvh.read(raw)
    slot = header.slots[0]
    kek = slot.kek(VECTORS["passphrase"].encode(), header.vault_id)
    assert fvh.fits(slot, kek)
    opened = fvh.open_slot(header, slot, kek, raw)
    assert opened.sub("witness") == bytes_of("sub_witness")
    assert (header.generation, header.ext) == (VECTORS["header_generation"], bytes_of("ext"))
    assert fvh.epochs_of(header) == Epochs(1, 1)


@pytest.mark.parametrize("name", SUBKEYS)
def test_keys_for_each_purpose(name: str) -> None:
    label, _, epoch = name.removeprefix("sub_").partition("_")
    label += f"/{epoch}" if epoch else ""
    assert root().sub(label, len(bytes_of(name))) == bytes_of(name)


def test_database_key_is_key_and_salt_in_hexadecimal() -> None:
    key = root().database_key(1)
    assert key == f"x'{VECTORS['sub_db-key_1']}{VECTORS['sub_db-salt_1']}'".encode()
    assert len(key) == keys.RAW_KEY_LENGTH


def test_whole_recovery_code(scripted: Callable[..., None]) -> None:
    scripted(bytes_of("recovery"))
    secret, shown = recovery.make(RecoveryChoice.MINE)
    assert (secret, shown.codes) == (bytes_of("recovery"), (VECTORS["recovery_code"],))
    assert recovery.secret_of([VECTORS["recovery_code"]]) == bytes_of("recovery")


def test_halves_of_a_recovery_code(scripted: Callable[..., None]) -> None:
    scripted(bytes_of("recovery"), bytes_of("recovery_half_a_bytes"))
    secret, shown = recovery.make(RecoveryChoice.SPLIT)
    halves = (VECTORS["recovery_half_a"], VECTORS["recovery_half_b"])
    assert (secret, shown.codes) == (bytes_of("recovery"), halves)
    assert recovery.secret_of(halves) == recovery.secret_of(halves[::-1]) == bytes_of("recovery")
