"""A letter goes out, comes back or moves in: in an order that loses and doubles nothing, wherever it is cut.

Out: the staged file, the row, the name. Back: another name, the row, away with it. In: another name, the row,
away with the file. What was cut off after the row is finished by `finish`, what was cut off before never was.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from family_app.domain.errors import Expected, LetterMissing
from family_app.domain.letters import SentState
from family_app.vault import letter_files
from family_app.vault.letters import Letters, Opened, Sent
from family_app.vault.troubles import told


def send(book: Letters, folder: Path, letter: Sent, note: bytes, file_time: float) -> None:
    """Puts a letter in the folder, which must be there. On any trouble nothing has happened."""
    with told():
        try:
            letter_files.stage(folder, letter.file, note, file_time)
            book.add_sent(letter)
            letter_files.put_out(folder, letter.file)
        except BaseException:
            # Interrupted right after the name was given it is out, and stays on the list.
            if not letter_files.is_out(folder, letter.file):
                with suppress(Expected):
                    book.forget_sent(letter.id)  # a row can stand there although its keeping failed
                    letter_files.drop_staged(folder, letter.file)
            raise


def take_back(book: Letters, folder: Path, letter: Sent, now: datetime) -> Sent:
    """Removes the file, when it is still there and nobody is opening it; what the writer then knows."""
    if letter.state is SentState.TAKEN_BACK:
        return letter
    with told():
        if not letter_files.begin_taking(folder, letter.file, letter.note_id):
            book.note_too_late(letter.id)
            return replace(letter, state=SentState.TOO_LATE)
        try:
            book.note_taken(letter.id, now)
        except BaseException:
            with suppress(Expected):  # where the vault cannot even be read, `finish` sees what it holds
                if book.sent_one(letter.id).state is not SentState.TAKEN_BACK:
                    letter_files.stop_taking(folder, letter.file)
            raise
        letter_files.end_taking(folder, letter.file)
    return replace(letter, state=SentState.TAKEN_BACK, taken_at=now)


def move_in(book: Letters, path: Path, raw: bytes, letter: Opened) -> None:
    """Puts a letter in the reader's vault, and then removes its file.

    Raises LetterMissing when it was taken back, or is not any more what was looked at.
    """
    with told():
        claimed = letter_files.claim(path)
        try:
            if letter_files.read(claimed) != raw:
                raise LetterMissing
            book.add_opened(letter)
        except BaseException:
            with suppress(Expected):  # as above: the next look round sees whether the vault has it
                if (letter.sender, letter.note_id) not in book.had():
                    letter_files.let_go(path, claimed)
            raise
        with suppress(OSError):  # the vault has it; the next look round removes what is left
            letter_files.remove(claimed)


def finish(book: Letters, folder: Path, now: datetime) -> None:
    """Goes on with what was cut off when a letter of the owner went out or came back."""
    left = letter_files.cut_off(folder)
    ours = book.sent_files() if left else {}
    for name, ending in left:
        letter = ours.get(name)
        with suppress(Expected), told():
            if letter is None or letter_files.note_id_in(folder / (name + ending)) != letter.note_id:
                continue
            if ending == letter_files.STAGED:
                letter_files.put_out(folder, name)
                continue
            if letter.state is not SentState.TAKEN_BACK:
                book.note_taken(letter.id, now)
            letter_files.end_taking(folder, name)
