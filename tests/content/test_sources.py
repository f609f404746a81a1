"""The register of sources: everything that rests on something names it, and a bad row is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from family_app.content.decks import read_cards
from family_app.content.guides import read_guides
from family_app.content.helplines import read_help
from family_app.content.reading import ContentProblem
from family_app.content.sources import read_sources
from family_app.domain.sources import SourceKind
from family_app.places import shipped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the register, to damage."""
    return Path(shutil.copytree(shipped("resources", "sources"), tmp_path / "sources"))


def used() -> dict[str, set[str]]:
    """Which keys cards, guides and situations name."""
    return {
        "cards": {key for card in read_cards("nl") for key in card.sources},
        "guides": {key for guide in read_guides("nl") for key in guide.sources},
        "situations": {key for situation in read_help("nl").situations for key in situation.sources},
    }


@pytest.mark.parametrize("where", ["cards", "guides", "situations"])
def test_every_source_that_is_named_stands_in_the_register(where: str) -> None:
    named = used()[where]
    assert named
    assert named <= set(read_sources())


def test_the_plan_rests_on_what_its_file_says() -> None:
    assert "stanley-brown" in (shipped("resources", "plan") / "steps.toml").read_text(encoding="utf-8")
    assert "stanley-brown" in read_sources()


def test_no_secondary_source_is_shown_and_no_address() -> None:
    for source in read_sources().values():
        assert source.kind in set(SourceKind)
        assert not any(mark in source.who for mark in ("http", "www.", "@")), source.key


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('kind = "O"', 'kind = "X"', "kind"),
        ('who = "', 'who = ""\n# "', "113-woord.who: empty"),
        ('who = "', 'whom = "', "whom"),
        ("year = 2024", "year = 24", "year: not a year"),
        ("year = 2024", 'year = "2024"', "year"),
    ],
)
def test_a_bad_row_is_told_with_its_field(folder: Path, old: str, new: str, where: str) -> None:
    file = folder / "sources.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentProblem) as caught:
        read_sources(folder)
    assert caught.value.file == "sources.toml"
    assert where in str(caught.value)
