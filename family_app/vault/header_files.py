"""The two copies of the header on disk: reading whichever is whole, writing both, mending."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from family_app.domain.errors import (
    CodesDoNotFit,
    DiskTrouble,
    VaultBusy,
    VaultDamaged,
    VaultNewer,
    VaultReplaced,
    WrongPassphrase,
)
from family_app.vault import header as fvh
from family_app.vault import keys, private_files
from family_app.vault.header import Epochs, Header
from family_app.vault.keys import RootKey
from family_app.vault.store import Store

MAIN, COPY = "header.fvh", "header.fvh.1"
_LEFTOVERS = (f"{MAIN}.tmp", f"{COPY}.tmp")
_READ_LIMIT = 64 * 1024  # a later version may be longer than ours; more than this is no header


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """A header that was proven whole, and the root key that it held."""

    header: Header
    raw: bytes
    root: RootKey
    epochs: Epochs
    from_copy: bool  # header.fvh itself was damaged, missing or older
    read: tuple[bytes | None, bytes | None] | None = None  # what both files held; None: nobody else saw them


def write_both(folder: Path, raw: bytes) -> None:
    """Writes a header; once `header.fvh` is replaced the new one counts, whatever happens after.

    Raises OSError only while the old header still stands.
    """
    try:
        private_files.write_over(folder / MAIN, raw)
    except OSError:
        # The last step, waiting until the disk has the name, can fail when the name is there already.
        if _bytes_of(folder / MAIN) != raw:
            raise
    try:
        private_files.write_over(folder / COPY, raw)
    except OSError:
        # An old second copy would bring an old passphrase back: better none until the next unlock.
        with suppress(OSError):
            private_files.remove(folder / COPY)


def replace(folder: Path, store: Store, old: Header, raw: bytes, root: RootKey) -> None:
    """Puts `raw` in the place of `old`, the header that this program knows.

    Raises VaultBusy when another program has put a newer one there meanwhile, which ours would undo.
    """
    with store.presence.at_the_door():
        must_be_newest(folder, old, root)
        write_both(folder, raw)


def must_be_newest(folder: Path, known: Header, root: RootKey) -> None:
    """Raises VaultBusy when a later header of the same root key stands on the disk."""
    for raw, header, _ in _whole_copies(_both(folder), known.vault_id):
        if header.generation > known.generation and keys.same(raw[-32:], root.header_mac(raw[:-32])):
            raise VaultBusy


def open_with_secret(folder: Path, kind: int, secret: bytes, expected: bytes | None = None) -> Opened:
    """Opens the slot of type `kind`; `expected` is the id that this vault had before.

    Raises WrongPassphrase or CodesDoNotFit only when a checksum holds and the slot does not match;
    VaultReplaced, before any derivation, when only another vault is here; VaultNewer, and VaultDamaged when
    neither copy is whole.
    """
    refusal: WrongPassphrase | CodesDoNotFit | None = None
    refused_id = b""
    both = _both(folder)
    for raw, header, from_copy in _whole(both, expected):
        if refusal is not None and header.vault_id == refused_id:
            break  # an older copy of the same vault must not bring an old passphrase back
        try:
            root = _root_of(header, kind, secret, raw)
            return Opened(header, raw, root, fvh.epochs_of(header), from_copy, both)
        except fvh.Unreadable:
            continue
        except (WrongPassphrase, CodesDoNotFit) as no:
            refusal, refused_id = no, header.vault_id
    if refusal is not None:
        raise refusal
    raise VaultDamaged("header")


def proves(header: Header, secret: bytes) -> bool:
    """Whether this is the passphrase of an open vault."""
    slot = header.slots[0]
    return fvh.fits(slot, slot.kek(secret, header.vault_id))


def is_as_read(folder: Path, opened: Opened) -> bool:
    """Whether nobody has changed the header since it was opened: deriving a key takes up to a second."""
    return opened.read is None or _both(folder) == opened.read


def stands(folder: Path, header: Header) -> bool:
    """Whether the first copy on the disk is for certain this header."""
    try:
        return fvh.read(_bytes_of(folder / MAIN) or b"") == header
    except (DiskTrouble, VaultNewer, fvh.Unreadable):
        return False


def mend(folder: Path, opened: Opened) -> None:
    """After an unlock: both copies are the opened one, and leftovers of a cut-off write are gone.

    A folder that cannot be written stays as it is: reading must still be possible.
    """
    with suppress(OSError):
        for name in _LEFTOVERS:
            private_files.remove(folder / name)
        for name in (MAIN, COPY):
            _keep_foreign(folder / name, opened.header.vault_id)
        if opened.from_copy:
            write_both(folder, opened.raw)
        elif _bytes_of(folder / COPY) != opened.raw:
            private_files.write_over(folder / COPY, opened.raw)


def check(folder: Path, expected: bytes | None = None) -> None:
    """Whether one copy is whole, as far as can be seen without a key.

    Raises VaultDamaged, VaultReplaced or VaultNewer.
    """
    if not _whole(_both(folder), expected):
        raise VaultDamaged("header")


def broken_copies(folder: Path, expected: bytes | None = None) -> int:
    """How many of the two copies are damaged, missing or of another vault, as far as shows without a key."""
    broken = 0
    for raw in _both(folder):
        try:
            broken += fvh.read(raw or b"").vault_id != expected and expected is not None
        except fvh.Unreadable:
            broken += 1
        except VaultNewer:
            continue
    return broken


Whole = tuple[bytes, Header, bool]


def _whole(both: tuple[bytes | None, bytes | None], expected: bytes | None) -> list[Whole]:
    """The copies that are whole and of this vault, in the order in which they count.

    Raises VaultReplaced when all whole ones are foreign, and VaultNewer.
    """
    found = _whole_copies(both)
    ours = [each for each in found if expected in (None, each[1].vault_id)]
    if found and not ours:
        raise VaultReplaced
    if len({header.vault_id for _, header, _ in ours}) == 1:
        # Of two of one vault the one that was written last: whoever puts an old header.fvh back must not
        # bring its passphrase back, nor make today's one look wrong.
        ours.sort(key=lambda each: each[1].generation, reverse=True)
    return ours


def _whole_copies(both: tuple[bytes | None, bytes | None], vault_id: bytes | None = None) -> list[Whole]:
    found: list[Whole] = []
    for raw, from_copy in zip(both, (False, True), strict=True):
        if raw is None or (from_copy and raw == both[0]):
            continue
        with suppress(fvh.Unreadable):
            try:
                header = fvh.read(raw)
            except VaultNewer:
                if found:  # the first copy is whole and of our time: it is the one that counts
                    continue
                raise
            if vault_id in (None, header.vault_id):
                found.append((raw, header, from_copy))
    return found


def _keep_foreign(path: Path, vault_id: bytes) -> None:
    """A whole header of another vault may be its only one: it gets a name of its own beside ours."""
    with suppress(fvh.Unreadable, VaultNewer):
        other = fvh.read(_bytes_of(path) or b"").vault_id
        if other != vault_id:
            path.replace(path.with_name(f"{path.name}.{other.hex()[:8]}"))


def _root_of(header: Header, kind: int, secret: bytes, raw: bytes) -> RootKey:
    refusal = WrongPassphrase if kind == fvh.PASSPHRASE else CodesDoNotFit
    slot = header.slot(kind)
    if slot is None:
        raise refusal
    kek = slot.kek(secret, header.vault_id)
    if not fvh.fits(slot, kek):
        raise refusal
    return fvh.open_slot(header, slot, kek, raw)


def _both(folder: Path) -> tuple[bytes | None, bytes | None]:
    return _bytes_of(folder / MAIN), _bytes_of(folder / COPY)


def _bytes_of(path: Path) -> bytes | None:
    """At most what a header can be, or None when there is no such file."""
    try:
        with path.open("rb") as file:
            return file.read(_READ_LIMIT)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
    except OSError:
        raise DiskTrouble from None
