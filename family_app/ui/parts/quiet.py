"""What tells a keyboard or an input method to learn nothing from a field and to offer nothing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt

QUIET = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
