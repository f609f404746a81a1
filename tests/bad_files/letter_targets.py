"""Letters and public cards, which a sync program or anybody at this computer may have put there."""

from __future__ import annotations

from pathlib import Path
from random import Random

from family_app.domain.errors import LetterMissing
from family_app.domain.letters import WaitingState
from family_app.vault import letter_files
from family_app.vault import public_card as cards
from family_app.vault.contacts import Pin, standing, word_numbers
from family_app.vault.letter_reading import Eyes
from family_app.vault.sealed_note import BODY_LIMIT, unseal
from tests.bad_files.target import CORPUS, Repair, Target, as_it_is
from tests.vault.note_builders import NOOR, SAM, filled_with, inside_of, note

_READY = (WaitingState.READY,)


def public_card(root: Path) -> Target:
    place = root / f"{SAM.vault_id.hex()}.pub"
    pins = (Pin(SAM.card, "Sam", True),)

    def use() -> None:
        card = cards.find(root, SAM.vault_id)
        found = standing(pins, SAM.vault_id, "Sam", card)
        assert card is None or len(word_numbers(card)) == 5
        assert found.state.may_get_letters is (card in (None, SAM.card)), "a swapped key is used"
        cards.read(place.read_bytes())

    return Target(root, place, ((CORPUS / "card.pub").read_bytes(),), use, refusals=(cards.Unreadable,))


def sealed_note(root: Path) -> Target:
    """The bytes of the file: with any of them changed nobody reads a word."""
    seed = (CORPUS / "note.fsn").read_bytes()
    target = _letter(root, (seed,), as_it_is)
    use = target.use

    def use_as_it_is() -> None:
        raw = letter_files.read(target.place)
        if raw is None:
            raise LetterMissing
        unseal(raw, [NOOR.opener]).text()
        assert raw == seed, "a changed note opens"
        use()

    target.use = use_as_it_is
    return target


def sealed_note_inside(root: Path) -> Target:
    """What was inside, changed and sealed again by somebody who has the public key: never as if signed."""
    inside = inside_of((CORPUS / "note.fsn").read_bytes())

    def sealed(raw: bytes, _chance: Random) -> bytes:
        return filled_with(raw, front=(CORPUS / "note.fsn").read_bytes()[:28])

    return _letter(root, (inside,), sealed, genuine=inside)


def letter_body(root: Path) -> Target:
    """The words, changed and then sealed and signed by the writer themself."""
    inside = inside_of((CORPUS / "note.fsn").read_bytes())
    body = inside[88 : 88 + int.from_bytes(inside[84:88])]
    return _letter(root, (body,), lambda raw, _chance: note(raw[:BODY_LIMIT]))


def _letter(root: Path, seeds: tuple[bytes, ...], repair: Repair, genuine: bytes | None = None) -> Target:
    place = root / f"{'ab' * 16}{letter_files.ENDING}"
    eyes = Eyes([NOOR.opener], (Pin(SAM.card, "Sam", True),), {}, frozenset())

    def use() -> None:
        raw = letter_files.read(place)
        seen = eyes.look(raw or b"")
        if seen is None:
            raise LetterMissing
        assert (seen.inside is not None) is (seen.state in _READY)
        if genuine is not None and seen.state not in (WaitingState.FORGED, WaitingState.STRANGER):
            assert inside_of(raw or b"") == genuine, "what Sam never signed counts as signed"

    return Target(root, place, seeds, use, repair=repair)
