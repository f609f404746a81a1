"""The bundled faces; loaded before the first window, so that no box is ever shown for a letter."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from family_app.places import shipped

_FIRST = ("AtkinsonHyperlegibleNext_400Regular.ttf", "AtkinsonHyperlegibleNext_600SemiBold.ttf",
          "Gabarito_600SemiBold.ttf")  # fmt: skip


def load_first_fonts() -> None:
    """The faces of the first frame."""
    for name in _FIRST:
        QFontDatabase.addApplicationFont(str(shipped("resources", "fonts", name)))


def load_other_fonts() -> None:
    """Italic, bold, the emoji fallback and the dyslexia face: right after the first paint."""
    for path in sorted(shipped("resources", "fonts").iterdir()):
        if path.suffix in (".ttf", ".otf") and path.name not in _FIRST:
            QFontDatabase.addApplicationFont(str(path))
