"""Rows of every table come back from a backup, and rows that this program never writes are refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.concern import ConcernDraft, ConcernId, ConcernNote, NoteId
from family_app.domain.errors import BackupDamaged
from family_app.domain.letter_draft import UnsealedLetter
from family_app.domain.letters import LetterDraft
from family_app.domain.mood import MoodChoice, MoodId
from family_app.domain.own_choices import OwnChoice
from family_app.domain.plan import PlanDraft
from family_app.domain.plan_words import STEPS
from family_app.vault import schema
from family_app.vault.backup_rows import must_be_possible
from family_app.vault.backup_shape import shape_of
from family_app.vault.letter_body import encode
from family_app.vault.letter_keys import keep_old
from family_app.vault.letters import Opened, Sent
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault.backups import backup, fill, restore
from tests.vault.note_builders import NOOR, NOTE_ID, SAM

NOW = FixedClock().at
CONCERN, MOOD = ConcernId("c" * 32), MoodId("d" * 32)
BODY = encode(LetterDraft(text="Wil je praten? 💬\0"))


def fill_everything(vault: Vault) -> None:
    """At least one row in every table, through the books."""
    fill(vault)
    told = ConcernDraft(
        CONCERN, 2, "picture", "Woorden", "game", "", "wie", "http://x", "gisteren",
        ("picture",), "", ("scared",), "tell", at_home=True,
    )  # fmt: skip
    vault.concerns.keep(told)
    vault.concerns.keep_note(CONCERN, ConcernNote(NoteId("e" * 32), NOW, "Later nog iets."))
    vault.concerns.close(CONCERN)
    for number, card in enumerate((SAM.card, replace(SAM.card, epoch=2), NOOR.card)):
        vault.contacts.pin(card, "Saar 'de' \u200d", NOW, checked=number == 1)
    sent = Sent(NOTE_ID, NOOR.vault_id, "ab" * 16, NOW, BODY)
    for number in range(3):
        vault.letters.add_sent(replace(sent, note_id=bytes([number]) * 16))
    vault.letters.note_taken(("00" * 16), NOW)
    vault.letters.note_too_late("01" * 16)
    opened = Opened(SAM.vault_id, NOTE_ID, date(2026, 3, 9), BODY, NOW, checked=True)
    vault.letters.add_opened(opened)
    vault.letters.add_opened(replace(opened, note_id=bytes(16)))
    vault.letters.erase_opened(opened.id)
    vault.letter_drafts.keep(UnsealedLetter("f" * 32, 1, content=LetterDraft(text="Nog niet af")), "")
    vault.moods.keep(MOOD, MoodChoice(2, 3, ("sad",), "eigen", ("home",), "een regel"), "niet zo", NOW)
    vault.moods.bin(MOOD)
    vault.moods.set_label(1, "bah")
    vault.plan.keep(PlanDraft(STEPS[0], "Wandelen"))
    vault.own_choices.set(OwnChoice.LOOKING_BACK, "on")
    with vault.transaction() as connection:
        keep_old(connection, vault.inside.root, 7)


@pytest.fixture
def full(vault: Vault) -> Vault:
    fill_everything(vault)
    return vault


def rows(vault: Vault) -> dict[str, list[dict[str, Any]]]:
    """Every row as it stands in a record."""
    with vault.inside.store.reading() as connection:
        return {
            table.name: [
                {c.name: c.to_json(value) for c, value in zip(table.columns, row, strict=True)}
                for row in connection.exec_driver_sql(table.select)
            ]
            for table in shape_of(connection)
        }


def test_every_table_comes_back_as_it_was(full: Vault, tmp_path: Path) -> None:
    before = dump(full)
    empty = {name for name, found in before.items() if not found}
    assert empty == {"backup_note"}, "a new table needs a row here"
    backup(full, tmp_path / "one.fbk")
    back = restore(tmp_path / "one.fbk", full.vault_id, tmp_path / ("b" * 32))
    assert dump(back) == before
    assert back.letters.had() == full.letters.had()
    assert back.contacts.pins() == full.contacts.pins()
    back.close()


def test_what_the_program_writes_is_possible(full: Vault) -> None:
    for table, found in rows(full).items():
        for row in found:
            must_be_possible(table, row)
    assert set(rows(full)) <= set(schema.tables.tables)


LONG = "x" * 65_537
BAD: dict[str, list[dict[str, Any]]] = {
    "owner": [{"age_band": "7-9"}, {"recovery": "parent"}],
    "erased": [{"id": "x"}, {"id": "A" * 32}],
    "page": [{"day": "2026-01-01"}, {"starred": 2}, {"title": "x" * 201}, {"place": 1}, {"at_ms": 2**62}],
    "concern": [
        *({"id": each} for each in ("", "c" * 31, "C" * 32)),
        *({name: LONG} for name in ("words", "wanted_words")),
        *(
            {name: "x" * 301}
            for name in ("kind", "place", "place_words", "who", "happened", "wish", "helper")
        ),
        *({"address": "x" * 2001}, {"at_home": 2}, {"revision": -1}),
        *({"closed_zone": None}, {"made_ms": 2**62}, {"binned_ms": 1}),
    ],
    "concern_choice": [{"list": "part"}, {"choice": ""}, {"choice": "x" * 301}, {"position": -1}],
    "concern_note": [{"id": "x"}, {"text": LONG}, {"revision": -1}, {"at_zone": 10**9}],
    "letter_key": [{"epoch": 0}, {"epoch": 2**32}, {"x25519": "0" * 63}, {"ed25519": "X" * 64}],
    "contact_key": [
        *({"vault_id": "x"}, {"epoch": 0}, {"x25519": "00"}, {"ed25519": "g" * 64}, {"checked": 2}),
        *({"name": each} for each in ("", " a", "a\nb", "x" * 41, "\u202e", "\u200d")),
    ],
    "letter_sent": [
        *({"note_id": "x"}, {"reader": ""}, {"file": "../people.json"}, {"too_late": 7}),
        *({"body": each} for each in ("", "x", '{"v":2}', BODY + " ")),
        {"too_late": 1, "taken_ms": 1, "taken_zone": 0},
    ],
    "letter_opened": [
        *({"sender": ""}, {"note_id": "x"}, {"checked": -1}, {"body": "x"}, {"opened_ms": 2**62}),
        *({"day": each} for each in ("", "2026-3-9", "20260309", "2026-02-30", "99999-01-01")),
    ],
    "letter_draft": [
        *({"id": "x"}, {"reader": "x"}, {"revision": -1}),
        *({"body": each} for each in ("", "[]", "{}", "[" * 100_000)),
    ],
    "mood": [
        *({"id": "x"}, {"day": "2026-01-01"}, {"face": 6}, {"face": 0}, {"energy": 4}),
        *({name: "x" * 301} for name in ("label", "own_word", "line")),
    ],
    "mood_choice": [{"list": "wanted"}, {"choice": ""}, {"position": 1001}],
    "face_label": [{"face": 9}, {"label": ""}, {"label": "x" * 61}],
    "plan_step": [{"step": "another"}, {"text": "x" * 4001}, {"revision": -1}, {"changed_zone": None}],
    "own_choice": [{"name": "Not an id"}, {"value": ""}, {"value": "x" * 301}],
}


def refused(table: str, row: dict[str, Any]) -> bool:
    try:
        must_be_possible(table, row)
    except BackupDamaged:
        return True
    return False


@pytest.mark.parametrize("table", BAD)
def test_what_the_program_never_writes(full: Vault, table: str) -> None:
    good = rows(full)[table][0]
    must_be_possible(table, good)
    assert [change for change in BAD[table] if not refused(table, {**good, **change})] == []


def test_every_table_of_a_person_has_its_check() -> None:
    of_the_program = {"meta", "step", "backup_note"}
    of_a_page = {"page_feeling", "page_topic"}
    assert set(BAD) == set(schema.tables.tables) - of_the_program - of_a_page
