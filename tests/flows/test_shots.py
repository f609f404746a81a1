"""The gallery has every page, each under a name that stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.flows.shots import NAMES, gallery, name_of
from tests.support.everyone import put_on

# What the gallery lacked before, and what stands beside the window.
WANTED = {
    "journal-the-bin", "journal-the-bin-asks", "journal-filters", "privacy-full", "a-notice", "already-open",
    "settings-another-passphrase", "settings-a-new-code", "settings-the-lock-inside",
    "settings-erase-everything", "help-not-seen-lately", "decks", "decks-one-deck", "planner-the-choice",
    "planner-a-walk", "own-cards-one", "guides", "guides-one-guide", "sources", "paper-a-deck", "paper-help",
    "paper-a-card-for-a-wallet", "paper-what-we-agreed", "mood", "mood-the-doors", "mood-help",
    "mood-a-month", "mood-a-year", "mood-own-choices", "plan", "journal-ways-to-start", "journal-an-ending",
    "agreements-building", "agreements-one", "check-in-arrive", "check-in-write", "check-in-turned-over",
    "check-in-the-end", "check-in-kept",
    "something-happened-nothing-yet", "something-happened-what", "something-happened-want",
    "something-happened-what-now-home-is-not-safe", "something-happened-one", "something-happened-the-sheet",
    "letters-one-waits", "letters-the-first-words", "letters-opened", "letters-writing", "letters-looked-at",
    "letters-not-sealed", "letters-shared", "letters-whose-key", "letters-the-words-differ",
}  # fmt: skip


def test_names_are_kept() -> None:
    assert len(set(NAMES.values())) == len(NAMES)
    assert name_of("help, a situation") == "21-help-situation"
    assert name_of("decks, one deck") == "decks-one-deck"


@pytest.mark.gui
@pytest.mark.slow
def test_every_page_has_its_picture(qapp: QApplication, tmp_path: Path) -> None:
    gallery(tmp_path, "light", "en", 100, "-small")
    put_on("light", 100)
    qapp.setStyleSheet("")
    made = {path.stem for path in tmp_path.iterdir()}
    assert made >= WANTED | set(NAMES.values())
    sizes = {path.stem: QImage(str(path)).size() for path in tmp_path.iterdir()}
    beside = {name for name in made if name.startswith("paper-") or name == "already-open"}
    assert {sizes[name].toTuple() for name in made - beside} == {(900, 600)}
    assert all(not sizes[name].isEmpty() for name in beside)
