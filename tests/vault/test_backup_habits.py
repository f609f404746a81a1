"""Check-ins, the plan and own choices come along with a backup, and older backups and vaults take them in."""

from __future__ import annotations

import json
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.mood import MoodChoice, MoodId
from family_app.domain.own_choices import OwnChoice
from family_app.domain.plan import PlanDraft
from family_app.vault.restore import Seen, rebuild
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault.backups import backup, opened_with_code, restore, whole

KEPT = Path(__file__).parent.parent / "old_vaults"
OF_BACKUPS: dict[str, Any] = json.loads((KEPT / "backups.json").read_text(encoding="utf-8"))
OF_VAULTS: dict[str, Any] = json.loads((KEPT / "contents.json").read_text(encoding="utf-8"))
AT = FixedClock().at
EVER = (date.min, date.max)


def write(vault: Vault) -> None:
    line = 'Een "regel" met \\ en \x00 en \U0001f600.'
    whole_one = MoodChoice(1, 3, ("sad", "unsure"), "eigen woord", ("own", "home"), line)
    vault.moods.keep(MoodId("1" * 32), whole_one, "heel rot", AT)
    vault.moods.keep(MoodId("2" * 32), MoodChoice(5), "heel fijn", AT + timedelta(hours=1))
    vault.moods.bin(MoodId("2" * 32))
    vault.moods.set_label(3, "mistig")
    vault.plan.keep(PlanDraft("people", "Oma.\nTante Els.", 4))
    vault.own_choices.set(OwnChoice.LOOKING_BACK, "on")


def test_everything_comes_back(vault: Vault, tmp_path: Path) -> None:
    write(vault)
    backup(vault, tmp_path / "mine.fbk")
    again = restore(tmp_path / "mine.fbk", vault.vault_id, tmp_path / ("f" * 32))
    assert dump(again) == dump(vault)
    assert again.moods.between(*EVER) == vault.moods.between(*EVER)
    assert again.moods.binned() == vault.moods.binned()
    assert again.plan.read() == vault.plan.read()
    assert again.own_choices.get(OwnChoice.LOOKING_BACK) == "on"
    again.check_integrity(thorough=True)
    again.close()


def must_be_empty_and_usable(vault: Vault) -> None:
    try:
        assert vault.moods.between(*EVER) == vault.moods.binned() == ()
        assert vault.plan.read().is_empty
        assert [vault.own_choices.get(name) for name in OwnChoice] == [""] * len(OwnChoice)
        write(vault)
        (found,) = vault.moods.between(*EVER)
        assert found.label == "heel rot"
    finally:
        vault.close()


@pytest.mark.parametrize("name", sorted(OF_BACKUPS))
def test_an_older_backup_comes_back_with_room_for_them(name: str, tmp_path: Path) -> None:
    path, code = KEPT / f"{name}.fbk", OF_BACKUPS[name]["code"]
    folder = tmp_path / ("a" * 32)
    whole(rebuild(path, opened_with_code(path, [code]), folder, Seen()))
    must_be_empty_and_usable(Vault.open_with_recovery(folder, [code], clock=FixedClock()))


@pytest.mark.parametrize("name", sorted(name for name in OF_VAULTS if name <= "schema_3"))
def test_an_older_vault_gets_room_for_them(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(KEPT / name, folder)
    must_be_empty_and_usable(Vault.open_with_recovery(folder, [OF_VAULTS[name]["code"]], clock=FixedClock()))
