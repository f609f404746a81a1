"""A backup and back again from the command line: plain sentences, and never a file of somebody's lost."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from family_app.activities import backup_owners
from family_app.activities import people as activities
from family_app.cli import reading
from tests.cli.command import FIRST_LINE, PASSPHRASE, Typing
from tests.support.help import a_help_porch

OF_SAM = ("--person", "Sam", "--passphrase-stdin")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "sam.fbk"


@pytest.fixture
def written(sam: Typing, stick: Path) -> Typing:
    """Sam has a page, and a backup of it on a stick."""
    words = ("journal", "add", *OF_SAM, "--at", "2026-03-09T16:10")
    assert sam(*words, stdin=FIRST_LINE + b"Een dag.").code == 0
    assert sam("backup", str(stick), *OF_SAM, stdin=FIRST_LINE).code == 0
    return sam


def vault_of(folder: Path) -> Path:
    (vault,) = folder.glob("vaults/*")
    return vault


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---- making -----------------------------------------------------------------------------------------


def test_a_backup_says_what_is_in_it(written: Typing, stick: Path, folder: Path) -> None:
    stick.unlink()
    ended = written("backup", str(stick), *OF_SAM, stdin=FIRST_LINE)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(
        "The backup is made, and it was read back whole. In it: 1 page, of 2026-03-09.\nIt opens"
    )
    assert stick.stat().st_mode & 0o777 == 0o600
    written("journal", "add", *OF_SAM, "--at", "2026-01-31T08:00", stdin=FIRST_LINE + b"Eerder.")
    ended = written("backup", str(stick.with_name("2.fbk")), *OF_SAM, "--language", "nl", stdin=FIRST_LINE)
    assert "2 bladzijden, van 2026-01-31 tot en met 2026-03-09." in ended.out
    assert not list(folder.rglob("*.fbk"))


def test_of_a_journal_without_pages_and_with_a_bin(sam: Typing, stick: Path, folder: Path) -> None:
    assert "In it: no pages." in sam("backup", str(stick), *OF_SAM, stdin=FIRST_LINE).out
    page = sam("journal", "add", *OF_SAM, stdin=FIRST_LINE + b"Weg.").out.strip()
    put_in_bin(folder, page)
    ended = sam("backup", str(stick.with_name("2.fbk")), *OF_SAM, stdin=FIRST_LINE)
    assert "In it: no pages; in the bin: 1." in ended.out


def put_in_bin(folder: Path, page: str) -> None:
    """The command line has no bin; the window does this."""
    from family_app.domain.clock import SystemClock
    from family_app.domain.journal import PageId
    from family_app.vault.vault import Vault

    vault = Vault.open(vault_of(folder), PASSPHRASE, clock=SystemClock())
    vault.journal.bin(PageId(page))
    vault.close()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--person", "Noor"), "Nobody at the table has this name"),
        (("--person", "Sam"), "not the right passphrase"),
    ],
)
def test_refusals(sam: Typing, stick: Path, words: tuple[str, ...], sentence: str) -> None:
    ended = sam("backup", str(stick), *words, "--passphrase-stdin", stdin=b"niet de goede zin\n")
    assert (ended.code, ended.out) == (1, "")
    assert sentence in ended.err
    assert not list(stick.parent.iterdir())


def test_a_file_that_exists_is_never_overwritten(written: Typing, stick: Path) -> None:
    before = stick.read_bytes()
    ended = written("backup", str(stick), *OF_SAM, stdin=FIRST_LINE)
    assert (ended.code, ended.out) == (1, "")
    assert "never overwritten" in ended.err
    assert stick.read_bytes() == before


def test_a_folder_that_is_not_there(sam: Typing, stick: Path) -> None:
    ended = sam("backup", str(stick.parent / "no" / "sam.fbk"), *OF_SAM, stdin=FIRST_LINE)
    assert ended.code == 1
    assert "no file or folder with this name" in ended.err
    assert str(stick.parent) not in ended.err


@pytest.mark.parametrize("command", [("backup", "x.fbk", "--person", "Sam"), ("restore", "x.fbk")])
def test_nobody_to_ask(
    written: Typing, stick: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(stick.parent)
    if command[0] == "restore":
        stick.rename(stick.with_name("x.fbk"))
    assert written(*command).code == 2


@pytest.mark.parametrize("words", [("backup",), ("restore",), ("backup", "x"), ("restore", "")])
def test_commands_that_are_not_complete(family: Typing, words: tuple[str, ...]) -> None:
    assert family(*words).code == 2


# ---- bringing back ----------------------------------------------------------------------------------


def test_next_to_what_there_is(written: Typing, stick: Path) -> None:
    ended = written("restore", str(stick), "--passphrase-stdin", stdin=FIRST_LINE)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("The backup is back, as Sam (2). In it: 1 page, of 2026-03-09. What was")
    assert written("people", "list").out == "Sam: has a key\nSam (2): has a key\n"
    of_copy = ("--person", "Sam (2)", "--passphrase-stdin")
    assert "Een dag." in written("journal", "export", *of_copy, "--json", stdin=FIRST_LINE).out


def test_on_another_computer(written: Typing, stick: Path, folder: Path) -> None:
    folder.rename(folder.with_name("old"))
    ended = written("restore", str(stick), "--passphrase-stdin", "--language", "nl", stdin=FIRST_LINE)
    assert (ended.code, ended.err) == (0, "")
    assert "als Dagboek" in ended.out
    assert [path.stat().st_mode & 0o077 for path in folder.rglob("*")] == [0] * len([*folder.rglob("*")])


def test_in_the_place_of_a_damaged_journal(written: Typing, stick: Path, folder: Path) -> None:
    (vault_of(folder) / "journal.db").write_bytes(b"")
    assert written("journal", "list", *OF_SAM, stdin=FIRST_LINE).code == 1
    assert "family-app restore" in written("journal", "list", *OF_SAM, stdin=FIRST_LINE).err
    ended = written("restore", str(stick), "--passphrase-stdin", stdin=FIRST_LINE)
    assert ended.code == 0
    assert ended.out.startswith("The journal of Sam is back.")
    assert written("check").out == "Sam: nothing wrong shows from outside\n"
    assert "2026-03-09" in written("journal", "list", *OF_SAM, stdin=FIRST_LINE).out
    assert len(list((folder / "put-away").iterdir())) == 1


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a whole backup"),
        (b"Dear diary", "not a whole backup"),
        (b"SQLite format 3\x00" + bytes(9000), "not a whole backup"),
        (b"\x89FBK\r\n\x1a\n\x00\x09" + bytes(500), "newer version"),
        (None, "no file or folder with this name"),
    ],
)
def test_files_that_are_none(
    written: Typing, stick: Path, folder: Path, content: bytes | None, sentence: str
) -> None:
    before = everything(folder)
    path = stick.with_name("other")
    if content is not None:
        path.write_bytes(content)
    ended = written("restore", str(path), "--passphrase-stdin", stdin=FIRST_LINE)
    assert (ended.code, ended.out) == (1, "")
    assert sentence in ended.err
    assert str(path) not in ended.err
    assert everything(folder) == before


def test_a_wrong_passphrase_and_a_damaged_middle(written: Typing, stick: Path, folder: Path) -> None:
    before = everything(folder)
    ended = written("restore", str(stick), "--passphrase-stdin", stdin=b"niet de goede zin\n")
    words = "This passphrase does not open this backup. Nothing was changed."
    assert (ended.code, ended.err) == (1, f"{words} Maybe you had another one on that day.\n")
    raw = bytearray(stick.read_bytes())
    raw[500_000] ^= 1
    stick.write_bytes(bytes(raw))
    ended = written("restore", str(stick), "--passphrase-stdin", stdin=FIRST_LINE)
    assert (ended.code, "not a whole backup" in ended.err) == (1, True)
    assert everything(folder) == before


def test_interrupted_it_leaves_nothing(
    written: Typing, stick: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(folder)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(backup_owners, "write_people", interrupted)
    assert written("restore", str(stick), "--passphrase-stdin", stdin=FIRST_LINE).code == 130
    assert everything(folder) == before
    assert len(list(folder.glob("vaults/*"))) == 1


def test_asked_on_the_terminal(
    written: Typing, stick: Path, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    asked: list[str] = []

    def typed(prompt: str, **_: object) -> str:
        asked.append(prompt)
        return PASSPHRASE

    monkeypatch.setattr(getpass, "getpass", typed)
    monkeypatch.setattr(reading, "must_be_terminal", lambda: None)
    assert written("restore", str(stick)).code == 0
    assert written("backup", str(stick.with_name("2.fbk")), "--person", "Sam").code == 0
    assert "from when the backup was made" in asked[0]


def test_another_journal_in_its_place(written: Typing, stick: Path, folder: Path) -> None:
    sam = vault_of(folder)
    add = ("people", "add", "Noor", "--age-band", "9-11", "--passphrase-stdin")
    assert written(*add, stdin=FIRST_LINE).code == 0
    (noor,) = (path for path in folder.glob("vaults/*") if path != sam)
    for path in noor.iterdir():
        (sam / path.name).write_bytes(path.read_bytes())
    assert written("check", "--person", "Sam").out == "Sam: another journal stands in its place\n"
    ended = written("journal", "list", *OF_SAM, stdin=FIRST_LINE)
    assert (ended.code, "Another journal" in ended.err) == (1, True)
    ended = written("restore", str(stick), "--passphrase-stdin", stdin=FIRST_LINE)
    assert ended.out.startswith("The journal of Sam is back.")
    assert "2026-03-09" in written("journal", "list", *OF_SAM, stdin=FIRST_LINE).out


# ---- check ------------------------------------------------------------------------------------------


def test_check_says_how_many_and_nothing_more(written: Typing, stick: Path, folder: Path) -> None:
    (folder / "backups").mkdir(mode=0o700)
    for name in ("a" * 32, "b" * 32):
        (folder / "backups" / f"{name}.fbk").write_bytes(stick.read_bytes())
    (folder / "backups" / f"{'c' * 32}.fbk").write_bytes(b"no backup")
    activities.add_person(a_help_porch(folder.parent), "Noor")
    assert written("check").out == "Sam: nothing wrong shows from outside; backups: 2\nNoor: no key yet\n"
    (vault_of(folder) / "journal.db").write_bytes(b"")
    ended = written("check", "--language", "nl")
    assert ended.out == "Sam: beschadigd; reservekopieën: 2\nNoor: nog geen sleutel\n"
    assert "family-app restore" in ended.err
