"""The pinned Qt survives many calls that return nothing: 6.12.0 ended the process after some thousands."""

from __future__ import annotations

import subprocess
import sys


def test_a_hundred_thousand_void_calls() -> None:
    # In a process of its own: the fault is an abort, which no test could report.
    words = (
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for _ in range(100_000):\n"
        "    thing.setObjectName('x')\n"
        "print('alive', thing.objectName())\n"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive x"), done.stderr
