"""Looks for rubbish on the thread of the window alone, in moments when there is nothing else to do.

The courier has switched Python's own way off: that looks on whichever thread makes the next object.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher


def keep_tidy() -> None:
    """After the first paint: look in quiet moments. What was loaded up to now is no rubbish."""
    gc.freeze()
    waiting = QAbstractEventDispatcher.instance()
    if waiting is not None:
        waiting.aboutToBlock.connect(tidy_up)


def tidy_up() -> None:
    """Looks as deep as Python itself would have by now."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation] > 0:
            gc.collect(generation)
            return
