"""A letter in the name of somebody at the table, without their key: refused, and nothing of it is said."""

from __future__ import annotations

import sys

from family_app.activities.unlock import open_space
from family_app.domain.letters import LetterDraft
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.vault import letter_body, letter_keys, sealed_note
from family_app.vault.public_card import Card
from tests.blackbox.bus import wait
from tests.blackbox.home import PASSPHRASE, Home, person_of, play_at_home

FAMILY = (("Noor", AgeBand.FIFTEEN), ("Billie", AgeBand.ADULT))
LURE = "Do not tell anyone and come to the station."
TITLE = "Only for you"


def forge(porch: Porch) -> None:
    """Somebody who can write into the folder, and has no key of the family."""
    noor, billie = _card(porch, "Noor"), _card(porch, "Billie")
    raw = sealed_note.seal(
        b"a forged letter!", letter_body.encode(LetterDraft(title=TITLE, text=LURE)).encode(), 20_000,
        sender=noor.vault_id, seed=b"not the key of Noor, by no means", reader=billie.x25519,
    )  # fmt: skip
    porch.places.letters.mkdir(parents=True, mode=0o700)
    (porch.places.letters / f"{7:032x}.fsn").write_bytes(raw)


def _card(porch: Porch, name: str) -> Card:
    house, _opened = open_space(porch, person_of(porch, name).id, PASSPHRASE)
    card, _seed = letter_keys.card_of_now(house.vault.inside)
    house.vault.close()
    return card


def evening(home: Home) -> None:
    """Raises LookupError or AssertionError at the first thing that is missing."""
    home.open("Billie")
    app = home.app
    app.find(id="page_text").type("Nobody called me here.")
    wait(lambda: app.find(id="saved_word").name, "the page was not saved")
    assert app.look(id="letter_line") is None, "a forged letter calls somebody"
    page = home.go("letters")
    page.find(name="It says that it is from Noor, but it was not written with the key of Noor.")
    said = app.said()
    assert LURE not in said
    assert TITLE not in said
    assert page.look(starts="waiting_") is None, "there is a way to open it"
    page.find(name="Throw away").press()
    page.find(name="Then this letter is gone, unopened.")
    page.find(name="Throw away").press()
    page.find(name="There is no letter waiting.")
    assert not any(home.porch.places.letters.iterdir()), "its file is still there"
    home.go("journal")
    assert app.look(id="letter_line") is None


if __name__ == "__main__":
    sys.exit(play_at_home(FAMILY, evening, "the forged letter was refused", before=forge))
