"""A derivation beside the vault's thread: it takes up to a second, and no save may wait for it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

from family_app.domain.backups import Progress
from family_app.vault.slices import SECONDS

Answer = TypeVar("Answer")
_UNKNOWN = Progress(0, 1)


def beside(reckon: Callable[[], Answer], at: Progress = _UNKNOWN) -> Generator[Progress, None, Answer]:
    """Runs `reckon` on a thread of its own and pauses until it is done; `at` is how far the whole work is.

    `reckon` may only reckon: it sees bytes, and no file, database or widget. Argon2id lets go of the
    interpreter, so that saving goes on meanwhile. Given up, it runs to its end and its answer is dropped.
    """
    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="derivation")
    try:
        answer = thread.submit(reckon)
        while not wait((answer,), SECONDS).done:
            yield at
        return answer.result()
    finally:
        thread.shutdown(wait=False)
