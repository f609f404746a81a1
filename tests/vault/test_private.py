"""Nothing that a person wrote or typed can be read in any file of a vault, and every file is private."""

from __future__ import annotations

import base64
import stat
from pathlib import Path

import pytest

from family_app.domain.journal import PageFilter
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import private_files
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import CODES, PASSPHRASE, draft, page_id

TITLE, TEXT = "Kanarietitel in een kooi", "Kanarietekst die niemand leest"
FEELING, TOPIC = "kanariegevoel", "kanarie-onderwerp"
WORD = "kanarietekst"


def forms(words: str) -> list[bytes]:
    plain = words.encode()
    return [
        plain,
        words.encode("utf-16-le"),
        words.encode("utf-16-be"),
        plain.hex().encode(),
        base64.b64encode(plain)[:-4],
        plain.upper(),
    ]


def hits(folder: Path, *secrets: str) -> list[tuple[str, str]]:
    return [
        (path.name, secret)
        for path in folder.rglob("*")
        if path.is_file()
        for secret in secrets
        for form in forms(secret)
        if form in path.read_bytes()
    ]


def test_no_word_in_any_file(vault: Vault, folder: Path, clock: FixedClock) -> None:
    codes = CODES[vault.vault_id]
    secrets = (
        TITLE,
        TEXT,
        FEELING,
        TOPIC,
        WORD,
        PASSPHRASE,
        "zin die nieuw is",
        *codes,
        "9-11",
        "2026-03-09",
    )
    seen = []
    vault.journal.keep(draft(1, TEXT * 500, title=TITLE, feelings=(FEELING,), topics=(TOPIC,)))
    seen += hits(folder, *secrets)
    vault.journal.search(WORD)
    with vault.transaction():
        # A large change reaches the disk before it is kept: the rollback journal is looked at as well.
        for number in range(2, 40):
            vault.journal.keep(draft(number, TEXT * 5000))
        seen += hits(folder, *secrets)
    vault.journal.bin(page_id(2))
    vault.journal.search(WORD, PageFilter(binned=True))
    vault.journal.erase(page_id(2))
    vault.change_passphrase(PASSPHRASE, "zin die nieuw is")
    seen += hits(folder, *secrets)
    vault.close()
    Vault.open_with_recovery(folder, codes, clock=clock).close()
    seen += hits(folder, *secrets)
    assert seen == []


def test_the_search_for_words_would_find_them(tmp_path: Path) -> None:
    for number, form in enumerate(forms(TEXT)):
        (tmp_path / str(number)).write_bytes(b"...." + form + b"....")
    assert {name for name, _ in hits(tmp_path, TEXT)} == {str(n) for n in range(len(forms(TEXT)))}


def test_every_file_has_another_salt_each_time(vault: Vault, folder: Path, tmp_path: Path, make) -> None:  # type: ignore[no-untyped-def]
    make(tmp_path / "other", RecoveryChoice.MINE)
    assert (folder / "journal.db").read_bytes()[:16] != (tmp_path / "other" / "journal.db").read_bytes()[:16]


# ---- writing files --------------------------------------------------------------------------------


def test_a_new_file_is_never_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with pytest.raises(FileExistsError):
        private_files.write_new(tmp_path / "link", b"theirs")
    assert (tmp_path / "target").read_bytes() == b"mine"


def test_a_leftover_with_a_wider_mode_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "file.tmp").write_bytes(b"left")
    (tmp_path / "file.tmp").chmod(0o666)
    private_files.write_over(tmp_path / "file", b"new")
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_short_writes_are_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = private_files.os.write
    monkeypatch.setattr(private_files.os, "write", lambda handle, piece: write(handle, piece[:3]))
    private_files.write_over(tmp_path / "file", b"more than three bytes")
    assert (tmp_path / "file").read_bytes() == b"more than three bytes"


def test_order_of_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new content is on the disk before the name changes, and the name before anything follows."""
    order: list[str] = []
    for name in ("fsync", "replace"):
        call = getattr(private_files.os, name)

        def noted(*given: object, _name: str = name, _call: object = call, **more: object) -> object:
            order.append(_name)
            return _call(*given, **more)  # type: ignore[operator]

        monkeypatch.setattr(private_files.os, name, noted)
    private_files.write_over(tmp_path / "file", b"new")
    assert order == ["fsync", "replace", "fsync"]


def test_names_are_not_synced_where_the_system_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(private_files, "_CAN_SYNC_FOLDERS", False)
    private_files.sync_folder(tmp_path / "not there")
