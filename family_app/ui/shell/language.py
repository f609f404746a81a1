"""Switching the language of every button and date at run time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from family_app.places import shipped

_HOME = {"nl": "nl_NL", "en": "en_GB"}


class Language:
    """Keeps the two translators (ours and Qt's own) that are installed."""

    def __init__(self) -> None:
        self.code = ""
        self._translators: list[QTranslator] = []

    def speak(self, code: str) -> None:
        """Installs the language; every window gets QEvent.LanguageChange."""
        if code == self.code:
            return
        self.silence()
        self.code = code
        locale = locale_for(code)
        QLocale.setDefault(locale)
        app = QCoreApplication.instance()
        assert app is not None
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for base, folder in (("qtbase", qt_folder), ("family_app", str(shipped("i18n")))):
            translator = QTranslator()
            if translator.load(locale, base, "_", folder):
                app.installTranslator(translator)
                self._translators.append(translator)

    def silence(self) -> None:
        """Takes the translators away again."""
        app = QCoreApplication.instance()
        for old in self._translators:
            if app is not None:
                app.removeTranslator(old)
        self._translators, self.code = [], ""


def locale_for(code: str) -> QLocale:
    """Dates as this computer writes them when it speaks the language, else as most readers do."""
    system = QLocale.system()
    if system.name().split("_")[0] == code and system.territory() != QLocale.Country.AnyTerritory:
        return QLocale(system.name())
    return QLocale(_HOME.get(code, code))
