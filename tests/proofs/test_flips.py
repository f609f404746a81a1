"""The scripts that flip bits of a backup and of a journal: they run, and they would notice."""

from __future__ import annotations

import pytest

from family_app.vault.store import Store
from tests.proofs import backup_flips, journal_flips


@pytest.mark.slow
def test_no_flip_of_a_journal_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert journal_flips.main(90) == 0
    said = capsys.readouterr().out
    assert "90 flips: " in said
    assert "untouched: fine" in said
    for where in (journal_flips.OPENING, journal_flips.CHECK):
        assert where in said


@pytest.mark.slow
def test_no_flip_or_cut_of_a_backup_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert backup_flips.main(30, 10) == 0
    assert "30 flips and 10 cuts: " in capsys.readouterr().out


def test_without_the_check_flips_would_pass(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The control."""
    monkeypatch.setattr(Store, "check", lambda _store, *, thorough: None)
    assert journal_flips.main(30) > 0
    assert "unnoticed': " in capsys.readouterr().out
