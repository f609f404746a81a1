"""Making a key, opening one's own space, and what belongs to the key: each way in and each refusal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from family_app.activities.people import add_person, everybody
from family_app.activities.unlock import (
    as_typed,
    change_band,
    change_passphrase,
    judge_passphrase,
    make_key,
    open_space,
    open_with_code,
    opened_space,
    set_new_passphrase,
    suggest_passphrase,
    warm_up,
)
from family_app.domain.errors import (
    CodesDoNotFit,
    DiskFull,
    PersonHasKey,
    PersonHasNoKey,
    PersonUnknown,
    WaitFirst,
    WeakPassphrase,
    WrongPassphrase,
)
from family_app.domain.passphrase import Reason
from family_app.domain.people import AgeBand, Person, PersonId
from family_app.domain.recovery import RecoveryChoice
from family_app.house import Porch
from family_app.table.people_file import write_people
from tests.activities.spaces import PASSPHRASE, made, named, new_porch, opened
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock

NEW = "zeven gele fietsen aan zee"
NOBODY = PersonId("0" * 16)


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with cheap_keys():
        yield


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def porch(tmp_path: Path, clock: FixedClock) -> Porch:
    return new_porch(tmp_path, clock)


def new_key(porch: Porch, passphrase: str = PASSPHRASE) -> None:
    """Noor makes a key; her space is closed again."""
    noor = add_person(porch, "Noor")
    make_key(porch, noor.id, passphrase, AgeBand.TWELVE, RecoveryChoice.NONE)[0].vault.close()


# ---- a passphrase ---------------------------------------------------------------------------------


def test_what_is_suggested_is_accepted_and_new_each_time(porch: Porch) -> None:
    warm_up(porch)
    assert "family_app.vault.vault" in sys.modules
    suggested = {suggest_passphrase(porch) for _ in range(5)}
    assert len(suggested) == 5
    for words in suggested:
        assert len(words.split()) == 4
        assert judge_passphrase(porch, words).refused is None
        loosely = " " + words.upper().replace(" ", "   ") + " "
        assert as_typed(loosely) == words


def test_a_name_from_the_table_is_no_passphrase(porch: Porch) -> None:
    add_person(porch, "Wilhelmina-Amalia")
    assert judge_passphrase(porch, "wilhelmina amalia").refused is Reason.NAME


# ---- making a key ---------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", list(RecoveryChoice))
def test_a_key_opens_what_it_was_made_for(porch: Porch, choice: RecoveryChoice) -> None:
    person = add_person(porch, "Noor")
    house, codes = make_key(porch, person.id, PASSPHRASE, AgeBand.TWELVE, choice)
    first = opened_space(house)
    assert (first.person, first.band, first.last_opened) == (house.person, AgeBand.TWELVE, None)
    assert (first.read_only, first.needs_new_passphrase) == (False, False)
    assert codes.choice is choice
    house.vault.close()
    again, told = open_space(porch, person.id, PASSPHRASE)
    assert told.person.has_key
    assert told.band is AgeBand.TWELVE
    again.vault.close()


def test_a_key_that_cannot_be_made_leaves_nothing(porch: Porch, monkeypatch: pytest.MonkeyPatch) -> None:
    person = add_person(porch, "Noor")
    for passphrase in ("", "1234", "noor"):
        with pytest.raises(WeakPassphrase):
            make_key(porch, person.id, passphrase, AgeBand.TWELVE, RecoveryChoice.NONE)
    with pytest.raises(PersonUnknown):
        make_key(porch, NOBODY, PASSPHRASE, AgeBand.TWELVE, RecoveryChoice.NONE)
    assert not porch.places.vaults.exists()

    def full(*_given: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr("family_app.activities.people.write_people", full)
        with pytest.raises(DiskFull):
            make_key(porch, person.id, PASSPHRASE, AgeBand.TWELVE, RecoveryChoice.NONE)
    assert [p.has_key for p in everybody(porch)] == [False]
    left = [path for place in (porch.places.vaults, porch.places.witness) for path in place.glob("*")]
    assert left == []
    new = make_key(porch, person.id, PASSPHRASE, AgeBand.TWELVE, RecoveryChoice.NONE)[
        0
    ]  # it can be tried again
    new.vault.close()


def test_a_key_that_the_list_names_after_all_stays(porch: Porch, monkeypatch: pytest.MonkeyPatch) -> None:
    person = add_person(porch, "Noor")

    def late(path: Path, people: tuple[Person, ...]) -> None:
        write_people(path, people)
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr("family_app.activities.people.write_people", late)
        with pytest.raises(DiskFull):
            make_key(porch, person.id, PASSPHRASE, AgeBand.TWELVE, RecoveryChoice.NONE)
    opened(porch, named(porch, "Noor")).vault.close()


def test_nobody_gets_a_second_key(porch: Porch) -> None:
    new_key(porch)
    with pytest.raises(PersonHasKey):
        make_key(porch, named(porch, "Noor").id, NEW, AgeBand.NINE, RecoveryChoice.NONE)


# ---- opening --------------------------------------------------------------------------------------


def test_only_the_right_words_open_it(porch: Porch, clock: FixedClock) -> None:
    new_key(porch)
    who = named(porch, "Noor").id
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            open_space(porch, who, "niet de goede zin van mij")
    with pytest.raises(WaitFirst) as wait:
        open_space(porch, who, PASSPHRASE)
    assert 0 < wait.value.seconds <= 1
    clock.pass_by(2)
    opened(porch, named(porch, "Noor")).vault.close()
    with pytest.raises(WrongPassphrase):
        open_space(porch, who, "niet de goede zin van mij")
    opened(porch, named(porch, "Noor")).vault.close()  # the count began anew


def test_nobody_and_who_has_no_key_have_no_space(porch: Porch) -> None:
    with pytest.raises(PersonUnknown):
        open_space(porch, NOBODY, PASSPHRASE)
    with pytest.raises(PersonHasNoKey):
        open_space(porch, add_person(porch, "Sam").id, PASSPHRASE)


def test_words_that_only_look_like_generated_ones_open_as_they_were_typed(
    porch: Porch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key of an older list of words: what is typed now would be completed to other words."""
    own = "appel banaan citroen druif"
    with monkeypatch.context() as patched:
        patched.setattr("family_app.activities.unlock.as_typed", lambda text: text)
        new_key(porch, own)
    who = named(porch, "Noor").id
    monkeypatch.setattr("family_app.activities.unlock.as_typed", lambda text: f"{text} of iets anders")
    open_space(porch, who, own)[0].vault.close()
    with pytest.raises(WrongPassphrase):
        open_space(porch, who, own + " en meer")


def test_the_last_time_is_told_the_next_time(porch: Porch, clock: FixedClock) -> None:
    new_key(porch)
    who = named(porch, "Noor").id
    assert open_and_close(porch, who) is None
    before = clock.now()
    clock.pass_by(3600)
    assert open_and_close(porch, who) == before


def open_and_close(porch: Porch, who: PersonId) -> object:
    house, told = open_space(porch, who, PASSPHRASE)
    house.vault.close()
    return told.last_opened


def test_a_space_that_cannot_be_shown_is_closed_again(porch: Porch, monkeypatch: pytest.MonkeyPatch) -> None:
    new_key(porch)
    closed: list[bool] = []

    def broken(_porch: Porch, vault: object) -> None:
        closed.append(True)
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr("family_app.activities.unlock.publish_card", broken)
        with pytest.raises(DiskFull):
            open_space(porch, named(porch, "Noor").id, PASSPHRASE)
    assert closed == [True]
    opened(porch, named(porch, "Noor")).vault.close()  # nothing holds it


# ---- the code, and another passphrase -----------------------------------------------------------------


def test_the_code_opens_it_and_a_new_passphrase_follows(porch: Porch) -> None:
    house, codes = made(porch, "Sam")
    who = house.person.id
    house.vault.close()
    house, told = open_with_code(porch, who, codes)
    assert told.needs_new_passphrase
    for weak in ("", "kort"):
        with pytest.raises(WeakPassphrase):
            set_new_passphrase(house, weak)
    set_new_passphrase(house, NEW)
    with pytest.raises(WrongPassphrase):
        set_new_passphrase(house, PASSPHRASE)  # once
    house.vault.close()
    with pytest.raises(WrongPassphrase):
        open_space(porch, who, PASSPHRASE)
    opened(porch, named(porch, "Sam"), NEW).vault.close()


def test_a_code_of_somebody_else_does_not_fit(porch: Porch) -> None:
    sam, _ = made(porch, "Sam")
    _, codes = made(porch, "Noor")
    sam.vault.close()
    with pytest.raises(CodesDoNotFit):
        open_with_code(porch, sam.person.id, codes)


def test_another_passphrase_needs_the_one_of_now(porch: Porch, clock: FixedClock) -> None:
    house, _ = made(porch, "Sam")
    with pytest.raises(WeakPassphrase):
        change_passphrase(house, PASSPHRASE, "sam")
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            change_passphrase(house, "niet de goede zin van mij", NEW)
    with pytest.raises(WaitFirst):
        change_passphrase(house, PASSPHRASE, NEW)
    clock.pass_by(2)
    change_passphrase(house, PASSPHRASE, NEW)
    house.vault.close()
    opened(porch, named(porch, "Sam"), NEW).vault.close()


def test_another_age_is_kept_inside_only(porch: Porch) -> None:
    house, _ = made(porch, "Sam")
    before = porch.places.people.read_bytes()
    assert change_band(house, AgeBand.FIFTEEN) is AgeBand.FIFTEEN
    house.vault.close()
    assert porch.places.people.read_bytes() == before
    house, told = open_space(porch, house.person.id, PASSPHRASE)
    assert told.band is AgeBand.FIFTEEN
    house.vault.close()
