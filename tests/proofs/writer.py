"""The process that gets killed: keeps drafts of one page and new pages, and says which are on disk."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from family_app.domain.clock import SystemClock
from family_app.domain.journal import Draft, PageId
from family_app.vault.vault import Vault


def text_of(page: int, revision: int) -> str:
    """What stands in a page at a revision; long enough to span several pages of the file."""
    return f"page {page} revision {revision} " + "words and more words " * (40 + 7 * (revision % 90))


def main() -> None:
    folder, start, codes = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    vault = Vault.open_with_recovery(folder, codes, clock=SystemClock())
    sys.stdout.write("open\n")
    sys.stdout.flush()
    at = datetime(2026, 1, 1, tzinfo=UTC)
    number = start
    while True:
        number += 1
        page = number // 5  # five drafts of each page, as autosave makes them
        revision = number % 5 + 1
        draft = Draft(PageId(f"{page:032x}"), at, f"title {page}", text_of(page, revision), revision=revision)
        vault.journal.keep(draft)
        sys.stdout.write(f"{page} {revision}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
