"""The page for letters of one of the people at a table, each with a real space."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from family_app.domain.people import AgeBand
from family_app.house import House
from family_app.ui.letters.page import LettersPage
from family_app.vault import letter_keys, sealed_note
from tests.activities.letter_people import Table
from tests.support.everyone import settle
from tests.support.instant_courier import InstantCourier
from tests.support.own_pages import press, stand

WORDS = "Somebody threatens me. I do not dare to say it."


def the_letters_page(
    qtbot: QtBot, house: House, band: AgeBand = AgeBand.FIFTEEN, *, read_only: bool = False,
    courier: InstantCourier | None = None,
) -> LettersPage:  # fmt: skip
    """The page 'letters' of the owner of this space."""
    made = LettersPage(courier or InstantCourier(house.porch, house), house.porch, lambda: "NL")
    made.open_for(house.person.name, band, read_only=read_only)
    return stand(qtbot, made)


def begin(page: LettersPage, to: House | None = None, words: str = "") -> None:
    """From the list to a letter with these words."""
    press(page, "letters_write")
    settle()
    if to is not None:
        press(page, f"letter_to_{to.person.id}")
    if words:
        page.compose.text.setFocus()
        QTest.keyClicks(page.compose.text, words)


def seal(page: LettersPage, to: House, words: str = WORDS, *chips: str) -> None:
    """From the list to a sealed letter."""
    begin(page, to, words)
    for chip in chips:
        press(page, f"letter_{chip}")
    press(page, "letter_preview")
    press(page, "letter_seal")
    settle()


def look(page: LettersPage) -> None:
    """From the list to the first words of the first letter that waits."""
    page.show_list()
    settle()
    press(page, f"waiting_{page.list.waiting[0].id}")


def forge(table: Table, *, seed: bytes = b"not the key of Sam, or of Noor.!", body: bytes = b"{}") -> None:
    """A file for Noor in the name of Sam, signed with another key."""
    card = letter_keys.card_of_now(table.sam.vault.inside)[0]
    reader = letter_keys.card_of_now(table.noor.vault.inside)[0].x25519
    table.place.mkdir(exist_ok=True)
    raw = sealed_note.seal(b"a forged letter!", body, 20_000, sender=card.vault_id, seed=seed, reader=reader)
    (table.place / f"{9:032x}.fsn").write_bytes(raw)
