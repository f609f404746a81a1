"""Conversation cards: one file with their structure, and the texts by language and topic."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from family_app.content.reading import ContentProblem, checked, read_as, read_toml, require
from family_app.content.sources import read_sources
from family_app.domain.cards import Audience, Card, Tier
from family_app.domain.people import CHILD_BANDS, AgeBand
from family_app.domain.situations import SITUATIONS
from family_app.places import shipped

T = TypeVar("T")

LANGUAGES = ("nl", "en")
# Topics whose cards are tender. 6-8 gets nothing of T15, and of T14 only what the parent asks.
AMBER_TOPICS = frozenset(("T04", "T05", "T07", "T08", "T10", "T11", "T14", "T15", "T17"))
NOT_FOR_SIX = frozenset(("T15",))
PARENT_ONLY_FOR_SIX = frozenset(("T14",))

_STRUCTURE = "structure.toml"
_CARD_ID = re.compile(r"(T\d\d)-(0608|0911|1214|1517)-[1-9]\d*")
_GUIDE_ID = re.compile(r"(G\d\d)?")
_BAND_CODES = dict(zip(("0608", "0911", "1214", "1517"), CHILD_BANDS, strict=True))


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    bands: list[AgeBand]
    audience: Audience
    tier: Tier
    minutes: Literal[3, 5, 10]
    sources: list[str]
    guide: str = ""
    situation: str = ""
    reviewed_by: str = ""
    reviewed_on: str = ""
    review_due: str = ""


class _Structure(msgspec.Struct, forbid_unknown_fields=True):
    card: list[_Row]


class _Text(msgspec.Struct, forbid_unknown_fields=True):
    opening: str
    follow_ups: list[str]
    why: str
    if_worried: str
    avoid: list[str]
    kind_ending: str
    listen_for: str = ""


class _About(msgspec.Struct, forbid_unknown_fields=True):
    text: str
    how: str


@dataclass(frozen=True, slots=True)
class DeckAbout:
    """What a deck is about, and how to use it, in one language."""

    text: str
    how: str


@dataclass(frozen=True, slots=True)
class Decks:
    """All cards in one language, and what stands in front of each deck."""

    cards: tuple[Card, ...]
    abouts: Mapping[str, DeckAbout]


def read_cards(language: str, root: Path | None = None) -> tuple[Card, ...]:
    """Every card in one language, in the order of the structure file."""
    return read_decks(language, root).cards


def read_decks(language: str, root: Path | None = None) -> Decks:
    """Every deck in one language. Raises ContentProblem at the first thing that is not as it must be."""
    folder = root or shipped("resources", "decks")
    structure = read_as(folder / _STRUCTURE, _Structure)
    _check_ids(structure.card)
    topics = sorted({row.id[:3] for row in structure.card})
    texts: dict[str, _Text] = {}
    abouts: dict[str, DeckAbout] = {}
    for topic in topics:
        about, of_topic = _read_topic(folder, language, topic)
        abouts[topic] = about
        texts.update(of_topic)
    sources = read_sources()
    for at, row in enumerate(structure.card):
        _check_row(row, f"card[{at}]", sources)
    cards = tuple(_card(row, texts, language) for row in structure.card)
    unknown = set(texts) - {row.id for row in structure.card}
    if unknown:
        stray = min(unknown)
        raise ContentProblem(_label(language, stray), stray, f"not in {_STRUCTURE}")
    return Decks(cards, abouts)


def check_parity(root: Path | None = None) -> None:
    """Raises ContentProblem where the languages differ in shape, or where a text was left as it was."""
    first, *others = LANGUAGES
    ours = read_decks(first, root)
    for language in others:
        theirs = read_decks(language, root)
        for one, other in zip(ours.cards, theirs.cards, strict=True):
            _check_pair(one, other, language)
        for topic, about in ours.abouts.items():
            same = about.text == theirs.abouts[topic].text or about.how == theirs.abouts[topic].how
            require(not same, f"{language}/{topic}.toml", "about", f"the same as in {first}")


def _check_pair(one: Card, other: Card, language: str) -> None:
    file = _label(language, other.id)
    for field in ("follow_ups", "avoid"):
        counts = len(getattr(one, field)), len(getattr(other, field))
        complaint = f"{counts[1]} texts, the other language has {counts[0]}"
        require(counts[0] == counts[1], file, f"{other.id}.{field}", complaint)
    for field in ("opening", "follow_ups", "why", "listen_for", "if_worried", "avoid", "kind_ending"):
        text = getattr(other, field)
        untranslated = bool(text) and getattr(one, field) == text
        require(not untranslated, file, f"{other.id}.{field}", "the same as in the other language")


def _label(language: str, card_id: str) -> str:
    return f"{language}/{card_id[:3]}.toml"


def _read_topic(folder: Path, language: str, topic: str) -> tuple[DeckAbout, dict[str, _Text]]:
    label = f"{language}/{topic}.toml"
    tables = read_toml(folder / language / f"{topic}.toml")
    about = _part(label, "about", tables.pop("about", {}), _About)
    for field in ("text", "how"):
        require(bool(getattr(about, field).strip()), label, f"about.{field}", "empty")
    texts: dict[str, _Text] = {}
    for card_id, table in tables.items():
        require(card_id.startswith(f"{topic}-"), label, card_id, "a card of another topic")
        texts[card_id] = _part(label, card_id, table, _Text)
    return DeckAbout(about.text, about.how), texts


def _part(label: str, key: str, table: object, shape: type[T]) -> T:
    """One table of a file; the complaint names the table as well as the field."""
    try:
        return checked(label, table, shape)
    except ContentProblem as trouble:
        raise ContentProblem(label, key + trouble.where.removeprefix("$"), trouble.complaint) from None


def _check_ids(rows: list[_Row]) -> None:
    seen: set[str] = set()
    for at, row in enumerate(rows):
        where = f"card[{at}].id"
        require(bool(_CARD_ID.fullmatch(row.id)), _STRUCTURE, where, f"{row.id!r} is not like T04-0911-1")
        require(row.id not in seen, _STRUCTURE, where, f"{row.id!r} stands there twice")
        seen.add(row.id)


def _check_row(row: _Row, where: str, sources: Container[str]) -> None:
    def must(condition: bool, field: str, complaint: str) -> None:
        require(condition, _STRUCTURE, f"{where}.{field}", f"{row.id}: {complaint}")

    topic, code = row.id[:3], row.id[4:8]
    must(bool(row.bands) and len(set(row.bands)) == len(row.bands), "bands", "no band, or one twice")
    must(AgeBand.ADULT not in row.bands, "bands", "cards are for children's bands")
    must(row.bands[0] is _BAND_CODES[code], "bands", "the first band differs from the id")
    must(bool(row.sources), "sources", "no source")
    for source in row.sources:
        must(source in sources, "sources", f"{source!r} is not in the register")
    must(bool(_GUIDE_ID.fullmatch(row.guide)), "guide", f"{row.guide!r} is not like G04")
    must(
        row.situation in SITUATIONS or not row.situation, "situation", f"{row.situation!r} is not one of ours"
    )
    amber = row.tier is Tier.AMBER
    must(amber == (topic in AMBER_TOPICS), "tier", f"{row.tier} does not fit topic {topic}")
    must(bool(row.situation) or not amber, "situation", "an amber card needs one")
    parent = row.audience is Audience.PARENT
    fits_six = topic not in NOT_FOR_SIX and (topic not in PARENT_ONLY_FOR_SIX or parent)
    must(not amber or AgeBand.SIX not in row.bands or fits_six, "bands", "too tender for 6-8")


def _card(row: _Row, texts: Mapping[str, _Text], language: str) -> Card:
    label = _label(language, row.id)
    require(row.id in texts, label, row.id, "missing")
    text = texts[row.id]
    _check_text(row, text, label)
    return Card(
        id=row.id,
        topic=row.id[:3],
        bands=tuple(row.bands),
        audience=row.audience,
        tier=row.tier,
        minutes=row.minutes,
        opening=text.opening,
        follow_ups=tuple(text.follow_ups),
        why=text.why,
        listen_for=text.listen_for,
        if_worried=text.if_worried,
        avoid=tuple(text.avoid),
        kind_ending=text.kind_ending,
        guide=row.guide,
        situation=row.situation,
        sources=tuple(row.sources),
        reviewed_by=row.reviewed_by,
        reviewed_on=row.reviewed_on,
        review_due=row.review_due,
    )


def _check_text(row: _Row, text: _Text, label: str) -> None:
    amber = row.tier is Tier.AMBER
    require(
        bool(text.listen_for) == amber, label, f"{row.id}.listen_for",
        "an amber card needs it" if amber else "only on amber cards",
    )  # fmt: skip
    require(2 <= len(text.follow_ups) <= 4, label, f"{row.id}.follow_ups", "must be two to four")
    require(1 <= len(text.avoid) <= 3, label, f"{row.id}.avoid", "must be one to three")
    for field in ("opening", "why", "if_worried", "kind_ending"):
        _check_line(getattr(text, field), label, f"{row.id}.{field}")
    if amber:
        _check_line(text.listen_for, label, f"{row.id}.listen_for")
    for field in ("follow_ups", "avoid"):
        for at, each in enumerate(getattr(text, field)):
            _check_line(each, label, f"{row.id}.{field}[{at}]")


def _check_line(text: str, label: str, where: str) -> None:
    require(bool(text.strip()), label, where, "empty")
    require(text == text.strip() and text.isprintable(), label, where, "must be one tidy line")
