"""Every file that the program reads: valid ones to begin with, where it stands, and how it is read."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from family_app.content.decks import read_decks
from family_app.content.helplines import read_help
from family_app.content.reading import ContentProblem
from family_app.content.words import read_feelings, read_topics
from family_app.domain.agreement import AgreementDraft, Clause
from family_app.domain.checkin import NextCheckIn
from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.domain.errors import Expected
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.places import shipped
from family_app.table.agreements import Agreements
from family_app.table.glance import next_checkin, telling_clause
from family_app.table.keepsakes import Keepsakes
from family_app.table.next_checkin import NextCheckIns
from family_app.table.people_file import read_people
from family_app.table.settings_file import read_settings
from family_app.vault import header as fvh
from family_app.vault import header_files, keys
from family_app.vault.backup import make_backup
from family_app.vault.backup_container import Sealer, chunks, read_outside
from family_app.vault.backup_reading import outside_of, unlock, verify
from family_app.vault.keys import FLOOR, KeyCost, RootKey
from family_app.vault.vault import Vault, check
from tests.bad_files.frozen_targets import frozen_backup, frozen_header, frozen_journal
from tests.bad_files.letter_targets import letter_body, public_card, sealed_note, sealed_note_inside
from tests.bad_files.target import CORPUS, Target, as_it_is
from tests.support.clocks import FixedClock
from tests.vault.backups import whole as carried_out
from tests.vault.builders import draft

PASSPHRASE = "a sentence for files that are not whole"

# ---- what stands in the open -----------------------------------------------------------------------


def people(root: Path) -> Target:
    place = root / "people.json"

    def use() -> None:
        for person in read_people(place):
            assert person.vault is None or "/" not in person.vault

    return Target(root, place, ((CORPUS / "people.json").read_bytes(),), use)


def settings(root: Path) -> Target:
    place = root / "settings.json"
    seeds = ((CORPUS / "settings.json").read_bytes(),)
    return Target(root, place, seeds, lambda: read_settings(place), refusals=())


def table(root: Path) -> Target:
    place = root / "table.db"

    def use() -> None:
        kept = Keepsakes(place)
        kept.stars()
        kept.talks()

    return Target(root, place, ((CORPUS / "table.db").read_bytes(),), use, sets_aside=True)


def agreements(root: Path) -> Target:
    place = root / "table.db"
    clause = Clause("We ask first.", "We do too.", TELLING_IS_SAFE)
    Agreements(place).keep(
        AgreementDraft((clause, clause), ("Sam", "Noor"), date(2027, 1, 31)), date(2026, 3, 9)
    )
    NextCheckIns(place).keep(NextCheckIn(date(2026, 3, 16), "Cook together.", remind=True))
    seed = place.read_bytes()

    def glance() -> None:
        telling_clause(place)
        next_checkin(place)
        assert place.exists(), "a glance sets nothing aside"

    def use() -> None:
        glance()
        Agreements(place).all()
        NextCheckIns(place).read()

    return Target(root, place, (seed,), use, sets_aside=True)


# ---- what we ship ----------------------------------------------------------------------------------


def _content(root: Path, folder: str, file: str, read: Callable[[Path], object]) -> Target:
    shutil.copytree(shipped("resources", folder), root / folder, dirs_exist_ok=True)
    place = root / folder / file
    return Target(root, place, (place.read_bytes(),), lambda: read(root), refusals=(ContentProblem,))


def deck(root: Path) -> Target:
    return _content(root, "decks", "en/T01.toml", lambda at: read_decks("en", at / "decks"))


def deck_structure(root: Path) -> Target:
    return _content(root, "decks", "structure.toml", lambda at: read_decks("en", at / "decks"))


def helplines(root: Path) -> Target:
    shutil.copytree(shipped("resources", "situations"), root / "situations", dirs_exist_ok=True)
    return _content(root, "helplines", "nl.toml", lambda at: read_help("nl", at).countries["NL"].lines)


def situations(root: Path) -> Target:
    shutil.copytree(shipped("resources", "helplines"), root / "helplines", dirs_exist_ok=True)
    return _content(root, "situations", "texts_nl.toml", lambda at: read_help("nl", at))


def topics(root: Path) -> Target:
    return _content(root, "words", "topics.toml", lambda at: read_topics("en", at / "words"))


def feelings(root: Path) -> Target:
    return _content(root, "words", "feelings_nl.toml", lambda at: read_feelings("nl", at / "words"))


# ---- the vault -------------------------------------------------------------------------------------


def a_vault(root: Path) -> tuple[Path, tuple[str, ...], Vault]:
    """A small vault with its recovery code; still open."""
    folder = root / ("ab" * 16)
    vault, codes = Vault.create(
        folder, PASSPHRASE, AgeBand.NINE, RecoveryChoice.MINE, clock=FixedClock(), kdf=FLOOR
    )
    vault.journal.keep(draft(1, "The first page.", title="One", feelings=("happy",), topics=("school",)))
    vault.journal.keep(draft(2, "The second page. " * 40))
    return folder, codes.codes, vault


def header(root: Path) -> Target:
    folder, _, vault = a_vault(root)
    key, front = vault.inside.root, vault.inside.header
    one_slot = fvh.pack(fvh.Header(front.vault_id, 7, front.slots[:1], front.ext), key)
    _keep_key(key)
    vault.close()

    def use() -> None:
        with_secret = header_files.open_with_secret
        check(folder)
        secret = keys.passphrase_bytes(PASSPHRASE) or b""
        with_secret(folder, fvh.PASSPHRASE, secret).root.wipe()

    place = folder / header_files.MAIN
    seeds = (place.read_bytes(), one_slot)
    copy = (folder / header_files.COPY,)
    return Target(root, place, seeds, use, repair=_mended_header, same_bytes=copy)


_KEY: list[bytes] = []  # of the vault of the header target, to sign what was changed


def _keep_key(root: RootKey) -> None:
    _KEY[:] = [bytes(root._root), root._vault_id]


def _mended_header(raw: bytes, chance: Random) -> bytes:
    how = chance.random()
    if how < 0.25 or len(raw) < 64:
        return raw
    body = raw[:-64]
    body += hashlib.sha256(body).digest()
    return body + (RootKey(_KEY[0], _KEY[1]).header_mac(body) if how < 0.8 else raw[-32:])


def journal(root: Path) -> Target:
    folder, codes, vault = a_vault(root)
    vault.close()
    place = folder / "journal.db"

    def use() -> None:
        raw = place.read_bytes()
        try:
            opened = Vault.open_with_recovery(folder, codes, clock=FixedClock())
        except Expected:
            assert place.read_bytes() == raw, "a file that does not open was changed"
            raise
        try:
            opened.journal.search("page")
            list(opened.journal.pages())
            opened.check_integrity()
        finally:
            opened.close()

    return Target(root, place, (place.read_bytes(),), use, may_mend=True)


# ---- backups ---------------------------------------------------------------------------------------


def backup(root: Path) -> Target:
    return _backup(root, inside=False)


def backup_inside(root: Path) -> Target:
    """The records of a backup, changed and then sealed with the right key."""
    return _backup(root, inside=True)


def _backup(root: Path, *, inside: bool) -> Target:
    folder, _, vault = a_vault(root)
    place = root / "one.fbk"
    _to_the_end(make_backup(vault, place, datetime(2026, 3, 1, tzinfo=UTC)))
    whole, raw_header = place.read_bytes(), (folder / header_files.MAIN).read_bytes()
    with place.open("rb") as file:
        payload = b"".join(chunks(file, read_outside(file), vault.inside.root)).rstrip(b"\0")
    key = RootKey(bytes(vault.inside.root._root), vault.inside.root._vault_id)
    vault.close()

    def use() -> None:
        secret = keys.passphrase_bytes(PASSPHRASE) or b""
        unlocked = carried_out(unlock(outside_of(place), fvh.PASSPHRASE, secret))
        _to_the_end(verify(place, unlocked.root))

    def sealed(raw: bytes, _chance: Random) -> bytes:
        out: list[bytes] = []
        sealer = Sealer(lambda piece: out.append(bytes(piece)), key, raw_header)
        sealer.add(raw + bytes(-len(raw) % 2**20))
        sealer.finish()
        return b"".join(out)

    seeds = (payload,) if inside else (whole[: len(raw_header) + 4096], whole)
    return Target(root, place, seeds, use, repair=sealed if inside else as_it_is)


def _to_the_end(steps: Iterator[object]) -> None:
    for _ in steps:
        pass


TARGETS: dict[str, Callable[[Path], Target]] = {
    each.__name__: each
    for each in (
        *(people, settings, table, agreements, deck, deck_structure, helplines, situations, topics, feelings),
        *(header, journal, backup, backup_inside),
        *(frozen_header, frozen_journal, frozen_backup),
        *(public_card, sealed_note, sealed_note_inside, letter_body),
    )
}

BOMBS = (
    KeyCost(2**32 - 1, 3, 4),
    KeyCost(512 * 1024 + 1, 3, 4),
    KeyCost(64 * 1024 - 1, 3, 4),
    KeyCost(8, 1, 1),
    KeyCost(0, 0, 0),
    KeyCost(64 * 1024, 0, 4),
    KeyCost(64 * 1024, 2**32 - 1, 4),
    KeyCost(64 * 1024, 5, 4),
    KeyCost(64 * 1024, 3, 0),
    KeyCost(64 * 1024, 3, 5),
    KeyCost(64 * 1024, 3, 2**32 - 1),
)
