"""The helplines that a person should open and tick, worst first, as a table in Markdown."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from family_app.content.helplines import read_help
from family_app.domain.helplines import Helpline

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "helplines"
EVIDENCE = ROOT / "tests" / "content" / "helpline_evidence.toml"
LOOKS = ROOT / "tests" / "content" / "helpline_looks.toml"
NO_LOOKS: Mapping[str, str] = MappingProxyType({})
NEVER_SEEN, OLDEST = 7, 6  # points, as if so many years old; what is older counts no worse
HEAD = """# Helplines to open and tick

Open the organisation's own page. Compare name, number, address, hours, cost and who may call; write the new
day at `seen` and `hours_seen`. `confirmed = true` only after the organisation itself said yes: such a line
leaves this list.

Worst first. Points: one for each year since it was last seen (7 when the day is not known), 3 for pages that
contradict each other, 2 for a single page of evidence, 2 when it stands on the first screen.
"Last look" says what public copies of pages said when they were searched again.
"""
COLUMNS = (
    "",
    "points",
    "country",
    "line",
    "numbers and addresses",
    "screen",
    "seen",
    "pages",
    "last look",
    "to settle",
    "id",
)


@dataclass(frozen=True, slots=True)
class ToTick:
    """One line with what makes it urgent."""

    country: str
    line: Helpline
    pages: int
    remark: str
    look: str = ""

    @property
    def has_conflict(self) -> bool:
        return self.remark.startswith("Conflict:") or " Conflict:" in self.remark

    def points(self, today: date) -> int:
        """How much a look at it is worth."""
        seen = self.line.seen
        age = min(OLDEST, today.year - int(seen[:4])) if seen else NEVER_SEEN
        first = not self.line.second_screen
        return age + 3 * self.has_conflict + 2 * (self.pages <= 1) + 2 * first

    def cells(self, today: date) -> tuple[str, ...]:
        """The row of the table."""
        line = self.line
        ways = " · ".join(contact.value for contact in line.contacts)
        screen = "danger" if line.is_banner else "second" if line.second_screen else "first"
        what = f"{line.name} ({line.category})"
        points, pages = str(self.points(today)), str(self.pages)
        seen = line.seen or "not known"
        return ("☐", points, self.country, what, ways, screen, seen, pages, self.look, self.remark, line.id)


def remarks(file: str) -> Iterator[tuple[str, str]]:
    """The comment right above each line of a country's file, by the id of the line."""
    for block in re.finditer(r'((?:^#.*\n)*)^\[\[line\]\]\nid = "([\w-]+)"', file, re.MULTILINE):
        said = " ".join(line.strip("# ").strip() for line in block[1].splitlines() if "----" not in line)
        yield block[2], said.strip()


def last_looks(file: str) -> dict[str, str]:
    """What was seen on the last look, where and how old, by the id of the line."""
    rows = tomllib.loads(file)["look"]
    return {
        row["id"]: " ".join(filter(None, (row["seen"].replace("_", " "), row["kind"], row["page_date"])))
        for row in rows
    }


def to_tick(lines: Iterable[tuple[str, Helpline]], pages: Mapping[str, int], said: Mapping[str, str],
            today: date, looks: Mapping[str, str] = NO_LOOKS) -> list[ToTick]:  # fmt: skip
    """Every line that no organisation has confirmed, worst first; then by the name of its country."""
    found = [
        ToTick(country, line, pages.get(line.id, 0), said.get(line.id, ""), looks.get(line.id, ""))
        for country, line in lines
        if not line.confirmed
    ]
    return sorted(found, key=lambda each: (-each.points(today), each.line.seen, each.country, each.line.id))


def table(found: Iterable[ToTick], today: date) -> str:
    """Markdown, one line a row."""
    rows = [COLUMNS, tuple("---" for _ in COLUMNS), *(each.cells(today) for each in found)]
    return "\n".join("| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows)


def shipped_lines(today: date) -> list[ToTick]:
    """All that we ship."""
    evidence = tomllib.loads(EVIDENCE.read_text(encoding="utf-8"))
    pages = {row["id"]: row["pages"] for row in evidence["row"]}
    countries = read_help("en").countries.values()
    said = {
        line_id: words
        for country in countries
        for line_id, words in remarks((FOLDER / f"{country.code.lower()}.toml").read_text(encoding="utf-8"))
    }
    looks = last_looks(LOOKS.read_text(encoding="utf-8"))
    return to_tick(((c.name, line) for c in countries for line in c.lines), pages, said, today, looks)


def main() -> int:
    """Prints the whole list."""
    today = date.today()
    sys.stdout.write(f"{HEAD}\n{table(shipped_lines(today), today)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
