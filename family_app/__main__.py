"""Hands over to the front door; nothing else."""

from __future__ import annotations

import sys


def main() -> int:
    from family_app.front_door import open_door

    return open_door(sys.argv[1:], own_process=True)


if __name__ == "__main__":
    sys.exit(main())
