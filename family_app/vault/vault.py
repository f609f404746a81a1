"""A vault: one person's encrypted space. Made, opened, changed and closed here; hands out its books."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from family_app.domain.clock import Clock
from family_app.domain.errors import ReadOnlyPlace, VaultClosed, WrongPassphrase
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault import header as fvh
from family_app.vault import header_files, key_cost, keys, making, recovery, rekey_files
from family_app.vault.concerns import Concerns
from family_app.vault.contacts import Contacts
from family_app.vault.drawn_code import Drawing
from family_app.vault.header import Epochs, Header
from family_app.vault.header_files import Opened
from family_app.vault.journal import Journal
from family_app.vault.keys import KeyCost, RootKey
from family_app.vault.letter_draft import LetterDrafts
from family_app.vault.letters import Letters
from family_app.vault.moods import Moods
from family_app.vault.own_choices import OwnChoices
from family_app.vault.owner import Owner
from family_app.vault.plan import PlanBook
from family_app.vault.store import Store, closed_on_trouble
from family_app.vault.troubles import told
from family_app.vault.witness import Witness

DATABASE = rekey_files.DATABASE


@dataclass(frozen=True, slots=True, repr=False)
class Inside:
    """What the other files of this room need of an open vault: backups, a new key, erasing."""

    folder: Path
    header: Header
    root: RootKey
    epochs: Epochs
    store: Store
    witness: Witness


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a vault from outside: its id, and the folder where its witness is."""

    vault_id: str | None = None
    witness: Path | None = None

    @property
    def id(self) -> bytes | None:
        return None if self.vault_id is None else bytes.fromhex(self.vault_id)


NOTHING = Known()


class Vault:
    """An open vault. Knows no threads: all of it is used from one."""

    def __init__(
        self, folder: Path, opened: Opened, store: Store, clock: Clock, *, recovered: bool, known: Known
    ) -> None:
        self._folder, self._clock = folder, clock
        self._may_set_passphrase = recovered
        self._kept: bytearray | None = None
        self.drawing = Drawing()
        self._witness_path = known.witness and known.witness / folder.name
        self.header_was_healed = opened.from_copy
        self.copies_beside = making.copies_beside(folder)
        with closed_on_trouble(store):
            self._go_on_with(opened.header, opened.root, opened.epochs, store)
        self.older_than_before = self._witness.older_than_before
        self.was_cut_off = self._witness.was_cut_off
        self.saw_damage = self._witness.saw_damage  # the last time it was open

    def __repr__(self) -> str:
        return "Vault()"

    def _go_on_with(self, header: Header, root: RootKey, epochs: Epochs, store: Store) -> None:
        self._header, self._root, self._epochs, self._store = header, root, epochs, store
        self._witness = Witness(self._witness_path, root, store, header.generation)
        self.journal = Journal(store, self._clock)
        self.concerns = Concerns(store, self._clock)
        self.contacts = Contacts(store)
        self.letters = Letters(store)
        self.letter_drafts = LetterDrafts(store, self._clock)
        self.moods, self.plan = Moods(store, self._clock), PlanBook(store, self._clock)
        self.own_choices = OwnChoices(store)
        self.owner = Owner(store)

    # ---- making and opening -----------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        band: AgeBand,
        recovery: RecoveryChoice,
        *,
        clock: Clock,
        kdf: KeyCost | None = None,
        witness: Path | None = None,
    ) -> tuple[Vault, RecoveryCodes]:
        """Makes a vault in `folder`, which must not be there yet, and opens it.

        Whatever fails, no half vault is left. Raises WeakPassphrase for what cannot be a passphrase.
        """
        secret = making.usable(passphrase)
        cost = kdf or key_cost.calibrate(clock.monotonic)
        opened, store, codes = making.make(folder, secret, cost, band=band, choice=recovery, clock=clock)
        return cls(folder, opened, store, clock, recovered=False, known=Known(witness=witness)), codes

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, clock: Clock, known: Known = NOTHING) -> Vault:
        """Opens with the passphrase.

        Raises WrongPassphrase, VaultDamaged, VaultReplaced, VaultNewer, VaultBusy or NotEnoughMemory.
        """
        secret = keys.passphrase_bytes(passphrase)
        if secret is None:
            header_files.check(folder, known.id)
            raise WrongPassphrase
        opened, store = making.open_with(folder, fvh.PASSPHRASE, secret, known.id, clock)
        vault = cls(folder, opened, store, clock, recovered=False, known=known)
        # A better lock needs the passphrase once more. It stays for these seconds only, and only when this
        # computer was measured to afford one; who measures at an unlock needs no passphrase.
        if not store.read_only and vault.owner.cost_kib > opened.header.slots[0].cost.m_kib:
            vault._kept = bytearray(secret)
        return vault

    @classmethod
    def open_with_recovery(
        cls, folder: Path, codes: Sequence[str], *, clock: Clock, known: Known = NOTHING
    ) -> Vault:
        """Opens with one whole code or two halves in any order; then a new passphrase can be set.

        Raises CodeMistyped, CodeIsHalf, CodesDoNotFit and what `open` raises.
        """
        secret = recovery.secret_of(codes)
        opened, store = making.open_with(folder, fvh.RECOVERY, secret, known.id, clock)
        return cls(folder, opened, store, clock, recovered=True, known=known)

    # ---- what an open vault says of itself --------------------------------------------------------

    @property
    def vault_id(self) -> str:
        return self._header.vault_id.hex()

    @property
    def recovery_choice(self) -> RecoveryChoice:
        """Who keeps the code: by what really opens this vault."""
        said = self.owner.recovery_choice
        if self._header.slot(fvh.RECOVERY) is None:
            return RecoveryChoice.NONE
        return said if said.makes_code else RecoveryChoice.MINE

    @property
    def read_only(self) -> bool:
        return self._store.read_only

    @property
    def closed(self) -> bool:
        return self._store.closed

    @property
    def inside(self) -> Inside:
        """For this room only; nobody else may hold a key or a row."""
        return Inside(self._folder, self._header, self._root, self._epochs, self._store, self._witness)

    def transaction(self) -> AbstractContextManager[Connection]:
        """All of what is written inside is kept together, or nothing of it."""
        return self._store.transaction()

    def check_integrity(self, *, thorough: bool = False) -> None:
        """Reads the whole database, some time after opening. Raises VaultDamaged('journal').

        `thorough` also checks the tables: after `was_cut_off`, or when a person asks.
        """
        self._store.check(thorough=thorough)

    # ---- changing and closing ---------------------------------------------------------------------

    def change_passphrase(self, current: str, new: str, *, kdf: KeyCost | None = None) -> None:
        """Puts `new` in the place of `current`. Raises WrongPassphrase when `current` is not right."""
        fresh = making.usable(new)
        self.proven(current)
        self._write_passphrase(fresh, kdf)

    def set_new_passphrase(self, new: str, *, kdf: KeyCost | None = None) -> None:
        """Sets a passphrase without the current one; once, and only in a vault opened by its recovery code.

        Raises WrongPassphrase otherwise.
        """
        fresh = making.usable(new)
        self.must_be_writable()
        if not self._may_set_passphrase:
            raise WrongPassphrase
        self._write_passphrase(fresh, kdf)
        self._may_set_passphrase = False

    def close(self) -> None:
        """Closes the database and drops the keys. What was not committed is taken back."""
        if not self.closed:
            self._witness.end()
        self._forget_passphrase()
        self.drawing.forget()
        self._store.close()
        self._root.wipe()

    # ---- for the other files of this room ---------------------------------------------------------

    def proven(self, passphrase: str) -> bytes:
        """What the passphrase is derived from, when it is that of this vault. Raises WrongPassphrase."""
        self.must_be_writable()
        secret = keys.passphrase_bytes(passphrase)
        if secret is None or not header_files.proves(self._header, secret):
            raise WrongPassphrase
        return secret

    def write_header(self, header: Header) -> None:
        """Puts both copies of `header` on the disk; from then on it is the one that counts."""
        with told():
            raw = fvh.pack(header, self._root)
            header_files.replace(self._folder, self._store, self._header, raw, self._root)
        self._header = header
        self._witness.header_changed(header.generation)

    def adopt(self, header: Header, root: RootKey, epochs: Epochs, store: Store) -> None:
        """After a change of the root key: from now on this is the vault."""
        self._root.wipe()
        self._go_on_with(header, root, epochs, store)
        self._witness.renew()

    def take_passphrase(self) -> bytearray | None:
        """The passphrase that was kept for a costlier slot, once; whoever takes it wipes it."""
        kept, self._kept = self._kept, None
        return kept

    def must_be_writable(self) -> None:
        """Raises VaultClosed or ReadOnlyPlace."""
        if self.closed:
            raise VaultClosed
        if self.read_only:
            raise ReadOnlyPlace

    def _forget_passphrase(self) -> None:
        if self._kept is not None:
            keys.wipe(self._kept)
            self._kept = None

    def _write_passphrase(self, secret: bytes, kdf: KeyCost | None) -> None:
        cost = kdf or self._header.slots[0].cost
        self._forget_passphrase()  # it would bring the old one back
        slot = fvh.new_slot(fvh.PASSPHRASE, secret, cost, self._root, self._header.vault_id)
        self.write_header(self._header.with_slot(slot))


def check(folder: Path, known: Known = NOTHING) -> None:
    """What can be said without a key. Raises VaultDamaged, VaultReplaced or VaultNewer."""
    making.check(folder, known.id)


def warm_up() -> None:
    """Importing this module has loaded the heavy libraries; this also makes their first use quick."""
    keys.RootKey(bytes(keys.ROOT_SIZE), bytes(16)).database_key(1)
