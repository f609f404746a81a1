"""Locked means gone: after a lock, Hide or the idle lock no word and no key is left in memory."""

from __future__ import annotations

import json
import os
import secrets
import select
import subprocess
import sys
from typing import Any

import pytest

from tests.support.process_memory import found_in_memory, key_forms, with_children, word_forms

pytestmark = pytest.mark.slow

WAYS = ("lock", "hide", "idle")


class Program:
    """The window in a process of its own, told what to do line by line."""

    def __init__(self, home: str) -> None:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home}
        env |= {"XDG_DATA_HOME": home, "XDG_STATE_HOME": home, "TMPDIR": home}
        command = [sys.executable, "-m", "tests.proofs.memory_evening", "an argument", "--and=another"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        self.process = subprocess.Popen(command, env=env, text=True, **pipes)
        self.first = self.hear()

    def say(self, *words: str) -> dict[str, Any]:
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()
        return self.hear()

    def hear(self) -> dict[str, Any]:
        ready, _, _ = select.select([self.process.stdout], [], [], 60)
        line = self.process.stdout.readline() if ready else ""
        if not line:
            self.process.kill()
        assert line, self.process.stderr.read()[-2000:]
        return json.loads(line)

    def found(self, needles: dict[str, bytes]) -> set[str]:
        """In this process and in each one that it started."""
        processes = with_children(self.process.pid)
        return set().union(*(found_in_memory(each, needles) for each in processes))


def needles_for(title: str, body: str, words: str, keys: dict[str, str]) -> dict[str, bytes]:
    texts = {"title": title, "body": body, "passphrase": words, "as typed": words.upper()}
    found = {f"{what}, {form}": b for what, text in texts.items() for form, b in word_forms(text).items()}
    for what, key in keys.items():
        found |= {f"{what}, {form}": b for form, b in key_forms(bytes.fromhex(key)).items()}
    return found


@pytest.fixture(scope="module")
def evening(tmp_path_factory):
    """For each way to lock: what stood in memory before and after, and how the window came back."""
    program = Program(str(tmp_path_factory.mktemp("home")))
    seen: dict[str, Any] = {"first": program.first}
    with program.process:
        made = program.say("create")
        for way in WAYS:
            if way != WAYS[0]:
                made |= program.say("open", made["words"])
            title, body = (f"kanarie{secrets.token_hex(8)}" for _ in range(2))
            program.say("write", title, body)
            placed = program.say("place", "120", "60", "900", "707")
            needles = needles_for(title, body, made["words"], made["keys"])
            before = program.found(needles)
            back = program.say(way)
            seen[way] = (before, program.found(needles), placed, back)
        program.process.stdin.write("end\n")
    seen["code"] = program.process.returncode
    return seen


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_left_in_memory(evening, way):
    before, after, _placed, _back = evening[way]
    # The control: the same search finds each of them while the space is open.
    assert {"title, UTF-16", "title, UTF-8", "body, UTF-16", "passphrase, UTF-8", "root, raw"} <= before
    assert after == set()


@pytest.mark.parametrize(("way", "room"), [("lock", "who"), ("hide", "cards"), ("idle", "who")])
def test_the_same_process_comes_back_where_and_as_it_was(evening, way, room):
    _before, _after, placed, back = evening[way]
    assert back["again"]
    assert not evening["first"]["again"]
    assert back["pid"] == evening["first"]["pid"]
    assert back["room"] == room
    assert back["minimised"] == (way == "hide")
    if way != "hide":
        assert (back["size"], back["at"]) == (placed["size"], placed["at"])
    assert back["arguments"] == ["an argument", "--and=another"]


def test_nothing_piles_up_from_process_to_process(evening):
    assert not any(evening[way][3]["variable"] for way in WAYS)
    assert {evening[way][3]["inherited"] for way in WAYS} == {evening["first"]["inherited"]}
    assert all(evening[way][3]["lock"] for way in WAYS)  # held again, each time
    assert evening["code"] == 0
