"""The book of mood check-ins: what was chosen comes back, and erasing is real."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from family_app.domain.errors import ListFull, PageMissing, ReadOnlyPlace, TextTooLong, UnknownWord
from family_app.domain.journal import BIN_DAYS
from family_app.domain.mood import LINE_LIMIT, WORD_LIMIT, MoodCheckIn, MoodChoice, MoodFilter, MoodId
from family_app.domain.mood_words import PARTS
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import moods as moods_module
from family_app.vault.keys import FLOOR
from family_app.vault.moods import Moods
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, day

CHOICE = MoodChoice(2, 1, ("sad", "tired"), "leeg", ("school", "sleep"), "Een lange dag.")
AT = FixedClock().at
EVER = (date.min, date.max)


def mood_id(number: int = 1) -> MoodId:
    return MoodId(f"{number:032x}")


@pytest.fixture
def moods(vault: Vault) -> Moods:
    return vault.moods


def keep(moods: Moods, number: int = 1, choice: MoodChoice = CHOICE, at: datetime = AT) -> MoodCheckIn:
    return moods.keep(mood_id(number), choice, "niet zo fijn", at)


def numbers(found: tuple[MoodCheckIn, ...]) -> list[int]:
    return [int(each.id, 16) for each in found]


# ---- keeping ----------------------------------------------------------------------------------------


def test_a_checkin_comes_back_as_it_was(moods: Moods) -> None:
    at = day("2026-03-08T23:30:15.250+05:45")
    kept = keep(moods, 7, at=at)
    assert kept == MoodCheckIn(
        2, 1, ("sad", "tired"), "leeg", ("school", "sleep"), "Een lange dag.",
        id=mood_id(7), at=at, label="niet zo fijn",
    )  # fmt: skip
    assert moods.between(*EVER) == (kept,)
    assert kept.at.utcoffset() == timedelta(hours=5, minutes=45)


def test_a_face_alone_is_enough(moods: Moods) -> None:
    kept = keep(moods, choice=MoodChoice(4))
    assert (kept.energy, kept.feelings, kept.own_word, kept.parts, kept.line) == (None, (), "", (), "")


def test_several_a_day_and_the_same_one_twice(moods: Moods) -> None:
    first = keep(moods, 1)
    keep(moods, 2, replace(CHOICE, face=5), AT + timedelta(minutes=3))
    assert keep(moods, 1, MoodChoice(5)) == first, "a second press of the button keeps nothing again"
    assert numbers(moods.between(*EVER)) == [1, 2]


def test_what_cannot_be_kept_leaves_nothing(moods: Moods) -> None:
    for choice, trouble in (
        (MoodChoice(0), UnknownWord),
        (MoodChoice(3, 9), UnknownWord),
        (MoodChoice(3, feelings=tuple("abcd")), ListFull),
        (MoodChoice(3, line="a" * (LINE_LIMIT + 1)), TextTooLong),
    ):
        with pytest.raises(trouble):
            keep(moods, choice=choice)
    with pytest.raises(TextTooLong):
        moods.keep(mood_id(), CHOICE, "a" * (WORD_LIMIT + 1), AT)
    with pytest.raises(ValueError, match="zone"):
        keep(moods, at=datetime(2026, 3, 9))
    with pytest.raises(Exception, match="CHECK"):
        moods.keep(MoodId("short"), CHOICE, "", AT)
    assert moods.between(*EVER) == ()


@pytest.fixture(scope="module")
def one_for_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """One vault for all examples of a property."""
    with cheap_keys():
        folder = tmp_path_factory.mktemp("moods") / "vault"
        vault, _ = Vault.create(
            folder, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=FixedClock(), kdf=FLOOR
        )
    yield vault
    vault.close()


words = st.text(st.characters(), max_size=40) | st.text("a\0é🐴\u0301\ud83d\n\"'*", max_size=40)


@settings(max_examples=40)
@given(
    choice=st.builds(
        MoodChoice,
        st.integers(1, 5),
        st.none() | st.integers(1, 3),
        st.lists(st.sampled_from(["happy", "sad", "unsure"])).map(tuple),
        words,
        st.lists(st.sampled_from(PARTS)).map(tuple),
        words,
    ),
    at=st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),
)
def test_any_choice_comes_back(one_for_all: Vault, choice: MoodChoice, at: datetime) -> None:
    name = MoodId(secrets.token_hex(16))
    kept = one_for_all.moods.keep(name, choice, "x", at)
    assert (kept.face, kept.energy) == (choice.face, choice.energy)
    assert kept in one_for_all.moods.between(at.date(), at.date())
    assert kept.line == " ".join(kept.line.split())
    assert one_for_all.moods.keep(name, choice, "y", at) == kept


# ---- looking back -----------------------------------------------------------------------------------


def test_the_days_of_a_month_in_their_own_zone(moods: Moods) -> None:
    keep(moods, 1, at=day("2026-02-28T23:59+01:00"))
    keep(moods, 3, at=day("2026-03-31T23:59-11:00"))  # UTC: already April
    keep(moods, 2, at=day("2026-03-01T00:00+14:00"))  # UTC: still February
    keep(moods, 4, at=day("2026-04-01T00:00+01:00"))
    assert numbers(moods.between(date(2026, 3, 1), date(2026, 3, 31))) == [2, 3]
    assert numbers(moods.between(date(2026, 1, 1), date(2026, 12, 31))) == [1, 2, 3, 4]
    assert moods.between(date(2025, 1, 1), date(2025, 12, 31)) == ()


def test_narrowed_to_a_feeling_or_a_part(moods: Moods) -> None:
    keep(moods, 1)
    keep(moods, 2, MoodChoice(4, feelings=("happy", "school"), parts=("game",)))
    keep(moods, 3, MoodChoice(3, parts=("school", "game")))
    for wanted, expected in (
        (MoodFilter(feeling="sad"), [1]),
        (MoodFilter(feeling="school"), [2]),
        (MoodFilter(part="school"), [1, 3]),
        (MoodFilter(feeling="happy", part="game"), [2]),
        (MoodFilter(feeling="happy", part="school"), []),
        (MoodFilter(feeling="unheard of"), []),
    ):
        assert numbers(moods.between(*EVER, wanted)) == expected, wanted
    narrowed = moods.between(*EVER, MoodFilter(part="game"))
    assert narrowed[0].feelings == ("happy", "school"), "whole check-ins, not only what was asked for"


def test_all_of_them_in_batches(moods: Moods, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moods_module, "_BATCH", 3)
    order = [5, 1, 7, 3, 2, 6, 4]
    for at, number in enumerate(order):
        keep(moods, number, at=AT + timedelta(days=at // 2, minutes=at % 2))
    keep(moods, 8, at=AT)  # the same moment as the first one
    moods.bin(mood_id(3))
    assert numbers(tuple(moods.all())) == [5, 8, 1, 7, 2, 6, 4]
    assert tuple(moods.all()) == moods.between(*EVER)


def test_a_page_of_an_older_moment_comes_before(moods: Moods) -> None:
    keep(moods, 1, at=day("1969-12-31T12:00Z"))
    keep(moods, 2, at=day("0001-01-02T12:00Z"))
    assert numbers(tuple(moods.all())) == [2, 1]


# ---- the words under the faces ----------------------------------------------------------------------


def test_another_word_changes_no_past(moods: Moods) -> None:
    keep(moods, 1)
    assert moods.labels() == {}
    moods.set_label(2, "  grijs \n")
    moods.set_label(5, "geel")
    moods.set_label(2, "mistig")
    assert moods.labels() == {2: "mistig", 5: "geel"}
    assert [each.label for each in moods.between(*EVER)] == ["niet zo fijn"]
    moods.set_label(2, " ")
    assert moods.labels() == {5: "geel"}
    with pytest.raises(UnknownWord):
        moods.set_label(6, "x")
    with pytest.raises(TextTooLong):
        moods.set_label(1, "a" * (WORD_LIMIT + 1))


# ---- the bin and erasing ----------------------------------------------------------------------------


def test_the_bin(moods: Moods, clock: FixedClock) -> None:
    for number in (1, 2, 3):
        keep(moods, number)
    moods.bin(mood_id(1))
    clock.pass_by(60)
    moods.bin(mood_id(3))
    moods.bin(mood_id(1))  # stays as it is
    assert numbers(moods.between(*EVER)) == [2]
    assert numbers(moods.binned()) == [3, 1]
    assert moods.binned()[1].binned_at == AT
    with pytest.raises(PageMissing):
        keep(moods, 1)
    moods.restore(mood_id(1))
    moods.restore(mood_id(1))
    assert numbers(moods.between(*EVER)) == [1, 2]
    assert moods.between(*EVER)[0].binned_at is None


def test_erased_is_gone_and_stays_gone(moods: Moods, vault: Vault) -> None:
    keep(moods, 1)
    keep(moods, 2)
    moods.bin(mood_id(2))
    moods.erase(mood_id(1))
    moods.erase(mood_id(2))
    assert moods.between(*EVER) == moods.binned() == ()
    for number in (1, 2):
        with pytest.raises(PageMissing):
            keep(moods, number)
    with vault.inside.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT * FROM mood_choice").all() == []


@pytest.mark.parametrize("name", [mood_id(9), MoodId(""), MoodId("caf\u00e9"), MoodId("\ud800")])
def test_one_that_is_not_there(moods: Moods, name: MoodId) -> None:
    for deed in (moods.bin, moods.restore, moods.erase):
        with pytest.raises(PageMissing):
            deed(name)


def test_the_bin_is_emptied_after_its_days_or_at_once(moods: Moods, clock: FixedClock, vault: Vault) -> None:
    for number in (1, 2, 3, 4):
        keep(moods, number)
    moods.bin(mood_id(1))
    clock.pass_by(86_400)
    moods.bin(mood_id(2))
    generation = vault.inside.store.generation()
    moods.empty_old_bin(AT + timedelta(days=BIN_DAYS) - timedelta(milliseconds=1))
    assert vault.inside.store.generation() == generation, "nothing to do writes nothing"
    moods.empty_old_bin(AT + timedelta(days=BIN_DAYS))
    assert numbers(moods.binned()) == [2]
    moods.bin(mood_id(3))
    moods.empty_bin()
    moods.empty_bin()
    assert moods.binned() == ()
    assert numbers(moods.between(*EVER)) == [4]


def test_erasing_in_batches(moods: Moods, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moods_module, "_BATCH", 2)
    for number in range(1, 6):
        keep(moods, number)
        moods.bin(mood_id(number))
    moods.empty_bin()
    assert moods.binned() == ()


# ---- as a part of the vault -------------------------------------------------------------------------


def test_a_part_of_a_larger_transaction(vault: Vault) -> None:
    def both() -> None:
        with vault.transaction():
            keep(vault.moods, 1)
            keep(vault.moods, 2, MoodChoice(9))

    with pytest.raises(UnknownWord):
        both()
    assert vault.moods.between(*EVER) == ()


def test_nothing_is_read_at_unlock_and_nothing_is_written_by_reading(
    make: Callable[..., Vault], folder: Path
) -> None:
    vault = make(folder)
    keep(vault.moods, 1)
    vault.close()
    vault = Vault.open(folder, PASSPHRASE, clock=FixedClock())
    asked: list[str] = []
    vault.inside.store._raw.set_trace_callback(asked.append)
    vault.owner.note_opened(AT)
    assert not [sql for sql in asked if "mood" in sql or "plan_step" in sql or "own_choice" in sql]
    generation = vault.inside.store.generation()
    assert numbers(vault.moods.between(*EVER)) == [1]
    assert vault.inside.store.generation() == generation
    vault.close()


def test_a_read_only_place_is_told(
    shared_place: Path, mere_user: Callable[..., object], make: Callable[..., Vault]
) -> None:
    folder = shared_place / "vault"
    vault = make(folder)
    keep(vault.moods, 1)
    vault.close()
    with mere_user(shared_place):  # type: ignore[attr-defined]
        for path in folder.iterdir():
            path.chmod(0o400)
        folder.chmod(0o500)
        try:
            vault = Vault.open(folder, PASSPHRASE, clock=FixedClock())
            assert numbers(vault.moods.between(*EVER)) == [1]
            vault.moods.empty_bin()
            for change in (
                lambda: keep(vault.moods, 2),
                lambda: vault.moods.bin(mood_id(1)),
                lambda: vault.moods.set_label(1, "x"),
            ):
                with pytest.raises(ReadOnlyPlace):
                    change()
            vault.close()
        finally:
            folder.chmod(0o700)
