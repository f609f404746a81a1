"""kill -9 while writing: nothing acknowledged is lost, and the vault opens each time."""

from __future__ import annotations

import pytest

from family_app.domain.clock import SystemClock
from family_app.domain.journal import PageId
from family_app.vault.vault import Vault
from tests.proofs.kill_rounds import losses, make_vault, one_round, rounds


@pytest.mark.slow
def test_twenty_kills_lose_nothing():
    pages, lost = rounds(20)
    assert pages > 20
    assert lost == []


@pytest.mark.slow
def test_the_proof_sees_a_loss(tmp_path):
    codes = make_vault(tmp_path / "vault")
    acknowledged = one_round(tmp_path / "vault", codes, 10, 0.3)
    assert losses(tmp_path / "vault", codes, acknowledged) == []
    page = max(acknowledged)
    assert losses(tmp_path / "vault", codes, {page: 99}) != []
    vault = Vault.open_with_recovery(tmp_path / "vault", codes, clock=SystemClock())
    assert vault.journal.open(PageId(f"{page:032x}")).title == f"title {page}"
    vault.close()
