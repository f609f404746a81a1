"""The public card: read strictly, written by its owner only, and junk in its place says nothing."""

from __future__ import annotations

import os
import random
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from family_app.domain.errors import DiskTrouble
from family_app.vault import outside_files
from family_app.vault.public_card import SIZE, Card, Unreadable, find, pack, publish, read
from tests.vault.note_builders import EVE, SAM, Someone

MONTH = 1_772_323_200.0


def place(folder: Path, who: Someone = SAM) -> Path:
    return folder / f"{who.vault_id.hex()}.pub"


def own_signature(body: bytes, seed: bytes = SAM.seed) -> bytes:
    """A card with whatever in it, signed as its own key would."""
    return body + Ed25519PrivateKey.from_private_bytes(seed).sign(b"fam/v1/card" + body)


# ---- the format -------------------------------------------------------------------------------------


def test_there_and_back() -> None:
    assert len(SAM.raw_card) == SIZE
    assert read(SAM.raw_card) == SAM.card


def test_every_bit() -> None:
    raw = SAM.raw_card
    for at in range(len(raw) * 8):
        changed = bytearray(raw)
        changed[at // 8] ^= 1 << at % 8
        with pytest.raises(Unreadable):
            read(bytes(changed))


@pytest.mark.parametrize("size", [0, 1, 64, 94, SIZE - 1, SIZE + 1, 4096])
def test_other_sizes(size: int) -> None:
    with pytest.raises(Unreadable):
        read(SAM.raw_card.ljust(size, b"\0")[:size])


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"\x89FPC\r\n\x1a\n\0\2" + SAM.raw_card[10:94], id="version 2"),
        pytest.param(SAM.raw_card[:26] + bytes(4) + SAM.raw_card[30:94], id="epoch 0"),
        pytest.param(SAM.raw_card[:30] + bytes(32) + SAM.raw_card[62:94], id="a key that opens for anybody"),
        pytest.param(SAM.raw_card[:30] + b"\1" + bytes(31) + SAM.raw_card[62:94], id="another such key"),
    ],
)
def test_what_its_own_key_signed_and_is_no_card(body: bytes) -> None:
    with pytest.raises(Unreadable):
        read(own_signature(body))


def test_random_bytes() -> None:
    chance = random.Random(4)
    for _ in range(300):
        with pytest.raises(Unreadable):
            read(b"\x89FPC\r\n\x1a\n\0\1" + chance.randbytes(SIZE - 10))


# ---- the folder -------------------------------------------------------------------------------------


def test_a_card_is_found_by_the_id_of_its_vault(tmp_path: Path) -> None:
    assert find(tmp_path, SAM.vault_id) is None
    publish(tmp_path, SAM.card, SAM.seed, MONTH)
    assert find(tmp_path, SAM.vault_id) == SAM.card
    assert find(tmp_path, EVE.vault_id) is None
    about = place(tmp_path).stat()
    assert (stat.S_IMODE(about.st_mode), about.st_mtime) == (0o600, MONTH)
    assert [path.name for path in tmp_path.iterdir()] == [place(tmp_path).name]


def test_one_that_stands_there_is_not_written_again(tmp_path: Path) -> None:
    publish(tmp_path, SAM.card, SAM.seed, MONTH)
    before = place(tmp_path).stat()
    publish(tmp_path, SAM.card, SAM.seed, MONTH + 1)
    after = place(tmp_path).stat()
    assert (before.st_ino, before.st_mtime) == (after.st_ino, after.st_mtime)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(b"", id="empty"),
        pytest.param(bytes(SIZE), id="junk"),
        pytest.param(bytes(10_000_000), id="large"),
        pytest.param(EVE.raw_card, id="the card of another"),
        pytest.param(pack(Card(SAM.vault_id, 9, EVE.card.x25519, EVE.card.ed25519), EVE.seed), id="swapped"),
    ],
)
def test_the_owner_replaces_what_is_not_theirs(tmp_path: Path, other: bytes) -> None:
    place(tmp_path).write_bytes(other)
    publish(tmp_path, SAM.card, SAM.seed, MONTH)
    assert find(tmp_path, SAM.vault_id) == SAM.card


def test_a_new_key(tmp_path: Path) -> None:
    new = Someone.number(1, epoch=2)
    publish(tmp_path, SAM.card, SAM.seed, MONTH)
    publish(tmp_path, new.card, new.seed, MONTH)
    assert find(tmp_path, SAM.vault_id) == new.card


def test_what_is_no_card_says_nothing(tmp_path: Path) -> None:
    path = place(tmp_path)
    for junk in (b"", bytes(SIZE), EVE.raw_card, SAM.raw_card[:-1] + b"\0", bytes(100_000)):
        path.write_bytes(junk)
        assert find(tmp_path, SAM.vault_id) is None
    path.unlink()
    (tmp_path / "elsewhere").write_bytes(SAM.raw_card)
    path.symlink_to(tmp_path / "elsewhere")
    assert find(tmp_path, SAM.vault_id) is None
    path.unlink()
    path.mkdir()
    assert find(tmp_path, SAM.vault_id) is None


def test_a_link_in_its_place_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"precious")
    place(tmp_path).symlink_to(tmp_path / "elsewhere")
    publish(tmp_path, SAM.card, SAM.seed, MONTH)
    assert (tmp_path / "elsewhere").read_bytes() == b"precious"
    assert not place(tmp_path).is_symlink()


def test_a_folder_in_its_place_is_a_trouble_of_the_disk(tmp_path: Path) -> None:
    place(tmp_path).mkdir()
    with pytest.raises(DiskTrouble):
        publish(tmp_path, SAM.card, SAM.seed, MONTH)
    assert [path.name for path in tmp_path.iterdir()] == [place(tmp_path).name]


# ---- files of others --------------------------------------------------------------------------------


def test_a_pipe_does_not_keep_anybody_waiting(tmp_path: Path) -> None:
    os.mkfifo(place(tmp_path))
    assert find(tmp_path, SAM.vault_id) is None
    publish(tmp_path, SAM.card, SAM.seed, MONTH)
    assert find(tmp_path, SAM.vault_id) == SAM.card


def test_sizes_and_fronts(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"0123456789")
    assert outside_files.read(path, 10) == b"0123456789"
    assert outside_files.read(path, 9) is None
    assert outside_files.front_of(path, 10, 4) == b"0123"
    assert outside_files.front_of(path, 9, 4) is None
    (tmp_path / "link").symlink_to(path)
    for nothing in (tmp_path / "none", path / "below", tmp_path / "link", tmp_path):
        assert outside_files.read(nothing, 10) is None
        assert outside_files.front_of(nothing, 10, 4) is None


def test_one_that_is_there_and_shut_is_not_taken_for_gone(tmp_path: Path) -> None:
    def shut(*_: object) -> int:
        raise PermissionError(13, "no")

    path = tmp_path / "file"
    path.write_bytes(b"0123456789")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "open", shut)
        assert outside_files.read(path, 10) is None
        with pytest.raises(PermissionError):
            outside_files.front_of(path, 10, 4)


def test_a_file_that_grows_or_cannot_be_read() -> None:
    """Files of the Linux kernel say that they are empty: one has more in it, the other fails when it is read.

    On another system there are none of these names, and the answer is the same.
    """
    assert outside_files.read(Path("/proc/self/status"), 10) is None
    assert outside_files.read(Path("/proc/self/mem"), 10) is None
