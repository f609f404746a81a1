"""Letters from the command line: sealed from standard input, listed unopened, opened once, taken back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from family_app.cli.json_fields import JSON_FIELDS
from family_app.domain.journal import TEXT_LIMIT
from family_app.table import sign_file
from tests.cli.command import FIRST_LINE, Ended, Typing

CANARY = "kanarie-geheim"


@pytest.fixture
def home(sam: Typing) -> Typing:
    """Sam, and Noor who has a key as well."""
    added = sam("people", "add", "Noor", "--age-band", "adult", "--passphrase-stdin", stdin=FIRST_LINE)
    assert added.code == 0
    return sam


def typed(home: Typing, verb: str, *words: str, who: str = "Sam", text: str | bytes = b"") -> Ended:
    raw = text if isinstance(text, bytes) else text.encode()
    return home("letter", verb, *words, "--person", who, "--passphrase-stdin", stdin=FIRST_LINE + raw)


def seal(home: Typing, text: str | bytes = "Wil je praten?", *more: str) -> str:
    ended = typed(home, "seal", "--to", "Noor", *more, text=text)
    assert (ended.code, ended.err) == (0, "")
    return ended.out.strip()


def listed(home: Typing, who: str = "Sam") -> list[dict[str, Any]]:
    ended = typed(home, "list", "--json", who=who)
    assert (ended.code, ended.err) == (0, "")
    found: list[dict[str, Any]] = json.loads(ended.out)
    assert all(list(each) == JSON_FIELDS["letter list"].split() for each in found)
    return found


def files(folder: Path) -> list[Path]:
    return sorted((folder / "family" / "letters").glob("*.fsn"))


# ---- there ------------------------------------------------------------------------------------------


def test_sealed_listed_and_opened(home: Typing, folder: Path) -> None:
    wishes = ("--wish", "keep_phone", "--wish", "few_questions")
    made = seal(home, "Wil je praten?\n", "--how", "listen", "--when", "today", *wishes)
    (letter,) = listed(home, "Noor")
    assert (letter["kind"], letter["name"], letter["state"]) == ("waiting", "Sam", "ready")
    assert (letter["checked"], letter["letter"], letter["title"]) == (False, "letter", None)
    assert (letter["how"], letter["when"]) == ("listen", "today")
    assert letter["wishes"] == ["keep_phone", "few_questions"]
    assert len(files(folder)) == 1
    shown = typed(home, "open", letter["id"], who="Noor")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith("Before you read:\n- ")
    assert "from Sam" in shown.out
    assert shown.out.endswith("\nWil je praten?\n\n")
    assert files(folder) == []
    (had,) = listed(home, "Noor")
    assert (had["kind"], had["state"], had["name"]) == ("opened", "opened", "Sam")
    again = typed(home, "open", had["id"], who="Noor").out
    assert again in shown.out
    assert "Before you read" not in again
    (out,) = listed(home)
    assert (out["id"], out["kind"], out["name"], out["state"]) == (made, "sent", "Noor", "out")


def test_json_of_one_letter(home: Typing) -> None:
    ended = typed(home, "seal", "--to", "noor", "--json", text="Hoi")
    assert list(json.loads(ended.out)) == JSON_FIELDS["letter seal"].split()
    assert json.loads(ended.out)["to"] == "Noor"
    letter_id = listed(home, "Noor")[0]["id"]
    letter = json.loads(typed(home, "open", letter_id.upper(), "--json", who="Noor").out)
    assert set(letter) == set(JSON_FIELDS["letter open"].split())
    assert (letter["text"], letter["name"], letter["kind"], letter["checked"]) == (
        "Hoi",
        "Sam",
        "opened",
        False,
    )
    taken = typed(home, "take-back", json.loads(ended.out)["id"], "--json")
    assert json.loads(taken.out) == {"id": json.loads(ended.out)["id"], "state": "too_late"}
    assert taken.code == 1


@pytest.mark.parametrize(
    "text", ["\n\nbegins and ends with two\n\n", "a\r\nb\rc", "a null \x00, \x1b[31m, \u202e💬"]
)
def test_a_text_comes_through_unchanged(home: Typing, text: str) -> None:
    seal(home, text)
    letter_id = listed(home, "Noor")[0]["id"]
    assert json.loads(typed(home, "open", letter_id, "--json", who="Noor").out)["text"] == text


def test_a_talk_card(home: Typing) -> None:
    seal(home, "", "--when", "this_week", "--language", "nl")
    (letter,) = listed(home, "Noor")
    assert letter["letter"] == "card"
    shown = typed(home, "open", letter["id"], "--language", "nl", who="Noor").out
    assert shown.splitlines()[-1].startswith("Graag deze week")


def test_lists_for_people(home: Typing, folder: Path) -> None:
    assert typed(home, "list").out == "There are no letters.\n"
    first, second = seal(home), seal(home)
    waits = typed(home, "list", who="Noor").out.splitlines()
    assert len(waits) == 2
    assert all("a letter from Sam is waiting (key not checked together yet)" in line for line in waits)
    typed(home, "open", waits[0].split()[1], who="Noor")
    assert "from Sam" in typed(home, "list", who="Noor").out
    codes = [typed(home, "take-back", made).code for made in (first, second)]
    assert sorted(codes) == [0, 1]
    lines = typed(home, "list").out
    assert "to Noor (taken back)" in lines
    assert "to Noor (taking it back was too late)" in lines
    assert typed(home, "list", who="Noor").out.count("\n") == 1
    assert files(folder) == []


def test_states_in_words(home: Typing, folder: Path) -> None:
    seal(home)
    (path,) = files(folder)
    kept = path.read_bytes()
    typed(home, "open", listed(home, "Noor")[0]["id"], who="Noor")
    path.write_bytes(kept)
    assert [each["state"] for each in listed(home, "Noor")] == ["repeated", "opened"]
    assert "a letter from Sam that you already have" in typed(home, "list", who="Noor").out
    again = typed(home, "open", path.stem, who="Noor")
    assert (again.code, again.out) == (1, "")
    assert "You already have this letter" in again.err


# ---- a sign on the first screen ----------------------------------------------------------------------


@pytest.fixture
def noors_sign(home: Typing, folder: Path) -> Path:
    """Noor has switched on that the first screen may say it."""
    people = json.loads((folder / "people.json").read_text())["people"]
    (vault_id,) = (each["vault_id"] for each in people if each["name"] == "Noor")
    sign_file.write(folder / "family" / "signs", vault_id, (), 0.0)
    return folder / "family" / "signs" / f"{vault_id}.sign"


def shows(folder: Path, sign: Path) -> bool:
    held = sign_file.read(sign.parent, sign.stem) or ()
    return bool(sign_file.there(folder / "family" / "letters", held))


@pytest.mark.parametrize(
    ("more", "shown"), [((), False), (("--sign", "on"), True), (("--sign", "off"), False)]
)
def test_a_sign_is_shown_as_in_the_window_or_left_out(
    home: Typing, folder: Path, noors_sign: Path, more: tuple[str, ...], shown: bool
) -> None:
    people = home("people", "list")
    ended = typed(home, "seal", "--to", "Noor", "--json", *more, text="Hoi")
    assert json.loads(ended.out)["sign"] == ("shown" if shown else "off")
    assert shows(folder, noors_sign) == shown
    assert home("people", "list") == people, "name and whether a key exists, nothing else"


def test_without_a_wish_no_sign_is_made(home: Typing, folder: Path) -> None:
    ended = typed(home, "seal", "--to", "Noor", "--sign", "on", "--json", text="Hoi")
    assert json.loads(ended.out)["sign"] == "off"
    assert sorted(each.name for each in (folder / "family").iterdir()) == ["cards", "letters"]


def test_a_letter_goes_out_although_its_sign_could_not_be_kept(
    home: Typing, folder: Path, noors_sign: Path
) -> None:
    noors_sign.with_name(noors_sign.name + ".tmp").mkdir()  # in the way of a new file
    ended = typed(home, "seal", "--to", "Noor", "--sign", "on", text="Hoi")
    assert (ended.code, len(ended.out.strip())) == (0, 32)
    assert ended.err == "The sign could not be shown, but the letter is there.\n"
    assert [each["state"] for each in listed(home, "Noor")] == ["ready"]
    assert not shows(folder, noors_sign)


@pytest.mark.parametrize("words", [("--sign",), ("--sign", "maybe")])
def test_a_sign_is_on_or_off(home: Typing, words: tuple[str, ...]) -> None:
    assert typed(home, "seal", "--to", "Noor", *words, text="x").code == 2


# ---- back -------------------------------------------------------------------------------------------


def test_taken_back(home: Typing, folder: Path) -> None:
    made = seal(home)
    ended = typed(home, "take-back", made)
    assert (ended.code, files(folder)) == (0, [])
    assert "If someone copied the file before" in ended.out
    assert json.loads(typed(home, "take-back", made, "--json").out)["state"] == "taken_back"
    assert listed(home, "Noor") == []


def test_too_late(home: Typing) -> None:
    made = seal(home)
    typed(home, "open", listed(home, "Noor")[0]["id"], who="Noor")
    ended = typed(home, "take-back", made)
    assert (ended.code, ended.out) == (1, "")
    assert "too late" in ended.err


# ---- refused ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "text", "said"),
    [
        (("--to", "Noor"), "", "nothing written"),
        (("--to", "Noor"), " \n", "nothing written"),
        (("--to", "Sam"), CANARY, "somebody else"),
        (("--to", "Nobody"), CANARY, "Nobody at the table has this name"),
        (("--to", "Pia"), CANARY, "no key yet"),
        (("--to", "Noor", "--wish", CANARY), "x", "keep_phone"),
        (("--to", "Noor"), "x" * (TEXT_LIMIT + 1), "too long for one letter"),
        (("--to", "Noor"), "x" * (TEXT_LIMIT + 100_000), "too long for one letter"),
        (("--to", "Noor"), "\x01" * TEXT_LIMIT, "too long for one letter"),
        (("--to", "Noor"), b"\xff", "UTF-8"),
    ],
)
def test_what_is_not_sealed(
    home: Typing, folder: Path, words: tuple[str, ...], text: str | bytes, said: str
) -> None:
    people = json.loads((folder / "people.json").read_text())
    pia = {**people["people"][0], "id": "9" * 16, "name": "Pia", "vault": None, "vault_id": None}
    (folder / "people.json").write_text(json.dumps({**people, "people": [*people["people"], pia]}))
    ended = typed(home, "seal", *words, text=text)
    assert (ended.code, ended.out) == (1, "")
    assert said in ended.err
    assert CANARY not in ended.err
    assert files(folder) == []


@pytest.mark.parametrize("words", [("--how", "dance"), ("--when", "never"), ("--title", CANARY), (CANARY,)])
def test_what_was_not_typed_as_it_must_be(home: Typing, words: tuple[str, ...]) -> None:
    ended = typed(home, "seal", "--to", "Noor", *words, text="x")
    assert ended.code == 2
    assert CANARY not in ended.err


@pytest.mark.parametrize("verb", ["open", "take-back"])
@pytest.mark.parametrize("letter_id", ["0" * 32, "x", "../people", "\udcff"])
def test_ids_that_nothing_has(home: Typing, verb: str, letter_id: str) -> None:
    ended = typed(home, verb, letter_id)
    assert (ended.code, ended.out) == (1, "")
    assert "no letter with this id" in ended.err


def test_nobody_opens_what_is_for_another(home: Typing, folder: Path) -> None:
    seal(home)
    ended = typed(home, "open", files(folder)[0].stem)
    assert ended.code == 1
    assert len(files(folder)) == 1


def test_a_wrong_passphrase_seals_nothing(home: Typing, folder: Path) -> None:
    words = ("letter", "seal", "--to", "Noor", "--person", "Sam", "--passphrase-stdin")
    ended = home(*words, stdin=b"not the right one at all\nhello")
    assert ended.code == 1
    assert not (folder / "family" / "letters").exists()


def test_help_says_what_json_holds(home: Typing) -> None:
    for verb in ("seal", "list", "open", "take-back"):
        shown = home("letter", verb, "--help").out
        for field in JSON_FIELDS[f"letter {verb}"].split():
            assert field in shown
