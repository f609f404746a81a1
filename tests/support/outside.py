"""The programs of the system that the black-box tests need, and whether they are here."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

# What is looked for -> the Debian package that has it.
TOOLS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "dbus-run-session": "dbus",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "strace": "strace",
}
ACCESSIBILITY_BUS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PACKAGES = (*TOOLS.values(), "at-spi2-core", "dbus-daemon")


def missing() -> list[str]:
    """The names of what is not on this computer; empty when the black-box tests can run."""
    if not sys.platform.startswith("linux"):
        return ["Linux with an X server"]
    absent = [name for name in TOOLS if shutil.which(name) is None]
    if not any(Path(path).exists() for path in ACCESSIBILITY_BUS):
        absent.append("at-spi-bus-launcher")
    return absent


def must_run() -> bool:
    """On a build server nothing is left out: a missing tool is a failure there."""
    return os.environ.get("CI", "").lower() in ("1", "true", "yes")
