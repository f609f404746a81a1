"""Every backup that was ever written comes back in this version (security.md 4.9)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.errors import BackupNewer
from family_app.domain.journal import Page
from family_app.vault import backup_records, header_files, recovery
from family_app.vault import header as fvh
from family_app.vault.backup_container import Sealer
from family_app.vault.backup_records import manifest_of, payload
from family_app.vault.restore import Seen, rebuild
from family_app.vault.store import Store
from family_app.vault.upgrade import STEPS
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.backups import opened_with_code, whole

KEPT = Path(__file__).parent.parent / "old_vaults"
CONTENTS: dict[str, Any] = json.loads((KEPT / "backups.json").read_text(encoding="utf-8"))
OF_VAULTS: dict[str, Any] = json.loads((KEPT / "contents.json").read_text(encoding="utf-8"))


def _plain(page: Page) -> dict[str, object]:
    return {
        "number": int(page.id, 16), "title": page.title, "text": page.text,
        "feelings": list(page.feelings), "starred": page.starred,
    }  # fmt: skip


def _must_come_back(path: Path, expected: dict[str, Any], folder: Path) -> None:
    whole(rebuild(path, opened_with_code(path, [expected["code"]]), folder, Seen()))
    for _ in range(2):  # the first time it may be upgraded
        vault = Vault.open_with_recovery(folder, [expected["code"]], clock=FixedClock())
        try:
            assert [_plain(page) for page in vault.journal.pages()] == expected["pages"]
            assert [_plain(page) for page in vault.journal.pages(binned=True)] == expected["bin"]
            assert vault.owner.age_band.value == expected["band"]
            assert vault.journal.search("cafe").total == 1
            vault.check_integrity()
        finally:
            vault.close()


def test_every_frozen_backup_has_its_contents_written_down() -> None:
    assert {path.stem for path in KEPT.glob("*.fbk")} == set(CONTENTS)


@pytest.mark.parametrize("name", sorted(CONTENTS))
def test_it_comes_back_with_everything_in_it(name: str, tmp_path: Path) -> None:
    path = KEPT / f"{name}.fbk"
    before = path.read_bytes()
    _must_come_back(path, CONTENTS[name], tmp_path / ("a" * 32))
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", sorted(OF_VAULTS))
def test_a_backup_of_every_schema_comes_back(name: str, tmp_path: Path) -> None:
    """Made here from each frozen vault as it is, before any upgrade."""
    folder = tmp_path / "old"
    shutil.copytree(KEPT / name, folder)
    expected = OF_VAULTS[name]
    opened = header_files.open_with_secret(folder, fvh.RECOVERY, recovery.secret_of([expected["code"]]))
    store = Store(folder / "journal.db", opened.root.database_key(opened.epochs.db), read_only=True)
    path = tmp_path / "old.fbk"
    with path.open("wb") as out, store.reading() as connection:
        sealer = Sealer(out.write, opened.root, opened.raw)
        manifest = manifest_of(connection, FixedClock().at)
        for piece in payload(connection, manifest):
            sealer.add(piece)
        sealer.finish()
    store.close()
    assert manifest.schema == int(name.removeprefix("schema_"))
    _must_come_back(path, expected, tmp_path / ("a" * 32))


def test_one_of_a_later_schema_is_left_alone(
    make: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = KEPT / "backup_1.fbk"
    before = path.read_bytes()
    unlocked = opened_with_code(path, [CONTENTS["backup_1"]["code"]])
    monkeypatch.setattr(backup_records, "STEPS", STEPS[:1])
    with pytest.raises(BackupNewer):
        whole(rebuild(path, unlocked, tmp_path / ("a" * 32), Seen()))
    assert not list(tmp_path.iterdir())
    assert path.read_bytes() == before
