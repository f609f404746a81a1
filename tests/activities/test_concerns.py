"""A child sets something down, sees what to do now, and takes a sheet along, without a window."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from family_app.activities import concerns as activity
from family_app.activities.concern_choices import choice_words
from family_app.activities.concerns import SheetWords, what_now
from family_app.activities.help import emergency, line_status
from family_app.content.shelf import read_shelf
from family_app.domain.concern import Concern, ConcernDraft, ConcernId, SheetField, filled_fields
from family_app.domain.errors import NothingWritten, PageMissing, UnknownWord
from family_app.domain.guides import Reader
from family_app.domain.helplines import OpenNow
from family_app.domain.people import AgeBand, Person, PersonId
from family_app.domain.recovery import RecoveryChoice
from family_app.domain.situations import SITUATIONS
from family_app.house import House, Porch
from family_app.places import find_places
from family_app.vault.keys import FLOOR
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.support.help import NIGHT, NOON

LANGUAGES = ("nl", "en")


@pytest.fixture(scope="module", params=LANGUAGES)
def porch(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Porch:
    """The whole shelf, and nobody's key."""
    places = find_places(str(tmp_path_factory.mktemp("porch")))
    return Porch(places, read_shelf(request.param), FixedClock(NOON))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    clock = FixedClock()
    with cheap_keys():
        vault, _ = Vault.create(
            tmp_path / "vault",
            "een hele lange zin",
            AgeBand.NINE,
            RecoveryChoice.NONE,
            clock=clock,
            kdf=FLOOR,
        )
    porch = Porch(find_places(str(tmp_path)), read_shelf("nl"), clock)
    yield House(porch, Person(PersonId("p"), "Saar", "cat", "sky", "vault"), vault)
    vault.close()


def write(house: House, **more: Any) -> ConcernDraft:
    draft = replace(activity.new_concern(house), **{"words": "Iemand in een game.", **more})
    activity.keep_concern(house, draft)
    return draft


# ---- setting it down --------------------------------------------------------------------------------


def test_step_by_step(house: House) -> None:
    draft = activity.new_concern(house)
    assert draft.is_empty
    with pytest.raises(NothingWritten):
        activity.keep_concern(house, draft)
    assert activity.concern_lines(house) == ()
    steps: tuple[dict[str, Any], ...] = (
        {"kind": "meet_or_move"}, {"place": "roblox", "place_words": "een server"}, {"who": "naam_1"},
        {"happened": "vandaag"}, {"wanted": ("picture", "secret")}, {"words": "Hij vroeg het steeds."},
        {"feelings": ("scared",)}, {"wish": "know"},
    )  # fmt: skip
    for revision, step in enumerate(steps, 1):
        draft = replace(draft, revision=revision, **step)
        kept = activity.keep_concern(house, draft)
        assert (kept.id, kept.revision) == (draft.id, revision)
    found = activity.open_concern(house, draft.id)
    assert activity.draft_of(found) == replace(draft, revision=len(steps) + 1)
    (line,) = activity.concern_lines(house)
    assert (line.kind, line.first_words) == ("meet_or_move", "Hij vroeg het steeds.")


def test_every_new_one_has_a_name_of_its_own(house: House) -> None:
    ids = {activity.new_concern(house).id for _ in range(50)} | {
        activity.new_note(house).id for _ in range(50)
    }
    assert len(ids) == 100
    assert all(len(each) == 32 for each in ids)


def test_it_goes_on_and_is_over(house: House) -> None:
    draft = write(house)
    note = replace(activity.new_note(house), text="Hij stuurde weer iets.")
    assert note.at == house.porch.clock.now()
    activity.keep_note(house, draft.id, note)
    assert activity.close_concern(house, draft.id) == draft.id
    found = activity.open_concern(house, draft.id)
    assert (found.notes, found.closed) == ((note,), house.porch.clock.now())
    assert activity.reopen_concern(house, draft.id) == draft.id
    assert activity.open_concern(house, draft.id).closed is None


def test_the_bin(house: House) -> None:
    draft = write(house)
    assert activity.bin_concern(house, draft.id) == draft.id
    assert activity.concern_lines(house) == ()
    assert [line.id for line in activity.concern_lines(house, binned=True)] == [draft.id]
    with pytest.raises(PageMissing):
        activity.keep_concern(house, replace(draft, revision=2))
    assert activity.restore_concern(house, draft.id) == draft.id
    assert [line.id for line in activity.concern_lines(house)] == [draft.id]
    assert activity.erase_concern(house, draft.id) == draft.id
    with pytest.raises(PageMissing):
        activity.open_concern(house, draft.id)
    for draft in (write(house), write(house)):
        activity.bin_concern(house, draft.id)
    assert activity.empty_old_concern_bin(house) == 0
    clock = house.porch.clock
    assert isinstance(clock, FixedClock)
    clock.pass_by(30 * 86400)
    activity.bin_concern(house, write(house).id)
    assert activity.empty_old_concern_bin(house) == 2
    assert activity.empty_concern_bin(house) == 1


STRANGE: tuple[tuple[dict[str, Any], str], ...] = (
    ({"kind": "?"}, "kind"), ({"place": "?"}, "place"), ({"wanted": ("money", "?")}, "wanted"),
    ({"wish": "?"}, "wish"), ({"feelings": ("?",)}, "feeling"), ({"helper": "?"}, "helper"),
)  # fmt: skip


@pytest.mark.parametrize(("more", "kind"), STRANGE)
def test_ids_that_we_do_not_know(house: House, more: dict[str, Any], kind: str) -> None:
    with pytest.raises(UnknownWord) as caught:
        write(house, **more)
    assert caught.value.kind == kind
    assert activity.concern_lines(house) == ()


@pytest.mark.parametrize(("more", "kind"), STRANGE)
def test_ids_of_another_version_stay_with_their_concern(
    house: House, more: dict[str, Any], kind: str
) -> None:
    draft = replace(activity.new_concern(house), words="x", **more)
    house.vault.concerns.keep(draft)
    activity.keep_concern(house, replace(draft, words="meer", revision=2))
    found = activity.open_concern(house, draft.id)
    assert {name: getattr(found, name) for name in more} == more
    assert choice_words(house.porch, kind, "?") == "?"
    with pytest.raises(UnknownWord):
        activity.keep_concern(house, replace(draft, kind="!", revision=3))


def test_every_id_of_the_shelf_can_be_chosen(house: House) -> None:
    told = house.porch.shelf.concern_words
    for revision, kind in enumerate(told.kinds, 1):
        draft = ConcernDraft(ConcernId("a" * 32), revision, kind=kind.id)
        activity.keep_concern(house, draft)
    full = ConcernDraft(
        ConcernId("b" * 32), place=told.places[-1].id, wanted=tuple(each.id for each in told.wanted),
        feelings=tuple(sorted(house.porch.shelf.feeling_ids)), wish=told.wishes[-1].id,
        helper=told.helpers[0].id,
    )  # fmt: skip
    activity.keep_concern(house, full)
    assert activity.open_concern(house, full.id).wanted == full.wanted


def test_a_page_keeps_while_somebody_is_still_filling_in(house: House) -> None:
    draft = activity.new_concern(house)
    assert activity.keep_if_written(house, replace(draft, who=" ")).revision == 1
    assert activity.concern_lines(house) == ()
    activity.keep_if_written(house, replace(draft, who="n", revision=2))
    activity.keep_if_written(house, replace(draft, revision=3))
    assert activity.open_concern(house, draft.id).revision == 3
    kept = activity.add_note(house, draft.id, "Het ging door.")
    (note,) = activity.open_concern(house, draft.id).notes
    assert (note.id, note.text, note.at) == (kept.id, "Het ging door.", house.porch.clock.now())
    activity.bin_concern(house, draft.id)
    assert activity.binned_concern_lines(house) == activity.concern_lines(house, binned=True) != ()


# ---- what now ---------------------------------------------------------------------------------------


def test_every_kind_has_an_answer_for_everyone_who_is_offered_it(porch: Porch) -> None:
    shelf = porch.shelf
    for kind in shelf.concern_words.kinds:
        for band in kind.bands:
            for country in ("NL", "BE", "GB", "US", "XX"):
                found = what_now(porch, kind.id, country, NOON, shelf.language, band=band)
                assert found.emergency == emergency(porch, country)
                assert found.lines
                assert len({line.id for line in found.lines}) == len(found.lines)
                assert not any(line.is_banner or line.second_screen for line in found.lines)
                assert (found.situation.id if found.situation else "") == kind.situation
                assert found.also is None
                assert found.words_to_say
                assert not found.outside_home_first
                if kind.situation:
                    assert all(kind.situation in line.situations for line in found.fitting)
                    assert not any(kind.situation in line.situations for line in found.others)
                if kind.guide and band is not AgeBand.ADULT:
                    assert found.guides[0][0].id == kind.guide
                readers = {version.reader for _, version in found.guides}
                assert (Reader.PARENT in readers) <= (band is AgeBand.ADULT)
                assert Reader.TEEN not in readers or band in (AgeBand.TWELVE, AgeBand.FIFTEEN)


@pytest.mark.parametrize("id_", SITUATIONS)
def test_a_situation_of_help_now_without_any_key(porch: Porch, id_: str) -> None:
    found = what_now(porch, id_, "NL", NOON, porch.shelf.language)
    assert found.situation is not None
    assert found.situation.id == id_
    assert found.words_to_say == found.situation.words_to_say
    assert found.fitting
    assert found.guides
    assert found.outside_home_first == (id_ == activity.HOME_NOT_SAFE)
    parents = {version.reader is Reader.PARENT for _, version in found.guides}
    assert parents == {id_ == activity.WORRIED_PARENT}


def test_the_open_ones_come_first_of_those_that_fit(porch: Porch) -> None:
    for now in (NOON, NIGHT):
        for id_ in SITUATIONS:
            found = what_now(porch, id_, "NL", now)
            country = porch.shelf.help.countries["NL"]
            national = [line for line in found.fitting if line.country == "NL"]
            closed = [line_status(line, country, now) is OpenNow.CLOSED for line in national]
            assert closed == sorted(closed)
    assert what_now(porch, "told_to_hurt_myself", "NL", NIGHT, "nl").lines[0].id == "nl-113"


def test_somebody_at_home(porch: Porch) -> None:
    for kind in porch.shelf.concern_words.kinds:
        for band in kind.bands:
            found = what_now(porch, kind.id, "NL", NOON, porch.shelf.language, at_home=True, band=band)
            assert found.outside_home_first
            assert found.situation is not None
            assert found.situation.id == activity.HOME_NOT_SAFE
            assert (found.also.id if found.also else "") == kind.situation
            assert activity.HOME_NOT_SAFE in found.lines[0].situations
            assert activity.HOME_NOT_SAFE in found.guides[0][0].shown_in
            # What happened keeps its own lines, after those for an unsafe home.
            own = what_now(porch, kind.id, "NL", NOON, porch.shelf.language)
            assert set(own.fitting) <= set(found.fitting)
            order = [activity.HOME_NOT_SAFE in line.situations for line in found.fitting]
            assert order == sorted(order, reverse=True)
    same = what_now(porch, activity.HOME_NOT_SAFE, "NL", NOON, at_home=True)
    assert (same.situation and same.situation.id, same.also) == (activity.HOME_NOT_SAFE, None)


@pytest.mark.parametrize("about", ["", "other", "of-another-version"])
def test_without_a_situation_there_are_lines_for_anything(porch: Porch, about: str) -> None:
    found = what_now(porch, about, "NL", NOON, porch.shelf.language)
    assert (found.situation, found.also, found.fitting, found.guides) == (None, None, (), ())
    assert found.words_to_say == porch.shelf.help.words_to_say
    assert found.others[0].country == "NL"
    assert "ZZ" in {line.country for line in found.others}
    # A country without lines of its own: the directories.
    assert any(line.role for line in what_now(porch, about, "CW", NOON).others)


def test_about_a_concern_only_what_was_chosen_counts(porch: Porch) -> None:
    draft = ConcernDraft(ConcernId("a" * 32), kind="saw_terrible", words="thuis, zelfmoord, 112, foto")
    found = activity.what_now_about(porch, draft, "NL", NOON, AgeBand.NINE)
    assert found == what_now(porch, "saw_terrible", "NL", NOON, porch.shelf.language, band=AgeBand.NINE)
    home = activity.what_now_about(porch, replace(draft, at_home=True), "NL", NOON, AgeBand.NINE)
    assert home.outside_home_first


def test_what_was_typed_is_nowhere_read_to_decide() -> None:
    """The functions that steer name no field that somebody types in."""
    typed = {"words", "place_words", "who", "address", "happened", "wanted_words", "notes"}
    for deed in (what_now, activity.what_now_about, activity._situations, activity._lines, activity._guides):
        tree = ast.parse(inspect.getsource(deed))
        named = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not named & typed, deed.__name__
    assert typed - {"notes"} < {each.name for each in fields(ConcernDraft)}


# ---- the fact sheet ---------------------------------------------------------------------------------

LABELS = SheetWords({each: f"<{each}>" for each in SheetField}, at_home="<yes>")


def a_concern(**more: Any) -> Concern:
    clock = FixedClock()
    return Concern(ConcernId("a" * 32), made=clock.at, changed=clock.at, **more)


def test_a_sheet_has_what_was_chosen_in_a_fixed_order(porch: Porch, house: House) -> None:
    draft = replace(
        activity.new_concern(house), kind="threat", place="discord", place_words="een groep", who=" naam ",
        address="example.org/x", happened="gisteren", wanted=("money", "of-then"), wanted_words="codes",
        words="Eerst.\n\nToen.", feelings=("sad",), at_home=True, wish="tell", helper="teacher",
    )  # fmt: skip
    house.vault.concerns.keep(draft)
    note = replace(activity.new_note(house), text="En weer.")
    activity.keep_note(house, draft.id, note)
    concern = activity.open_concern(house, draft.id)
    assert filled_fields(concern) == tuple(SheetField)
    sheet = activity.fact_sheet(porch, concern, set(SheetField), LABELS)
    told = porch.shelf.concern_words
    feeling = next(each.word for each in porch.shelf.feelings if each.id == "sad")
    assert sheet.written == concern.made
    assert [row.field for row in sheet.rows] == list(SheetField)
    assert all(row.label == f"<{row.field}>" for row in sheet.rows)
    assert [row.text for row in sheet.rows] == [
        told.kind("threat").words, "Discord, een groep", " naam ", "example.org/x", "gisteren",
        f"{told.wanted_by_id('money').words}, of-then\ncodes", "Eerst.\n\nToen.", feeling, "<yes>",
        "En weer.",
    ]  # fmt: skip
    assert [row.at for row in sheet.rows] == [None] * 9 + [note.at]
    chosen = activity.fact_sheet(porch, concern, [SheetField.WORDS, SheetField.KIND], LABELS)
    assert [row.field for row in chosen.rows] == [SheetField.KIND, SheetField.WORDS]
    assert activity.fact_sheet(porch, concern, (), LABELS).rows == ()


def test_what_was_skipped_is_not_on_the_sheet(porch: Porch) -> None:
    concern = a_concern(words=" \n", place_words="een plein", wanted_words="iets", kind="of-then", who="\t")
    assert filled_fields(concern) == (SheetField.KIND, SheetField.PLACE, SheetField.WANTED)
    sheet = activity.fact_sheet(porch, concern, tuple(SheetField), LABELS)
    assert [row.text for row in sheet.rows] == ["of-then", "een plein", "iets"]
    only_chosen = activity.fact_sheet(porch, a_concern(place="phone"), tuple(SheetField), LABELS)
    assert [row.text for row in only_chosen.rows] == [porch.shelf.concern_words.place("phone").words]
    assert activity.fact_sheet(porch, a_concern(), tuple(SheetField), LABELS).rows == ()
    assert filled_fields(ConcernDraft(ConcernId("a" * 32), who="naam")) == (SheetField.WHO,)


def test_who_shows_the_sheet_says_how_words_stand_in_a_row(porch: Porch) -> None:
    words = replace(LABELS, listed=" / ".join)
    concern = a_concern(feelings=("of-then", "of-now"))
    (row,) = activity.fact_sheet(porch, concern, tuple(SheetField), words).rows
    assert row.text == "of-then / of-now"
