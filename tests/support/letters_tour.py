"""The part of the tour for what happened and for letters: somebody comes to the table, and goes again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from family_app.activities import letters
from family_app.activities.people import add_person, everybody, put_away
from family_app.activities.unlock import make_key
from family_app.domain.letters import LetterDraft
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House
from tests.flows.stage import Stage

OTHER = "Billie"
KEY_OF_OTHER = "vier kleine blauwe vissen zwemmen"
WORDS = "Hij gaf mij een zwaard, en nu wil hij weten op welke school ik zit."


def what_happened(on: Stage) -> Iterator[str]:
    """From an empty list to a concern in the bin."""
    on.window.go("concerns")
    page: Any = on.window.page("concerns")
    yield "something happened, nothing yet"
    on.press("concern_new")
    on.find("concern_question")
    on.press("concern_kind_gift_with_catch")
    for step in page.flow.steps:
        while page.flow.step != step:
            on.press("concern_next")
        if step == "who":
            on.press("concern_at_home")
        elif step == "words":
            on.type("concern_words", WORDS)
        yield f"something happened, {step}"
    on.press("concern_wish_know")
    on.press("concern_next")
    on.find("what_now_back")
    yield "something happened, what now, home is not safe"
    on.press("what_now_write")
    on.type("one_note", "Hij vroeg het weer.")
    yield "something happened, one"
    on.press("one_sheet")
    yield "something happened, the sheet"
    on.press("sheet_back")
    on.press("one_back")
    on.wait(lambda: bool(page.list.lines))
    yield "something happened, the list"
    on.press(f"concern_{page.list.lines[0].id}")
    on.press("one_bin")
    on.press("concern_bin")
    on.wait(lambda: bool(page.list.lines))
    yield "something happened, the bin"


def given(on: Stage) -> Iterator[str]:
    """A letter comes, is received and answered; then keys are checked."""
    porch = on.window._builder._porch
    (me,) = everybody(porch)
    house, _codes = make_key(
        porch, add_person(porch, OTHER).id, KEY_OF_OTHER, AgeBand.FIFTEEN, RecoveryChoice.NONE
    )
    letters.seal(house, me.id, LetterDraft(title="Voor jou", text=WORDS, how="listen", wishes=("be_near",)))
    on.window.go("letters")
    page: Any = on.window.page("letters")
    on.wait(lambda: bool(page.list.waiting), "no letter waits")
    on.settle()
    yield "letters, one waits"
    on.press(f"waiting_{page.list.waiting[0].id}")
    on.find("first_words_title")
    yield "letters, the first words"
    on.press("open_letter")
    on.find("letter_content")
    yield "letters, opened"
    on.press("opened_back")
    yield from _written(on, page, house)
    house.vault.close()
    put_away(porch, house.person.id)


def _written(on: Stage, page: Any, other: House) -> Iterator[str]:
    on.press("letters_write")
    on.wait(lambda: bool(page.writer._contacts), "nobody is offered")
    on.press(f"letter_to_{other.person.id}")
    on.type("letter_text", "Dank je wel.")
    on.press("letter_when_today")
    yield "letters, writing"
    on.press("letter_preview")
    on.find("letter_content")
    yield "letters, looked at"
    on.press("preview_back")
    on.press("compose_back")
    on.wait(lambda: bool(page.list.unsealed), "nothing waits to be sealed")
    on.settle()
    yield "letters, not sealed"
    on.press(f"unsealed_{page.list.unsealed[0].id}")
    on.wait(lambda: page.compose.reader is not None)
    on.press("letter_preview")
    on.press("letter_seal")
    on.wait(lambda: bool(page.list.sent), "it was not sealed")
    on.settle()
    yield "letters, shared"
    on.press("letters_keys")
    on.find_first("check_")
    yield "letters, whose key"
    on.press("check_*")
    on.find("keys_same")
    on.press("keys_differ")
    yield "letters, the words differ"
    on.press("keys_back")
    on.press("keys_back")
