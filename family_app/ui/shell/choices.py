"""The settings while the program runs: kept, and put into effect at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from family_app.activities.language import language_for, read_in
from family_app.activities.settings import keep_settings
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.settings import Settings
from family_app.house import Porch
from family_app.ui.parts.look import look
from family_app.ui.parts.style import dress
from family_app.ui.shell.language import Language


class Choices(QObject):
    """Holds the settings. `of_computer` is the language of this computer, e.g. 'nl_NL'."""

    changed = Signal()
    not_kept = Signal(object)  # Expected

    def __init__(self, porch: Porch, courier: Answers, settings: Settings, of_computer: str) -> None:
        super().__init__()
        self.settings = settings
        self._porch, self._courier, self._of_computer = porch, courier, of_computer
        self._language = Language()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: self.put_on())

    @property
    def language(self) -> str:
        """The language that is on."""
        return language_for(self.settings.language, self._of_computer)

    def speak(self) -> None:
        """Puts the language into effect: first what there is to read, then the buttons."""
        read_in(self._porch, self.language)
        self._language.speak(self.language)

    def end(self) -> None:
        """The program ends: Qt's own texts are as they were."""
        self._language.silence()

    def put_on(self) -> None:
        """Puts theme, text size and face into effect."""
        chosen = self.settings
        look.set(
            theme=self._theme(),
            percent=chosen.text_percent,
            dyslexia=chosen.dyslexia_face,
            still=chosen.reduced_motion,
        )
        dress(self._app, look)

    def set(self, **changes: Any) -> None:
        """Changes settings by name, at once and for the next time."""
        before, self.settings = self.settings, replace(self.settings, **changes)
        if before == self.settings:
            return
        if before.language != self.settings.language:
            self.speak()
        looks = ("theme", "text_percent", "dyslexia_face", "reduced_motion")
        if any(getattr(before, key) != getattr(self.settings, key) for key in looks):
            self.put_on()
        self._keep(self.not_kept.emit)
        self.changed.emit()

    def remember_window(self, width: int, height: int) -> None:
        """The size for the next start; a disk that refuses is no trouble here."""
        if self.settings.window != (width, height):
            self.settings = replace(self.settings, window=(width, height))
            self._keep(lambda _trouble: None)

    def _keep(self, failed: Callable[[Expected], None]) -> None:
        self._courier.ask(keep_settings, self.settings, to=self, failed=failed)

    def _theme(self) -> str:
        if self.settings.theme != "system":
            return self.settings.theme
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"
