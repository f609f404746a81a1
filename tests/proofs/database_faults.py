"""Every call to the database of every command fails once, as a disk would and as nobody expects.

    python -m tests.proofs.database_faults [COMMAND ...] [--every N]

Each time on a fresh copy of a family's folder. A command may end well, refuse in one sentence, or tell of a
mistake of ours in one; it never shows a word of anybody, and the page that was there is there afterwards.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from family_app.domain.clock import SystemClock
from family_app.domain.errors import Expected, WrongPassphrase
from family_app.front_door import open_door
from family_app.table.people_file import read_people
from family_app.vault.vault import Vault
from tests.proofs.faulty_database import MARK, Faults, faults
from tests.support.cheap_keys import cheap_keys

TITLE, BODY, QUERY = "kanarietitel", "kanarietekst over een dag", "kanariezoekwoord"
PASSPHRASE, ANOTHER = "kanariezin die niemand raadt", "nog een kanariezin als nieuwe"
SECRET = (TITLE, BODY, QUERY, PASSPHRASE, ANOTHER, MARK)
PERSON = ("--person", "Sam", "--passphrase-stdin")
PEOPLE_ADD = ("people", "add", "Sam", "--age-band", "9-11", "--passphrase-stdin")

COMMANDS = {
    "people add": (("people", "add", "Noor", "--age-band", "9-11", "--passphrase-stdin"), ""),
    "journal add": (("journal", "add", *PERSON, "--title", TITLE, "--feeling", "happy"), BODY),
    "journal list": (("journal", "list", *PERSON), ""),
    "journal search": (("journal", "search", QUERY, *PERSON), ""),
    "journal show": (("journal", "show", "ID", *PERSON), ""),
    "journal export": (("journal", "export", "--format", "markdown", *PERSON), ""),
    "backup": (("backup", "FILE", *PERSON), ""),
    "restore": (("restore", "COPY", "--passphrase-stdin"), ""),
    "passphrase": (("passphrase", *PERSON), f"{ANOTHER}\n"),
}
MOST = 2000  # calls of one command: more means that it never ends well


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Family:
    """A folder with Sam's journal and a page in it, closed; and a backup of that beside it."""

    template: Path
    page: str

    @property
    def copy(self) -> Path:
        return self.template.with_name("copy.fbk")

    @property
    def root(self) -> Path:
        """Where the command runs."""
        return self.template.with_name("data")

    def fresh(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(self.template, self.root)
        self.template.with_name("new.fbk").unlink(missing_ok=True)

    def run(self, command: str) -> Ended:
        words, text = COMMANDS[command]
        names = {"ID": self.page, "COPY": str(self.copy), "FILE": str(self.template.with_name("new.fbk"))}
        return typed(self.root, tuple(names.get(word, word) for word in words), text)


def typed(root: Path, words: tuple[str, ...], text: str) -> Ended:
    """Types a command in this process, with the passphrase and then `text` on its input."""
    given = io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n{text}".encode()), encoding="utf-8")
    out, err, usual = io.StringIO(), io.StringIO(), sys.stdin
    sys.stdin = given
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = open_door(["--data-dir", str(root), "--language", "en", *words])
    finally:
        sys.stdin = usual
    return Ended(code, out.getvalue(), err.getvalue())


@contextmanager
def family() -> Iterator[Family]:
    """In memory where there is some, with keys that cost nothing."""
    memory = Path("/dev/shm")
    place = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="family-app-faults-", dir=place) as parent:
        template = Path(parent) / "template"
        assert typed(template, PEOPLE_ADD, "").code == 0
        page = typed(template, *COMMANDS["journal add"]).out.strip()
        made = Family(template, page)
        assert typed(template, ("backup", str(made.copy), *PERSON), "").code == 0
        yield made


def one_fault(home: Family, plan: Faults, command: str, at: int, *, known: bool) -> tuple[Ended, list[str]]:
    """One try, and everything that is wrong with it."""
    home.fresh()
    plan.plan(at, known=known)
    ended = home.run(command)
    happened = plan.happened
    plan.clear()
    wrong = [f"shows {word}" for word in SECRET if word in ended.err]
    if happened and MARK in ended.out:
        wrong.append("shows what the database said")
    if not happened and ended.code != 0:
        wrong.append(f"ends with {ended.code} although nothing failed: {ended.err.strip()}")
    if "Traceback" in ended.err:
        wrong.append("shows its inside")
    if ended.code and len(ended.err.strip().splitlines()) != 1:
        wrong.append(f"ends with {ended.code} and not one sentence")
    if ended.code not in (0, 1, 3):
        wrong.append(f"ends with {ended.code}")
    return ended, wrong + _lost(home)


def _lost(home: Family) -> list[str]:
    """Whether Sam's page can still be read, with the passphrase of before or the new one."""
    sam = next((each for each in read_people(home.root / "people.json") if each.name == "Sam"), None)
    if sam is None or sam.vault is None:
        return ["Sam is gone"]
    for passphrase in (PASSPHRASE, ANOTHER):
        try:
            vault = Vault.open(home.root / "vaults" / sam.vault, passphrase, clock=SystemClock())
        except WrongPassphrase:
            continue
        except Expected as trouble:
            return [f"{type(trouble).__name__} when it is opened afterwards"]
        try:
            vault.check_integrity(thorough=True)
            pages = list(vault.journal.pages())
        finally:
            vault.close()
        return [] if any(page.text == BODY for page in pages) else ["the page is lost"]
    return ["no passphrase opens it"]


def every_fault(
    home: Family, plan: Faults, command: str, every: int
) -> Iterator[tuple[int, bool, Ended, list[str]]]:
    """Each call of a command in turn, both ways, until it makes no more calls."""
    for at in range(1, MOST, every):
        for known in (True, False):
            ended, wrong = one_fault(home, plan, command, at, known=known)
            yield at, known, ended, wrong
        if plan.count_of_last < at:
            return
    raise AssertionError(f"{command} makes more than {MOST} calls")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("commands", nargs="*", choices=[*COMMANDS, []], metavar="COMMAND")
    parser.add_argument("--every", type=int, default=1)
    given = parser.parse_args()
    began, tries, bad = time.monotonic(), 0, []
    with cheap_keys(), faults() as plan, family() as home:
        for command in given.commands or COMMANDS:
            codes: Counter[int] = Counter()
            for at, known, ended, wrong in every_fault(home, plan, command, given.every):
                codes[ended.code] += 1
                bad += [f"{command}, call {at}, {'known' if known else 'unknown'}: {each}" for each in wrong]
            tries += codes.total()
            counts = f"{codes[0]:5} done {codes[1]:5} refused {codes[3]:5} mistakes told"
            sys.stdout.write(f"{command:16} {codes.total():5} faults: {counts}\n")
            sys.stdout.flush()
    sys.stdout.writelines(f"  {each}\n" for each in bad)
    sys.stdout.write(f"{tries} failing calls in {time.monotonic() - began:.0f} s, {len(bad)} bad\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
