"""The inside of a backup: sealed by the right key, and yet nothing but our own writing is taken."""

from __future__ import annotations

import hashlib
import io
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.errors import BackupDamaged, BackupNewer
from family_app.vault import backup_shape, schema
from family_app.vault.backup_container import CHUNK, chunks, read_outside
from family_app.vault.backup_reading import verify
from family_app.vault.backup_records import PIECE, RECORD_LIMIT, SIZE_STEP
from family_app.vault.backup_shape import Column, shape_of, shape_of_schema
from family_app.vault.restore import Seen, rebuild
from family_app.vault.upgrade import STEPS
from family_app.vault.vault import Vault
from tests.vault.backups import backup, fill, framed, opened_with_code, sealed, whole
from tests.vault.builders import CODES, draft

Records = list[Any]


def payload_of(vault: Vault, path: Path) -> bytes:
    with path.open("rb") as file:
        return b"".join(chunks(file, read_outside(file), vault.inside.root))


def parsed(payload: bytes) -> Records:
    """The records of a payload, without the end and the zeros."""
    records, at = [], 0
    while length := int.from_bytes(payload[at : at + 4]):
        records.append(json.loads(payload[at + 4 : at + 4 + length]))
        at += 4 + length
        if at + 4 > len(payload):
            break
    return records[:-1]


def closed_off(*records: Any, counts: dict[str, int] | None = None, raw: str = "") -> bytes:
    """A payload of these records with an end that fits; `raw` stands behind them as it is."""
    front = framed(*records) + (framed(raw) if raw else b"")
    counted = dict.fromkeys(records[0]["counts"], 0)
    for record in records[1:]:
        if "row" in record and record["table"] in counted:
            counted[record["table"]] += 1
    end = {"counts": counts or counted, "sha256": hashlib.sha256(front).hexdigest()}
    payload = front + framed(end)
    return payload + bytes(-len(payload) % SIZE_STEP)


@pytest.fixture
def records(vault: Vault, tmp_path: Path) -> Records:
    fill(vault)
    backup(vault, tmp_path / "good.fbk")
    return parsed(payload_of(vault, tmp_path / "good.fbk"))


@pytest.fixture
def looked_into(vault: Vault, tmp_path: Path) -> Callable[[bytes], None]:
    """Verifies a payload that was sealed with the key of the vault."""

    def look(payload: bytes) -> None:
        (tmp_path / "made.fbk").write_bytes(sealed(vault, payload))
        whole(verify(tmp_path / "made.fbk", vault.inside.root))

    return look


Look = Callable[[bytes], None]


def page_row(records: Records) -> dict[str, Any]:
    return next(each["row"] for each in records if each.get("table") == "page")


# ---- our own writing --------------------------------------------------------------------------------


def test_the_payload_is_as_it_is_described(vault: Vault, tmp_path: Path, looked_into: Look) -> None:
    fill(vault)
    backup(vault, tmp_path / "good.fbk")
    payload = payload_of(vault, tmp_path / "good.fbk")
    records = parsed(payload)
    manifest = records[0]
    assert set(manifest) == {"counts", "generation", "made_at", "pages", "schema"}
    assert manifest["counts"]["page"] == 3
    assert "é".encode() in payload
    assert len(payload) == SIZE_STEP
    # Written again by somebody else the same bytes come out: there is one way to write each thing.
    assert closed_off(*records) == payload
    looked_into(payload)


def test_every_table_of_the_schema_is_in_it(vault: Vault, tmp_path: Path) -> None:
    """A table that a later step adds and that a backup would forget fails here."""
    known = {table.name: {column.name for column in table.columns} for table in schema.tables.sorted_tables}
    known.pop(backup_shape.MADE_ANEW)
    with vault.inside.store.reading() as connection:
        shape = shape_of(connection)
    assert {table.name: set(table.names) for table in shape} == known
    assert shape == shape_of_schema(len(STEPS))
    assert all(table.key for table in shape)
    backup(vault, tmp_path / "empty.fbk")
    assert set(parsed(payload_of(vault, tmp_path / "empty.fbk"))[0]["counts"]) == set(known)


def test_every_step_has_a_shape() -> None:
    assert [len(shape_of_schema(step.number)) >= 6 for step in STEPS] == [True] * len(STEPS)


def test_bytes_stand_as_hexadecimal() -> None:
    column = Column("x", "BLOB", nullable=True)
    assert column.from_json(column.to_json(b"\x00\xff")) == b"\x00\xff"
    assert column.from_json(None) is None
    for bad in ("0", "zz", "0F", 3, b"", None if not column.nullable else True):
        with pytest.raises(BackupDamaged):
            column.from_json(bad)


def test_a_column_that_backups_do_not_know() -> None:
    with pytest.raises(ValueError, match="a kind that backups do not know"):
        list(backup_shape._known(iter([Column("x", "REAL", nullable=True)])))


# ---- the end ----------------------------------------------------------------------------------------


def test_an_end_that_does_not_fit(records: Records, looked_into: Look) -> None:
    looked_into(closed_off(*records))
    counts = dict(records[0]["counts"])
    payload = closed_off(*records)
    end = payload.rindex(b"}") + 1
    for bad in (
        closed_off(*records, counts=counts | {"page": 2}),
        closed_off(*records, counts={"page": 3}),
        payload.replace(b'"sha256":"', b'"sha256":"x', 1),
        payload[: payload.rindex(b'{"counts"') - 4],
        payload[:end],
        payload[: end + 5],
        payload + bytes(SIZE_STEP),
        payload[:-1] + b"\x01",
        payload[:end] + b"\x01" + payload[end + 1 :],
        payload[:-CHUNK],
        framed(records[0]),
        b"",
        b"\x00\x00",
    ):
        with pytest.raises(BackupDamaged):
            looked_into(bad)


def test_counts_that_are_no_whole_numbers(records: Records, looked_into: Look) -> None:
    front = framed(*records)
    counts = {name: float(count) for name, count in records[0]["counts"].items()}
    payload = front + framed({"counts": counts, "sha256": hashlib.sha256(front).hexdigest()})
    with pytest.raises(BackupDamaged):
        looked_into(payload + bytes(-len(payload) % SIZE_STEP))


@pytest.mark.parametrize("position", [0, 1, -1])
def test_a_record_that_is_missing_doubled_or_elsewhere(
    records: Records, looked_into: Look, position: int
) -> None:
    counts = records[0]["counts"]
    without = records[:position] + (records[position + 1 :] if position != -1 else [])
    rest = records[1:]
    random.Random(3).shuffle(rest)
    doubled = [*records, records[-1]]
    for bad in (without, doubled, [records[0], *reversed(records[1:])], [*records, records[0]]):
        if not bad or "counts" not in bad[0]:
            bad = [{"counts": counts}, *bad]  # noqa: PLW2901
        with pytest.raises(BackupDamaged):
            looked_into(closed_off(*bad, counts=counts))


# ---- the manifest -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 0}, {"schema": True}, {"schema": "1"}, {"schema": 1.0}, {"generation": -1},
        {"generation": 2**62}, {"generation": 1.5}, {"counts": []}, {"counts": {}}, {"more": 1},
        {"made_at": 5}, {"made_at": [1]}, {"made_at": [1, 2, 3]}, {"made_at": [10**30, 0]},
        {"made_at": [0, 10**9]}, {"made_at": [True, 0]}, {"pages": None},
        {"pages": {"kept": 1, "binned": 1, "first": None, "last": None}},
        {"pages": {"kept": 2, "binned": 1, "first": None, "last": None}},
        {"pages": {"kept": 2, "binned": 1, "first": "2026-3-9", "last": "2026-03-09"}},
        {"pages": {"kept": 2, "binned": 1, "first": "20260309xx", "last": "2026-03-09"}},
        {"pages": {"kept": 2, "binned": 1, "first": "2026-03-09", "last": "2026-03-10"}},
    ],
)  # fmt: skip
def test_a_manifest_that_we_did_not_write(
    records: Records, looked_into: Look, change: dict[str, Any]
) -> None:
    counts = records[0]["counts"]
    front = framed(records[0] | change, *records[1:])
    payload = front + framed({"counts": counts, "sha256": hashlib.sha256(front).hexdigest()})
    with pytest.raises(BackupDamaged):
        looked_into(payload + bytes(-len(payload) % SIZE_STEP))


def test_counts_that_cannot_be(records: Records, looked_into: Look) -> None:
    counts = records[0]["counts"]
    for bad in (counts | {"page": 10**6}, counts | {"owner": 2}, counts | {"new_table": 1}):
        with pytest.raises(BackupDamaged):
            looked_into(closed_off(records[0] | {"counts": bad}, *records[1:], counts=bad))


def test_a_schema_of_a_newer_program(records: Records, looked_into: Look) -> None:
    with pytest.raises(BackupNewer):
        looked_into(closed_off({"counts": {}, "schema": len(STEPS) + 1, "something": "new"}))


# ---- records that are not canonical -----------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "[]", "7", "null", '"text"', "{", "{}", '{"a": 1}', '{"row":{},"row":{}}', "[" * 100_000,
        '{"a":' * 50_000, '{"row":{"x":NaN},"table":"page"}', '{"x":1e5}', '{"x":' + "9" * 5000 + "}",
        '{"table":"page","row":{}}', '{"row":[],"table":"page"}', '{"row":{},"table":["page"]}',
        '{"row":{},"table":"meta"}', '{"row":{},"table":"sqlite_schema"}', '{"row":{},"table":"page"}',
        '{"rest":{"text":"x"},"table":"page"}', '{"x":"\\u00e9"}', '{"x":"\ud800"}', '{"x":"\\ud800"}',
    ],
)  # fmt: skip
def test_a_record_that_is_not_ours(records: Records, looked_into: Look, text: str) -> None:
    counts = records[0]["counts"]
    for many in (1, len(records)):
        with pytest.raises(BackupDamaged):
            looked_into(closed_off(*records[:many], counts=counts, raw=text))


@pytest.mark.parametrize(
    "style",
    [
        {"ensure_ascii": True, "sort_keys": True, "separators": (",", ":")},
        {"ensure_ascii": False, "sort_keys": True},
        {"ensure_ascii": False, "separators": (",", ":")},
        {"ensure_ascii": False, "sort_keys": True, "separators": (",", ":"), "indent": 0},
    ],
)
def test_a_good_record_that_is_written_in_another_way(
    records: Records, looked_into: Look, style: dict[str, Any]
) -> None:
    at = next(at for at, each in enumerate(records) if each.get("table") == "page")
    turned = {"table": "page", "row": dict(reversed(records[at]["row"].items()))}
    front = framed(*records[:at], json.dumps(turned, **style), *records[at + 1 :])
    payload = front + framed({"counts": records[0]["counts"], "sha256": hashlib.sha256(front).hexdigest()})
    with pytest.raises(BackupDamaged):
        looked_into(payload + bytes(-len(payload) % SIZE_STEP))


def test_a_record_that_is_too_long_or_too_short(records: Records, looked_into: Look) -> None:
    for length in (0, 1, RECORD_LIMIT + 1, 2**32 - 1):
        with pytest.raises(BackupDamaged):
            looked_into(framed(records[0]) + length.to_bytes(4) + b"x" * (RECORD_LIMIT + 9))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "x" * 32}, {"id": "A" * 32}, {"id": "0" * 31}, {"id": 5}, {"id": None}, {"title": None},
        {"title": "x" * 201}, {"text": 7}, {"text": "x" * (PIECE + 1)}, {"starred": 2}, {"starred": True},
        {"starred": 0.5}, {"place": 2**63}, {"place": 5}, {"place": -5}, {"day": "2026-03-10"}, {"day": ""},
        {"at_ms": 10**17}, {"at_zone": 10**6}, {"at_ms": 2**63 - 1}, {"at_ms": -(2**63)}, {"binned_ms": 5},
        {"binned_zone": 5}, {"binned_ms": 5, "binned_zone": 0}, {"changed_ms": 10**18}, {"more": 1},
        {"title": {"deep": []}},
    ],
)  # fmt: skip
def test_a_page_that_this_program_cannot_have_written(
    records: Records, looked_into: Look, change: dict[str, Any]
) -> None:
    page_row(records).update(change)
    with pytest.raises(BackupDamaged):
        looked_into(closed_off(*records))


def test_rows_with_a_column_too_few(records: Records, looked_into: Look) -> None:
    del page_row(records)["title"]
    with pytest.raises(BackupDamaged):
        looked_into(closed_off(*records))


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("owner", {"age_band": "3-5"}), ("owner", {"recovery": "police"}), ("owner", {"made_ms": 10**20}),
        ("erased", {"id": "not an id"}), ("step", {"ran_ms": -(10**18)}),
    ],
)  # fmt: skip
def test_other_rows_that_cannot_be(
    records: Records, looked_into: Look, table: str, change: dict[str, Any]
) -> None:
    next(each["row"] for each in records if each.get("table") == table).update(change)
    with pytest.raises(BackupDamaged):
        looked_into(closed_off(*records))


# ---- long texts -------------------------------------------------------------------------------------


def test_pieces_of_a_long_text_that_do_not_fit(vault: Vault, tmp_path: Path, looked_into: Look) -> None:
    vault.journal.keep(draft(1, text="x" * (2 * PIECE)))
    backup(vault, tmp_path / "long.fbk")
    records = parsed(payload_of(vault, tmp_path / "long.fbk"))
    looked_into(closed_off(*records))
    at = next(at for at, each in enumerate(records) if "rest" in each)
    piece = "x" * PIECE
    for table, rest in (
        ("owner", {"text": piece}), ("page", {"text": piece, "title": "x"}), ("page", {"text": ""}),
        ("page", {"text": piece + "x"}), ("page", {"title": "x"}), ("page", {"starred": "x"}),
        ("page", {"nothing": "x"}), ("page", {"text": 5}), ("page", "text"),
    ):  # fmt: skip
        changed = [*records[:at], {"rest": rest, "table": table}, *records[at + 1 :]]
        with pytest.raises(BackupDamaged):
            looked_into(closed_off(*changed))
    endless = [*records[: at + 1], *[records[at]] * 80, *records[at + 1 :]]
    with pytest.raises(BackupDamaged):
        looked_into(closed_off(*endless))


# ---- rows that only the database can refuse ---------------------------------------------------------


def test_rows_that_contradict_each_other(vault: Vault, records: Records, tmp_path: Path) -> None:
    twice = json.loads(json.dumps(next(each for each in records if each.get("table") == "page")))
    twice["row"]["key"] += 100
    orphan = {"row": {"feeling": "happy", "place": 7, "position": 0}, "table": "page_feeling"}
    path = tmp_path / "made.fbk"
    for extra in (twice, orphan):
        changed = sorted([*records[1:], extra], key=lambda each: str(each["table"]))
        manifest = json.loads(json.dumps(records[0]))
        manifest["counts"][extra["table"]] += 1
        manifest["pages"]["kept"] += extra is twice
        path.write_bytes(sealed(vault, closed_off(manifest, *changed)))
        unlocked = opened_with_code(path, CODES[vault.vault_id])
        with pytest.raises(BackupDamaged):
            whole(rebuild(path, unlocked, tmp_path / ("f" * 32), Seen()))
        assert not [each for each in tmp_path.iterdir() if each.name.startswith("f" * 32)]


def test_rows_in_another_order(vault: Vault, records: Records, tmp_path: Path) -> None:
    pages = [at for at, each in enumerate(records) if each.get("table") == "page"]
    records[pages[0]], records[pages[1]] = records[pages[1]], records[pages[0]]
    path = tmp_path / "made.fbk"
    path.write_bytes(sealed(vault, closed_off(*records)))
    with pytest.raises(BackupDamaged):
        whole(rebuild(path, opened_with_code(path, CODES[vault.vault_id]), tmp_path / ("f" * 32), Seen()))


def test_some_hundred_flips_and_cuts(vault: Vault, records: Records, tmp_path: Path) -> None:
    raw = (tmp_path / "good.fbk").read_bytes()
    rng = random.Random(20260309)
    bad = tmp_path / "bad.fbk"
    file = io.BytesIO(raw)
    outside = read_outside(file)
    for number in range(300):
        if number % 3:
            at = rng.randrange(len(raw)) if number % 2 else rng.randrange(outside.length + 2000)
            changed = raw[:at] + bytes([raw[at] ^ 1 << rng.randrange(8)]) + raw[at + 1 :]
        else:
            changed = raw[: rng.randrange(len(raw))]
        bad.write_bytes(changed)
        with pytest.raises((BackupDamaged, BackupNewer)):
            whole(verify(bad, vault.inside.root))
