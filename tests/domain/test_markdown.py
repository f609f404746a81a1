"""What a person types survives keeping and opening, whatever signs it is made of."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.markdown import (
    NUMBER_LIMIT,
    Block,
    Kind,
    Run,
    compose,
    parse,
    plain,
    tidy,
    without_marks,
)

LINE_ENDS = "\n\r\u2028\u2029"
SIGNS = st.sampled_from([*"*_#-.1 2\\`>[]()~+!\t", "é", "😀", "\u200d", "\u0301", "\u00a0", "a", "\x00"])
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters=LINE_ENDS)
WORDS = st.text(st.one_of(SIGNS, LETTERS), max_size=24)
RUNS = st.lists(st.builds(Run, WORDS, st.booleans(), st.booleans()), max_size=6).map(tidy)
PLAIN_KINDS = st.sampled_from([Kind.PARAGRAPH, Kind.HEADING1, Kind.HEADING2, Kind.BULLET])
BLOCKS = st.one_of(
    st.builds(Block, PLAIN_KINDS, RUNS),
    st.builds(Block, st.just(Kind.NUMBERED), RUNS, st.integers(1, NUMBER_LIMIT)),
)


@given(st.lists(BLOCKS, min_size=1, max_size=6).map(tuple))
def test_what_an_editor_makes_comes_back(blocks: tuple[Block, ...]) -> None:
    assert parse(compose(blocks)) == blocks


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_plain_lines_keep_every_character(lines: list[str]) -> None:
    typed = tuple(Block(runs=(Run(line),) if line else ()) for line in lines)
    assert parse(compose(typed)) == typed
    assert plain(compose(typed)) == "\n".join(lines)


@given(st.text(max_size=200))
def test_any_text_can_be_opened_and_then_stays_the_same(text: str) -> None:
    blocks = parse(text)
    assert parse(compose(blocks)) == blocks


@given(st.lists(st.builds(Run, WORDS, st.booleans(), st.booleans()), max_size=6))
def test_tidy_keeps_the_words_and_is_done_at_once(runs: list[Run]) -> None:
    tidied = tidy(runs)
    assert "".join(run.text for run in tidied) == "".join(run.text for run in runs)
    assert tidy(tidied) == tidied


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("", Block()),
        ("# Monday", Block(Kind.HEADING1, (Run("Monday"),))),
        ("## Later", Block(Kind.HEADING2, (Run("Later"),))),
        ("### three", Block(Kind.PARAGRAPH, (Run("### three"),))),
        ("#school", Block(Kind.PARAGRAPH, (Run("#school"),))),
        ("- milk", Block(Kind.BULLET, (Run("milk"),))),
        ("-5 degrees", Block(Kind.PARAGRAPH, (Run("-5 degrees"),))),
        ("12. twelve", Block(Kind.NUMBERED, (Run("twelve"),), 12)),
        ("01. one", Block(Kind.PARAGRAPH, (Run("01. one"),))),
        ("2026\\. a year", Block(Kind.PARAGRAPH, (Run("2026. a year"),))),
        ("  two spaces", Block(Kind.PARAGRAPH, (Run("  two spaces"),))),
        ("**a**", Block(Kind.PARAGRAPH, (Run("a", bold=True),))),
        ("*a*", Block(Kind.PARAGRAPH, (Run("a", italic=True),))),
        ("***a***", Block(Kind.PARAGRAPH, (Run("a", bold=True, italic=True),))),
        ("**a***b*", Block(Kind.PARAGRAPH, (Run("a", bold=True), Run("b", italic=True)))),
        ("2 * 3 * 4", Block(Kind.PARAGRAPH, (Run("2 * 3 * 4"),))),
        ("*one star", Block(Kind.PARAGRAPH, (Run("*one star"),))),
        ("***a*", Block(Kind.PARAGRAPH, (Run("**"), Run("a", italic=True)))),
        ("****", Block(Kind.PARAGRAPH, (Run("****"),))),
        (r"C:\new\file", Block(Kind.PARAGRAPH, (Run(r"C:\new\file"),))),
        (r"\*", Block(Kind.PARAGRAPH, (Run("*"),))),
        ("end\\", Block(Kind.PARAGRAPH, (Run("end\\"),))),
    ],
)
def test_a_line_is_read_as(text: str, block: Block) -> None:
    assert parse(text) == (block,)


@pytest.mark.parametrize("text", ["# not a heading", "- not a list", "1. not a number", "## two"])
def test_a_paragraph_that_looks_like_a_list_stays_a_paragraph(text: str) -> None:
    block = Block(runs=(Run(text),))
    assert parse(compose([block])) == (block,)


def test_spaces_at_the_edge_of_a_bold_word_are_not_bold() -> None:
    runs = (Run("one "), Run(" two ", bold=True), Run("three"))
    assert tidy(runs) == (Run("one  "), Run("two", bold=True), Run(" three"))
    assert compose([Block(runs=tidy(runs))]) == "one  **two** three"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029"])
def test_other_line_ends_are_line_ends(end: str) -> None:
    assert plain(f"a{end}b") == "a\nb"


@pytest.mark.parametrize("piece", ["*", "**a", "\\", "***a *", "- ", "1. ", "# *\n", "*a**", "\\*"])
def test_the_longest_page_is_read_in_time_that_grows_with_its_length(piece: str) -> None:
    text = (piece * (256 * 1024 // len(piece)))[: 256 * 1024]
    started = time.process_time()
    compose(parse(text))
    # About a second on a slow core; anything that grows with the square takes minutes.
    assert time.process_time() - started < 20


@pytest.mark.parametrize(
    ("excerpt", "places", "words", "marked"),
    [
        ("a **bold** word", ((4, 4),), "a bold word", ["bold"]),
        (r"2 \* 3 is six", ((7, 2),), "2 * 3 is six", ["is"]),
        ("…ld** and *this", ((11, 4),), "…ld and this", ["this"]),
        ("2*3 and 2 * 3", (), "2*3 and 2 * 3", []),
        (r"\*\*stars\*\*", ((4, 5),), "**stars**", ["stars"]),
        ("😀 **café**", ((4, 4),), "😀 café", ["café"]),
    ],
)
def test_an_excerpt_is_shown_without_marks_and_the_found_words_stay_found(
    excerpt: str, places: tuple[tuple[int, int], ...], words: str, marked: list[str]
) -> None:
    shown, found = without_marks(excerpt, places)
    assert shown == words
    assert [shown[at : at + length] for at, length in found] == marked
