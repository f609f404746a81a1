"""A process that does one operation and can be killed, starved or watched: a fork, for a quick start."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from family_app.domain.errors import Expected
from tests.proofs.operations import OPERATIONS
from tests.proofs.operations_folders import Operation, Secrets, scripted
from tests.proofs.operations_judge import judge
from tests.support.cheap_keys import cheap_keys

_PR_SET_PTRACER, _ANYBODY = 0x59616D61, ctypes.c_ulong(-1)
FINISHED, BROKEN = 0, 9


class Child:
    """Waits for `go`, does the deed, and tells a line for each thing that is safe from then on."""

    def __init__(
        self, operation: Operation, root: Path, before: Secrets, first: Callable[[], None] = lambda: None
    ) -> None:
        self._told, telling = os.pipe()
        waiting, self._go = os.pipe()
        self.telling = telling  # the number that a trace of the child shows
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._told)
            os.close(self._go)
            _live(operation, root, before, first, waiting, telling)
        os.close(telling)
        os.close(waiting)

    def go(self) -> None:
        os.write(self._go, b"!")

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def end(self) -> list[str]:
        """Waits until it is over. Only whole lines count: nobody has read half a one."""
        with os.fdopen(self._told, "rb") as told:
            said = told.read().decode()
        os.waitpid(self.pid, 0)
        os.close(self._go)
        return [line.strip() for line in said.splitlines(keepends=True) if line.endswith("\n")]


def _live(
    operation: Operation,
    root: Path,
    before: Secrets,
    first: Callable[[], None],
    waiting: int,
    telling: int,
) -> None:
    """The life of the child; it never comes back into the code of its parent."""

    def tell(words: str) -> None:
        os.writev(telling, [words.encode() + b"\n"])  # writev: a fault in a write call never hits it

    code = BROKEN
    try:
        if sys.platform.startswith("linux"):
            ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)
        os.read(waiting, 1)
        first()
        with scripted(operation.name):
            operation.run(root, before, tell)
        code = FINISHED
    except Expected as trouble:
        tell(f"refused {type(trouble).__name__}")
        code = FINISHED
    except BaseException as trouble:
        where = traceback.extract_tb(trouble.__traceback__)[-3:]
        tell(f"broken {type(trouble).__name__} in {', '.join(f'{at.name}:{at.lineno}' for at in where)}")
    finally:
        os._exit(code)


@dataclass(frozen=True)
class Ready:
    """An operation whose folder was prepared once, and what opens that folder before and after the deed."""

    operation: Operation
    template: Path
    before: Secrets
    after: Secrets

    @property
    def root(self) -> Path:
        """Where the deed is done."""
        return self.template.parent / "root"

    def fresh(self) -> Path:
        """The prepared folder again; what was there is gone."""
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(self.template, self.root)
        return self.root

    def judge(self, said: list[str], *, again: bool = True) -> list[str]:
        """What is wrong with the folder, after the deed told this much."""
        return judge(self.operation, self.root, self.before, self.after, said, again=again)


@contextmanager
def ready(names: list[str] | None = None) -> Iterator[dict[str, Ready]]:
    """Prepares the operations in a folder in memory where there is one, with keys that cost nothing."""
    memory = Path("/dev/shm")
    with ExitStack() as stack:
        place = memory if os.access(memory, os.W_OK) else None
        parent = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="family-app-proof-", dir=place)))
        stack.enter_context(cheap_keys())
        made = {}
        for operation in OPERATIONS.values():
            if names is None or operation.name in names:
                made[operation.name] = _prepare(operation, parent)
        yield made


def _prepare(operation: Operation, parent: Path) -> Ready:
    template = parent / operation.name / "template"
    template.parent.mkdir()
    before = operation.prepare(template)
    rehearsal = Ready(operation, template, before, before)
    root = rehearsal.fresh()
    with scripted(operation.name):
        after = operation.run(root, before, lambda _word: None)
    return Ready(operation, template, before, after)
