"""Which rows of a backup can be ours: what no version of this program writes is not brought back either."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from family_app.domain.concern import ADDRESS_LIMIT, SHORT_LIMIT
from family_app.domain.concern import TEXT_LIMIT as CONCERN_TEXT_LIMIT
from family_app.domain.errors import BackupDamaged, Expected
from family_app.domain.journal import TEXT_LIMIT, TITLE_LIMIT
from family_app.domain.letters import is_id as is_word_id
from family_app.domain.mood import ENERGY_NUMBERS, FACE_NUMBERS, LINE_LIMIT, WORD_LIMIT
from family_app.domain.people import AgeBand, usable_name
from family_app.domain.plan import STEP_LIMIT
from family_app.domain.plan_words import STEPS
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import letter_body, letter_draft
from family_app.vault.concern_rows import LONG_FIELDS, SHORT_FIELDS
from family_app.vault.moments import SAME_MOMENT, first_place, from_row

Row = dict[str, Any]  # by column; of the kinds that the columns hold

_HEX = frozenset("0123456789abcdef")
_KEY = 64  # hexadecimal digits of a key
_HIGHEST_EPOCH = 2**32 - 1
_HIGHEST_POSITION = 1000
_VALUE_LIMIT = 300  # characters of an own choice


def must_be_possible(table: str, row: Row) -> None:
    """Refuses a row that this program cannot have written and could not show. Raises BackupDamaged."""
    try:
        fine = all(_is_moment(row, name) for name in row if name.endswith("_ms"))
        fine = fine and _CHECKS.get(table, _anything)(row)
    except (ValueError, OverflowError, RecursionError, Expected):
        fine = False
    if not fine:
        raise BackupDamaged


def _is_moment(row: Row, name: str) -> bool:
    of_zone = f"{name.removesuffix('_ms')}_zone"
    if row[name] is None or row.get(of_zone, 0) is None:
        return row[name] is None and row.get(of_zone) is None
    from_row(row[name], row.get(of_zone, 0))
    return True


def _anything(_row: Row) -> bool:
    return True


# ---- the owner and the pages ------------------------------------------------------------------------


def _is_owner(row: Row) -> bool:
    AgeBand(row["age_band"])
    RecoveryChoice(row["recovery"])
    return True


def _is_page(row: Row) -> bool:
    low = first_place(row["at_ms"])
    # The place of a page may move on by some milliseconds when many pages have the same one.
    close = 0 <= abs(row["place"]) - low < SAME_MOMENT * 60_000
    return (
        _is_id(row["id"])
        and close
        and (row["place"] < 0) == (row["binned_ms"] is not None)
        and _is_its_day(row)
        and _is_yes_or_no(row["starred"])
        and len(row["title"]) <= TITLE_LIMIT
        and _fits(row["text"], TEXT_LIMIT)
    )


def _is_erased(row: Row) -> bool:
    return _is_id(row["id"])


# ---- concerns ---------------------------------------------------------------------------------------


def _is_concern(row: Row) -> bool:
    return (
        _is_id(row["id"])
        and _is_revision(row)
        and all(_fits(row[name], CONCERN_TEXT_LIMIT) for name in LONG_FIELDS)
        and all(len(row[name]) <= SHORT_LIMIT for name in SHORT_FIELDS)
        and len(row["address"]) <= ADDRESS_LIMIT
        and _is_yes_or_no(row["at_home"])
    )


def _is_concern_choice(row: Row) -> bool:
    return row["list"] in ("wanted", "feeling") and _is_choice(row)


def _is_concern_note(row: Row) -> bool:
    return _is_id(row["id"]) and _is_revision(row) and _fits(row["text"], CONCERN_TEXT_LIMIT)


# ---- letters ----------------------------------------------------------------------------------------


def _is_letter_key(row: Row) -> bool:
    return 1 <= row["epoch"] <= _HIGHEST_EPOCH and _is_key(row["x25519"]) and _is_key(row["ed25519"])


def _is_contact_key(row: Row) -> bool:
    named = usable_name(row["name"]) == row["name"]
    return named and _is_id(row["vault_id"]) and _is_letter_key(row) and _is_yes_or_no(row["checked"])


def _is_letter_sent(row: Row) -> bool:
    letter_body.decode(row["body"])
    ids = _is_id(row["note_id"]) and _is_id(row["reader"]) and _is_id(row["file"])
    return ids and _is_yes_or_no(row["too_late"]) and not (row["too_late"] and row["taken_ms"] is not None)


def _is_letter_opened(row: Row) -> bool:
    if row["body"]:  # an erased one keeps its ids
        letter_body.decode(row["body"])
    ids = _is_id(row["sender"]) and _is_id(row["note_id"])
    return ids and _is_yes_or_no(row["checked"]) and date.fromisoformat(row["day"]).isoformat() == row["day"]


def _is_letter_draft(row: Row) -> bool:
    letter_draft.decode(row["id"], row["body"])
    return _is_id(row["id"]) and _is_revision(row) and (row["reader"] == "" or _is_id(row["reader"]))


# ---- check-ins, the plan, own choices ---------------------------------------------------------------


def _is_mood(row: Row) -> bool:
    return (
        _is_id(row["id"])
        and _is_its_day(row)
        and row["face"] in FACE_NUMBERS
        and row["energy"] in (None, *ENERGY_NUMBERS)
        and all(len(row[name]) <= WORD_LIMIT for name in ("label", "own_word"))
        and len(row["line"]) <= LINE_LIMIT
    )


def _is_mood_choice(row: Row) -> bool:
    return row["list"] in ("feeling", "part") and _is_choice(row)


def _is_face_label(row: Row) -> bool:
    return row["face"] in FACE_NUMBERS and 0 < len(row["label"]) <= WORD_LIMIT


def _is_plan_step(row: Row) -> bool:
    return row["step"] in STEPS and _is_revision(row) and len(row["text"]) <= STEP_LIMIT


def _is_own_choice(row: Row) -> bool:
    # A later program may know more names without another schema; what we do not know we never ask for.
    return is_word_id(row["name"]) and 0 < len(row["value"]) <= _VALUE_LIMIT


_CHECKS: dict[str, Callable[[Row], bool]] = {
    "owner": _is_owner,
    "page": _is_page,
    "erased": _is_erased,
    "concern": _is_concern,
    "concern_choice": _is_concern_choice,
    "concern_note": _is_concern_note,
    "letter_key": _is_letter_key,
    "contact_key": _is_contact_key,
    "letter_sent": _is_letter_sent,
    "letter_opened": _is_letter_opened,
    "letter_draft": _is_letter_draft,
    "mood": _is_mood,
    "mood_choice": _is_mood_choice,
    "face_label": _is_face_label,
    "plan_step": _is_plan_step,
    "own_choice": _is_own_choice,
}

# ---- what the columns have in common ----------------------------------------------------------------


def _is_id(text: str) -> bool:
    return len(text) == 32 and _HEX.issuperset(text)


def _is_key(text: str) -> bool:
    return len(text) == _KEY and _HEX.issuperset(text)


def _is_yes_or_no(value: int) -> bool:
    return value in (0, 1)


def _is_revision(row: Row) -> bool:
    return bool(row["revision"] >= 0)


def _is_choice(row: Row) -> bool:
    return 0 <= row["position"] <= _HIGHEST_POSITION and 0 < len(row["choice"]) <= SHORT_LIMIT


def _is_its_day(row: Row) -> bool:
    return bool(row["day"] == from_row(row["at_ms"], row["at_zone"]).date().isoformat())


def _fits(text: str, limit: int) -> bool:
    return len(text.encode()) <= limit
