"""Looking at letters with the keys and pins of one open vault: what can be said before they are opened."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from family_app.domain.backups import Progress
from family_app.domain.errors import LetterDamaged, LetterMissing, LetterNewer
from family_app.domain.letters import LetterDraft, WaitingState
from family_app.vault import letter_body, letter_files, sealed_note
from family_app.vault.contacts import Pin, of_vault
from family_app.vault.public_card import Card
from family_app.vault.sealed_note import Unsealed
from family_app.vault.slices import Slice

START = date(1970, 1, 1)


@dataclass(frozen=True, slots=True, repr=False)
class Read:
    """A letter that can be opened."""

    day: date
    body: str
    content: LetterDraft


@dataclass(frozen=True, slots=True, repr=False)
class Seen:
    """What can be said of a letter for this vault."""

    state: WaitingState
    sender: bytes  # vault id of the one it names
    note_id: bytes
    checked: bool = False  # whether the key that signed it was compared at the table
    inside: Read | None = None  # READY only


@dataclass(frozen=True, slots=True, repr=False)
class Eyes:
    """The keys of one vault, and what it knows of others, at one moment."""

    openers: Sequence[X25519PrivateKey]
    pins: Sequence[Pin]
    changed: Mapping[bytes, Card]  # by vault id: keys that must be checked before they are pinned
    had: frozenset[tuple[bytes, bytes]]

    def look(self, raw: bytes) -> Seen | None:
        """None for what is not for this vault, and for what nobody could have sealed: it is passed over."""
        try:
            note = sealed_note.unseal(raw, self.openers)
        except (LetterDamaged, LetterMissing, LetterNewer):
            return None
        theirs = of_vault(self.pins, note.sender)
        new = self.changed.get(note.sender)
        if not theirs and new is None:
            return _refused(WaitingState.STRANGER, note)
        signer = next((pin for pin in theirs if note.is_signed_by(pin.card.ed25519)), None)
        if signer is None:
            by_new = new is not None and note.is_signed_by(new.ed25519)
            return _refused(WaitingState.KEY_CHANGED if by_new else WaitingState.FORGED, note)
        if (note.sender, note.note_id) in self.had:
            return _refused(WaitingState.REPEATED, note)
        return _opened(note, checked=signer.checked)


def _refused(state: WaitingState, note: Unsealed) -> Seen:
    return Seen(state, note.sender, note.note_id)


def _opened(note: Unsealed, *, checked: bool) -> Seen:
    try:
        day = START + timedelta(days=note.day)
        body = note.text()
        content = letter_body.decode(body)
    except LetterNewer:
        return _refused(WaitingState.NEWER, note)
    except (LetterDamaged, OverflowError):
        return _refused(WaitingState.UNREADABLE, note)
    return Seen(WaitingState.READY, note.sender, note.note_id, checked, Read(day, body, content))


def days_of(day: date) -> int:
    """A day as it stands in a letter."""
    return (day - START).days


def files_for(openers: Sequence[X25519PrivateKey], folder: Path) -> Generator[Progress, None, list[str]]:
    """The names of the files that these keys open, whoever wrote them."""
    pace, found = Slice(), []
    for path in (yield from letter_files.newest(folder, pace)):
        if pace.over():
            yield Progress(0, 1)
            pace.begin()
        with suppress(LetterDamaged, LetterMissing, LetterNewer):
            sealed_note.unseal(letter_files.read(path) or b"", openers)
            found.append(path.name)
    return found
