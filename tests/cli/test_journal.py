"""The journal from the command line: what goes in comes out unchanged, and nothing else comes out."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.journal import TEXT_LIMIT
from tests.cli.command import FIRST_LINE, Typing

PERSON = ("--person", "Sam", "--passphrase-stdin")
CANARY = "kanarie-geheim"


def _add(sam: Typing, text: str | bytes = "", *more: str) -> str:
    raw = text if isinstance(text, bytes) else text.encode()
    ended = sam("journal", "add", *PERSON, *more, stdin=FIRST_LINE + raw)
    assert (ended.code, ended.err) == (0, "")
    assert len(ended.out) == 33
    return ended.out.strip()


def _json(sam: Typing, *words: str) -> Any:
    ended = sam("journal", *words, *PERSON, "--json", stdin=FIRST_LINE)
    assert (ended.code, ended.err) == (0, "")
    return json.loads(ended.out)


@pytest.mark.parametrize(
    "text",
    [
        "one line",
        "ends with two\n\n",
        "\n\nbegins with two",
        "from\r\nanother\rcomputer\r\n",
        "emoji \U0001f600 and \u0065\u0301 and \u00e9, never made one",
        "a tab\t, a null \x00 and an escape \x1b[31m",
        "  spaces around  ",
        "*bold* \\* 'quotes' \"and\" -- ; DROP",
    ],
)
def test_a_text_comes_back_unchanged(text: str, sam: Typing) -> None:
    page_id = _add(sam, text)
    assert _json(sam, "show", page_id)["text"] == text
    assert [page["text"] for page in _json(sam, "export")] == [text]
    assert text in sam("journal", "show", page_id, *PERSON, stdin=FIRST_LINE).out
    markdown = sam("journal", "export", "--format", "markdown", *PERSON, stdin=FIRST_LINE).out
    assert markdown.endswith(f"---\n\n{text}\n")


def test_a_page_with_everything(sam: Typing) -> None:
    more = ("--title", "T: 'x'", "--at", "2026-01-05T16:10:00+01:00", "--topic", "school")
    feelings = ("--feeling", "happy", "--feeling", "unsure", "--feeling", "happy")
    page_id = _add(sam, "Words.", *more, *feelings)
    line = {"id": page_id, "at": "2026-01-05T16:10:00+01:00", "title": "T: 'x'", "starred": False}
    assert _json(sam, "list") == [{**line, "first_feeling": "happy"}]
    page = _json(sam, "show", page_id)
    assert page == {
        **line,
        "text": "Words.",
        "feelings": ["happy", "unsure"],
        "topics": ["school"],
        "binned_at": None,
    }
    assert _json(sam, "export") == _json(sam, "export", "--format", "json") == [page]
    shown = sam("journal", "show", page_id, *PERSON, "--language", "nl", stdin=FIRST_LINE).out
    assert "Gevoelens: blij, " in shown
    assert shown.startswith("T: 'x'\n2026-01-05 16:10\n")


def test_json_of_a_new_page_and_the_moment_of_now(sam: Typing) -> None:
    before = datetime.now().astimezone()
    ended = sam("journal", "add", *PERSON, "--title", "Only a title", "--json", stdin=FIRST_LINE)
    made = json.loads(ended.out)
    assert set(made) == {"id", "at", "title", "starred"}
    at = datetime.fromisoformat(made["at"])
    assert at.utcoffset() is not None
    assert abs((at - before).total_seconds()) < 60
    assert _json(sam, "list")[0]["at"] == made["at"]


def test_the_list_has_the_newest_first_and_the_export_the_oldest(sam: Typing) -> None:
    ids = [_add(sam, f"page {day}", "--at", f"2026-02-{day:02}T12:00Z") for day in (3, 1, 2)]
    newest_first = [ids[0], ids[2], ids[1]]
    assert [line["id"] for line in _json(sam, "list")] == newest_first
    assert [page["id"] for page in _json(sam, "export")] == newest_first[::-1]
    out = sam("journal", "list", *PERSON, stdin=FIRST_LINE).out
    assert [line.split()[2] for line in out.splitlines()] == newest_first
    assert "page" not in out
    markdown = sam("journal", "export", "--format", "markdown", *PERSON, stdin=FIRST_LINE).out
    rows = [row for row in markdown.splitlines() if row.startswith("id: ")]
    assert rows == [f'id: "{page_id}"' for page_id in newest_first[::-1]]


def test_an_empty_journal(sam: Typing) -> None:
    assert _json(sam, "list") == _json(sam, "export") == _json(sam, "search", "word") == []
    assert sam("journal", "list", *PERSON, stdin=FIRST_LINE).out == "There are no pages yet.\n"
    assert sam("journal", "export", "--format", "markdown", *PERSON, stdin=FIRST_LINE).out == ""


def test_search(sam: Typing) -> None:
    found, _other = _add(sam, "In het **caf\u00e9** vandaag", "--title", "Uit"), _add(sam, "Thuis")
    assert [hit["id"] for hit in _json(sam, "search", "CAFE van")] == [found]
    assert set(_json(sam, "search", "cafe")[0]) == {
        "id",
        "at",
        "title",
        "starred",
        "first_feeling",
        "excerpt",
    }
    out = sam("journal", "search", "caf", *PERSON, stdin=FIRST_LINE).out
    assert "In het caf\u00e9 vandaag" in out
    assert sam("journal", "search", CANARY, *PERSON, stdin=FIRST_LINE).out == "No page has these words.\n"
    for short in ("", "c", "* c ! d"):
        ended = sam("journal", "search", short, *PERSON, stdin=FIRST_LINE)
        assert (ended.code, ended.out) == (1, "")


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ((), b"", "nothing on this page"),
        ((), b" \n\t\r\n", "nothing on this page"),
        (("--title", "  "), b"\n", "nothing on this page"),
        (("--title", "t" * 201), CANARY.encode(), "title is too long"),
        ((), CANARY.encode() * (TEXT_LIMIT // 10), "too long for one page"),
        ((), b"x" * (TEXT_LIMIT + 1), "too long for one page"),
        ((), CANARY.encode() + b"\xff", "UTF-8"),
        (("--feeling", CANARY), CANARY.encode(), "happy, sad"),
        (("--topic", CANARY), CANARY.encode(), "school, friends"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    words: tuple[str, ...], text: bytes, expected: str, sam: Typing
) -> None:
    ended = sam("journal", "add", *PERSON, *words, stdin=FIRST_LINE + text)
    assert (ended.code, ended.out) == (1, "")
    assert expected in ended.err
    assert CANARY not in ended.err
    assert _json(sam, "list") == []


@pytest.mark.parametrize(
    "first_line", [b"wrong\n", b"\n", b"", b" it's\n", FIRST_LINE[:-1] + b" \n", FIRST_LINE.upper()]
)
def test_a_wrong_passphrase(first_line: bytes, sam: Typing) -> None:
    ended = sam("journal", "add", *PERSON, "--language", "nl", stdin=first_line + CANARY.encode())
    if first_line:
        assert (
            ended.err == "Dat is niet de goede wachtzin. De bladzijden zijn veilig; probeer het nog eens.\n"
        )
    assert (ended.code, ended.out) == (1, "")
    assert CANARY not in ended.err
    assert _json(sam, "list") == []


def test_a_first_line_from_another_computer(sam: Typing) -> None:
    ended = sam("journal", "add", *PERSON, stdin=FIRST_LINE[:-1] + b"\r\ntext\r\n")
    assert _json(sam, "show", ended.out.strip())["text"] == "text\r\n"


def test_damage_is_not_told_as_a_wrong_passphrase(sam: Typing, folder: Path) -> None:
    (database,) = folder.glob("vaults/*/journal.db")
    whole = database.read_bytes()
    database.write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    told = [sam("journal", "list", *PERSON, stdin=FIRST_LINE)]
    database.write_bytes(b"")
    told.append(sam("journal", "list", *PERSON, stdin=FIRST_LINE))
    for ended in told:
        assert (ended.code, ended.out) == (1, "")
        assert "damaged or was replaced" in ended.err


def test_somebody_without_a_page_a_key_or_a_place(sam: Typing) -> None:
    for words, expected in (
        (("show", "0" * 32, "--person", "Sam"), "no page with this id"),
        (("list", "--person", CANARY), "Nobody at the table has this name"),
    ):
        ended = sam("journal", *words, "--passphrase-stdin", stdin=FIRST_LINE)
        assert (ended.code, ended.out) == (1, "")
        assert expected in ended.err
        assert CANARY not in ended.err


def test_without_a_terminal_the_text_is_never_taken_for_the_passphrase(sam: Typing) -> None:
    ended = sam("journal", "list", "--person", "Sam", stdin=FIRST_LINE)
    assert (ended.code, ended.out) == (2, "")
    assert "--passphrase-stdin" in ended.err


def test_the_passphrase_of_a_terminal_and_a_text_of_a_pipe(sam: Typing, monkeypatch: Any) -> None:
    typed = FIRST_LINE.decode().rstrip("\n")
    monkeypatch.setattr("getpass.getpass", lambda _prompt: typed)
    ended = sam("journal", "add", "--person", "Sam", stdin=b"line one\nline two\n")
    assert _json(sam, "show", ended.out.strip())["text"] == "line one\nline two\n"


def test_an_older_copy_is_told_until_somebody_answers_in_the_window(sam: Typing, folder: Path) -> None:
    _add(sam, "Before the copy.")
    (path,) = folder.glob("vaults/*/journal.db")
    kept = path.read_bytes()
    for number in range(3):
        _add(sam, f"Page {number} after it.")
    path.write_bytes(kept)
    for _ in range(2):
        ended = sam("journal", "list", *PERSON, "--json", stdin=FIRST_LINE)
        assert (ended.code, len(json.loads(ended.out))) == (0, 1)
        assert ended.err.startswith(
            "This journal is older than last time. Did somebody put an old copy back?"
        )
    ended = sam("journal", "add", *PERSON, "--language", "nl", stdin=FIRST_LINE + b"Nog een.")
    assert ended.err.startswith("Dit dagboek is ouder dan de vorige keer.")
