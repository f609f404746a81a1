"""How a journal looks to somebody without its key: never better than it may be, and never worse."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities.people import add_person, update, vault_folder
from family_app.activities.soundness import Looks, Outside, look_for_damage, look_from_outside
from family_app.domain.errors import VaultDamaged
from family_app.house import Porch
from tests.activities.spaces import made, named, new_porch, opened
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with cheap_keys():
        yield


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    porch = new_porch(tmp_path, FixedClock())
    for name in ("Sam", "Noor"):
        made(porch, name)[0].vault.close()
    return porch


def looks(porch: Porch, name: str = "Sam") -> Looks:
    return look_from_outside(porch, named(porch, name))


def folder_of(porch: Porch, name: str = "Sam") -> Path:
    return vault_folder(porch, named(porch, name))


def cut(folder: Path) -> None:
    path = folder / "journal.db"
    path.write_bytes(path.read_bytes()[: 4096 * 9])


def newer(folder: Path) -> None:
    import hashlib

    for path in folder.glob("header.fvh*"):
        raw = path.read_bytes()
        body = raw[:8] + b"\x00\x09" + raw[10:-64]
        path.write_bytes(body + hashlib.sha256(body).digest() + raw[-32:])


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (lambda _folder: None, Looks(Outside.FINE)),
        (cut, Looks(Outside.CUT)),
        (lambda folder: (folder / "journal.db").write_bytes(b""), Looks(Outside.DAMAGED)),
        (lambda folder: (folder / "header.fvh.1").unlink(), Looks(Outside.FINE, half_a_lock=True)),
        (lambda folder: (folder / "copy of journal.db").write_bytes(b""), Looks(Outside.FINE, copies=1)),
        (newer, Looks(Outside.NEWER)),
        (shutil.rmtree, Looks(Outside.DAMAGED)),
    ],
)
def test_from_outside(porch: Porch, harm: Callable[[Path], object], expected: Looks) -> None:
    harm(folder_of(porch))
    assert looks(porch) == expected
    assert looks(porch, "Noor") == Looks(Outside.FINE)


def test_somebody_elses_and_nobodys(porch: Porch) -> None:
    add_person(porch, "Kim")
    assert looks(porch, "Kim") == Looks(Outside.NO_KEY)
    for name in ("header.fvh.1", "header.fvh"):
        kept = (folder_of(porch) / name).read_bytes()
        shutil.copy(folder_of(porch, "Noor") / name, folder_of(porch))
        assert looks(porch) == Looks(Outside.FINE, half_a_lock=True)
        (folder_of(porch) / name).write_bytes(kept)
    for path in folder_of(porch, "Noor").iterdir():
        shutil.copy(path, folder_of(porch))
    assert looks(porch) == Looks(Outside.REPLACED)


def test_a_disk_that_does_not_answer(porch: Porch, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_path: Path) -> bool:
        raise OSError(5, "made up")

    sam = named(porch, "Sam")
    with monkeypatch.context() as patched:
        patched.setattr("family_app.vault.making.looks_cut", broken)
        assert look_from_outside(porch, sam) == Looks(Outside.UNKNOWN)
    update(porch, replace(sam, vault_id=None))
    assert looks(porch) == Looks(Outside.FINE)


def test_from_inside(porch: Porch) -> None:
    house = opened(porch, named(porch, "Sam"))
    look_for_damage(house)
    look_for_damage(house, True)
    path = folder_of(porch) / "journal.db"
    raw = bytearray(path.read_bytes())
    raw[9000] ^= 1
    path.write_bytes(raw)
    with pytest.raises(VaultDamaged):
        look_for_damage(house)
    house.vault.close()
