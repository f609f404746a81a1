"""The same files led by coverage: `python -m tests.bad_files.guided NAME --seconds 60`; needs atheris.

atheris is not among the development packages: it exists for some systems and versions of Python only, and
everything else must not wait for it. `pip install atheris` beside them is enough; without it this says so.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import tempfile
from pathlib import Path
from random import Random


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--seconds", type=int, default=60)
    given = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        sys.stderr.write("atheris is not installed here: python -m tests.bad_files.fuzz needs nothing\n")
        return 3
    import atheris

    with atheris.instrument_imports(include=["family_app"]):
        from tests.bad_files.targets import TARGETS
    from tests.bad_files.patience import PATIENCE
    from tests.support.cheap_keys import cheap_keys

    with tempfile.TemporaryDirectory(prefix="family-app-guided-") as place, cheap_keys():
        home, corpus = Path(place) / "home", Path(place) / "corpus"
        home.mkdir()
        corpus.mkdir()
        target = TARGETS[given.name](home)
        for number, seed in enumerate(target.seeds):
            (corpus / str(number)).write_bytes(seed)
        longest = max(map(len, target.seeds)) + 4096

        def one(raw: bytes) -> None:
            target.feed(target.repair(raw, Random(len(raw))))

        options = [
            f"-max_total_time={given.seconds}",
            f"-max_len={longest}",
            f"-timeout={PATIENCE:.0f}",
            "-rss_limit_mb=800",
            f"-artifact_prefix={tempfile.gettempdir()}{os.sep}family-app-guided-",  # what trips is kept
        ]
        atheris.Setup([sys.argv[0], *options, str(corpus)], one)
        atheris.Fuzz()  # ends the process
    return 0


if __name__ == "__main__":
    sys.exit(main())
