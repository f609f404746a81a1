"""Looks whether Qt can start at all; without a screen or a system library Qt would abort the process."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

# The name of a system library, and the Debian or Ubuntu package it comes in.
PACKAGES = {
    "libglib-2.0.so": "libglib2.0-0",
    "libgthread-2.0.so": "libglib2.0-0",
    "libEGL.so": "libegl1",
    "libGL.so": "libgl1",
    "libX11.so": "libx11-6",
    "libdbus-1.so": "libdbus-1-3",
    "libfontconfig.so": "libfontconfig1",
    "libfreetype.so": "libfreetype6",
    "libxkbcommon.so": "libxkbcommon0",
    "libxkbcommon-x11.so": "libxkbcommon-x11-0",
    "libxcb-cursor.so": "libxcb-cursor0",
    "libxcb-icccm.so": "libxcb-icccm4",
    "libxcb-image.so": "libxcb-image0",
    "libxcb-keysyms.so": "libxcb-keysyms1",
    "libxcb-render-util.so": "libxcb-render-util0",
    "libxcb-shape.so": "libxcb-shape0",
    "libxcb-xkb.so": "libxcb-xkb1",
    "libwayland-cursor.so": "libwayland-cursor0",
}

_TEXTS = {
    "library": {
        "en": "A system library is missing ({what}). On Debian or Ubuntu, run:\n"
        "  sudo apt-get install {packages}\nand start the program again.",
        "nl": "Er ontbreekt een systeembibliotheek ({what}). Typ op Debian of Ubuntu:\n"
        "  sudo apt-get install {packages}\nen start het programma opnieuw.",
    },
    "screen": {
        "en": "No screen was found. Start the program on a desktop. "
        "For helplines without a screen: family-app helplines",
        "nl": "Er is geen scherm gevonden. Start het programma op een bureaublad. "
        "Hulplijnen zonder scherm: family-app helplines",
    },
}


def problem() -> str | None:
    """What stands in the way of a window, in words; None when nothing does. Linux only."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        import PySide6.QtCore
        import PySide6.QtGui
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as trouble:
        missing = missing_library(trouble)
        if missing is None:
            raise
        return _words("library", missing)
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in ("offscreen", "minimal", "vnc", "linuxfb"):
        return None
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not (wayland or x11):
        return _words("screen", "")
    return _plugin_problem(bool(wayland), bool(x11))


def missing_library(trouble: BaseException) -> str | None:
    """The soname that the loader complains of, without its version."""
    found = re.match(r"(lib[^:]+?\.so)[.\d]*: cannot open shared object", str(trouble))
    return found.group(1) if found else None


def say(trouble: str) -> None:
    """To the terminal: there is no window to say it in."""
    sys.stderr.write(trouble + "\n")


def _plugin_problem(wayland: bool, x11: bool) -> str | None:
    import ctypes
    from importlib.util import find_spec

    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        return None
    plugins = Path(spec.submodule_search_locations[0]) / "Qt" / "plugins" / "platforms"
    last: OSError | None = None
    for name, wanted in (("libqwayland.so", wayland), ("libqxcb.so", x11)):
        if not wanted or not (plugins / name).exists():
            continue
        try:
            ctypes.CDLL(str(plugins / name))
        except OSError as trouble:
            last = trouble
        else:
            return None
    return _words("library", missing_library(last) or "libxcb") if last else None


def _words(which: str, what: str) -> str:
    language = "nl" if os.environ.get("LC_ALL", os.environ.get("LANG", "")).startswith("nl") else "en"
    packages = " ".join(sorted(set(PACKAGES.values())))
    return _TEXTS[which][language].format(what=what, packages=packages)
