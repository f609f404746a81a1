"""The one table from a trouble to the words for it: what happened, are my words safe, what can I do."""

from __future__ import annotations

from dataclasses import dataclass

from family_app.domain import errors
from family_app.ui.parts.words import translate


@dataclass(frozen=True, slots=True)
class Words:
    """What to say about a trouble."""

    title: str
    text: str


def words_for(trouble: errors.Expected) -> Words:
    """The words for a trouble, in the language that is on."""
    for table in (_keys, _journal, _disk, _backups, _people, _letters):
        if (words := table(trouble)) is not None:
            return words
    return _pages(trouble)


def _keys(trouble: errors.Expected) -> Words | None:
    match trouble:
        case errors.WrongPassphrase():
            return Words(
                translate("Telling", "That is not the right passphrase."),
                translate("Telling", "Your pages are safe. Try again, or use your recovery code."),
            )
        case errors.WaitFirst():
            return Words(
                translate("Telling", "Wait a moment."),
                translate("Telling", "You can try again in {seconds} seconds.").format(
                    seconds=max(1, round(trouble.seconds))
                ),
            )
        case errors.WeakPassphrase():
            return Words(translate("Telling", "Choose another passphrase."), weak_words(trouble.reason))
        case errors.CodeMistyped():
            return Words(
                translate("Telling", "There is a typing mistake in the code."),
                translate("Telling", "Your pages are safe. Look at it again, letter by letter."),
            )
        case errors.CodeIsHalf():
            return Words(
                translate("Telling", "This is one half of a code."),
                translate("Telling", "Fill in the other half too. One half alone opens nothing."),
            )
        case errors.CodesDoNotFit():
            return Words(
                translate("Telling", "This code does not open this journal."),
                translate("Telling", "Your pages are safe. Maybe it is an older code, or somebody else’s."),
            )
        case errors.NewCodeGone():
            return Words(
                translate("Telling", "The code you typed back can no longer be used."),
                translate(
                    "Telling",
                    "Something changed meanwhile, so it opens nothing. An older code still works. "
                    "Begin again for a new one.",
                ),
            )
        case errors.NotEnoughMemory():
            return Words(
                translate("Telling", "The computer is short of memory right now."),
                translate("Telling", "Your pages are safe. Close other programs and try again."),
            )
    return None


def weak_words(reason: str) -> str:
    """Why a passphrase is not accepted; `reason` is a domain.passphrase.Reason."""
    words = {
        "empty": translate("Telling", "Type at least four words, or a sentence of your own."),
        "too_short": translate("Telling", "It is too short. Four words or a sentence are hard to guess."),
        "too_long": translate("Telling", "It is too long. Use at most 1,000 characters."),
        "common": translate("Telling", "Many people use this one, so it is easy to guess."),
        "name": translate("Telling", "A name from your table is easy to guess."),
        "run": translate("Telling", "Keys in a row or repeated letters are easy to guess."),
        "digits": translate("Telling", "Only numbers are easy to guess. Use words."),
        "unassigned": translate("Telling", "It has a sign that not every computer knows."),
    }
    return words.get(str(reason), words["too_short"])


def _journal(trouble: errors.Expected) -> Words | None:
    match trouble:
        case errors.VaultDamaged():
            return Words(
                translate("Telling", "The file of this journal is damaged."),
                translate(
                    "Telling",
                    "It is not your passphrase, and we changed nothing. Lock your space and open it again: "
                    "then we look for your newest backup.",
                ),
            )
        case errors.VaultReplaced():
            return Words(
                translate("Telling", "Another journal stands in the place of this one."),
                translate(
                    "Telling",
                    "It is not your passphrase, and we changed nothing. Open your space again: then we look "
                    "for your newest backup.",
                ),
            )
        case errors.VaultNewer():
            return Words(
                translate("Telling", "This journal was made by a newer version of the program."),
                translate("Telling", "Your pages are safe. Install the newest version to open it."),
            )
        case errors.VaultBusy():
            return Words(
                translate("Telling", "Another program is using this journal right now."),
                translate("Telling", "Your pages are safe. Wait a moment and try again."),
            )
        case errors.VaultClosed():
            return Words(
                translate("Telling", "Your space was locked."),
                translate("Telling", "Open it again to go on."),
            )
    return None


def _disk(trouble: errors.Expected) -> Words | None:
    match trouble:
        case errors.DiskFull():
            return Words(
                translate("Telling", "The disk is full, so this is not saved yet."),
                translate("Telling", "Your words stay here on the screen. Make room, and they are saved."),
            )
        case errors.ReadOnlyPlace():
            return Words(
                translate("Telling", "Nothing can be saved in this folder."),
                translate(
                    "Telling",
                    "You can read your pages. What you type now is not saved. Wait until saving works before "
                    "you write more.",
                ),
            )
        case errors.DiskTrouble():
            return Words(
                translate("Telling", "The disk did not answer as it should."),
                translate(
                    "Telling", "What was saved before is kept. Try again. Is the disk still plugged in?"
                ),
            )
        case errors.AlreadyOpen():
            return Words(
                translate("Telling", "Kitchen Table is already open."),
                translate("Telling", "Look for its window. It can only be open once at a time."),
            )
    return None


def _backups(trouble: errors.Expected) -> Words | None:
    match trouble:
        case errors.BackupDamaged():
            return Words(
                translate("Telling", "This is no backup of ours, or it is damaged."),
                translate("Telling", "Nothing of it was used and nothing was changed. Try another one."),
            )
        case errors.BackupNewer():
            return Words(
                translate("Telling", "This backup was made by a newer version of the program."),
                translate("Telling", "It is safe. Install the newest version to bring it back."),
            )
        case errors.BackupMissing():
            return Words(
                translate("Telling", "There is no backup in that place any more."),
                translate("Telling", "Nothing was changed. Is the stick still plugged in?"),
            )
        case errors.BackupOfAnother():
            return Words(
                translate("Telling", "This is a backup of another journal."),
                translate("Telling", "Nothing was changed. Choose a backup of your own journal."),
            )
        case errors.FileInTheWay():
            return Words(
                translate("Telling", "There is a file with that name already."),
                translate("Telling", "It was not touched. Choose another name."),
            )
    return None


def _people(trouble: errors.Expected) -> Words | None:
    match trouble:
        case errors.PersonUnknown():
            return Words(
                translate("Telling", "Nobody at the table has this name."),
                translate("Telling", "Nothing was changed. Look at the names and try again."),
            )
        case errors.NameTaken():
            return Words(
                translate("Telling", "Somebody at the table has this name already."),
                translate("Telling", "Choose another one. A nickname is fine."),
            )
        case errors.NameNotUsable():
            return Words(
                translate("Telling", "Type a name of at most 40 letters."),
                translate("Telling", "A nickname is fine."),
            )
        case errors.PersonHasKey():
            return Words(
                translate("Telling", "This person has a key."),
                translate("Telling", "Without that key a person can only be put away, and come back later."),
            )
        case errors.PersonHasNoKey():
            return Words(
                translate("Telling", "This person has no key yet."),
                translate("Telling", "Make a key first. Nothing was changed."),
            )
        case errors.PeopleDamaged():
            return Words(
                translate("Telling", "The list of people could not be read."),
                translate(
                    "Telling", "The journals are untouched. The damaged list was kept beside a new one."
                ),
            )
    return None


def _letters(trouble: errors.Expected) -> Words | None:
    match trouble:
        case errors.ContactMissing():
            return Words(
                translate("Telling", "There is no key for letters to this person yet."),
                translate("Telling", "Ask them to open their own space once. Then you can write to them."),
            )
        case errors.KeyChanged():
            return Words(
                translate("Telling", "The key of this person has changed."),
                translate("Telling", "Check the words together at the table first. Nothing was changed."),
            )
        case errors.LetterTooLong():
            return Words(
                translate("Telling", "This letter is too long."),
                translate("Telling", "Make two letters of it. Your words are still here."),
            )
        case errors.LetterMissing():
            return Words(
                translate("Telling", "This letter is no longer here."),
                translate("Telling", "Maybe it was taken back. Your other letters are safe."),
            )
        case errors.LetterDamaged():
            return Words(
                translate("Telling", "This letter cannot be read."),
                translate("Telling", "It is damaged. Ask the writer to make it again."),
            )
        case errors.LetterForged():
            return Words(
                translate("Telling", "This letter is not from the person it names."),
                translate("Telling", "Somebody else made it, so it stays shut. You did nothing wrong."),
            )
        case errors.LetterOfStranger():
            return Words(
                translate("Telling", "This letter is from somebody who is not known here."),
                translate("Telling", "It stays shut. Your other letters are safe."),
            )
        case errors.LetterRepeated():
            return Words(
                translate("Telling", "You already have this letter."),
                translate("Telling", "Somebody put it here once more. Nothing was changed."),
            )
        case errors.LetterNewer():
            return Words(
                translate("Telling", "This letter was made by a newer version of the program."),
                translate("Telling", "It is safe. Install the newest version to open it."),
            )
    return None


def _pages(trouble: errors.Expected) -> Words:
    match trouble:
        case errors.PageTooLong():
            return Words(
                translate("Telling", "This page is full."),
                translate("Telling", "What was saved before is kept. Go on with a new page."),
            )
        case errors.JournalFull():
            return Words(
                translate("Telling", "This journal is full."),
                translate(
                    "Telling", "All pages are safe. Empty the bin, or delete pages you no longer need."
                ),
            )
        case errors.PageMissing():
            return Words(
                translate("Telling", "This page is no longer here."),
                translate("Telling", "Maybe it is in the bin. The other pages are safe."),
            )
        case errors.TextTooLong():
            return Words(
                translate("Telling", "This text is too long."),
                translate("Telling", "Use at most {limit} letters. Nothing was lost.").format(
                    limit=trouble.limit
                ),
            )
        case errors.NothingWritten():
            return Words(
                translate("Telling", "There is nothing written yet."),
                translate("Telling", "Type a few words first."),
            )
        case errors.ListFull():
            return Words(
                translate("Telling", "This list is full."),
                translate("Telling", "Take something away first. Everything that was kept is still there."),
            )
        case errors.UnknownWord():
            return Words(
                translate("Telling", "The program does not know this word."),
                translate("Telling", "Nothing was changed. Choose one from the list."),
            )
    return Words(
        translate("Telling", "That did not work."),
        translate("Telling", "What was saved before is kept. Try again."),
    )
