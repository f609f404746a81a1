"""The body of a letter: one way to write it, and nothing else is read."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.errors import LetterDamaged, LetterNewer, LetterTooLong
from family_app.domain.journal import TEXT_LIMIT
from family_app.domain.letter_words import HOWS, TOPICS, WHENS
from family_app.domain.letters import LetterDraft, LetterKind, tidy
from family_app.vault.letter_body import decode, encode

CARD = LetterDraft(LetterKind.CARD, how="listen", when="today", wishes=("keep_phone",))
LETTER = replace(
    CARD, kind=LetterKind.LETTER, title="Hoi", text="Wil je praten? \u202e💬\n\0", about="forced"
)


def written(**changes: Any) -> str:
    """The canonical text of LETTER with fields changed, added, or taken away (...)."""
    found: dict[str, Any] = {**json.loads(encode(LETTER)), **changes}
    kept = {name: value for name, value in found.items() if value is not ...}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@pytest.mark.parametrize(
    "draft", [CARD, LETTER, LetterDraft(text="x"), LetterDraft(LetterKind.PAGE, "Titel")]
)
def test_there_and_back(draft: LetterDraft) -> None:
    assert decode(encode(draft)) == draft


@given(
    st.builds(
        LetterDraft,
        st.sampled_from(LetterKind),
        st.text(max_size=60),
        st.text(max_size=300),
        st.sampled_from(["", *HOWS]),
        st.sampled_from(["", *WHENS]),
        st.lists(st.from_regex(r"[a-z0-9_]{1,40}", fullmatch=True), max_size=8).map(tuple),
        st.sampled_from(["", *TOPICS]),
    ).filter(lambda d: bool(d.title.strip() or d.text.strip() or d.how or d.when or d.wishes))
)
def test_whatever_was_made_tidy_comes_back(draft: LetterDraft) -> None:
    made = tidy(draft)
    assert decode(encode(made)) == made == tidy(made)


def test_it_is_canonical() -> None:
    assert encode(CARD) == (
        '{"about":"","how":"listen","kind":"card","text":"","title":"","v":1,"when":"today",'
        '"wishes":["keep_phone"]}'
    )


def test_what_a_later_program_may_add_is_passed_over() -> None:
    found = decode(written(how="dance", when="tomorrow", about="another_topic", wishes=["new_wish"]))
    assert (found.how, found.when, found.about, found.wishes) == ("", "", "", ("new_wish",))
    assert decode(written(title="", text="", kind="card", how="dance", when="", wishes=[])).how == ""


@pytest.mark.parametrize("body", [written(v=2), '{"v":2}', '{"v": 99, "x": [1.5]}'])
def test_a_later_version(body: str) -> None:
    with pytest.raises(LetterNewer):
        decode(body)


@pytest.mark.parametrize(
    "body",
    [
        *("", "null", "[]", "1", '"v"', "{", "{}", "nonsense", '{"v":1}', '{"v":NaN}', "[" * 100_000),
        *(written(v=version) for version in (0, -1, True, 1.0, "1", None, ...)),
        *(written(**{name: ...}) for name in ("kind", "title", "text", "how", "when", "wishes", "about")),
        *(written(**{name: 1}) for name in ("kind", "title", "text", "how", "when", "wishes", "about")),
        *(written(**{name: "UPPER"}) for name in ("kind", "how", "when", "about")),
        *(written(**{name: "x" * 41}) for name in ("how", "when", "about")),
        written(more=1),
        written(kind="secret"),
        written(kind="card"),
        written(wishes="keep_phone"),
        written(wishes=[1]),
        written(wishes=["a b"]),
        written(wishes=[""]),
        written(wishes=["a", "a"]),
        written(wishes=[f"w{n}" for n in range(9)]),
        written(title="x" * 201),
        written(title="two\nlines"),
        written(text="   "),
        written(text="x" * (TEXT_LIMIT + 1)),
        written(title="", text="", how="", when="", wishes=[]),
        written(title="", text="", how="", when="", wishes=[], kind="card"),
        written(title="", text="", kind="letter"),
        written() + " ",
        " " + written(),
        written().replace(":", ": "),
        written().replace('"v":1', '"v":1,"v":1'),
        written().replace("Hoi", "H\\u006fi"),
        written().replace("Hoi", "H\\ud800i"),
        written().replace("1", "1e0"),
        written().replace('"v":1', '"v":' + "9" * 5000),
    ],
    ids=lambda body: str(body)[:40].encode("ascii", "backslashreplace").decode(),
)
def test_anything_else_is_refused(body: str) -> None:
    with pytest.raises(LetterDamaged):
        decode(body)


def test_a_full_page_fits_and_control_characters_take_too_much() -> None:
    full = LetterDraft(LetterKind.PAGE, "x" * 200, "é" * (TEXT_LIMIT // 2))
    assert decode(encode(full)) == full
    with pytest.raises(LetterTooLong):
        encode(LetterDraft(text="\1" * (TEXT_LIMIT // 2)))
