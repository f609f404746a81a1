"""The words for logging a concern as shipped: the choices in one file, the words in a file a language."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from family_app.content.lines import line, lines
from family_app.content.matching import once_each, same_ids
from family_app.content.reading import read_as, require
from family_app.domain.concern_words import (
    OTHER,
    PICTURE_STEPS,
    STEPS,
    UNSURE,
    WISHES,
    ConcernStep,
    ConcernVersion,
    ConcernWords,
    Kind,
    Place,
    Wanted,
    Wish,
    YoungHelper,
)
from family_app.domain.guides import Reader
from family_app.domain.people import AgeBand
from family_app.domain.situations import SITUATIONS
from family_app.places import shipped

_GUIDE = re.compile(r"G\d\d")
_STEPS = {Reader.SIX: PICTURE_STEPS, Reader.NINE: STEPS, Reader.TEEN: STEPS}  # adults get those of 12-17


class _KindRow(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    bands: list[AgeBand]
    icon: str
    situation: str
    guide: str


class _PlaceRow(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    icon: str
    name: str = ""


class _Id(msgspec.Struct, forbid_unknown_fields=True):
    id: str


class _WishRow(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    icon: str


class _Structure(msgspec.Struct, forbid_unknown_fields=True):
    young_helpers: list[str]
    kind: list[_KindRow]
    place: list[_PlaceRow]
    wanted: list[_Id]
    wish: list[_WishRow]


class _KindText(msgspec.Struct, forbid_unknown_fields=True):
    words: str
    hint: str = ""


class _WishText(msgspec.Struct, forbid_unknown_fields=True):
    words: str
    hint: str
    saved: str


class _VersionText(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    opening: list[str]
    skip: str
    no_pictures: str
    keep_picture: str
    at_home: str
    at_home_text: str
    saved: str


class _StepText(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    help: str


class _SheetText(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    head: str


class _Texts(msgspec.Struct, forbid_unknown_fields=True):
    kind: dict[str, _KindText]
    places: dict[str, str]
    wanted: dict[str, str]
    wish: dict[str, _WishText]
    helpers: dict[str, str]
    sheet: _SheetText
    version: dict[Reader, _VersionText]
    step: dict[Reader, dict[str, _StepText]]


def read_concern_words(language: str, root: Path | None = None) -> ConcernWords:
    """The words of one language, in the order of the structure file.

    Raises ContentProblem, naming file and field, at the first thing that is not as it must be.
    """
    folder = root or shipped("resources", "concerns")
    structure, file = folder / "concerns.toml", folder / f"texts_{language}.toml"
    rows, texts = read_as(structure, _Structure), read_as(file, _Texts)
    _check_rows(structure, rows)
    for field, ids, words in (
        ("kind", [row.id for row in rows.kind], texts.kind),
        # a proper name stands with the structure: it is the same in every language
        ("places", [row.id for row in rows.place if not row.name], texts.places),
        ("wanted", [row.id for row in rows.wanted], texts.wanted),
        ("wish", [row.id for row in rows.wish], texts.wish),
        ("helpers", rows.young_helpers, texts.helpers),
        ("version", list(Reader), texts.version),
        ("step", list(_STEPS), texts.step),
    ):
        same_ids(structure, ids, file, words, field)
    return ConcernWords(
        kinds=_kinds(file, rows, texts),
        places=_places(file, rows, texts),
        wanted=tuple(
            Wanted(row.id, line(file, f"wanted.{row.id}", texts.wanted[row.id], 70)) for row in rows.wanted
        ),
        wishes=_wishes(file, rows, texts),
        helpers=tuple(
            YoungHelper(id_, line(file, f"helpers.{id_}", texts.helpers[id_], 40))
            for id_ in rows.young_helpers
        ),
        versions={reader: _version(file, reader, texts) for reader in Reader},
        sheet_title=line(file, "sheet.title", texts.sheet.title, 50),
        sheet_head=line(file, "sheet.head", texts.sheet.head, 140),
    )


def _check_rows(file: Path, rows: _Structure) -> None:
    for field in ("kind", "place", "wanted", "wish"):
        once_each(file, field, [row.id for row in getattr(rows, field)])
    once_each(file, "young_helpers", rows.young_helpers)
    for row in rows.kind:
        where = f"kind.{row.id}"
        require(bool(row.bands), file, f"{where}.bands", "none")
        in_order = row.bands == [band for band in AgeBand if band in row.bands]
        require(in_order, file, f"{where}.bands", "not youngest first, or one twice")
        fits = row.situation in ("", *SITUATIONS)
        require(fits, file, f"{where}.situation", f"{row.situation!r} is not one of ours")
        require(not row.guide or bool(_GUIDE.fullmatch(row.guide)), file, f"{where}.guide", "not like G04")
    everyone = rows.kind[-1].id == OTHER and rows.kind[-1].bands == list(AgeBand) if rows.kind else False
    require(everyone, file, "kind", f"{OTHER!r} must come last and be offered to every band")
    last = [row.id for row in rows.wanted][-1:] == [UNSURE]
    require(last, file, "wanted", f"{UNSURE!r} must come last")
    require(tuple(row.id for row in rows.wish) == WISHES, file, "wish", "not the four, in their order")


def _kinds(file: Path, rows: _Structure, texts: _Texts) -> tuple[Kind, ...]:
    kinds = []
    for row in rows.kind:
        text, where = texts.kind[row.id], f"kind.{row.id}"
        words = line(file, f"{where}.words", text.words, 60)
        hint = line(file, f"{where}.hint", text.hint, 75) if text.hint else ""
        kinds.append(Kind(row.id, words, hint, row.icon, tuple(row.bands), row.situation, row.guide))
    return tuple(kinds)


def _places(file: Path, rows: _Structure, texts: _Texts) -> tuple[Place, ...]:
    return tuple(
        Place(row.id, row.name or line(file, f"places.{row.id}", texts.places[row.id], 30), row.icon)
        for row in rows.place
    )


def _wishes(file: Path, rows: _Structure, texts: _Texts) -> tuple[Wish, ...]:
    wishes = []
    for row in rows.wish:
        text, where = texts.wish[row.id], f"wish.{row.id}"
        words = line(file, f"{where}.words", text.words, 40)
        hint = line(file, f"{where}.hint", text.hint, 60)
        wishes.append(Wish(row.id, words, hint, row.icon, line(file, f"{where}.saved", text.saved, 190)))
    return tuple(wishes)


def _version(file: Path, reader: Reader, texts: _Texts) -> ConcernVersion:
    text, where = texts.version[reader], f"version.{reader}"
    return ConcernVersion(
        reader=reader,
        title=line(file, f"{where}.title", text.title, 40),
        opening=lines(file, f"{where}.opening", text.opening, range(3, 5), 190),
        skip=line(file, f"{where}.skip", text.skip, 70),
        no_pictures=line(file, f"{where}.no_pictures", text.no_pictures, 280),
        keep_picture=line(file, f"{where}.keep_picture", text.keep_picture, 320),
        at_home=line(file, f"{where}.at_home", text.at_home, 40),
        at_home_text=line(file, f"{where}.at_home_text", text.at_home_text, 300),
        saved=line(file, f"{where}.saved", text.saved, 150),
        steps=_steps(file, Reader.TEEN if reader is Reader.PARENT else reader, texts),
    )


def _steps(file: Path, reader: Reader, texts: _Texts) -> tuple[ConcernStep, ...]:
    told, where = texts.step[reader], f"step.{reader}"
    for id_ in told:
        require(id_ in _STEPS[reader], file, f"{where}.{id_}", "this reader does not get it")
    steps = []
    for id_ in _STEPS[reader]:
        require(id_ in told, file, f"{where}.{id_}", "missing")
        title = line(file, f"{where}.{id_}.title", told[id_].title, 45)
        require(title.endswith("?"), file, f"{where}.{id_}.title", "not a question")
        steps.append(ConcernStep(id_, title, line(file, f"{where}.{id_}.help", told[id_].help, 140)))
    return tuple(steps)
