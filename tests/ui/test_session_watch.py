"""Sleep and a locked screen lock an open space: against a login service of our own on a private bus."""

from __future__ import annotations

import pytest

from family_app.ui.shell import session_watch
from family_app.ui.shell.session_watch import SessionWatch
from tests.support.fake_login import OURS, FakeLogin, private_bus

OTHER = "/org/freedesktop/login1/session/_38"
SAVER = "org.freedesktop.ScreenSaver"


@pytest.fixture
def bus(tmp_path, monkeypatch):
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def login(bus):
    service = FakeLogin(bus)
    yield service
    service.end()


@pytest.fixture
def watch(qapp, qtbot, login):
    listening = SessionWatch()
    # Its question has been answered, and what it then asked of the bus came before this.
    qtbot.waitUntil(lambda: ("GetSession", "auto") in login.asked)
    listening.hold()
    qtbot.waitUntil(lambda: login.holds and listening._held is not None)
    yield listening
    listening.end()


SAYINGS = {
    "sleep": lambda login: login.sleep(),
    "this session locks": lambda login: login.lock(),
    "its lock is on": lambda login: login.change(LockedHint=True),
    "somebody else sits here": lambda login: login.change(Active=False),
    "the screen saver": lambda login: login.signal("/ScreenSaver", SAVER, "ActiveChanged", "b", (True,)),
    "the one of GNOME": lambda login: login.signal(
        "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "b", (True,)
    ),
}
NOT_FOR_US = {
    "awake again": lambda login: login.sleep(False),
    "another session locks": lambda login: login.lock(OTHER),
    "the lock is off": lambda login: login.change(LockedHint=False),
    "another lock is on": lambda login: login.change(OTHER, LockedHint=True),
    "we sit here again": lambda login: login.change(Active=True),
    "the screen is back": lambda login: login.signal("/ScreenSaver", SAVER, "ActiveChanged", "b", (False,)),
}


@pytest.mark.parametrize("saying", SAYINGS)
def test_it_locks(watch, login, qtbot, saying):
    with qtbot.waitSignal(watch.lock_wanted, timeout=5000):
        SAYINGS[saying](login)


@pytest.mark.parametrize("saying", NOT_FOR_US)
def test_it_does_not_lock_for_this(watch, login, qtbot, saying):
    heard: list[bool] = []
    watch.lock_wanted.connect(lambda: heard.append(True))
    NOT_FOR_US[saying](login)
    login.lock()  # signals arrive in order: when this one is here, the one before it was
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [True]


def test_sleep_waits_until_it_is_released(watch, login, qtbot):
    assert ("Inhibit", "sleep", "family-app", "Saving what was written", "delay") in login.asked
    assert login.holds
    watch.release()
    assert not login.holds


def test_an_answer_that_comes_too_late_does_not_keep_the_computer_awake(qapp, qtbot, login):
    watch = SessionWatch()
    watch.hold()
    watch.release()
    qtbot.waitUntil(lambda: len(login.asked) == 2)
    qtbot.waitUntil(lambda: not login.holds)
    assert watch._held is None
    watch.end()


def test_where_nobody_knows_which_session_is_ours_every_lock_counts(qapp, qtbot, bus):
    login = FakeLogin(bus, knows_sessions=False)
    watch = SessionWatch()
    heard: list[bool] = []
    watch.lock_wanted.connect(lambda: heard.append(True))

    def said() -> bool:
        login.lock(OURS)
        return bool(heard)

    qtbot.waitUntil(said)
    watch.end()
    login.end()


def test_no_bus_is_no_trouble(qapp, tmp_path, monkeypatch):
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, f"unix:path={tmp_path}/nobody")
    watch = SessionWatch()
    watch.hold()
    watch.release()
    assert watch._login is watch._screen is None
    watch.end()


@pytest.mark.parametrize("address", ["tcp:host=localhost,port=9", "autolaunch:", "unix:path=/a;tcp:host=b"])
def test_a_bus_on_a_network_is_no_bus(monkeypatch, address):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert session_watch.system_bus() == session_watch.session_bus() == ""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/a;unix:path=/b")
    assert session_watch.session_bus() == "unix:path=/a;unix:path=/b"


def test_without_an_address_the_bus_of_this_user_is_taken_and_none_is_started(monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1")
    assert session_watch.session_bus() == "unix:path=/run/user/1/bus"
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert session_watch.session_bus() == ""
