"""Every button and label is there in Dutch, English has its plurals, and nothing is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.translations import (
    I18N,
    LANGUAGES,
    Message,
    messages,
    with_english_plurals,
    with_plain_numbers,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_keeps_its_fields(language: str) -> None:
    file = I18N / f"family_app_{language}.ts"
    assert [(each.context, each.source, each.wrong) for each in messages(file) if each.wrong] == []


def test_dutch_has_every_text_and_english_its_plurals() -> None:
    dutch = list(messages(I18N / "family_app_nl.ts"))
    english = list(messages(I18N / "family_app_en.ts"))
    assert len(dutch) > 300
    plurals = {(each.context, each.source) for each in dutch if each.plural}
    assert plurals == {(each.context, each.source) for each in english}
    assert plurals


def test_the_built_files_are_there() -> None:
    assert sorted(path.name for path in I18N.iterdir()) == [
        f"family_app_{language}.{kind}" for language in sorted(LANGUAGES) for kind in ("qm", "ts")
    ]


@pytest.mark.parametrize(
    ("source", "forms", "expected"),
    [
        ("Open", ("",), "empty"),
        ("Hi {name}", ("Dag {naam}",), "other {fields}"),
        ("Hi {name}", ("Dag",), "other {fields}"),
        ("&Open", ("Open",), "other number of & shortcuts"),
        ("%n card(s)", ("1 kaart", "kaarten"), "%n is lost"),
        ("Cards", ("%n kaarten",), "%n without a number"),
    ],
)
def test_what_a_translator_may_lose_is_seen(source: str, forms: tuple[str, ...], expected: str) -> None:
    assert expected in Message("Page", source, forms, True, len(forms) > 1).wrong


def test_what_is_not_finished_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "family_app_nl.ts"
    file.write_text(
        "<TS><context><name>Page</name>"
        "<message><source>Open</source><translation type='unfinished'>Open</translation></message>"
        "<message><source>Salt &amp; pepper</source><translation>Peper &amp; zout</translation></message>"
        "<message numerus='yes'><source>%n card(s)</source><translation>"
        "<numerusform>één kaart</numerusform><numerusform>%n kaarten</numerusform></translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    assert [each.wrong for each in messages(file)] == [["not translated"], [], []]


def test_english_plurals_are_filled_once() -> None:
    empty = (
        '    <message numerus="yes">\n        <source>%n card(s)</source>\n        <translation '
        'type="unfinished">\n            <numerusform></numerusform>\n            '
        "<numerusform></numerusform>\n        </translation>\n    </message>\n"
    )
    filled = with_english_plurals(empty)
    assert "<numerusform>%n card</numerusform>\n            <numerusform>%n cards</numerusform>" in filled
    assert "unfinished" not in filled
    assert with_english_plurals(filled) == filled


def test_lupdate_gets_a_plain_number_for_each_plural() -> None:
    source = (
        'a = translate("é", "%n card(s)", "", len(\n    cards)) + translate("P", "%n page(s)", "", self.n)\n'
        'b = translate("P", "Open").translate(1, 2, 3, n)\n'
    )
    assert with_plain_numbers(source.encode()).decode() == (
        'a = translate("é", "%n card(s)", "", 1) + translate("P", "%n page(s)", "", 1)\n'
        'b = translate("P", "Open").translate(1, 2, 3, n)\n'
    )
