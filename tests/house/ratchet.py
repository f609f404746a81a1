"""How much of the vault and the activities is run by their tests, branch by branch: it may only rise.

    python -m tests.house.ratchet           fails when a file has become worse
    python -m tests.house.ratchet --keep    keeps what is better now

A file that does not stand in `ratchet.json` is at 100 %.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KEPT = Path(__file__).with_name("ratchet.json")
WATCHED = ("family_app/vault", "family_app/activities")
TESTS = ("tests/vault", "tests/activities")
WHOLE = 100.0


def measured() -> dict[str, float]:
    """Percent of lines and branches that were run, of each file."""
    with tempfile.TemporaryDirectory(prefix="family-app-ratchet-") as folder:
        data, report = f"--data-file={folder}/data", Path(folder) / "report.json"
        command = [sys.executable, "-m", "coverage"]
        where = ["--branch", "--source=" + ",".join(WATCHED), data]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        ran = subprocess.run(
            [*command, "run", *where, "-m", "pytest", "-q", *TESTS], cwd=ROOT, env=environment, check=False
        )
        if ran.returncode:
            sys.exit(ran.returncode)
        subprocess.run([*command, "json", data, "-q", "-o", str(report)], cwd=ROOT, check=True)
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    return {name: round(found["summary"]["percent_covered"], 1) for name, found in files.items()}


def worse(now: dict[str, float], kept: dict[str, float]) -> list[str]:
    """What is less covered than it was."""
    return [
        f"{name}: {percent} %, was {kept.get(name, WHOLE)} %"
        for name, percent in sorted(now.items())
        if percent < kept.get(name, WHOLE)
    ]


def main() -> int:
    kept: dict[str, float] = json.loads(KEPT.read_text(encoding="utf-8"))
    now = measured()
    complaints = worse(now, kept)
    if "--keep" in sys.argv:
        table = {name: percent for name, percent in sorted(now.items()) if percent < WHOLE}
        KEPT.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
        complaints = []
    sys.stdout.writelines(f"{line}\n" for line in complaints)
    sys.stdout.write(f"{sum(percent == WHOLE for percent in now.values())} of {len(now)} files at 100 %\n")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
