"""The command line as a person meets it: arguments and standard input in, exit code and two streams out."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from family_app.front_door import open_door
from tests.cli.command import FIRST_LINE, PASSPHRASE, Ended, Typing
from tests.support.cheap_keys import cheap_keys


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the computer that runs the tests decides the language or the country."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "C.UTF-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def family(folder: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Typing]:
    """The whole way from the front door on, in this process, with keys that cost nothing."""

    def typed(*words: str, stdin: bytes = b"") -> Ended:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        try:
            code = open_door(["--data-dir", str(folder), *words])
        except SystemExit as ended:
            code = int(ended.code or 0)
        out, err = capsys.readouterr()
        assert PASSPHRASE not in out + err
        assert "Traceback" not in err
        assert str(folder) not in err
        return Ended(code, out, err)

    with cheap_keys():
        yield typed


@pytest.fixture
def sam(family: Typing) -> Typing:
    """The same, with Sam at the table."""
    words = ("people", "add", "Sam", "--age-band", "9-11", "--passphrase-stdin")
    assert family(*words, stdin=FIRST_LINE).code == 0
    return family
