"""people.json: ours or refused, the old one or the new one, and never wider than its owner."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.errors import DiskFull, DiskTrouble, Expected, PeopleDamaged, ReadOnlyPlace
from family_app.domain.people import AVATARS, COLOURS, NAME_LIMIT, Person, PersonId, usable_name
from family_app.table.people_file import read_people, write_people
from family_app.table.safe_file import SMALL, read_small, set_aside, write_whole

SAM = Person(PersonId("ab" * 8), "Sam", "cat", "sky", "cd" * 16)
ROW = {"id": "ab" * 8, "name": "Sam", "avatar": "cat", "colour": "sky", "vault": "cd" * 16, "away": False}


def as_file(folder: Path, *rows: object, version: object = 1) -> Path:
    path = folder / "people.json"
    path.write_text(json.dumps({"version": version, "people": list(rows)}), encoding="utf-8")
    return path


names = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp")), max_size=20
).filter(lambda text: any(c.isalnum() for c in text) and len(text) <= NAME_LIMIT // 4)
people = st.builds(
    Person,
    id=st.from_regex(r"[0-9a-f]{16}", fullmatch=True).map(PersonId),
    name=names.map(usable_name),
    avatar=st.sampled_from(AVATARS),
    colour=st.sampled_from(COLOURS),
    vault=st.none() | st.from_regex(r"[0-9a-f]{32}", fullmatch=True),
    away=st.booleans(),
)


def test_no_file_is_an_empty_table(tmp_path: Path) -> None:
    assert read_people(tmp_path / "people.json") == ()


@given(st.lists(people, max_size=6, unique_by=lambda person: person.id))
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, everyone: list[Person]
) -> None:
    path = tmp_path_factory.mktemp("people") / "people.json"
    write_people(path, tuple(everyone))
    assert read_people(path) == tuple(everyone)


def test_a_list_of_our_own_is_read(tmp_path: Path) -> None:
    assert read_people(as_file(tmp_path, ROW)) == (SAM,)


@pytest.mark.parametrize(
    "change",
    [
        {"vault": "../../elsewhere"},
        {"vault": "CD" * 16},
        {"vault": ""},
        {"vault": 7},
        {"vault": "cd" * 16 + "\n"},
        {"id": "not hex"},
        {"id": None},
        {"name": ""},
        {"name": "x" * (NAME_LIMIT + 1)},
        {"name": "Sa\u202em"},
        {"name": None},
        {"away": 1},
        {"away": None},
        {"more": "than we know"},
    ],
)
def test_a_row_that_is_not_ours_is_damage(tmp_path: Path, change: dict[str, object]) -> None:
    with pytest.raises(PeopleDamaged):
        read_people(as_file(tmp_path, {**ROW, **change}))


@pytest.mark.parametrize("missing", sorted(ROW))
def test_a_row_with_a_part_missing_is_damage(tmp_path: Path, missing: str) -> None:
    with pytest.raises(PeopleDamaged):
        read_people(as_file(tmp_path, {key: value for key, value in ROW.items() if key != missing}))


def test_two_people_with_one_id_are_damage(tmp_path: Path) -> None:
    with pytest.raises(PeopleDamaged):
        read_people(as_file(tmp_path, ROW, {**ROW, "name": "Noor"}))


@pytest.mark.parametrize("version", [0, 2, 3, "1", True, None])
def test_another_version_is_not_read(tmp_path: Path, version: object) -> None:
    with pytest.raises(PeopleDamaged):
        read_people(as_file(tmp_path, ROW, version=version))


def test_an_unknown_picture_or_colour_is_only_replaced(tmp_path: Path) -> None:
    (found,) = read_people(as_file(tmp_path, {**ROW, "avatar": "dragon", "colour": ["gold"]}))
    assert (found.avatar, found.colour, found.name) == (AVATARS[0], COLOURS[0], "Sam")


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_junk_is_damage_and_never_another_error(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes
) -> None:
    path = tmp_path_factory.mktemp("junk") / "people.json"
    path.write_bytes(junk)
    with pytest.raises(PeopleDamaged):
        read_people(path)
    assert path.read_bytes() == junk


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@given(st.fixed_dictionaries({"version": st.just(1), "people": _json}))
def test_any_shape_in_place_of_the_list_is_told_in_our_words(
    tmp_path_factory: pytest.TempPathFactory, shape: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("shape") / "people.json"
    path.write_text(json.dumps(shape), encoding="utf-8")
    try:
        found = read_people(path)
    except PeopleDamaged:
        return
    assert found == (), "only an empty list can be ours here"


@pytest.mark.parametrize(
    "junk", [b"[" * 100_000, b'{"a":' * 100_000, b"9" * (SMALL + 10)], ids=["[", "{", "9"]
)
def test_deep_and_huge_files_are_damage_too(tmp_path: Path, junk: bytes) -> None:
    path = tmp_path / "people.json"
    path.write_bytes(junk)
    with pytest.raises(PeopleDamaged):
        read_people(path)


def test_a_folder_in_its_place_is_trouble_with_the_disk(tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble):
        read_people(tmp_path)


# ---- written whole ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, ReadOnlyPlace),
        (errno.EACCES, ReadOnlyPlace),
        (errno.EIO, DiskTrouble),
    ],
)
@pytest.mark.parametrize("where", ["open", "fsync"])
def test_a_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: type[Expected], where: str
) -> None:
    path = tmp_path / "people.json"
    write_people(path, (SAM,))
    before = path.read_bytes()

    def fails(*_args: object, **_named: object) -> None:
        raise OSError(number, "the disk says no", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(os, where, fails)
        with pytest.raises(told) as trouble:
            write_people(path, ())
    assert trouble.value.__cause__ is None
    assert str(tmp_path) not in str(trouble.value)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["people.json"]


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(DiskTrouble):
        write_people(tmp_path / "data" / "people.json", (SAM,))
    assert (tmp_path / "data").read_text() == "a file"


class Killed(BaseException):
    """The program ends here."""


def test_a_crash_before_the_rename_leaves_the_old_list_and_the_next_one_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "people.json"
    write_people(path, (SAM,))

    def killed(*_args: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        with pytest.raises(Killed):
            write_people(path, ())
    assert read_people(path) == (SAM,)
    write_people(path, ())
    assert read_people(path) == ()


def test_only_its_owner_may_read_it_even_with_a_wide_umask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        write_whole(tmp_path / "deep" / "people.json", b"{}")
    finally:
        os.umask(old)
    assert (tmp_path / "deep" / "people.json").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "deep").stat().st_mode & 0o777 == 0o700


def test_a_damaged_file_is_set_aside_under_a_name_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    for content in (b"one", b"two"):
        path.write_bytes(content)
        assert set_aside(path).read_bytes() == content
        assert not path.exists()
    assert len(list(tmp_path.iterdir())) == 2


def test_what_cannot_be_set_aside_is_told(tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble):
        set_aside(tmp_path / "nothing.json")


def test_reading_stops_at_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "huge"
    path.write_bytes(b"x" * (SMALL * 2))
    found = read_small(path)
    assert found is not None
    assert len(found) == SMALL + 1


def test_whose_vault_it_is_stands_in_the_second_version(tmp_path: Path) -> None:
    second = {**ROW, "vault_id": "ef" * 16}
    (sam,) = read_people(as_file(tmp_path, second, version=2))
    assert sam.vault_id == "ef" * 16
    (sam,) = read_people(as_file(tmp_path, ROW))
    assert sam.vault_id is None
    write_people(tmp_path / "people.json", (sam,))
    assert read_people(tmp_path / "people.json") == (sam,)
    with pytest.raises(PeopleDamaged):
        read_people(as_file(tmp_path, second, version=1))


@pytest.mark.parametrize("vault_id", ["", "EF" * 16, "ef" * 15, "../" * 8, 7, []])
def test_a_vault_id_that_is_none_of_ours_is_damage(tmp_path: Path, vault_id: object) -> None:
    with pytest.raises(PeopleDamaged):
        read_people(as_file(tmp_path, {**ROW, "vault_id": vault_id}, version=2))
