"""The list to tick names every helpline once, and the worst of them first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from family_app.content.helplines import read_every_line, read_help
from family_app.domain.helplines import Helpline
from tests.house.helplines_to_tick import COLUMNS, remarks, shipped_lines, table, to_tick
from tests.support.help import a_line, a_phone

TODAY = date(2026, 11, 23)


def _line(name: str, seen: str, **facts: object) -> Helpline:
    made = a_line(name, a_phone(seen=seen))
    return replace(made, seen=seen, **facts)  # type: ignore[arg-type]


def _ids(*lines: Helpline, said: dict[str, str] | None = None, pages: int = 3) -> list[str]:
    known = {line.id: pages for line in lines}
    found = to_tick([("Here", line) for line in lines], known, said or {}, TODAY)
    return [each.line.id for each in found]


def test_the_oldest_comes_first_and_before_it_what_nobody_dated() -> None:
    new, old, never = _line("new", "2026-10"), _line("old", "2021-07-08"), _line("never", "")
    assert _ids(new, old, never) == ["never", "old", "new"]


def test_a_conflict_a_single_page_and_the_first_screen_each_make_it_more_urgent() -> None:
    one, other = _line("one", "2025"), _line("other", "2025")
    assert _ids(one, other, said={"other": "Conflict: two hours."}) == ["other", "one"]
    assert _ids(one, other, said={"other": "Hours not seen."}) == ["one", "other"]
    assert _ids(one, replace(other, second_screen=True)) == ["one", "other"]
    assert _ids(replace(one, second_screen=True), other) == ["other", "one"]
    lines = [("Here", one), ("Here", other)]
    found = to_tick(lines, {"one": 4, "other": 1}, {}, TODAY)
    assert [(each.line.id, each.points(TODAY)) for each in found] == [("other", 5), ("one", 3)]


def test_what_the_organisation_confirmed_leaves_the_list() -> None:
    assert _ids(_line("asked", "2026", confirmed=True), _line("not yet", "2026")) == ["not yet"]


def test_every_shipped_line_stands_there_once_with_what_is_unsettled() -> None:
    found = shipped_lines(TODAY)
    lines = read_every_line(read_help("en"))
    assert sorted(each.line.id for each in found) == sorted(line.id for line in lines if not line.confirmed)
    assert all(each.pages for each in found)
    points = [each.points(TODAY) for each in found]
    assert points == sorted(points, reverse=True)
    by_id = {each.line.id: each for each in found}
    assert by_id["nl-113"].has_conflict
    assert by_id["sk-viac-ako-nick"].remark.startswith("Conflict: the state office")
    assert by_id["us-fbi-tips"].remark == "Hours and anonymity were not seen."
    assert by_id["nl-helpwanted-offlimits"].look == "not found"
    assert by_id["us-boys-town"].look == "agree own-page 2025-09-01"
    assert by_id["fr-119"].remark == ""


def test_a_comment_belongs_to_the_line_right_below_it() -> None:
    line = '[[line]]\nid = "{}"\n'
    file = f"# top\n\n# ---- later ----\n\n# One.\n# Two.\n{line.format('a-1')}\n{line.format('b')}"
    assert dict(remarks(file)) == {"a-1": "One. Two.", "b": ""}


def test_the_table_is_markdown_with_one_line_a_row() -> None:
    found = to_tick([("Here", _line("a | b", "2026"))], {}, {}, TODAY)
    rows = table(found, TODAY).splitlines()
    assert [row.count("|") for row in rows] == [len(COLUMNS) + 1] * 3
    assert rows[0].startswith("|  | points | country |")
    assert "| ☐ | 4 | Here | a / b (child) |" in rows[2]
