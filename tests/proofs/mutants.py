"""Changes one small thing at a time in the code that guards the vault; some test must notice each change.

    python -m tests.proofs.mutants --minutes 30

Works in a copy of the sources. A change that no test noticed is a survivor: either a test is missing, or
the change makes no difference (then say so beside it in the list that the note of a release keeps).
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 90  # seconds for the tests of one mutant: one that hangs was noticed

# File under family_app/vault and the tests that must notice: of the same room, or of another one by its name.
GUARDS = {
    "header": ("test_header", "test_vectors", "test_making", "test_damage"),
    "header_files": ("test_header", "test_damage", "test_making"),
    "keys": ("test_keys", "test_vectors", "test_header", "test_making"),
    "recovery": ("test_recovery", "test_vectors"),
    "witness": ("test_witness", "test_vectors"),
    "backup_container": ("test_backup_container", "test_vectors"),
    "backup_records": ("test_backup_records", "test_backup_making"),
    "backup": ("test_backup_making", "test_backup_refusing", "activities/test_backups"),
    "backup_reading": ("test_backup_refusing", "test_backup_restoring", "test_backup_making"),
    "backup_keeping": ("test_backup_making", "activities/test_backups", "activities/test_newest_backup"),
    "restore": ("test_backup_restoring", "test_old_backups", "activities/test_restoring"),
    "rekey": ("test_rekey", "test_rekey_cuts"),
    "codes": ("test_codes", "activities/test_keys"),
    "drawn_code": ("test_codes", "test_rekey"),
}

_OTHER = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult,
    ast.And: ast.Or, ast.Or: ast.And, ast.LShift: ast.RShift, ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutant:
    """One changed file."""

    part: str
    line: int
    what: str
    source: str


def mutants_of(part: str, source: str) -> Iterator[Mutant]:
    """Every small change of one file, one at a time."""
    tree = ast.parse(source)
    nodes = list(ast.walk(tree))
    said = set(_in_annotations(nodes))
    for at, node in enumerate(nodes):
        if id(node) in said:
            continue
        for what, change in _changes(node):
            changed = copy.deepcopy(tree)
            twin = list(ast.walk(changed))[at]
            change(twin)
            yield Mutant(
                part, getattr(node, "lineno", 0), what, ast.unparse(ast.fix_missing_locations(changed))
            )


def _in_annotations(nodes: list[ast.AST]) -> Iterator[int]:
    """What only says of which kind something is: it is never run, so no test could notice it."""
    for node in nodes:
        for name in ("annotation", "returns"):
            kind = getattr(node, name, None)
            if isinstance(kind, ast.AST):
                yield from map(id, ast.walk(kind))


def _changes(node: ast.AST) -> Iterator[tuple[str, object]]:
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _OTHER:
        other = _OTHER[type(node.ops[0])]
        yield f"{type(node.ops[0]).__name__} to {other.__name__}", lambda n: n.ops.__setitem__(0, other())
    if isinstance(node, (ast.BinOp, ast.BoolOp)) and type(node.op) in _OTHER:
        other = _OTHER[type(node.op)]
        yield f"{type(node.op).__name__} to {other.__name__}", lambda n: setattr(n, "op", other())
    if isinstance(node, ast.Constant) and type(node.value) is int:
        yield f"{node.value} to {node.value + 1}", lambda n: setattr(n, "value", n.value + 1)
    if isinstance(node, ast.Constant) and type(node.value) is bool:
        yield f"{node.value} to {not node.value}", lambda n: setattr(n, "value", not n.value)
    if isinstance(node, ast.Constant) and type(node.value) is bytes and node.value:
        yield "other bytes", lambda n: setattr(n, "value", n.value[:-1] + bytes([n.value[-1] ^ 1]))
    if isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield "condition turned round", lambda n: setattr(n, "test", ast.UnaryOp(ast.Not(), n.test))
    if isinstance(node, (ast.FunctionDef, ast.If, ast.With, ast.Try, ast.For)):
        for index, statement in enumerate(node.body):
            if isinstance(statement, (ast.Raise, ast.Assign, ast.AugAssign)) or _is_call(statement):
                yield (
                    f"line {statement.lineno} left out",
                    lambda n, index=index: n.body.__setitem__(index, ast.Pass()),
                )


def _is_call(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)


def notices(mutant: Mutant, home: Path) -> bool:
    """Whether a test fails, or hangs, with this change."""
    target = home / "family_app" / "vault" / f"{mutant.part}.py"
    whole = target.read_text(encoding="utf-8")
    target.write_text(mutant.source, encoding="utf-8")
    names = (name if "/" in name else f"vault/{name}" for name in GUARDS[mutant.part])
    command = [sys.executable, "-m", "pytest", "-x", "-q", *(f"tests/{name}.py" for name in names)]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    try:
        ran = subprocess.run(
            command, cwd=home, env=environment, capture_output=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return True
    finally:
        target.write_text(whole, encoding="utf-8")
    return ran.returncode != 0


def copy_of_the_house(parent: Path) -> Path:
    """The sources and tests, apart from the ones that somebody works on."""
    home = Path(tempfile.mkdtemp(dir=parent))
    for name in ("family_app", "tests", "resources", "i18n"):
        shutil.copytree(ROOT / name, home / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", home)
    return home


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", nargs="*", default=sorted(GUARDS))
    wanted = parser.parse_args()
    everyone = [
        each
        for part in wanted.only
        for each in mutants_of(
            part, (ROOT / "family_app" / "vault" / f"{part}.py").read_text(encoding="utf-8")
        )
    ]
    random.Random(1).shuffle(everyone)
    tried, survivors = 0, []
    with tempfile.TemporaryDirectory(prefix="family-app-mutants-") as parent:
        homes = [copy_of_the_house(Path(parent)) for _ in range(wanted.workers)]
        for part in wanted.only:  # the control: without a change the tests pass
            source = (homes[0] / "family_app" / "vault" / f"{part}.py").read_text(encoding="utf-8")
            if notices(Mutant(part, 0, "nothing", source), homes[0]):
                sys.stdout.write(f"the tests of {part} fail without any change\n")
                return 1
        end = time.monotonic() + wanted.minutes * 60

        def work(home: Path, share: list[Mutant]) -> list[tuple[Mutant, bool]]:
            return [(each, notices(each, home)) for each in share if time.monotonic() < end]

        with ThreadPoolExecutor(wanted.workers) as pool:
            shares = [everyone[at :: wanted.workers] for at in range(wanted.workers)]
            for results in pool.map(work, homes, shares):
                tried += len(results)
                survivors += [each for each, noticed in results if not noticed]
    for each in sorted(survivors, key=lambda mutant: (mutant.part, mutant.line)):
        sys.stdout.write(f"survivor: {each.part}.py line {each.line}: {each.what}\n")
    sys.stdout.write(f"{len(everyone)} small changes, {tried} tried, {len(survivors)} noticed by no test\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
