"""Every trouble the app expects; facts only, the words are chosen by the face that shows them."""

from __future__ import annotations


class Expected(Exception):
    """A trouble that can happen to anyone and that each face has words for.

    Instances carry facts, never sentences and never anything a person wrote.
    """

    def __init__(self) -> None:
        super().__init__(type(self).__name__)


class Stumbled(Expected):
    """A mistake of ours, told to the page that waits; what it was is told in another place."""


# ---- keys -------------------------------------------------------------------------------------


class WrongPassphrase(Expected):
    """The header is whole and no slot opens with what was typed."""


class WaitFirst(Expected):
    """Too soon after a wrong try; `seconds` is what is left to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class WeakPassphrase(Expected):
    """A passphrase that we do not accept; `reason` is one of `domain.passphrase.Reason`."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class CodeMistyped(Expected):
    """A recovery code whose checksum does not hold: a typing mistake, we do not say where."""


class CodeIsHalf(Expected):
    """One half of a split recovery code: the other one is needed too."""


class CodesDoNotFit(Expected):
    """A well-formed recovery code (or two halves) that does not open this journal."""


class NewCodeGone(Expected):
    """The new recovery code that was shown can no longer take effect; the one of before still counts."""


class NotEnoughMemory(Expected):
    """The key derivation could not get its memory just now."""


# ---- the vault and the disk -------------------------------------------------------------------


class VaultDamaged(Expected):
    """A journal that is damaged, cut off, replaced or missing; `part` is 'header' or 'journal'."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self.part = part


class VaultReplaced(Expected):
    """A whole journal that belongs to somebody else, or to another time, stands in this one's place."""


class VaultNewer(Expected):
    """Made by a newer version of the program; left untouched."""


class VaultBusy(Expected):
    """Another program holds the file at this moment."""


class VaultClosed(Expected):
    """The space was locked before this could be done."""


class DiskFull(Expected):
    """No room left on the disk."""


class ReadOnlyPlace(Expected):
    """The folder or file may not be written."""


class DiskTrouble(Expected):
    """The disk answered with an error that is not ours and not one of the above."""


class AlreadyOpen(Expected):
    """Another Kitchen Table has this data folder open."""


# ---- backups ----------------------------------------------------------------------------------


class BackupDamaged(Expected):
    """Not a backup of ours, or one that is cut off or changed: nothing of it is used."""


class BackupNewer(Expected):
    """Made by a newer version of the program; left untouched."""


class BackupMissing(Expected):
    """There is no file with this name."""


class BackupOfAnother(Expected):
    """A whole backup, of another person's journal."""


class FileInTheWay(Expected):
    """The file that was to be written exists already; it is never overwritten."""


# ---- people -----------------------------------------------------------------------------------


class PersonUnknown(Expected):
    """Nobody at the table has this name."""


class NameTaken(Expected):
    """Somebody at the table has this nickname already."""


class NameNotUsable(Expected):
    """A nickname that is empty, too long, or has characters that cannot be shown."""


class PersonHasKey(Expected):
    """This person has a key: they can only be put away, never removed without it."""


class PersonHasNoKey(Expected):
    """This person has not made a key yet."""


class PeopleDamaged(Expected):
    """The list of people cannot be read; the journals themselves are untouched."""


# ---- pages ------------------------------------------------------------------------------------


class PageMissing(Expected):
    """No page with this id in this journal."""


class PageTooLong(Expected):
    """More text than one page holds; `limit` is in bytes of UTF-8."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit


class JournalFull(Expected):
    """As many pages as one journal holds."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit


class TextTooLong(Expected):
    """More than a field holds; `limit` is in characters."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit


class NothingWritten(Expected):
    """A text that must not be empty is."""


class ListFull(Expected):
    """As many entries as a list holds."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit


class UnknownWord(Expected):
    """A feeling, topic, age band or country id that we do not know; `kind` says which list."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind


# ---- letters ----------------------------------------------------------------------------------


class ContactMissing(Expected):
    """Nothing is known of this person's key for letters: they open their space once, then it is there."""


class KeyChanged(Expected):
    """Another key or another name than the pinned one: check together, then letters go and open again."""


class LetterTooLong(Expected):
    """More than one letter holds; `limit` is in bytes of UTF-8."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit


class LetterMissing(Expected):
    """No letter with this id for this person: never theirs, opened before, or taken back."""


class LetterDamaged(Expected):
    """Not a letter as this program makes them: cut off, changed, or filled with something else."""


class LetterForged(Expected):
    """A letter that its writer did not sign, or not for this reader: never shown."""


class LetterOfStranger(Expected):
    """A letter of somebody whose key was never seen here: never shown."""


class LetterRepeated(Expected):
    """The reader has this very letter already."""


class LetterNewer(Expected):
    """Made by a newer version of the program; left untouched."""
