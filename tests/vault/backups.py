"""What the tests of backups have in common: making one, restoring one, and sealing a payload by hand."""

from __future__ import annotations

import io
import json
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from family_app.domain.backups import BackupSummary, Progress
from family_app.vault import header as fvh
from family_app.vault import recovery
from family_app.vault.backup import make_backup
from family_app.vault.backup_container import Sealer
from family_app.vault.backup_reading import Unlocked, outside_of, unlock
from family_app.vault.restore import Seen, rebuild
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import CODES, draft

Answer = TypeVar("Answer")
NOTHING_SEEN = Seen()
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def whole(steps: Generator[Progress, None, Answer]) -> Answer:
    """Carries a piece of work to its end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def fill(vault: Vault) -> None:
    """Pages of every kind: chosen words, a star, the bin, an erased one, signs that JSON escapes."""
    journal = vault.journal
    words = 'Een "dag" met \\ tekens,\n\t\x00\x1f en \U0001f600 e\u0301.'
    journal.keep(draft(1, text=words, title="Eén", feelings=("happy", "sad"), topics=("school",)))
    journal.keep(draft(2, text="In de prullenbak.", feelings=("angry",)))
    journal.keep(draft(3, text="Weg ermee."))
    journal.keep(draft(4, text="", title="Met ster", starred=True))
    journal.bin(draft(2).id)
    journal.erase(draft(3).id)


def backup(vault: Vault, target: Path) -> BackupSummary:
    return whole(make_backup(vault, target, FixedClock().at))


def opened_with_code(path: Path, codes: Sequence[str]) -> Unlocked:
    return whole(unlock(outside_of(path), fvh.RECOVERY, recovery.secret_of(codes)))


def restore(path: Path, vault_id: str, folder: Path, seen: Seen = NOTHING_SEEN) -> Vault:
    """The vault that a backup becomes, open."""
    codes = CODES[vault_id]
    whole(rebuild(path, opened_with_code(path, codes), folder, seen))
    return Vault.open_with_recovery(folder, codes, clock=FixedClock())


def framed(*records: Any) -> bytes:
    """Records as a writer with other intentions would write them; text is taken as it is."""
    pieces = []
    for record in records:
        text = record if isinstance(record, str) else _ENCODER.encode(record)
        raw = text.encode("utf-8", "surrogatepass")
        pieces.append(len(raw).to_bytes(4) + raw)
    return b"".join(pieces)


def sealed(vault: Vault, payload: bytes) -> bytes:
    """A container of this vault around any payload."""
    inside = vault.inside
    out = io.BytesIO()
    sealer = Sealer(out.write, inside.root, fvh.pack(inside.header, inside.root))
    sealer.add(payload)
    sealer.finish()
    return out.getvalue()
