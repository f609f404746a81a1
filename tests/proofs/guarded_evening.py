"""The evening with the guard of the real program standing."""

from __future__ import annotations

import sys

from family_app.no_network import stand_guard
from tests.flows.evening import main

if __name__ == "__main__":
    stand_guard()
    sys.exit(main())
