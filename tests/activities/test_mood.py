"""Checking in with oneself: what is refused, which word stands under a face, and what is taken along."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from family_app.activities import mood
from family_app.activities.mood import (
    RECORD_FIELDS,
    binned_moods,
    empty_mood_bin,
    empty_old_mood_bin,
    erase_mood,
    export_moods_csv,
    export_moods_json,
    faces,
    looking_back,
    new_mood_id,
    own_reminder,
    put_off_reminder,
    read_moods,
    record_mood,
    reminder_and_day,
    reminder_file,
    rename_face,
    restore_mood,
    set_looking_back,
    set_own_reminder,
)
from family_app.domain.errors import PageMissing, UnknownWord
from family_app.domain.mood import MoodCheckIn, MoodChoice, MoodFilter
from family_app.domain.mood_words import FACES
from family_app.domain.own_choices import OwnChoice, Reminder
from family_app.domain.people import AgeBand
from family_app.house import House
from tests.support.builders import a_house
from tests.support.clocks import FixedClock

EVER = (date.min, date.max)
CHOICE = MoodChoice(1, 2, ("sad", "unsure"), parts=("chat",), line="Een lange dag.")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path, band=AgeBand.TWELVE, language="nl") as house:
        yield house


def record(house: House, choice: MoodChoice = CHOICE) -> MoodCheckIn:
    return record_mood(house, new_mood_id(), choice)


def test_it_is_kept_with_the_word_under_the_face(house: House) -> None:
    kept = record(house)
    assert (kept.label, kept.key, kept.at) == ("heel rot", "very_low", house.porch.clock.now())
    assert read_moods(house, *EVER) == (kept,)
    earlier = kept.at - timedelta(hours=3)
    assert record_mood(house, new_mood_id(), MoodChoice(5), at=earlier).at == earlier
    assert len({new_mood_id() for _ in range(20)}) == 20


@pytest.mark.parametrize(
    ("choice", "kind"),
    [
        (MoodChoice(9), "face"),
        (MoodChoice(1, feelings=("no such word",)), "feeling"),
        (MoodChoice(1, parts=("\ud800",)), "part"),
    ],
)
def test_what_we_do_not_know_is_refused(house: House, choice: MoodChoice, kind: str) -> None:
    with pytest.raises(UnknownWord) as caught:
        record(house, choice)
    assert caught.value.kind == kind
    assert read_moods(house, *EVER) == ()


def test_an_own_word_for_a_face_counts_from_now_on(house: House) -> None:
    before = record(house)
    assert [face.label for face in faces(house)] == [
        "heel rot",
        "niet zo fijn",
        "gaat wel",
        "fijn",
        "heel fijn",
    ]
    assert [face.key for face in faces(house)] == list(FACES)
    renamed = rename_face(house, 1, "grijs")
    assert (renamed[0].label, renamed[0].own, renamed[1].own) == ("grijs", True, False)
    after = record(house)
    assert (
        [each.label for each in read_moods(house, *EVER)]
        == [before.label, after.label]
        == ["heel rot", "grijs"]
    )
    assert rename_face(house, 1, " ")[0] == replace(renamed[0], label="heel rot", own=False)


def test_the_words_are_those_of_the_owners_age(tmp_path: Path) -> None:
    with a_house(tmp_path, band=AgeBand.SIX, language="nl") as house:
        assert faces(house)[1].label == "een beetje rot"


def test_the_bin(house: House) -> None:
    kept = record(house)
    assert mood.bin_mood(house, kept.id) == kept.id
    assert read_moods(house, *EVER) == ()
    assert [each.id for each in binned_moods(house)] == [kept.id]
    assert restore_mood(house, kept.id) == kept.id
    assert read_moods(house, *EVER) == (kept,)
    assert erase_mood(house, kept.id) == kept.id
    with pytest.raises(PageMissing):
        record_mood(house, kept.id, CHOICE)
    clock = house.porch.clock
    assert isinstance(clock, FixedClock)
    mood.bin_mood(house, record(house).id)
    empty_old_mood_bin(house)
    assert len(binned_moods(house)) == 1
    clock.pass_by(30 * 86_400)
    empty_old_mood_bin(house)
    assert binned_moods(house) == ()
    mood.bin_mood(house, record(house).id)
    empty_mood_bin(house)
    assert binned_moods(house) == ()


def test_looking_back_is_off_until_it_is_chosen(house: House) -> None:
    assert not looking_back(house)
    assert set_looking_back(house, True)
    assert looking_back(house)
    record(house)
    assert not set_looking_back(house, False)
    assert not looking_back(house)
    assert len(read_moods(house, *EVER)) == 1, "switching it off throws nothing away"


def test_narrowed(house: House) -> None:
    record(house)
    record(house, MoodChoice(4, parts=("game",)))
    assert [each.face for each in read_moods(house, *EVER, MoodFilter(feeling="sad"))] == [1]
    assert [each.face for each in read_moods(house, *EVER, MoodFilter(part="game"))] == [4]


# ---- the own reminder -------------------------------------------------------------------------------


def test_a_reminder_is_off_until_it_is_chosen(house: House) -> None:
    assert own_reminder(house) is None
    wanted = Reminder(time(19, 30), 6)
    assert set_own_reminder(house, wanted) == wanted
    assert own_reminder(house) == wanted
    assert set_own_reminder(house, None) is None
    assert own_reminder(house) is None
    house.vault.own_choices.set(OwnChoice.OWN_REMINDER, "of a later version")
    assert own_reminder(house) is None


def test_a_reminder_that_was_put_off_says_so_until_another_is_chosen(house: House) -> None:
    monday, wanted = date(2026, 3, 9), Reminder(time(19, 30))
    assert reminder_and_day(house) == (None, None)
    put_off_reminder(house, monday)
    assert reminder_and_day(house) == (None, None), "whoever has none leaves nothing of it"
    set_own_reminder(house, wanted)
    assert reminder_and_day(house) == (wanted, None)
    assert put_off_reminder(house, monday) == monday
    assert reminder_and_day(house) == (wanted, monday)
    set_own_reminder(house, wanted)
    assert reminder_and_day(house) == (wanted, None)
    house.vault.own_choices.set(OwnChoice.REMINDER_PUT_OFF, "of a later version")
    assert reminder_and_day(house) == (wanted, None)


@pytest.mark.parametrize(("language", "title"), [("nl", "Even voor mezelf"), ("tlh", "A moment for myself")])
def test_a_reminder_for_a_calendar_elsewhere(language: str, title: str) -> None:
    monday = date(2026, 3, 9)
    weekly = reminder_file(Reminder(time(19, 30), 6), monday, language).decode()
    daily = reminder_file(Reminder(time(8, 0)), monday, language).decode()
    assert f"SUMMARY:{title}\r\n" in weekly
    assert "DTSTART:20260315T193000\r\n" in weekly
    assert "RRULE:FREQ=WEEKLY\r\n" in weekly
    assert "DTSTART:20260309T080000\r\n" in daily
    assert "RRULE:FREQ=DAILY\r\n" in daily
    assert weekly != reminder_file(Reminder(time(19, 30), 6), monday, language).decode(), "a random name"


# ---- taking it along --------------------------------------------------------------------------------


def test_json_carries_number_scale_key_and_the_word_of_then(house: House) -> None:
    rename_face(house, 1, "grijs")
    first = record(house, replace(CHOICE, own_word="Moe & \u00e9\u00e9n"))
    clock = house.porch.clock
    assert isinstance(clock, FixedClock)
    clock.pass_by(0.25)
    record(house, MoodChoice(5))
    mood.bin_mood(house, record(house).id)
    rename_face(house, 1, "anders")
    found = json.loads(export_moods_json(house))
    assert [list(each) for each in found] == [list(RECORD_FIELDS)] * 2
    assert found[0] == {
        "id": first.id, "at": "2026-03-09T16:10:00+00:00", "mood": 1, "scale": "1-5", "key": "very_low",
        "label": "grijs", "energy": 2, "energy_scale": "1-3", "energy_key": "some",
        "feelings": ["sad", "unsure"], "own_word": "Moe & \u00e9\u00e9n", "parts": ["chat"],
        "line": "Een lange dag.",
    }  # fmt: skip
    assert found[1]["at"] == "2026-03-09T16:10:00.250+00:00"
    assert (found[1]["energy"], found[1]["energy_key"], found[1]["feelings"]) == (None, None, [])


def test_a_table_has_the_same_and_no_formula(house: House) -> None:
    assert export_moods_csv(house).decode("utf-8-sig") == ",".join(RECORD_FIELDS) + "\r\n"
    assert json.loads(export_moods_json(house)) == []
    record(house, replace(CHOICE, own_word="@moe", line='=HYPERLINK("x"), en "meer"'))
    record(house, MoodChoice(3, line="gewoon -1"))
    raw = export_moods_csv(house)
    assert raw.startswith(b"\xef\xbb\xbf")
    header, first, second = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    assert header == list(RECORD_FIELDS)
    row = dict(zip(header, first, strict=True))
    assert (row["mood"], row["scale"], row["key"], row["label"]) == ("1", "1-5", "very_low", "heel rot")
    assert row["feelings"] == "sad; unsure"
    assert row["own_word"] == "'@moe"
    assert row["line"] == """'=HYPERLINK("x"), en "meer\""""
    assert dict(zip(header, second, strict=True))["line"] == "gewoon -1"
    assert dict(zip(header, second, strict=True))["energy"] == ""
