"""Every vault that was ever written opens in this version (security.md 4.9)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.journal import Page
from family_app.vault.letter_body import decode
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.concern_builders import EVERYTHING

KEPT = Path(__file__).parent.parent / "old_vaults"
CONTENTS: dict[str, Any] = json.loads((KEPT / "contents.json").read_text(encoding="utf-8"))


def _plain(page: Page) -> dict[str, object]:
    return {
        "number": int(page.id, 16), "title": page.title, "text": page.text,
        "feelings": list(page.feelings), "starred": page.starred,
    }  # fmt: skip


def _also(vault: Vault) -> dict[str, object]:
    """What a vault holds beside its pages."""
    concern = vault.concerns.open(EVERYTHING.id)
    notes = [note.text for note in concern.notes]
    told = [
        concern.kind,
        concern.words,
        concern.who,
        list(concern.wanted),
        list(concern.feelings),
        concern.helper,
    ]
    moods = [
        [each.face, each.label, list(each.feelings), each.own_word, each.line] for each in vault.moods.all()
    ]
    return {
        "concern": [*told, notes],
        "moods": moods,
        "plan": {step.step: step.text for step in vault.plan.read().steps if step.text},
        "contacts": [[pin.name, pin.checked] for pin in vault.contacts.pins()],
        "sent": [decode(letter.body).text for letter in vault.letters.sent()],
        "opened": [decode(letter.body).text for letter in vault.letters.opened()],
        "unsealed": [draft.letter.content.text for draft in vault.letter_drafts.all()],
    }


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_every_frozen_folder_has_its_contents_written_down() -> None:
    assert {path.name for path in KEPT.iterdir() if path.is_dir()} == set(CONTENTS)


@pytest.mark.parametrize("name", sorted(CONTENTS))
def test_it_opens_and_upgrades_with_everything_in_it(name: str, tmp_path: Path) -> None:
    expected = CONTENTS[name]
    kept = _files(KEPT / name)
    folder = tmp_path / "copy"
    shutil.copytree(KEPT / name, folder)
    for _ in range(2):  # the second time nothing is left to upgrade
        vault = Vault.open_with_recovery(folder, [expected["code"]], clock=FixedClock())
        try:
            assert [_plain(page) for page in vault.journal.pages()] == expected["pages"]
            assert [_plain(page) for page in vault.journal.pages(binned=True)] == expected["bin"]
            assert vault.owner.age_band.value == expected["band"]
            assert vault.journal.search("cafe").total == 1
            if "also" in expected:
                assert _also(vault) == expected["also"]
            vault.check_integrity()
        finally:
            vault.close()
    assert _files(KEPT / name) == kept


def test_the_passphrase_of_its_time_still_opens_it(real_keys: None, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(KEPT / "schema_1", folder)
    vault = Vault.open(folder, CONTENTS["schema_1"]["passphrase"], clock=FixedClock())
    assert vault.journal.count() == 2
    vault.close()
