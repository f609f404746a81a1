"""Builds the whole house once, in order, and starts the event loop; it alone may import every room."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from family_app.hardening import harden
from family_app.no_network import stand_guard
from family_app.places import Places, find_places, make_private_folder

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile
    from PySide6.QtWidgets import QApplication

    from family_app.courier import Courier
    from family_app.house import Porch
    from family_app.ui.shell.choices import Choices
    from family_app.ui.shell.leaving import Handover
    from family_app.ui.shell.window import Window

DONE, REFUSED, USAGE, CANNOT_START = 0, 1, 2, 3
CALM_CURSOR = 2400  # ms for on and off together


def open_door(arguments: list[str], *, own_process: bool = False) -> int:
    """Runs the command line or the window. Returns 0 done, 1 refused, 2 usage, 3 cannot start.

    `own_process`: nobody else's code lives in this process, so the kernel may be asked to close it for good.
    """
    os.umask(0o077)  # before the first file is made
    stand_guard()
    if own_process:
        harden()
    from family_app.cli.arguments import read_arguments

    wanted = read_arguments(arguments)
    if wanted.command is not None:
        from family_app.cli.run import run_command

        return run_command(wanted)
    return open_window(find_places(wanted.data_dir), wanted.language or "")


def open_window(places: Places, language: str) -> int:
    """The window, until it is closed."""
    from family_app.preflight import problem, say

    gc.disable()  # nothing loaded for the first frame is rubbish; later ui/shell/tidy.py looks for it

    trouble = problem()
    if trouble:
        say(trouble)
        return CANNOT_START
    app = start_qt()
    from PySide6.QtCore import QTimer

    from family_app.ui.shell.leaving import Handover, show_again, start_anew, take_handover

    handed = take_handover()
    if handed is not None:
        language = handed.language  # another one may have been chosen since the program was started
    lock, already = take_lock(places)
    while already:
        if not open_here_all_the_same(app, places, language):
            return REFUSED
        lock, already = take_lock(places)

    def replace(handing: Handover) -> bool:
        if lock is not None:
            lock.unlock()  # the fresh process has the same number and would find its own lock
        replaced = start_anew(handing)
        if lock is not None and not replaced:
            lock.tryLock(100)
        return replaced

    window, stop = build(places, language, handed, replace)
    window.painted.connect(lambda: QTimer.singleShot(200, window.space.listen))
    show_again(window, handed or Handover())
    try:
        return app.exec()
    finally:
        stop()
        if lock is not None:
            lock.unlock()


def start_qt() -> QApplication:
    """The application object, with everything that must be said before the first window."""
    from PySide6.QtCore import QCoreApplication, QSettings
    from PySide6.QtWidgets import QApplication

    from family_app.ui.shell.crash import calm_excepthook, quiet_qt_messages
    from family_app.ui.shell.screen_guard import guard_screen

    QCoreApplication.setApplicationName("family-app")
    # Qt's own file dialogs would otherwise write the folders that were visited to a file of mode 644.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    # The style is named here because setStyle() answers with a QStyle, whose 560 names take 20 ms to load.
    app = QApplication.instance() or QApplication(["family-app", "-style", "Fusion"])
    assert isinstance(app, QApplication)
    app.setDesktopFileName("family-app")
    # A cursor that blinks faster wakes the computer twice a second for as long as a page is open.
    if 0 < app.cursorFlashTime() < CALM_CURSOR:
        app.setCursorFlashTime(CALM_CURSOR)
    app.setQuitOnLastWindowClosed(True)
    quiet_qt_messages()
    guard_screen(app)  # before there is a window
    sys.excepthook = calm_excepthook
    return app


def open_here_all_the_same(app: QApplication, places: Places, language: str) -> bool:
    """Says that the folder is open. Of a lock that came from elsewhere a person may say: not any more."""
    from PySide6.QtCore import QSysInfo

    from family_app.table.left_lock import Computer, computer_of, let_go
    from family_app.ui.shell.already_open import AlreadyOpenNote

    mark = bytes(QSysInfo.machineUniqueId().data()).decode("ascii", "replace")
    here = Computer(QSysInfo.machineHostName(), mark)
    porch, courier, choices = furnish(places, language)
    note = AlreadyOpenNote(porch, courier, choices, computer=computer_of(places.lock, here))
    note.show()
    app.exec()
    courier.stop()
    choices.end()
    again = note.open_here
    note.take_away()
    if again:
        let_go(places.lock, here)
    return again


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
    taken = lock.error() == QLockFile.LockError.LockFailedError
    if taken and not os.access(places.data, os.W_OK):
        from family_app.table.open_lock import is_held

        taken = is_held(places.lock)  # one that a kill left cannot be removed there, and keeps nobody out
    return None, taken


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


def build(
    places: Places,
    language: str = "",
    handed: Handover | None = None,
    replace: Callable[[Handover], bool] | None = None,
) -> tuple[Window, Callable[[], None]]:
    """The window and everything behind it. Returns the window and what to call at the end.

    `handed`: how the window stood in the process before. `replace`: replaces this process; absent where
    it is not ours to replace.
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QIcon

    from family_app.places import shipped
    from family_app.ui.shell.fonts import load_other_fonts
    from family_app.ui.shell.start import first_room, room_again
    from family_app.ui.shell.tidy import keep_tidy
    from family_app.ui.shell.window import Window

    porch, courier, choices = furnish(places, language)

    def leave(handing: Handover) -> bool:
        courier.stop()  # what was sent is kept, and the vault is closed on its own thread
        return replace is not None and replace(handing)

    window = Window(porch, courier, choices, leave if replace else None)
    window.setWindowIcon(QIcon(str(shipped("resources", "icons", "family-app.svg"))))
    app = _application()
    window.go(room_again(porch, handed) if handed else first_room(porch, choices.settings))

    def after_first_paint() -> None:
        # Each event that passes a filter gets its Python face, and the first of each kind is slow to make.
        app.installEventFilter(window.space.shift)
        app.installEventFilter(window.space.idle)
        keep_tidy()
        load_other_fonts()
        from family_app.activities.unlock import warm_up

        courier.ask(warm_up, to=window)
        if handed is not None and handed.locked:
            QTimer.singleShot(400, window.say_locked)  # a screen reader finds a fresh window first

    # 40 ms: the frame is on the screen before the heavy libraries load on the other thread.
    window.painted.connect(lambda: QTimer.singleShot(40, window, after_first_paint))

    def stop() -> None:
        app.removeEventFilter(window.space.shift)
        app.removeEventFilter(window.space.idle)
        window.space.end()
        courier.stop()
        choices.end()

    return window, stop


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
