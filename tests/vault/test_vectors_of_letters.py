"""The published vectors of the sealed note, the public card and the check words come out byte for byte."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from family_app.vault import public_card, sealed_note
from family_app.vault.contacts import word_numbers
from family_app.vault.public_card import Card
from family_app.vault.sealed_note import FRONT_SIZE, unseal
from tests.vault.test_vectors import VECTORS, bytes_of, root

NOTE, SEED = bytes_of("sealed_note"), bytes_of("sender_ed25519_seed")


def reader() -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(root().sub("x25519/1"))


def test_the_keys_of_the_reader_and_of_the_writer() -> None:
    assert reader().public_key().public_bytes_raw() == bytes_of("x25519_pub")
    made = public_card.card_of(bytes_of("vault_id"), 1, root().sub("x25519/1"), SEED)
    assert made == Card(bytes_of("vault_id"), 1, bytes_of("x25519_pub"), bytes_of("sender_ed25519_pub"))


def test_the_note_opens_to_what_was_written() -> None:
    assert len(NOTE) == VECTORS["sealed_note_len"]
    note = unseal(NOTE, [reader()])
    assert note.text() == VECTORS["sealed_note_opens_to"]
    assert (note.sender, note.day) == (bytes_of("sender_vault_id"), VECTORS["note_day"])
    assert note.is_signed_by(bytes_of("sender_ed25519_pub"))


def test_the_inside_of_the_note_byte_for_byte() -> None:
    """HPKE draws a key for each note, so no two files are equal; everything that is ours is."""
    info = sealed_note._info(NOTE[:FRONT_SIZE], bytes_of("x25519_pub"))
    inside = sealed_note._hpke.decrypt(NOTE[FRONT_SIZE:], reader(), info=info)
    made = sealed_note.plaintext(
        NOTE[:FRONT_SIZE],
        VECTORS["sealed_note_opens_to"].encode(),
        VECTORS["note_day"],
        sender=bytes_of("sender_vault_id"),
        seed=SEED,
        reader=bytes_of("x25519_pub"),
    )
    assert made == inside
    again = sealed_note.seal(
        NOTE[12:FRONT_SIZE],
        VECTORS["sealed_note_opens_to"].encode(),
        VECTORS["note_day"],
        sender=bytes_of("sender_vault_id"),
        seed=SEED,
        reader=bytes_of("x25519_pub"),
    )
    assert (again[:FRONT_SIZE], len(again)) == (NOTE[:FRONT_SIZE], len(NOTE))
    assert unseal(again, [reader()]) == unseal(NOTE, [reader()])


def test_the_card() -> None:
    raw = bytes_of("public_card_with_sender_seed")
    card = public_card.read(raw)
    assert card == Card(bytes_of("vault_id"), 1, bytes_of("x25519_pub"), bytes_of("sender_ed25519_pub"))
    assert public_card.pack(card, SEED) == raw


def test_the_check_words() -> None:
    card = public_card.read(bytes_of("public_card_with_sender_seed"))
    assert word_numbers(card) == tuple(VECTORS["check_words_of_card"])
