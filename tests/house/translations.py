"""Keeps i18n/ in step with the sources, by Qt's own tools; lists what a translator has still to do."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.house.translatable import called

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "i18n"
# English only needs its plurals: without them a reader would see "1 card(s)".
LANGUAGES = {"nl": (), "en": ("-pluralonly",)}


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a .ts file; `forms` holds more than one when it has a plural."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    plural: bool

    @property
    def wrong(self) -> list[str]:
        """What a translator forgot or lost."""
        found = [] if self.finished else ["not translated"]
        for form in self.forms:
            if not form.strip():
                found.append("empty")
            if set(re.findall(r"{\w*}", form)) != set(re.findall(r"{\w*}", self.source)):
                found.append("other {fields}")
            if len(re.findall(r"&(?=\w)", form)) != len(re.findall(r"&(?=\w)", self.source)):
                found.append("other number of & shortcuts")
            if "%n" in form and "%n" not in self.source:
                found.append("%n without a number")
        # "one" may be written out in the singular, but never in the plural.
        if "%n" in self.source and not (self.plural and "%n" in self.forms[-1]):
            found.append("%n is lost")
        return found


def messages(file: Path) -> Iterator[Message]:
    """Every text of a .ts file."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = tuple(each.text or "" for each in translation) if plural else (translation.text or "",)
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                forms,
                translation.get("type") is None,
                plural,
            )


def bring_in_step(folder: Path) -> None:
    """Writes .ts and .qm of every language into the folder, as lupdate and lrelease make them."""
    with tempfile.TemporaryDirectory() as name:
        sources = _readable_copies(Path(name))
        for language, more in LANGUAGES.items():
            ts = folder / f"family_app_{language}.ts"
            names = ("-source-language", "en", "-target-language", language)
            options = ("-silent", "-locations", "none", "-no-obsolete", *more, *names)
            _tool("lupdate", *options, *sources, "-ts", ts)
            if language == "en":
                words = with_english_plurals(ts.read_text(encoding="utf-8"))
                ts.write_text(words, encoding="utf-8", newline="\n")
            made = Path(name) / f"{language}.qm"
            _tool("lrelease", "-silent", ts, "-qm", made)
            # Put there whole: a program that is running reads the old file as memory.
            beside = ts.with_suffix(".new")
            beside.write_bytes(made.read_bytes())
            beside.replace(ts.with_suffix(".qm"))


def _readable_copies(folder: Path) -> list[Path]:
    copies = []
    for path in sorted((ROOT / "family_app").rglob("*.py")):
        copy = folder / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(with_plain_numbers(path.read_bytes()))
        copies.append(copy)
    return copies


def with_plain_numbers(source: bytes) -> bytes:
    """The source with a 1 for each plural's number.

    lupdate 6.11 takes a name there for a text encoding, so the plural is lost, and with anything longer
    (`len(cards)`) it drops the text without a word. It reads a plain number as it should.
    """
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    numbers = [
        call.args[3]
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and called(call) == "translate" and len(call.args) == 4
    ]
    for number in sorted(numbers, key=lambda each: (each.lineno, each.col_offset), reverse=True):
        start = starts[number.lineno - 1] + number.col_offset
        end = starts[(number.end_lineno or number.lineno) - 1] + (number.end_col_offset or 0)
        source = source[:start] + b"1" + source[end:]
    return source


def with_english_plurals(ts: str) -> str:
    """Fills '%n card(s)' with '%n card' and '%n cards' where nobody has written something better."""
    empty = re.compile(
        r"(<source>([^<]*\(e?s\)[^<]*)</source>(?:(?!</message>).)*?)<translation type=\"unfinished\">\s*"
        r"<numerusform></numerusform>\s*<numerusform></numerusform>\s*</translation>",
        re.DOTALL,
    )

    def fill(found: re.Match[str]) -> str:
        forms = (re.sub(r"\((e?s)\)", put, found[2]) for put in ("", r"\1"))
        lines = "".join(f"            <numerusform>{form}</numerusform>\n" for form in forms)
        return f"{found[1]}<translation>\n{lines}        </translation>"

    return empty.sub(fill, ts)


def out_of_step() -> list[str]:
    """The files that a run of the tools would change."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            old = I18N / f"family_app_{language}.ts"
            if old.exists():
                shutil.copy(old, fresh)
        bring_in_step(fresh)
        made = sorted(path.name for path in fresh.iterdir())
        return [
            name
            for name in made
            if not (I18N / name).exists() or (I18N / name).read_bytes() != (fresh / name).read_bytes()
        ]


def _tool(name: str, *args: object) -> None:
    tool = Path(sys.executable).parent / f"pyside6-{name}"
    done = subprocess.run(
        [str(tool), *map(str, args)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        encoding="utf-8",
        errors="replace",
    )
    # Both tools also use the exit code 0 for a text that they could not read.
    if done.returncode or done.stdout.strip():
        sys.stderr.write(done.stdout)
        raise SystemExit(f"{name} did not succeed")


def main(args: list[str]) -> int:
    """`--check` says what is out of step and changes nothing; without it the files are brought in step."""
    if "--check" in args:
        behind = out_of_step()
        if behind:
            sys.stderr.write(
                f"out of step with the sources: {', '.join(behind)}; run: python3 dev.py strings\n"
            )
        return 1 if behind else 0
    I18N.mkdir(exist_ok=True)
    bring_in_step(I18N)
    for language in LANGUAGES:
        open_ones = [each for each in messages(I18N / f"family_app_{language}.ts") if each.wrong]
        sys.stdout.write(f"{language}: {len(open_ones)} texts to look at\n")
        for each in open_ones:
            sys.stdout.write(f"  {each.context}: {each.source!r}: {', '.join(dict.fromkeys(each.wrong))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
