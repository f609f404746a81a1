"""From a backup to a new vault folder beside the others; never into one that exists, never merged."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, insert
from sqlalchemy.exc import IntegrityError

from family_app.domain.backups import BackupSummary, Progress
from family_app.domain.errors import BackupDamaged, Expected, VaultBusy, VaultDamaged, VaultNewer
from family_app.vault import header as fvh
from family_app.vault import header_files, hot_journal, keys, private_files, rekey_files, upgrade
from family_app.vault.backup_container import chunks, read_outside
from family_app.vault.backup_reading import Unlocked, Verified, reading
from family_app.vault.backup_records import Payload, Row, payload
from family_app.vault.backup_shape import shape_of
from family_app.vault.header import Epochs, Header
from family_app.vault.keys import RootKey
from family_app.vault.presence import Presence
from family_app.vault.rekey_files import DATABASE
from family_app.vault.schema import meta
from family_app.vault.slices import Slice
from family_app.vault.store import Store
from family_app.vault.troubles import told

BUILDING = ".new"  # behind the name of a folder that is being filled
_INDEX = "INSERT INTO page_words (rowid, title, text) VALUES (:place, :title, :text)"
# The index keeps so many bytes in memory before it writes a part of itself, and puts parts together when many
# have come: in one go both take longer than a slice. While a journal is filled it does less, and more often.
_TELL_INDEX = "INSERT INTO page_words (page_words, rank) VALUES (:what, :size)"
_IN_SLICES = {"hashsize": 64 * 1024, "automerge": 0}
_USUAL = {"hashsize": 1024 * 1024, "automerge": 4}
_MERGE = {"merge": 16}  # pages, after each batch
_CACHE = "PRAGMA cache_size = -2000"  # KiB: what is still to be written at the end fits into a slice too
_BATCH = 10
_BATCH_LETTERS = 8 * 1024
_INDEXES = "SELECT tbl_name, name FROM sqlite_schema WHERE type = 'index'"
_PARTS_OF_INDEX = (("data", "length(block)"), ("docsize", "id"), ("idx", "term"))
_LINEAGE_SIZE = 8
_HIGHEST_GENERATION, _HIGHEST_EPOCH = 2**62, 2**31  # far above what a family ever reaches

# How far each part brings the whole, in thousandths.
_FILLED, _COMPARED, _WHOLE = 650, 950, 1000


@dataclass(frozen=True, slots=True)
class Seen:
    """The highest that the headers of one vault count to, in the copies of it on this computer."""

    generation: int = 0
    db_epoch: int = 0


def highest_seen(folders: Iterable[Path], vault_id: bytes) -> Seen:
    """Looks at every header with this id. Nothing but numbers is believed of them, and no absurd ones."""
    seen = Seen()
    for folder in folders:
        for header in _headers(folder):
            if header.vault_id != vault_id or header.generation > _HIGHEST_GENERATION:
                continue
            with suppress(fvh.Unreadable, VaultNewer):
                epoch = fvh.epochs_of(header).db
                if epoch <= _HIGHEST_EPOCH:
                    seen = Seen(max(seen.generation, header.generation), max(seen.db_epoch, epoch))
    return seen


def vault_id_in(folder: Path) -> bytes | None:
    """The id in the header of a vault, read without a key; None when neither copy is whole."""
    return next((header.vault_id for header in _headers(folder)), None)


def lineage_in(folder: Path, vault_id: bytes) -> bytes | None:
    """Which of the journals with this id this one is, read without a key; None when no copy is whole."""
    ours = (header for header in _headers(folder) if header.vault_id == vault_id)
    return next((fvh.lineage_of(header) for header in ours), None)


def opens_with(folder: Path, root: RootKey) -> bool:
    """Whether the database of a vault opens with the key of its backup.

    A header that another key made says nothing about its database: then it counts as opening. So does one
    that another program has open at this moment.
    """
    presence = Presence(folder)
    try:
        with presence.at_the_door():
            presence.come_in()
            return presence.others or _opens_with(folder, root)
    except VaultBusy:
        return True
    finally:
        presence.leave()


def _opens_with(folder: Path, root: RootKey) -> bool:
    for raw in _raw_headers(folder):
        with suppress(fvh.Unreadable, VaultNewer):
            header = fvh.read(raw)
            if keys.same(raw[-32:], root.header_mac(raw[:-32])):
                return _database_opens(folder, header, fvh.epochs_of(header), root)
    return True


def rebuild(
    path: Path, unlocked: Unlocked, folder: Path, seen: Seen, *, own_way: bool = False
) -> Generator[Progress, None, BackupSummary]:
    """Makes the vault `folder` from a backup. Stopped or failed at any moment it leaves nothing.

    The new vault keeps id, root key and slots; its epoch and generation are higher than any seen, so that
    its pages can never be mixed with those of the old one. With `own_way` it has backups of its own from
    now on, as the journal they were made of goes on too. Raises BackupDamaged, BackupNewer and the troubles
    of a disk.
    """
    header, epochs = _next_header(unlocked, seen, own_way=own_way)
    building = folder.with_name(folder.name + BUILDING)
    named = building
    with told():
        if folder.exists():
            raise FileExistsError
        private_files.make_folder(building)
        try:
            summary = yield from _fill_and_check(path, unlocked.root, header, epochs, building)
            header_files.write_both(building, fvh.pack(header, unlocked.root))
            private_files.sync_folder(building)
            building.rename(folder)
            named = folder
            private_files.sync_folder(folder.parent)
        except BaseException:
            shutil.rmtree(named, ignore_errors=True)
            raise
    return summary


def _next_header(unlocked: Unlocked, seen: Seen, *, own_way: bool) -> tuple[Header, Epochs]:
    old = unlocked.header
    lineage = keys.fresh(_LINEAGE_SIZE) if own_way else fvh.lineage_of(old)
    generation = max(old.generation, seen.generation) + 1
    epochs = Epochs(max(unlocked.epochs.db, seen.db_epoch) + 1, unlocked.epochs.key)
    if generation > _HIGHEST_GENERATION + 1 or epochs.db > _HIGHEST_EPOCH + 1:
        raise BackupDamaged
    return replace(old, generation=generation, ext=fvh.pack_ext(epochs, lineage)), epochs


def _fill_and_check(
    path: Path, root: RootKey, header: Header, epochs: Epochs, building: Path
) -> Generator[Progress, None, BackupSummary]:
    database = building / DATABASE
    private_files.write_new(database, b"")  # private from the first byte
    who = upgrade.Identity(header.vault_id.hex(), epochs.db)
    with closing(Store(database, root.database_key(epochs.db))) as store:
        try:
            verified = yield from _fill(path, root, store, database, who)
        except IntegrityError:
            raise BackupDamaged from None  # two rows where there can be one, or one that hangs in the air
    yield Progress(_FILLED, _WHOLE)
    private_files.forget_content(database)
    # Opened anew: what is compared is what the disk has, not what somebody still remembers of it.
    with closing(Store(database, root.database_key(epochs.db))) as store:
        yield from _compare(store, verified)
        yield from _read_every_index(store)
    return verified.manifest.summary


def _fill(
    path: Path, root: RootKey, store: Store, database: Path, who: upgrade.Identity
) -> Generator[Progress, None, Verified]:
    """One transaction: it is committed only when the last record is proven."""
    pace = Slice()
    with reading(path) as file, _synced(database) as sync, store.transaction() as connection:
        size = path.stat().st_size
        found = Payload(chunks(file, read_outside(file), root))
        connection.exec_driver_sql(_CACHE)
        _make_tables(connection, found, who)
        _tell_index(connection, _IN_SLICES)
        batch: list[Row] = []
        letters = 0
        for row in found.rows():
            if batch and (
                row.table is not batch[0].table or len(batch) >= _BATCH or letters > _BATCH_LETTERS
            ):
                _insert(connection, batch)
                batch, letters = [], 0
                if pace.over():
                    sync()
                    yield Progress(_FILLED * file.tell() // max(size, 1), _WHOLE)
                    pace.begin()
            batch.append(row)
            letters += len(row.texts.get("text") or "")
        _insert(connection, batch)
        _tell_index(connection, _USUAL)
        yield Progress(_FILLED, _WHOLE)
        sync()
        yield Progress(_FILLED, _WHOLE)
    return Verified(found.manifest, found.digest)


def _tell_index(connection: Connection, sizes: Mapping[str, int]) -> None:
    connection.exec_driver_sql(_TELL_INDEX, [{"what": what, "size": size} for what, size in sizes.items()])


def _make_tables(connection: Connection, found: Payload, who: upgrade.Identity) -> None:
    """The tables as the schema of the backup had them; the usual upgrade follows when it is opened."""
    manifest = found.manifest
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for step in upgrade.STEPS[: manifest.schema]:
        step.run(connection)
    for table in shape_of(connection):
        connection.exec_driver_sql(table.clear)
    row = {"one": 1, "vault_id": who.vault_id, "schema": manifest.schema, "db_epoch": who.db_epoch}
    connection.execute(insert(meta), {**row, "generation": manifest.generation})


def _insert(connection: Connection, batch: list[Row]) -> None:
    table = batch[0].table
    connection.exec_driver_sql(table.insert, [row.values for row in batch])
    if table.name == "page":
        words = ("place", "title", "text")
        connection.exec_driver_sql(_INDEX, [{name: row.texts[name] for name in words} for row in batch])
        _tell_index(connection, _MERGE)


def _compare(store: Store, verified: Verified) -> Generator[Progress, None, None]:
    """Writes the records once more, from the new database: they must be those of the backup to the byte."""
    sum_, pace, done = hashlib.sha256(), Slice(), 0
    total = max(sum(verified.manifest.counts.values()), 1)
    with store.reading() as connection:
        for piece in payload(connection, verified.manifest):
            sum_.update(piece)
            done += 1
            if pace.over():
                part = (_COMPARED - _FILLED) * min(done, total) // total
                yield Progress(_FILLED + part, _WHOLE)
                pace.begin()
    if sum_.digest() != verified.digest:
        raise BackupDamaged


def _read_every_index(store: Store) -> Generator[Progress, None, None]:
    """Reads what the rows themselves did not: each index, and the index of words, row by row.

    So the disk has given back every page. `quick_check` would tell the same in one long breath, and a save
    in another space would wait for it.
    """
    pace = Slice()
    with store.reading() as connection:
        names = connection.exec_driver_sql(_INDEXES).all()
        statements = [f"SELECT 1 FROM {table} INDEXED BY {index}" for table, index in names]  # noqa: S608
        statements += [f"SELECT {column} FROM page_words_{part}" for part, column in _PARTS_OF_INDEX]  # noqa: S608
        for statement in statements:
            for _ in connection.exec_driver_sql(statement):
                if pace.over():
                    yield Progress(_COMPARED, _WHOLE)
                    pace.begin()


@contextmanager
def _synced(database: Path) -> Iterator[Callable[[], None]]:
    """Inside, called once a slice, the disk takes what was written, so that little is left at the end."""
    handle = os.open(database, os.O_RDWR)
    try:
        yield lambda: os.fsync(handle)
    finally:
        os.close(handle)


def _database_opens(folder: Path, header: Header, epochs: Epochs, root: RootKey) -> bool:
    try:
        database = rekey_files.find(folder, root.database_salt(epochs.db))
        hot_journal.must_be_ours(database, root, epochs.db)
        store = Store(database, root.database_key(epochs.db), read_only=True)
        try:
            upgrade.pending(store, upgrade.Identity(header.vault_id.hex(), epochs.db))
        finally:
            store.close()
    except VaultDamaged:
        return False
    except Expected:
        pass  # busy, newer or unreadable just now: not damaged
    return True


def _headers(folder: Path) -> Iterable[Header]:
    for raw in _raw_headers(folder):
        with suppress(fvh.Unreadable, VaultNewer):
            yield fvh.read(raw)


def _raw_headers(folder: Path) -> Iterable[bytes]:
    for name in (header_files.MAIN, header_files.COPY):
        with suppress(OSError), (folder / name).open("rb") as file:
            yield file.read(64 * 1024)
