"""How much memory the lock screen takes once everything it loads in the background is there."""

from __future__ import annotations

import json
import sys

from tests.benchmarks.memory import peak_mib
from tests.benchmarks.open_journal import Opened, finish

if __name__ == "__main__":
    Opened(sys.argv[1])
    finish(json.dumps({"mib": peak_mib()}))
