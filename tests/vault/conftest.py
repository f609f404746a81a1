"""Vaults for the tests of this room: real files, real SQLCipher, a derivation that costs nothing."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import keys
from family_app.vault.journal import Journal
from family_app.vault.keys import FLOOR
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.vault.builders import CODES, PASSPHRASE, draft

NOBODY = 65534


@pytest.fixture(autouse=True)
def _cheap(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every test but those that ask for `real_keys`."""
    if "real_keys" in request.fixturenames:
        yield
        return
    with cheap_keys():
        yield


@pytest.fixture
def real_keys() -> None:
    """Argon2id as it is."""


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "0123456789abcdef0123456789abcdef"


@pytest.fixture
def make(clock: FixedClock) -> Iterator[Callable[..., Vault]]:
    """Makes vaults and closes them afterwards."""
    made: list[Vault] = []

    def make_one(folder: Path, choice: RecoveryChoice = RecoveryChoice.NONE) -> Vault:
        vault, codes = Vault.create(folder, PASSPHRASE, AgeBand.NINE, choice, clock=clock, kdf=FLOOR)
        made.append(vault)
        # The code is shown once; a test finds it here.
        CODES[vault.vault_id] = codes.codes
        return vault

    yield make_one
    for vault in made:
        vault.close()


@pytest.fixture
def vault(make: Callable[..., Vault], folder: Path) -> Vault:
    """An open vault with a whole recovery code."""
    return make(folder, RecoveryChoice.MINE)


@pytest.fixture
def journal(vault: Vault) -> Journal:
    return vault.journal


@pytest.fixture
def closed(vault: Vault, folder: Path) -> Path:
    """The folder of a vault with one page, closed."""
    vault.journal.keep(draft(text="De eerste bladzijde."))
    vault.close()
    return folder


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Hands out chosen bytes instead of random ones: the private seam that the vectors need."""

    def script(*chosen: bytes) -> None:
        left = list(chosen)

        def take(size: int) -> bytes:
            piece = left.pop(0)
            assert len(piece) == size
            return piece

        monkeypatch.setattr(keys, "_random", take)

    return script


@pytest.fixture
def shared_place() -> Iterator[Path]:
    """A folder that a user without rights can come to; the one of pytest belongs to its user alone."""
    with tempfile.TemporaryDirectory(prefix="family-app-shared-") as name:
        yield Path(name)


@pytest.fixture
def mere_user() -> Callable[[Path], AbstractContextManager[None]]:
    """Inside, we are a user whom a mode of 0500 really stops: the superuser writes everywhere."""

    @contextmanager
    def become(root: Path) -> Iterator[None]:
        if os.geteuid() != 0:
            yield
            return
        for path in (root, *root.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)

    return become
