"""The witness (security.md 4.8): outside the vault, sealed, it knows how far this vault had come."""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from family_app.domain.errors import Expected
from family_app.vault import keys, private_files
from family_app.vault.keys import RootKey
from family_app.vault.store import Store

VERSION = 1
_ABOUT = b"fam/v1/witness"
_STATEMENT = struct.Struct(">HQQB")
_OPEN, _CLEAN, _DAMAGED = 0, 1, 2
_OLDER = 4  # beside one of these
_SIZE = keys.NONCE_SIZE + _STATEMENT.size + 16


@dataclass(frozen=True, slots=True)
class Statement:
    """What was true when it was last written."""

    db_generation: int
    header_generation: int
    clean: bool  # the vault was closed in order
    damaged: bool = False  # while it was open, something in it could not be read
    older: bool = False  # it is an older copy, and its owner has not said yet that this is well


def seal(root: RootKey, statement: Statement) -> bytes:
    """The bytes of a witness, with a nonce that is always new."""
    nonce = keys.fresh(keys.NONCE_SIZE)
    how = _DAMAGED if statement.damaged else _CLEAN if statement.clean else _OPEN
    how |= _OLDER if statement.older else 0
    plain = _STATEMENT.pack(VERSION, statement.db_generation, statement.header_generation, how)
    return nonce + AESGCM(root.sub("witness")).encrypt(nonce, plain, _ABOUT)


def unseal(root: RootKey, raw: bytes) -> Statement | None:
    """What a witness says; one that does not open says nothing."""
    if len(raw) != _SIZE:
        return None
    nonce, sealed = raw[: keys.NONCE_SIZE], raw[keys.NONCE_SIZE :]
    try:
        plain = AESGCM(root.sub("witness")).decrypt(nonce, sealed, _ABOUT)
    except InvalidTag:
        return None
    version, db_generation, header_generation, how = _STATEMENT.unpack(plain)
    if version != VERSION:
        return None
    older, how = bool(how & _OLDER), how & ~_OLDER
    return Statement(db_generation, header_generation, how == _CLEAN, how == _DAMAGED, older)


class Witness:
    """The witness of one open vault. No trouble of its disk ever stops anybody from writing."""

    def __init__(self, path: Path | None, root: RootKey, store: Store, header_generation: int) -> None:
        self._path, self._root, self._store = path, root, store
        self._header_generation = header_generation
        self._generation = store.generation()
        self._began = False
        said = self._read()
        self._highest = max(self._generation, 0 if said is None else said.db_generation)
        self.older_than_before = said is not None and (
            said.older or self._generation < said.db_generation or header_generation < said.header_generation
        )
        self.was_cut_off = said is not None and not said.clean
        self.saw_damage = store.damage.seen = said is not None and said.damaged
        store.before_first_change = self._begin

    def accept(self) -> None:
        """Its owner knows that this copy is older and goes on with it; until then every opening says so.

        It counts on from where the newer one was, so that its backups count as newer as well.
        """
        with self._store.transaction() as connection:
            connection.exec_driver_sql("UPDATE meta SET generation = max(generation, ?)", (self._highest,))
        self._generation, self.older_than_before = self._store.generation(), False
        self._begin()

    def header_changed(self, generation: int) -> None:
        """The header was written: the next statement counts it."""
        self._header_generation = generation
        if self._began:
            self._write(clean=False)

    def renew(self) -> None:
        """After a change of the root key: the statement that was sealed with the old one says nothing."""
        self._store.before_first_change = None
        self._begin()

    def end(self) -> None:
        """Before the vault closes in order. Where nothing was changed, nothing is written, but of damage."""
        if not self._began and not self._store.damage.seen:
            return
        with suppress(Expected):  # a database that cannot be read any more was not closed in order
            self._generation = self._store.generation()
            # Beside another program the vault is still open, and that one may yet be cut off.
            last = not self._store.presence.others
            self._write(clean=last and not self._store.damage.seen)
            return
        if self._store.damage.seen:
            self._write(clean=False)

    def _begin(self) -> None:
        # The generation before the change: the change itself may still fail.
        self._began = True
        self._write(clean=False)

    def _write(self, *, clean: bool) -> None:
        if self._path is None:
            return
        damaged, older = self._store.damage.seen, self.older_than_before
        # As long as it is older, what was seen before stays the measure.
        generation = self._highest if older else self._generation
        statement = Statement(generation, self._header_generation, clean, damaged, older)
        with suppress(OSError):
            private_files.make_folders(self._path.parent)
            private_files.write_over(self._path, seal(self._root, statement))

    def _read(self) -> Statement | None:
        if self._path is None:
            return None
        try:
            with self._path.open("rb") as file:
                return unseal(self._root, file.read(_SIZE + 1))
        except OSError:
            return None
