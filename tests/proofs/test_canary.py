"""The search for secret words finds each of them in each form: without this, finding nothing says nothing."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import pytest

from tests.proofs.canary import forms, found_in, hits

WORD = "kanarie0123456789abcdef"


@pytest.mark.parametrize("form", forms(WORD))
def test_the_search_finds_a_word_in_each_form(tmp_path, form):
    (tmp_path / "leak.bin").write_bytes(b"\x00\xffbefore" + forms(WORD)[form] + b"after\x01")
    assert found_in([tmp_path], [WORD])
    assert found_in([tmp_path], ["kanarie-of-another-day"]) == []


@pytest.mark.parametrize("pack", [zlib.compress, gzip.compress])
@pytest.mark.parametrize("form", ["utf-8", "utf-16-le"])
def test_the_search_looks_into_packed_streams_wherever_they_begin(pack, form):
    packed = pack(b"before and after " * 9 + forms(WORD)[form] + b" x")
    assert WORD.encode() not in packed
    assert hits(b"something else" + packed[:-4], [WORD], "image") == [f"word 0 as {form}, packed, in image"]
    assert hits(b"something else" + packed, ["another word"], "image") == []


def test_the_search_looks_at_names(tmp_path):
    Path(tmp_path / f"{WORD}.txt").write_bytes(b"")
    (tmp_path / f"{WORD}-folder").mkdir()
    assert len(found_in([tmp_path], [WORD])) == 2
