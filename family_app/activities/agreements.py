"""What the family agreed: kept on the table, where everybody at this computer can see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from family_app.domain.agreement import Agreement, AgreementDraft, Clause, checked
from family_app.domain.clauses import StarterClause
from family_app.house import Porch
from family_app.places import make_private_folder

if TYPE_CHECKING:
    from family_app.table.agreements import Agreements


@dataclass(frozen=True, slots=True)
class KeptAgreements:
    """Every version, the newest first; `was_damaged`: the file could not be read and was set aside."""

    versions: tuple[Agreement, ...]
    was_damaged: bool = False

    @property
    def newest(self) -> Agreement | None:
        """The one that stands."""
        return self.versions[0] if self.versions else None


def starter_clauses(porch: Porch, topic: str | None = None) -> tuple[StarterClause, ...]:
    """What a family can start from; that telling is safe comes first, whatever topic is asked for."""
    found = [each for each in porch.shelf.clauses if topic in (None, each.topic) or each.first]
    return tuple(sorted(found, key=lambda each: not each.first))


def clause_from(starter: StarterClause) -> Clause:
    """A starter clause as a clause of the family, to keep or to change."""
    return Clause(starter.ours, starter.adults, starter.id)


def read_agreements(porch: Porch) -> KeptAgreements:
    """Makes no file when nothing was ever kept. Raises VaultNewer and the troubles of a disk."""
    if not porch.places.table.exists():
        return KeptAgreements(())
    book = _book(porch)
    return KeptAgreements(book.all(), book.was_damaged)


def keep_agreement(porch: Porch, draft: AgreementDraft) -> KeptAgreements:
    """Makes a new version, dated today; one that changes nothing makes none. Older ones stay readable.

    Raises NothingWritten (no clause, or an empty side: each has one for the adults), TextTooLong, ListFull,
    NameNotUsable, NameTaken, VaultNewer and the troubles of a disk.
    """
    from family_app.table.safe_file import disk_troubles

    tidy = checked(draft)
    with disk_troubles():
        make_private_folder(porch.places.data)
    book = _book(porch)
    book.keep(tidy, porch.clock.now().date())
    return KeptAgreements(book.all(), book.was_damaged)


def take_agreements_away(porch: Porch) -> KeptAgreements:
    """All versions are gone, and their words are overwritten."""
    if porch.places.table.exists():
        _book(porch).clear()
    return KeptAgreements(())


def telling_stands(porch: Porch) -> Clause | None:
    """The clause that telling is safe, as this family agreed it, while its newest version has it.

    For Help now: it writes nothing, waits for nothing and raises nothing. No file, a damaged one, one of a
    newer program or one that is busy: None. Never shown where home is not safe.
    """
    from family_app.table.glance import telling_clause

    return telling_clause(porch.places.table)


def _book(porch: Porch) -> Agreements:
    from family_app.table.agreements import Agreements

    return Agreements(porch.places.table)
