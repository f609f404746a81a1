"""The third evening with secret words: a concern and a note, a letter, a mood and a plan; then a kill."""

from __future__ import annotations

from PySide6.QtTest import QTest

from tests.flows.evening import unlock
from tests.flows.stage import Stage

# One secret word each; these rooms show or take every one of them.
SECRETS = (
    *("concern_who", "concern_place", "concern_address", "concern_wanted", "concern_words"),
    *("note", "binned_concern", "letter_title", "letter_text", "mood_word", "mood_line"),
    *("binned_mood", "plan_signs", "plan_draft"),
)


def third(on: Stage, secret: dict[str, str]) -> dict[str, object]:
    on.window.go("who")
    unlock(on, secret["words"])
    _concerns(on, secret)
    _letter(on, secret)
    _moods(on, secret)
    _plan(on, secret)
    return {}


def _saved(on: Stage, name: str) -> None:
    on.wait(lambda: on.find(name).text() != "", f"{name}: not saved")  # type: ignore[attr-defined]


def _concerns(on: Stage, secret: dict[str, str]) -> None:
    on.window.go("concerns")
    on.press("concern_new")
    on.press("concern_kind_*")
    on.press("concern_next")
    on.type("concern_place_words", secret["concern_place"])
    on.press("concern_next")
    on.type("concern_who", secret["concern_who"])
    on.type("concern_address", secret["concern_address"])
    on.press("concern_next")
    on.press("concern_next")
    on.type("concern_wanted_words", secret["concern_wanted"])
    on.press("concern_next")
    on.type("concern_words", secret["concern_words"])
    _saved(on, "concern_saved")
    on.press("concern_stop")
    page = on.window.page("concerns")
    on.wait(lambda: bool(page.list._lines), "no concern in the list")  # type: ignore[attr-defined]
    on.press(f"concern_{page.list._lines[0].id}")  # type: ignore[attr-defined]
    on.type("one_note", secret["note"])
    on.press("one_add")
    on.press("one_sheet")
    on.press("sheet_show")
    on.press("sheet_back")
    on.press("one_back")
    on.press("concern_new")
    for _ in range(5):
        on.press("concern_next")
    on.type("concern_words", secret["binned_concern"])
    on.press("concern_stop")
    on.wait(lambda: len(page.list._lines) == 2, "no second concern")  # type: ignore[attr-defined]
    on.press(f"concern_{page.list._lines[0].id}")  # type: ignore[attr-defined]
    on.press("one_bin")


def _letter(on: Stage, secret: dict[str, str]) -> None:
    on.window.go("letters")
    on.press("letters_write")
    on.type("letter_title", secret["letter_title"])
    on.type("letter_text", secret["letter_text"])
    _saved(on, "compose_saved")
    on.press("compose_back")


def _moods(on: Stage, secret: dict[str, str]) -> None:
    for line in (secret["mood_line"], secret["binned_mood"]):
        on.window.go("mood")
        page = on.window.page("mood")
        on.wait(lambda page=page: bool(page._faces), "no faces")  # type: ignore[misc]
        on.press("face_2")
        on.type("mood_word", secret["mood_word"])
        on.type("mood_line", line)
        on.press("mood_done")
        on.find("mood_kept")
        if line == secret["binned_mood"]:
            on.press("mood_undo")
        else:
            on.press("mood_back")


def _plan(on: Stage, secret: dict[str, str]) -> None:
    on.window.go("plan")
    page = on.window.page("plan")
    on.wait(lambda: bool(page.boxes), "no steps")  # type: ignore[attr-defined]
    on.type("plan_text_signs", secret["plan_signs"])
    _saved(on, "plan_saved")
    QTest.keyClicks(on.find("plan_text_people"), secret["plan_draft"])  # nothing waits for this to be saved
