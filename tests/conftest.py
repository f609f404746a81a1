"""What holds for every test: no screen, no network, no file of the person who runs them, one language."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator

# Before anything imports Qt or asks where files live.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
if sys.platform.startswith("linux"):
    os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="")
_HOME = tempfile.mkdtemp(prefix="family-app-tests-")
os.environ.update(XDG_DATA_HOME=os.path.join(_HOME, "data"), XDG_STATE_HOME=os.path.join(_HOME, "state"))
os.umask(0o077)

import pytest  # noqa: E402
from hypothesis import settings  # noqa: E402

from family_app.ui.shell.tidy import tidy_up  # noqa: E402
from tests.support import outside  # noqa: E402

# Two slow cores must not make a good property fail, and no examples are left on the disk.
settings.register_profile("house", deadline=None, database=None)
settings.load_profile("house")

_internet_sockets: list[str] = []


def _watch_sockets(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.__new__" and args[1] in (socket.AF_INET, socket.AF_INET6):
        _internet_sockets.append(f"family {args[1]}")
        raise PermissionError


sys.addaudithook(_watch_sockets)


def pytest_unconfigure() -> None:
    """Takes away the folder that stood in for the person's own."""
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks what uses a QApplication, and leaves out, aloud, what this computer cannot run."""
    for item in items:
        if "qapp" in getattr(item, "fixturenames", ()):
            item.add_marker("gui")
    absent = outside.missing()
    if not absent or outside.must_run():
        return
    left_out = [item for item in items if item.get_closest_marker("blackbox")]
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)
        config.stash[_LEFT_OUT] = f"{len(left_out)} black-box tests left out: no {', '.join(absent)} here"


_LEFT_OUT = pytest.StashKey[str]()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Says which tests could not run here, so that green never means less than it seems."""
    if _LEFT_OUT in config.stash:
        terminalreporter.write_line(config.stash[_LEFT_OUT], yellow=True)


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """A test that opens an internet socket fails, even when the code swallows the refusal."""
    before = len(_internet_sockets)
    yield
    assert len(_internet_sockets) == before, "an internet socket was opened"


@pytest.fixture(autouse=True)
def _one_locale(request: pytest.FixtureRequest) -> Iterator[None]:
    """Dates and numbers as in the Netherlands, whatever this computer speaks."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale("nl_NL"))
    yield
    QLocale.setDefault(QLocale("nl_NL"))


@pytest.fixture(autouse=True)
def _rubbish_on_this_thread() -> Iterator[None]:
    """As in the program: nothing is looked for on the courier's thread, where it would destroy widgets."""
    gc.disable()
    yield
    tidy_up()


@pytest.fixture(autouse=True)
def _no_leftover_windows(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test opened goes with it: each page left alive makes every later change of look slower."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    before = {id(widget): widget for widget in QApplication.topLevelWidgets()}
    yield
    for widget in QApplication.topLevelWidgets():
        if id(widget) not in before:
            widget.hide()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
