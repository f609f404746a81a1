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
_SIZE = keys.NONCE_SIZE + _STATEMENT.size + 16


@dataclass(frozen=True, slots=True)
class Statement:
    """What was true when it was last written."""

    db_generation: int
    header_generation: int
    clean: bool  # the vault was closed in order


def seal(root: RootKey, statement: Statement) -> bytes:
    """The bytes of a witness, with a nonce that is always new."""
    nonce = keys.fresh(keys.NONCE_SIZE)
    plain = _STATEMENT.pack(
        VERSION, statement.db_generation, statement.header_generation, int(statement.clean)
    )
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
    version, db_generation, header_generation, clean = _STATEMENT.unpack(plain)
    return Statement(db_generation, header_generation, clean == 1) if version == VERSION else None


class Witness:
    """The witness of one open vault. No trouble of its disk ever stops anybody from writing."""

    def __init__(self, path: Path | None, root: RootKey, store: Store, header_generation: int) -> None:
        self._path, self._root, self._store = path, root, store
        self._header_generation = header_generation
        self._generation = store.generation()
        self._began = False
        said = self._read()
        now = (self._generation, header_generation)
        self.older_than_before = said is not None and (
            now[0] < said.db_generation or now[1] < said.header_generation
        )
        self.was_cut_off = said is not None and not said.clean
        store.before_first_change = self._begin

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
        """Before the vault closes in order. Where nothing was changed nothing is written."""
        if not self._began:
            return
        with suppress(Expected):  # a database that cannot be read any more was not closed in order
            self._generation = self._store.generation()
            self._write(clean=True)

    def _begin(self) -> None:
        # The generation before the change: the change itself may still fail.
        self._began = True
        self._write(clean=False)

    def _write(self, *, clean: bool) -> None:
        if self._path is None:
            return
        statement = Statement(self._generation, self._header_generation, clean)
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
