"""The one way to a translated text; see ARCHITECTURE.md on why it is never `self.tr`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
