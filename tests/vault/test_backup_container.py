"""The outside of a backup: the published vectors, and every way in which a chunk can be touched."""

from __future__ import annotations

import hashlib
import io
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from family_app.domain.errors import BackupDamaged, BackupMissing, BackupNewer
from family_app.vault import header as fvh
from family_app.vault.backup_container import CHUNK, MAGIC, Sealer, chunks, read_outside
from family_app.vault.backup_reading import outside_of, reading
from family_app.vault.keys import RootKey

VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text("utf-8")) | {
    "backup_id": "c8c9cacbcccdcecfd0d1d2d3d4d5d6d7",
    "backup_key_of_this_header": "a2317d6515329f6a9b1b6888ce70d5c81c0fd222bff524f9994ebf31f77ecc99",
    "backup_of_70000_zero_bytes_sha256": "bb07dd4ac6dc8aca394aa4853b5bc3cd8b99fa0125c40a6e32ef563cf11a15fe",
    "backup_of_70000_zero_bytes_len": 70427,
}
SEALED = CHUNK + 16


def bytes_of(name: str) -> bytes:
    return bytes.fromhex(VECTORS[name])


def root() -> RootKey:
    return RootKey(bytes_of("vrk"), bytes_of("vault_id"))


def container(payload: bytes, piece: int = 10_000) -> bytes:
    out = io.BytesIO()
    sealer = Sealer(out.write, root(), bytes_of("header"))
    for at in range(0, len(payload), piece):
        sealer.add(payload[at : at + piece])
    sealer.finish()
    return out.getvalue()


def opened(raw: bytes, key: RootKey | None = None) -> bytes:
    file = io.BytesIO(raw)
    return b"".join(chunks(file, read_outside(file), key or root()))


def refused(raw: bytes, key: RootKey | None = None) -> bool:
    with pytest.raises(BackupDamaged):
        opened(raw, key)
    return True


def parts(raw: bytes) -> tuple[bytes, list[bytes]]:
    """The prefix and the sealed chunks."""
    length = 32 + len(bytes_of("header"))
    return raw[:length], [raw[at : at + SEALED] for at in range(length, len(raw), SEALED)]


# ---- the vectors ------------------------------------------------------------------------------------


def test_the_published_backup_comes_out_byte_for_byte(scripted: Callable[..., None]) -> None:
    scripted(bytes_of("backup_id"))
    made = container(bytes(70_000))
    assert len(made) == VECTORS["backup_of_70000_zero_bytes_len"]
    assert hashlib.sha256(made).hexdigest() == VECTORS["backup_of_70000_zero_bytes_sha256"]
    assert opened(made) == bytes(70_000)


def test_the_key_of_the_published_backup(scripted: Callable[..., None]) -> None:
    scripted(bytes_of("backup_id"))
    outside = read_outside(io.BytesIO(container(b"")))
    assert root().backup_key(outside.digest) == bytes_of("backup_key_of_this_header")
    assert outside.header == fvh.read(bytes_of("header"))


# ---- what fits --------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])
@pytest.mark.parametrize("piece", [777, 5 * CHUNK])
def test_every_size_comes_back(size: int, piece: int) -> None:
    payload = random.Random(size).randbytes(size)
    assert opened(container(payload, piece)) == payload


def test_two_backups_of_the_same_have_nothing_in_common() -> None:
    one, two = container(bytes(100)), container(bytes(100))
    assert one[-116:] != two[-116:]


# ---- what does not ----------------------------------------------------------------------------------


def test_chunks_that_are_swapped_dropped_or_doubled() -> None:
    prefix, (a, b, c, d) = parts(container(random.Random(1).randbytes(3 * CHUNK + 9)))
    assert opened(prefix + a + b + c + d)
    for mixed in ((b, a, c, d), (a, b, d), (a, b, c), (a, a, b, c, d), (a, b, c, d, d), (d,), ()):
        assert refused(prefix + b"".join(mixed))


def test_an_empty_chunk_behind_others() -> None:
    prefix, _ = parts(container(b""))
    cipher = AESGCM(root().backup_key(hashlib.sha256(prefix).digest()))
    first = cipher.encrypt(bytes(11) + b"\x00", bytes(CHUNK), None)
    last = cipher.encrypt((1).to_bytes(11) + b"\x01", b"", None)
    assert refused(prefix + first + last)
    assert opened(prefix + cipher.encrypt(bytes(11) + b"\x01", b"", None)) == b""


@pytest.mark.parametrize("tail", [b"\x00", b"more", bytes(16), bytes(SEALED)])
def test_bytes_behind_the_end(tail: bytes) -> None:
    assert refused(container(bytes(3 * CHUNK)) + tail)
    assert refused(container(b"short") + tail)


def test_every_byte_counts() -> None:
    raw = container(b"a page of somebody")
    for at in range(len(raw)):
        changed = bytearray(raw)
        changed[at] ^= 1 << at % 8
        with pytest.raises((BackupDamaged, BackupNewer)):
            opened(bytes(changed))


def test_every_cut() -> None:
    raw = container(b"a page of somebody")
    assert all(refused(raw[:length]) for length in range(len(raw)))


def test_another_key_and_the_header_of_another_vault() -> None:
    raw = container(bytes(9))
    assert refused(raw, RootKey(bytes(32), bytes_of("vault_id")))
    one_slot = bytes_of("header_one_slot")
    front = raw[:28] + len(one_slot).to_bytes(4)
    assert refused(front + one_slot + raw[32 + len(bytes_of("header")) :])


def test_what_a_newer_program_wrote() -> None:
    raw = container(b"")
    for changed in (MAGIC + b"\x00\x02" + raw[10:], raw[:10] + b"\x00\x01" + raw[12:]):
        with pytest.raises(BackupNewer):
            opened(changed)
    body = bytearray(bytes_of("header"))
    body[8:10] = b"\x00\x02"  # a header of a later version, whole
    body[-64:-32] = hashlib.sha256(bytes(body[:-64])).digest()
    with pytest.raises(BackupNewer):
        opened(raw[:28] + len(body).to_bytes(4) + bytes(body) + raw[-16:])


def test_a_header_that_claims_to_be_endless() -> None:
    assert refused(container(b"")[:28] + b"\xff\xff\xff\xff" + bytes(500))


# ---- files ------------------------------------------------------------------------------------------


def test_files_that_are_none(tmp_path: Path) -> None:
    import os

    with pytest.raises(BackupMissing):
        outside_of(tmp_path / "nowhere.fbk")
    os.mkfifo(tmp_path / "pipe")
    for name in (".", "pipe"):
        with pytest.raises(BackupDamaged):
            outside_of(tmp_path / name)


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"SQLite format 3\x00" + bytes(4096), MAGIC])
def test_files_of_something_else(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(BackupDamaged):
        outside_of(tmp_path / "file")
    with reading(tmp_path / "file") as file:
        assert file.read() == content
