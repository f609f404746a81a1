"""From nothing imported to a painted window: the bare one, or ours up to the lock screen."""

# ruff: noqa: E402  the clock starts before anything is imported
from time import perf_counter

_start = perf_counter()

import sys


def bare(*, names: bool) -> None:
    """One window with one label. With `names` it is centred, as any program would, which loads Qt's names."""
    from PySide6.QtWidgets import QApplication, QLabel

    app = QApplication(["bare"])
    window = QLabel("bare")
    if names:
        from PySide6.QtCore import Qt

        window.setAlignment(Qt.AlignmentFlag.AlignCenter)
    window.resize(1280, 800)
    watched = _watched(window)
    window.show()
    while not watched.painted:
        app.processEvents()
    _tell()


def ours(data: str) -> None:
    """The way of the front door itself; stops when the lock screen stands on the screen."""
    from family_app import front_door
    from family_app.no_network import stand_guard
    from family_app.places import find_places

    stand_guard()
    build = front_door.build

    def watch(*args: object, **kwargs: object) -> object:
        window, stop = build(*args, **kwargs)  # type: ignore[arg-type]
        assert window.room == "who"
        from PySide6.QtCore import QTimer

        watched = _watched(window)

        def look() -> None:
            if watched.painted:
                _tell()
            QTimer.singleShot(0, look)

        QTimer.singleShot(0, look)
        return window, stop

    front_door.build = watch  # type: ignore[assignment]
    front_door.open_window(find_places(data), "nl")


def _watched(window):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        painted = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.painted = True
            return False

    watch = Watch(window)
    window.installEventFilter(watch)
    return watch


def _tell() -> None:
    took = (perf_counter() - _start) * 1000
    import json
    import os

    from tests.benchmarks.memory import peak_mib

    heavy = [name for name in ("sqlalchemy", "cryptography", "sqlcipher3", "msgspec") if name in sys.modules]
    if heavy:
        sys.stderr.write(f"imported before the first paint: {heavy}\n")
        os._exit(1)
    sys.stdout.write(json.dumps({"ms": took, "mib": peak_mib()}) + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "ours":
        ours(sys.argv[2])
    else:
        bare(names=sys.argv[1] == "names")
