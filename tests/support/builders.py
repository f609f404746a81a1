"""Ready-made pages, and a real house on a real vault with a derivation that costs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from family_app.content.shelf import read_shelf
from family_app.domain.journal import Draft, PageId
from family_app.domain.people import AgeBand, Person, PersonId
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House, Porch
from family_app.places import Places
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock

PASSPHRASE = "vier losse woorden samen"


def a_page(number: int = 1, **changes: object) -> Draft:
    """A page with a title and a line of text; each number has its own day, the highest is the newest."""
    values: dict[str, object] = {
        "id": PageId(f"{number:032x}"),
        "at": datetime(2026, 1, 5, 16, 10, tzinfo=UTC) + timedelta(days=number),
        "title": f"Dag {number}",
        "text": f"Vandaag was dag {number}.",
        **changes,
    }
    return Draft(**values)  # type: ignore[arg-type]


def a_porch(folder: Path, language: str = "en") -> Porch:
    """A porch on an empty data folder, at a moment that stands still."""
    places = Places(data=folder, state=folder / "state")
    return Porch(places, read_shelf(language), FixedClock())


@contextmanager
def a_house(folder: Path, *, band: AgeBand = AgeBand.NINE, language: str = "en") -> Iterator[House]:
    """The open space of Sam, closed at the end."""
    porch = a_porch(folder, language)
    place = folder / "vaults" / "sam"
    place.parent.mkdir(parents=True, exist_ok=True)
    with cheap_keys():
        vault, _codes = Vault.create(place, PASSPHRASE, band, RecoveryChoice.NONE, clock=porch.clock)
        person = Person(PersonId("1" * 32), "Sam", "cat", "private", "sam")
        try:
            yield House(porch, person, vault)
        finally:
            vault.close()
