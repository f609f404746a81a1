"""The part of the tour through checking in: alone, in the plan, in the journal, and together at the table."""

from __future__ import annotations

from collections.abc import Iterator

from family_app.domain.checkin import Stage
from tests.flows.stage import Stage as Window


def own_days(on: Window) -> Iterator[str]:
    """With somebody's space open."""
    on.window.go("mood")
    page = on.window.page("mood")
    on.wait(lambda: bool(page._faces), "no faces")  # type: ignore[attr-defined]
    yield "mood"
    on.press("face_4")
    on.press("mood_feeling_proud")
    yield "mood, chosen"
    on.press("mood_done")
    on.find("mood_kept")
    yield "mood, kept"
    on.press("mood_back")
    on.press("face_2")
    on.press("mood_more")
    on.find("door_plan")
    yield "mood, the doors"
    on.press("mood_back")
    on.press("mood_help")
    on.find("danger")
    yield "mood, help"
    on.press("mood_back")
    on.press("mood_own")
    on.press("reminder_day_day")
    on.find("reminder_at")
    yield "mood, own choices"
    on.find("mood_looking").click()  # type: ignore[attr-defined]
    on.press("mood_own_close")
    on.press("mood_look_back")
    on.find_first("mood_bin_")
    yield "mood, a month"
    on.press("looking_span")
    on.find_first("mood_bin_")
    yield "mood, a year"
    on.press("mood_bin_*")
    on.find("mood_banner_action")
    on.press("looking_bin")
    on.press("mood_erase_*")
    yield "mood, the bin"
    on.press("mood_bin_close")
    yield from _plan_and_prompts(on)


def _plan_and_prompts(on: Window) -> Iterator[str]:
    on.window.go("plan")
    page = on.window.page("plan")
    on.wait(lambda: bool(page.boxes), "no steps")  # type: ignore[attr-defined]
    on.press("plan_signs_0")
    yield "plan"
    on.window.go("journal")
    on.press_if_there("back_to_list")
    on.press("new_page")
    on.press("ways_to_start")
    yield "journal, ways to start"
    on.press("way_worry")
    on.press("ways_ending")
    on.press("ending_tell")
    yield "journal, an ending"
    on.press("page_bin")
    on.wait(lambda: on.window.page("journal").sheet.title.text() == "")  # type: ignore[attr-defined]


def together(on: Window) -> Iterator[str]:
    """At the table, with nobody's space open."""
    on.window.go("agreements")
    yield "agreements, none"
    on.press("agreement_new")
    yield "agreements, building"
    on.press("builder_starters")
    on.press("starter_nights")
    yield "agreements, to start from"
    on.press("starters_done")
    on.press("agreed_by_*")
    on.press("agreement_keep")
    on.find("agreement_1")
    yield "agreements, one"
    yield from _checkin(on)


def _checkin(on: Window) -> Iterator[str]:
    on.window.go("checkin")
    on.type("checkin_other", "Noor")
    on.press("checkin_add")
    on.press("checkin_who_Sam")
    yield "check-in, who"
    on.press("checkin_begin")
    seen: set[Stage] = set()
    page = on.window.page("checkin")
    while page.checkin.stage is not Stage.END:  # type: ignore[attr-defined]
        now = page.checkin  # type: ignore[attr-defined]
        if now.stage not in seen:
            seen.add(now.stage)
            yield f"check-in, {now.stage.value}"
            _after_a_pause(on)
        if now.stage is Stage.WRITE and now.person is not None:
            on.type("checkin_line", "That walk was nice.")
        if now.stage is Stage.AGREE:
            on.type("checkin_agreed", "We walk on Sunday.")
        if now.stage is Stage.AGAIN and now.again is None:
            on.press("checkin_again_7")
        elif now.all_had_a_turn and not now.turned:
            on.press("checkin_turn")
            yield "check-in, turned over"
            _after_a_pause(on)
        else:
            on.press("checkin_next")
    yield "check-in, the end"
    _after_a_pause(on)
    on.press("checkin_keep")
    on.find("checkin_kept")
    yield "check-in, kept"


def _after_a_pause(on: Window) -> None:
    """Whoever looked elsewhere in between comes back to a pause."""
    page = on.window.page("checkin")
    if page.checkin.paused:  # type: ignore[attr-defined]
        on.press("checkin_next")
