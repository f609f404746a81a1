"""Builds the whole house once, in order, and starts the event loop; it alone may import every room."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from family_app.no_network import stand_guard
from family_app.places import Places, find_places, make_private_folder

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile
    from PySide6.QtWidgets import QApplication

    from family_app.courier import Courier
    from family_app.house import Porch
    from family_app.ui.shell.choices import Choices
    from family_app.ui.shell.window import Window

DONE, REFUSED, USAGE, CANNOT_START = 0, 1, 2, 3
CALM_CURSOR = 2400  # ms for on and off together


def open_door(arguments: list[str]) -> int:
    """Runs the command line or the window. Returns 0 done, 1 refused, 2 usage, 3 cannot start."""
    os.umask(0o077)  # before the first file is made
    stand_guard()
    from family_app.cli.arguments import read_arguments

    wanted = read_arguments(arguments)
    if wanted.command is not None:
        from family_app.cli.run import run_command

        return run_command(wanted)
    return open_window(find_places(wanted.data_dir), wanted.language or "")


def open_window(places: Places, language: str) -> int:
    """The window, until it is closed."""
    from family_app.preflight import problem, say

    gc.disable()  # nothing that is loaded for the first frame is rubbish; looking for it takes 15 ms

    trouble = problem()
    if trouble:
        say(trouble)
        return CANNOT_START
    app = start_qt(places)
    lock, already = take_lock(places)
    if already:
        from family_app.ui.shell.already_open import AlreadyOpenNote

        _porch, courier, choices = furnish(places, language)
        note = AlreadyOpenNote()
        note.show()
        app.exec()
        courier.stop()
        choices.end()
        return REFUSED
    window, stop = build(places, language)
    window.painted.connect(gc.enable)
    window.show()
    try:
        return app.exec()
    finally:
        stop()
        if lock is not None:
            lock.unlock()


def start_qt(places: Places) -> QApplication:
    """The application object, with everything that must be said before the first window."""
    from PySide6.QtCore import QCoreApplication, QSettings
    from PySide6.QtWidgets import QApplication

    from family_app.ui.shell.crash import calm_excepthook, quiet_qt_messages

    QCoreApplication.setApplicationName("family-app")
    # Qt's own file dialogs would otherwise write the folders that were visited to a file of mode 644.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(places.data / "qt"))
    # The style is named here because setStyle() answers with a QStyle, whose 560 names take 20 ms to load.
    app = QApplication.instance() or QApplication(["family-app", "-style", "Fusion"])
    assert isinstance(app, QApplication)
    app.setDesktopFileName("family-app")
    # A cursor that blinks faster wakes the computer twice a second for as long as a page is open.
    if 0 < app.cursorFlashTime() < CALM_CURSOR:
        app.setCursorFlashTime(CALM_CURSOR)
    app.setQuitOnLastWindowClosed(True)
    quiet_qt_messages()
    sys.excepthook = calm_excepthook
    return app


def take_lock(places: Places) -> tuple[QLockFile | None, bool]:
    """One program a data folder. A folder that cannot be written has no lock and can still be read."""
    from PySide6.QtCore import QLockFile

    try:
        make_private_folder(places.data)
    except OSError:
        return None, False
    lock = QLockFile(str(places.lock))
    lock.setStaleLockTime(0)
    if lock.tryLock(100):
        return lock, False
    return None, lock.error() == QLockFile.LockError.LockFailedError


def furnish(places: Places, language: str = "") -> tuple[Porch, Courier, Choices]:
    """Porch, courier, choices, in this order: from here on there is a language, a theme and a face."""
    from dataclasses import replace

    from PySide6.QtCore import QLocale

    from family_app.activities.language import language_for
    from family_app.content.shelf import read_shelf
    from family_app.courier import Courier
    from family_app.house import Porch
    from family_app.table.settings_file import read_settings
    from family_app.ui.shell.choices import Choices
    from family_app.ui.shell.crash import report_bug
    from family_app.ui.shell.fonts import load_first_fonts

    settings = read_settings(places.settings)
    if language:
        settings = replace(settings, language=language)
    of_computer = QLocale.system().name()
    porch = Porch(places, read_shelf(language_for(settings.language, of_computer)))
    load_first_fonts()
    courier = Courier(porch, report_bug)
    choices = Choices(porch, courier, settings, of_computer)
    choices.speak()
    choices.put_on()
    return porch, courier, choices


def build(places: Places, language: str = "") -> tuple[Window, Callable[[], None]]:
    """The window and everything behind it. Returns the window and what to call at the end."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from family_app.places import shipped
    from family_app.ui.shell.fonts import load_other_fonts
    from family_app.ui.shell.start import first_room
    from family_app.ui.shell.window import Window

    porch, courier, choices = furnish(places, language)
    window = Window(porch, courier, choices)
    window.setWindowIcon(QIcon(str(shipped("resources", "icons", "family-app.svg"))))
    app = QApplication.instance()
    assert app is not None
    window.go(first_room(porch, choices.settings))

    def after_first_paint() -> None:
        # Each event that passes a filter gets its Python face, and the first of each kind is slow to make.
        app.installEventFilter(window.space.shift)
        app.installEventFilter(window.space.idle)
        load_other_fonts()
        from family_app.activities.unlock import warm_up

        courier.ask(warm_up, to=window)

    # 40 ms: the frame is on the screen before the heavy libraries load on the other thread.
    window.painted.connect(lambda: QTimer.singleShot(40, after_first_paint))

    def stop() -> None:
        app.removeEventFilter(window.space.shift)
        app.removeEventFilter(window.space.idle)
        courier.stop()
        choices.end()

    return window, stop
