"""Rules for whole texts: help beside what is heavy, nothing that scares, two languages that say the same."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.house.texts import LANGUAGES, NOT_OUR_WORDS, Text

# ---- D4-6: suicide and self-harm stand where help stands ------------------------------------------

HEAVY = re.compile(
    r"zelfmoord|zelfdoding|su[iï]cid|self-?harm|zelf(?:beschadig|verwond)"
    r"|\b(?:je|zich|me)zelf\b.{0,20}\b(?:pijn|iets aan)|\bhurt(?:s|ing)?\s+(?:your|them|my|her|him)sel"
    r"|niet meer (?:wil\w* |te )?leven|(?:do not|don['’]t|doesn['’]t|no longer) wants? to (?:live|be here)"
    r"|\bdood wil|\bwil\w* dood|\bwants? to die|\bwanting to die",
    re.IGNORECASE,
)
# Where such words may stand, and the test that shows help standing beside them.
_FRAME = "tests/ui/test_window.py::test_help_opens_from_every_room_with_one_key_and_changes_no_file"
HELP_STANDS_BESIDE = {
    "resources/helplines/": "tests/ui/test_help_page.py::test_it_opens_at_once_and_the_lines_follow",
    "resources/situations/": "tests/ui/test_help_page.py::test_every_situation_opens_with_steps_and_people",
    "resources/guides/": "tests/ui/test_guides_page.py"
    "::test_help_stands_under_a_guide_with_the_number_of_the_country",
    # Tender cards only (see `misplaced`): their side leads to the situation of Help now that fits.
    "resources/decks/": "tests/ui/test_cards_page.py"
    "::test_a_worrying_answer_leads_to_the_situation_that_fits",
    "resources/plan/": "tests/content/test_plan_words.py"
    "::test_the_last_line_names_help_that_does_not_wait_for_the_plan",
    # What somebody writes to somebody, and what worries a parent: Help now stands in the frame of every room.
    "resources/letters/": _FRAME,
    "resources/concerns/": _FRAME,
    "resources/sources/": _FRAME,  # names of organisations and of what they published
    "EmptyNote": "tests/ui/test_journal_page.py"
    "::test_an_empty_page_says_that_nobody_reads_it_and_where_help_is",
    "PrivacyFull": _FRAME,
}


def misplaced(text: Text, tender: frozenset[str]) -> bool:
    """Whether a heavy word stands where no help does. `tender`: ids of the amber cards and their decks."""
    if not HEAVY.search(text.words):
        return False
    place, _, key = text.where.partition(" ")
    if place.startswith("resources/decks/"):
        topic = Path(place).stem
        return key.split(".")[0] not in tender and not (key.startswith("about.") and topic in tender)
    return not any(text.where.startswith(each) or key == each for each in HELP_STANDS_BESIDE)


# ---- D4-7: nothing that scares, and no platform in the dock ---------------------------------------

_NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)"
_GETAL = "(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|honderd)"
STATISTIC = re.compile(
    r"\d[\d.,]*\s*%|\b\d+ (?:op de|op|in|out of|van de) (?:every |elke )?\d"
    rf"|\b{_NUMBER} (?:in|out of) (?:every )?{_NUMBER}\b|\b(?:een|één|{_GETAL}) op (?:de|elke) {_GETAL}\b"
    r"|\b\d+ (?:procent|per ?cent)\b",
    re.IGNORECASE,
)
PLATFORM = re.compile(
    r"\b(?:discord|roblox|snapchat|tik ?tok|insta(?:gram)?|whats ?app|telegram|you ?tube|minecraft|twitch"
    r"|fortnite|facebook|twitter|reddit|omegle|steam|be ?real|pinterest|messenger|xbox|playstation"
    r"|character\.? ?ai|chat ?gpt)\b",
    re.IGNORECASE,
)
# The guide to reporting in apps, and the channel by which a helpline can be reached.
PLATFORMS_NAMED = ("resources/guides/nl/G06.toml", "resources/guides/en/G06.toml", "resources/helplines/")


def frightens(text: Text) -> Iterator[str]:
    """What a child should not read: figures about harm, a platform that is blamed."""
    # A size of letters or a part of a whole is no statistic: the program's own words have their figures.
    if text.for_child and text.where.startswith("resources/") and STATISTIC.search(text.words):
        yield f"a statistic: {text.where}"
    if text.for_child and not text.where.startswith(PLATFORMS_NAMED) and PLATFORM.search(text.words):
        yield f"a platform by name: {text.where}"


# ---- D4-8: two languages that say the same, and one way to say you --------------------------------

FORMAL = re.compile(r"(?<![\w’'-])(?:[Uu]|[Uu]w|[Uu]zelf)(?![\w’'-])")


def formal(text: Text) -> bool:
    """Whether Dutch says u; children and parents are je."""
    return text.language in ("nl", "") and bool(FORMAL.search(text.words))


def unequal(root: Path) -> Iterator[str]:
    """What one language has and the other lacks, in every pair of files; and what was left untranslated."""
    for ours, theirs in _pairs(root):
        name = ours.relative_to(root).as_posix()
        if not (ours.is_file() and theirs.is_file()):
            yield f"{name}: there is no such file in both languages"
            continue
        one, other = (tomllib.loads(path.read_text(encoding="utf-8")) for path in (ours, theirs))
        yield from _compare(name, "", one, other)


def _pairs(root: Path) -> Iterator[tuple[Path, Path]]:
    nl, en = LANGUAGES
    found = set()
    for path in sorted(root.rglob("*.toml")):
        parts = path.relative_to(root).as_posix()
        if f"/{nl}/" in parts or f"/{en}/" in parts:
            both = (parts.replace(f"/{en}/", f"/{nl}/"), parts.replace(f"/{nl}/", f"/{en}/"))
        elif parts.endswith((f"_{nl}.toml", f"_{en}.toml")):
            stem = parts[: -len("_nl.toml")]
            both = (f"{stem}_{nl}.toml", f"{stem}_{en}.toml")
        else:
            continue
        found.add(both)
    for one, other in sorted(found):
        yield root / one, root / other


def _compare(name: str, key: str, one: object, other: object) -> Iterator[str]:
    where = f"{name} {key}".strip()
    if isinstance(one, dict) and isinstance(other, dict):
        for each in sorted(set(one) ^ set(other)):
            yield f"{where}: {each} stands in one language only"
        for each in [each for each in one if each in other]:
            yield from _compare(name, f"{key}.{each}".strip("."), one[each], other[each])
    elif isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            yield f"{where}: {len(one)} in Dutch, {len(other)} in English"
        for at, (left, right) in enumerate(zip(one, other, strict=False)):
            yield from _compare(name, f"{key}.{at}", left, right)
    elif type(one) is not type(other):
        yield f"{where}: of another kind"
    elif isinstance(one, str) and one == other and len(one.split()) > 3 and _own_words(key):
        yield f"{where}: the same in both languages"


def _own_words(key: str) -> bool:
    return not {*key.split(".")} & {*NOT_OUR_WORDS}
