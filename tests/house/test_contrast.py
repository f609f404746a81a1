"""Every pair of colours that carries text or the edge of a control can be told apart (WCAG 1.4.3, 1.4.11)."""

from __future__ import annotations

import pytest

from family_app.ui.parts.look import TABLES

_TEXT_ON = {
    "paper": ("ink", "muted", "primary", "private", "help", "apricot"),
    "panel": ("ink", "muted", "primary", "private", "help", "apricot", "sky", "rose"),
    "rail": ("ink", "muted", "primary", "private"),
    "primary_soft": ("ink", "muted", "primary"),
    "private_soft": ("ink", "muted", "private"),
    "help_soft": ("ink", "muted", "help"),
    "apricot_soft": ("ink", "muted", "apricot"),
    "sky_soft": ("ink", "muted", "sky"),
    "rose_soft": ("ink", "muted", "rose"),
    "primary": ("on_primary",),
    "private": ("on_private",),
    "ink": ("panel",),
}
_EDGE_ON = {"paper": ("edge", "primary"), "panel": ("edge", "primary"), "rail": ("primary",)}


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(a: str, b: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(a), _luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def test_the_ratio_is_the_one_of_the_guideline():
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize(("ground", "texts"), _TEXT_ON.items())
def test_text_can_be_read(theme, ground, texts):
    least = 7.0 if theme == "contrast" else 4.5
    table = TABLES[theme]
    low = {text: round(ratio(table[text], table[ground]), 2) for text in texts}
    assert {text: found for text, found in low.items() if found < least} == {}


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize(("ground", "edges"), _EDGE_ON.items())
def test_edges_and_the_focus_ring_can_be_seen(theme, ground, edges):
    table = TABLES[theme]
    low = {edge: round(ratio(table[edge], table[ground]), 2) for edge in edges}
    assert {edge: found for edge, found in low.items() if found < 3.0} == {}


def test_the_themes_have_the_same_tokens():
    assert [theme for theme, table in TABLES.items() if set(table) != set(TABLES["light"])] == []
