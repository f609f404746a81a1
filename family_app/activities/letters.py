"""Letters: sealed for one person, waiting, opened, taken back; and whose key is whose."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from family_app.activities.acquaintances import (
    Circle,
    check_words,
    circle_of,
    contacts,
    mark_checked,
    somebody_of,
)
from family_app.activities.letter_signs import drop_sign, show_sign
from family_app.activities.own_card import file_time
from family_app.domain.backups import Progress
from family_app.domain.errors import (
    ContactMissing,
    Expected,
    KeyChanged,
    LetterDamaged,
    LetterForged,
    LetterMissing,
    LetterNewer,
    LetterOfStranger,
    LetterRepeated,
    UnknownWord,
)
from family_app.domain.letters import (
    CheckState,
    LetterDraft,
    LetterId,
    OpenedLetter,
    SealedLetter,
    SentLetter,
    WaitingLetter,
    WaitingState,
    tidy,
)
from family_app.domain.people import PersonId
from family_app.house import House
from family_app.places import make_private_folder
from family_app.table.safe_file import disk_troubles

if TYPE_CHECKING:
    from family_app.vault.letter_reading import Eyes, Seen
    from family_app.vault.letters import Opened, Sent

__all__ = ["check_words", "contacts", "mark_checked"]  # and everything below: one door for a page
LINES = 100
_REFUSALS: dict[WaitingState, type[Expected]] = {
    WaitingState.KEY_CHANGED: KeyChanged,
    WaitingState.FORGED: LetterForged,
    WaitingState.STRANGER: LetterOfStranger,
    WaitingState.REPEATED: LetterRepeated,
    WaitingState.NEWER: LetterNewer,
    WaitingState.UNREADABLE: LetterDamaged,
}

# ---- sealing ----------------------------------------------------------------------------------------


def preview(house: House, draft: LetterDraft) -> LetterDraft:
    """Exactly what the reader will see. Raises NothingWritten, LetterTooLong, TextTooLong or UnknownWord."""
    from family_app.vault import letter_body

    made = tidy(draft)
    if not {wish.id for wish in house.porch.shelf.letter_words.wishes}.issuperset(made.wishes):
        raise UnknownWord("wish")
    return letter_body.decode(letter_body.encode(made))


def seal(house: House, to: PersonId, draft: LetterDraft, sign: bool = False) -> SealedLetter:
    """Seals it; when this returns the letter is out. On any trouble nothing has happened.

    Raises what `preview` raises, PersonUnknown, PersonHasNoKey, ContactMissing, KeyChanged (also for a name
    that changed), and the troubles of a disk; never for the `sign`: the answer says what became of it.
    """
    from family_app.vault import keys, letter_body, letter_moves, letter_reading, sealed_note
    from family_app.vault.letter_keys import of_now
    from family_app.vault.letters import Sent

    made = preview(house, draft)
    vault, now = house.vault, house.porch.clock.now()
    vault.must_be_writable()
    somebody = somebody_of(house, circle_of(house), to)
    card = somebody.standing.card
    if card is None:
        raise ContactMissing
    if not somebody.standing.state.may_get_letters:
        raise KeyChanged
    body, note_id, name = letter_body.encode(made), keys.fresh(16), keys.fresh(16).hex()
    note = sealed_note.seal(
        note_id,
        body.encode(),
        letter_reading.days_of(now.date()),
        sender=bytes.fromhex(vault.vault_id),
        seed=of_now(vault.inside).seed,
        reader=card.x25519,
    )
    folder, month = house.porch.places.letters, file_time(now)
    with disk_troubles():
        make_private_folder(folder)
    letter = Sent(note_id, card.vault_id, name, now, body)
    letter_moves.send(vault.letters, folder, letter, note, month)
    _hide_times(house)
    return SealedLetter(LetterId(letter.id), to, somebody.person.name, show_sign(house, letter, wanted=sign))


def sent(house: House, offset: int = 0, limit: int = LINES) -> tuple[SentLetter, ...]:
    """What the owner shared, the latest first. Never looks whether a letter was opened."""
    _finish(house)
    circle = circle_of(house)
    return tuple(_sent(circle, letter) for letter in house.vault.letters.sent(offset, limit))


def take_back(house: House, letter_id: LetterId) -> SentLetter:
    """Removes the file, if it is still there: the state says whether it was too late. May be tried again.

    Raises LetterMissing for an id that is not in the owner's list, and the troubles of a disk.
    """
    from family_app.vault import letter_moves

    vault = house.vault
    vault.must_be_writable()
    _finish(house)
    book, now = vault.letters, house.porch.clock.now()
    letter = letter_moves.take_back(book, house.porch.places.letters, book.sent_one(letter_id), now)
    drop_sign(house, letter)
    _hide_times(house)
    return _sent(circle_of(house), letter)


def erase_sent(house: House, letter_id: LetterId) -> LetterId:
    """Takes a letter off the owner's list for good; it can then not be taken back any more."""
    house.vault.letters.forget_sent(letter_id)
    return letter_id


def _sent(circle: Circle, letter: Sent) -> SentLetter:
    from family_app.vault import letter_body

    return SentLetter(
        id=LetterId(letter.id),
        name=circle.name_of(letter.reader),
        who=circle.person_of(letter.reader),
        made_at=letter.made_at,
        content=letter_body.decode(letter.body),
        state=letter.state,
        taken_at=letter.taken_at,
    )


# ---- reading ----------------------------------------------------------------------------------------


def waiting(house: House) -> Generator[Progress, None, tuple[WaitingLetter, ...]]:
    """The letters for this reader, newest first; opens none. After the first page: it takes slices."""
    from family_app.vault import letter_files
    from family_app.vault.slices import Slice

    _finish(house)
    yield Progress(0, 1)
    circle = circle_of(house)
    eyes = _eyes(house, circle)
    yield Progress(0, 1)
    pace = Slice()
    paths = yield from letter_files.newest(house.porch.places.letters, pace)
    found: dict[LetterId, WaitingLetter] = {}
    seen: set[tuple[bytes, bytes]] = set()
    for done, path in enumerate(paths):
        if pace.over():
            yield Progress(done, len(paths))
            pace.begin()
        look = eyes.look(letter_files.read(path) or b"")
        if look is None or _is_leftover(path, look):
            continue
        pair = (look.sender, look.note_id)
        if look.state is WaitingState.READY and pair in seen:
            look = replace(look, state=WaitingState.REPEATED, inside=None)
        seen.add(pair)
        letter_id = LetterId(letter_files.id_of(path))
        found.setdefault(letter_id, _waiting(circle, letter_id, look))
    return tuple(sorted(found.values(), key=lambda each: each.day or date.min, reverse=True))


def open_letter(house: House, letter_id: LetterId) -> OpenedLetter:
    """The reader pressed open: the letter moves into their vault, and its file goes.

    Raises LetterMissing when it was taken back meanwhile or is not for this reader; for the other states
    KeyChanged, LetterForged, LetterOfStranger, LetterRepeated, LetterNewer and LetterDamaged.
    """
    from family_app.vault import letter_moves
    from family_app.vault.letters import Opened

    vault = house.vault
    vault.must_be_writable()
    circle = circle_of(house)
    path, raw, look = _look(house, circle, letter_id)
    if look.inside is None:
        raise _REFUSALS[look.state]
    now, inside = house.porch.clock.now(), look.inside
    letter = Opened(look.sender, look.note_id, inside.day, inside.body, now, look.checked)
    letter_moves.move_in(vault.letters, path, raw, letter)
    _hide_times(house)
    return _opened(circle, letter)


def remove_waiting(house: House, letter_id: LetterId) -> LetterId:
    """Removes a letter for this reader that is not wanted, unopened. Raises LetterMissing."""
    from family_app.vault import letter_files

    path, _, _ = _look(house, circle_of(house), letter_id)
    with disk_troubles():
        letter_files.remove(path)
    _hide_times(house)
    return letter_id


def opened(house: House, offset: int = 0, limit: int = LINES) -> tuple[OpenedLetter, ...]:
    """The letters that the owner opened, the latest first."""
    circle = circle_of(house)
    return tuple(_opened(circle, letter) for letter in house.vault.letters.opened(offset, limit))


def opened_one(house: House, letter_id: LetterId) -> OpenedLetter:
    """One letter that was opened. Raises LetterMissing."""
    return _opened(circle_of(house), house.vault.letters.opened_one(letter_id))


def erase_opened(house: House, letter_id: LetterId) -> LetterId:
    """Erases an opened letter for good; the same one is still known as one that was had."""
    house.vault.letters.erase_opened(letter_id)
    return letter_id


def _look(house: House, circle: Circle, letter_id: LetterId) -> tuple[Path, bytes, Seen]:
    from family_app.vault import letter_files

    path = letter_files.of_id(house.porch.places.letters, letter_id)
    raw = letter_files.read(path) or b""
    look = _eyes(house, circle).look(raw)
    if look is None or _is_leftover(path, look):
        raise LetterMissing
    return path, raw, look


def _is_leftover(path: Path, look: Seen) -> bool:
    """Whether an opening was cut off after the vault had the letter; then its file goes now."""
    from family_app.vault import letter_files

    if look.state is not WaitingState.REPEATED or not letter_files.was_claimed(path):
        return False
    with suppress(OSError):
        letter_files.remove(path)
    return True


def _eyes(house: House, circle: Circle) -> Eyes:
    from family_app.vault.letter_keys import openers
    from family_app.vault.letter_reading import Eyes

    vault = house.vault
    return Eyes(openers(vault.inside), circle.pins, circle.changed, vault.letters.had())


def _waiting(circle: Circle, letter_id: LetterId, look: Seen) -> WaitingLetter:
    name, who = circle.name_of(look.sender), circle.person_of(look.sender)
    if look.inside is None:
        return WaitingLetter(letter_id, look.state, name, who)
    content = look.inside.content
    return WaitingLetter(
        id=letter_id,
        state=look.state,
        name=name,
        who=who,
        check=_check(look.checked),
        day=look.inside.day,
        kind=content.kind,
        how=content.how,
        when=content.when,
        wishes=content.wishes,
        about=content.about,
    )


def _opened(circle: Circle, letter: Opened) -> OpenedLetter:
    from family_app.vault import letter_body

    return OpenedLetter(
        id=LetterId(letter.id),
        name=circle.name_of(letter.sender),
        who=circle.person_of(letter.sender),
        check=_check(letter.checked),
        day=letter.day,
        opened_at=letter.opened_at,
        content=letter_body.decode(letter.body),
    )


def _check(checked: bool) -> CheckState:
    return CheckState.CHECKED if checked else CheckState.NOT_YET


def _finish(house: House) -> None:
    from family_app.vault import letter_moves

    letter_moves.finish(house.vault.letters, house.porch.places.letters, house.porch.clock.now())


def _hide_times(house: House) -> None:
    from family_app.vault import letter_files

    letter_files.hide_times(house.porch.places.letters, file_time(house.porch.clock.now()))
