"""Another passphrase from the command line: the old one stops, the new one opens, nothing is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import FIRST_LINE, Typing

CHANGE = ("passphrase", "--person", "Sam", "--passphrase-stdin")
LIST = ("journal", "list", "--person", "Sam", "--passphrase-stdin")
NEW = "een heel ander zinnetje"


def test_the_new_one_opens_and_the_old_one_does_not(sam: Typing) -> None:
    ended = sam(*CHANGE, "--language", "nl", stdin=FIRST_LINE + f"{NEW}\r\n".encode())
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("De wachtzin is veranderd.")
    assert NEW not in ended.out
    assert sam(*LIST, stdin=FIRST_LINE).code == 1
    assert sam(*LIST, stdin=NEW.encode()).code == 0


@pytest.mark.parametrize(
    ("stdin", "expected"),
    [
        (b"wrong\n" + NEW.encode(), "not the right passphrase"),
        (FIRST_LINE + b"1234567890\n", "Only numbers"),
        (FIRST_LINE, "passphrase is empty"),
        (FIRST_LINE + b"short\n", "too short"),
        (FIRST_LINE + b"\xff\n", "UTF-8"),
    ],
)
def test_what_is_refused_changes_nothing(stdin: bytes, expected: str, sam: Typing) -> None:
    ended = sam(*CHANGE, stdin=stdin)
    assert (ended.code, ended.out) == (1, "")
    assert expected in ended.err
    assert NEW not in ended.err
    assert sam(*LIST, stdin=FIRST_LINE).code == 0


def test_not_while_a_window_has_the_folder_open(sam: Typing, folder: Path) -> None:
    (folder / "open.lock").write_bytes(b"1\nfamily-app\nhere\n")  # process 1 always runs
    for words in (CHANGE, ("restore", "no.fbk", "--passphrase-stdin")):
        ended = sam(*words, stdin=FIRST_LINE + NEW.encode())
        assert (ended.code, ended.out) == (1, "")
        assert "already open" in ended.err
    (folder / "open.lock").unlink()
    assert sam(*LIST, stdin=FIRST_LINE).code == 0
