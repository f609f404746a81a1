"""What a deed that may be cut off begins with: data folders by name, and what opens the space in them."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from family_app.activities.backups import make_automatic
from family_app.activities.journal import keep_draft
from family_app.activities.letters import seal
from family_app.activities.people import add_person, find_person, update
from family_app.activities.unlock import make_key, open_space, open_with_code
from family_app.content.shelf import Shelf, read_shelf
from family_app.domain.journal import Draft, PageId
from family_app.domain.letters import LetterDraft
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House, Porch
from family_app.places import Places
from family_app.vault import keys
from tests.support.clocks import FixedClock

OLD, NEW = "zeven gele fietsen in de regen", "acht blauwe boten op het meer"
NAME, OTHER = "Sam", "Noor"
PAGES = 4  # before the deed; the deed of saving adds more
SAVES = 5
LETTERS = 3
FROZEN = Path(__file__).parents[1] / "old_vaults"
FOLDER = "0123456789abcdef0123456789abcdef"

Tell = Callable[[str], None]
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Secrets:
    """What opens a space; None where there is none."""

    passphrase: str | None
    codes: tuple[str, ...] = ()


NO_SPACE = Secrets(None)


@dataclass(frozen=True)
class Operation:
    """`prepare` makes the folder; `run` does the deed in it and answers what opens the space from then on."""

    name: str
    prepare: Callable[[Path], Secrets]
    run: Callable[[Path, Secrets, Tell], Secrets]


@cache
def _shelf() -> Shelf:
    return read_shelf("en")


def porch_of(root: Path) -> Porch:
    """A new porch each time: nobody has to wait because somebody guessed before."""
    return Porch(Places(data=root, state=root / "state"), _shelf(), FixedClock())


def text_of(page: int, revision: int) -> str:
    """What stands in a page at a revision; long enough to span several pages of the file."""
    return f"page {page} revision {revision} " + "words and more words " * (
        40 + 97 * (page * 5 + revision) % 400
    )


def page_id(page: int) -> PageId:
    return PageId(f"{page:032x}")


@contextmanager
def scripted(seed: str) -> Iterator[None]:
    """The same salts, keys and codes each time: so it is known what a process made that was killed."""
    streams: dict[int, random.Random] = {}

    def take(size: int) -> bytes:
        # One row for each size: a nonce that was not needed must not change the keys.
        return streams.setdefault(size, random.Random(f"{seed} {size}")).randbytes(size)

    real, keys._random = keys._random, take
    try:
        yield
    finally:
        keys._random = real


# ---- folders ------------------------------------------------------------------------------------


def nobody(root: Path) -> Secrets:
    """Somebody at the table who has no space yet."""
    root.mkdir(mode=0o700)
    add_person(porch_of(root), NAME)
    return NO_SPACE


def space(root: Path) -> Secrets:
    """A space with some pages."""
    nobody(root)
    porch = porch_of(root)
    with scripted("first"):
        made = make_key(porch, find_person(porch, NAME).id, OLD, AgeBand.NINE, RecoveryChoice.MINE)
    house, shown = made
    for page in range(PAGES):
        save_page(house, page, 1)
    house.vault.close()
    return Secrets(OLD, shown.codes)


def frozen(root: Path) -> Secrets:
    """A space that the first schema wrote."""
    nobody(root)
    porch = porch_of(root)
    folder = porch.places.vaults / FOLDER
    folder.parent.mkdir(mode=0o700)
    shutil.copytree(FROZEN / "schema_1", folder)
    for path in (folder, *folder.iterdir()):
        path.chmod(0o700 if path.is_dir() else 0o600)
    update(porch, replace(find_person(porch, NAME), vault=FOLDER))
    return Secrets(None, (frozen_contents()["code"],))


def backed_up(root: Path) -> Secrets:
    """A space, and a backup that the app made of it."""
    before = space(root)
    with opened(root, before) as house:
        run_out(make_automatic(house))
    return before


def damaged(root: Path) -> Secrets:
    """The same, and then the database was cut short: nothing opens this space."""
    backed_up(root)
    (database,) = (root / "vaults").glob("*/journal.db")
    with database.open("r+b") as file:
        file.truncate(1000)
    return NO_SPACE


def two(root: Path) -> Secrets:
    """A space, and somebody else with one."""
    before = space(root)
    porch = porch_of(root)
    who = add_person(porch, OTHER).id
    with scripted("second"):
        house, _ = make_key(porch, who, OLD, AgeBand.ADULT, RecoveryChoice.NONE)
    house.vault.close()
    return before


def letter_waits(root: Path) -> Secrets:
    """Two spaces, and letters from each to the other."""
    before = two(root)
    for writer, reader in ((NAME, OTHER), (OTHER, NAME)):
        with opened(root, before, writer) as house:
            for number in range(LETTERS):
                seal_one(house, reader, number)
    return before


def frozen_contents() -> dict[str, Any]:
    """What somebody wrote with the first schema."""
    return json.loads((FROZEN / "contents.json").read_text(encoding="utf-8"))["schema_1"]  # type: ignore[no-any-return]


# ---- what folders and deeds are made of ----------------------------------------------------------------


def save_page(house: House, page: int, revision: int) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=page)
    keep_draft(house, Draft(page_id(page), at, f"title {page}", text_of(page, revision), revision=revision))


def seal_one(house: House, reader: str, number: int) -> None:
    seal(house, find_person(house.porch, reader).id, LetterDraft(title=f"{number}", text=text_of(number, 1)))


@contextmanager
def opened(root: Path, secrets: Secrets, name: str = NAME) -> Iterator[House]:
    porch = porch_of(root)
    who = find_person(porch, name).id
    if secrets.passphrase is None:
        house, _ = open_with_code(porch, who, secrets.codes)
    else:
        house, _ = open_space(porch, who, secrets.passphrase)
    try:
        yield house
    finally:
        house.vault.close()


def run_out(steps: Generator[object, None, Answer]) -> Answer:
    """Does all slices at once, and answers what the last one answered."""
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
