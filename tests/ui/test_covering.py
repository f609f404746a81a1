"""What covers an open space at once: Hide, sleep, a locked screen; and a page too long to be saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QWidget

from family_app.domain.errors import PageTooLong, VaultDamaged
from family_app.domain.journal import TEXT_LIMIT
from tests.flows.evening import NAME, SENTENCE, find_again, make_key, unlock
from tests.flows.stage import stage
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.support.fake_login import FakeLogin, private_bus

pytestmark = [pytest.mark.gui, pytest.mark.slow]


@pytest.fixture
def on(qapp):
    with cheap_keys(), stage("en") as made:
        made.press("welcome_next")
        made.press("welcome_next")
        made.type("welcome_name", NAME)
        made.press("welcome_add")
        made.words = make_key(made, lambda _name: None)
        made.press("new_page")
        yield made


def opened_above(window: QWidget, what: str) -> QWidget:
    """A menu, a list or a dialog over the page, as a page may open them."""
    if what == "menu":
        menu = QMenu(window)
        menu.addAction("one")
        menu.popup(window.pos())
        return menu
    if what == "list":
        box = QComboBox(window)
        box.addItems(["one", "two"])
        box.show()
        box.showPopup()
        return box.view()
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    return dialog


@pytest.mark.parametrize("what", ["menu", "list", "dialog"])
def test_hide_covers_first_and_saves_then(on, what):
    window = on.window
    journal = window.page("journal")
    QTest.keyClicks(on.find("page_text"), SENTENCE)
    above = opened_above(window, what)
    order: list[str] = []
    save = journal.save_words

    def saving(done):
        # Whatever saving costs, by now nothing of the page can be seen.
        assert window._cover.isVisible()
        assert window._cover.geometry() == window.rect()
        assert not above.isVisible()
        order.append("save")
        save(done)

    journal.save_words = saving
    focused = QApplication.focusWidget() or above
    for _ in range(3):
        QTest.keyClick(focused, Qt.Key.Key_Shift)
    assert order == []
    assert window._cover.isVisible()
    assert window.isMinimized()
    on.wait(lambda: window.room == "cards")
    assert order == ["save"]


@pytest.mark.parametrize("what", ["menu", "list", "dialog"])
def test_the_idle_lock_waits_for_nothing_that_is_open(on, what):
    QTest.keyClicks(on.find("page_text"), SENTENCE)
    above = opened_above(on.window, what)
    clock = FixedClock()
    idle = on.window.space.idle
    idle._clock = clock
    idle.start(5)
    clock.pass_by(301)
    on.wait(lambda: on.window.room == "who", "the idle lock did not come")
    assert not above.isVisible()
    unlock(on, on.words)
    find_again(on)


def test_a_computer_that_goes_to_sleep_locks_and_waits_for_the_words(on, tmp_path, monkeypatch):
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        login = FakeLogin(address)
        space = on.window.space
        space.listen()
        assert not login.holds  # nobody's space was opened since it listens
        space.lock.begin()
        on.wait(lambda: on.window.room == "who")
        unlock(on, on.words)
        on.wait(lambda: login.holds and space._session._held is not None)
        on.press("new_page")
        QTest.keyClicks(on.find("page_text"), SENTENCE)
        held: list[bool] = []
        save = on.window.page("journal").save_words

        def saving(done):
            held.append(login.holds)
            assert on.window._cover.isVisible()
            save(done)

        on.window.page("journal").save_words = saving
        login.sleep()
        on.wait(lambda: on.window.room == "who")
        assert held == [True]
        assert not login.holds
        assert not on.window._cover.isVisible()
        unlock(on, on.words)
        find_again(on)
        space.end()
        login.end()


def test_a_locked_screen_leaves_unsaved_words_covered_and_told(on):
    space = on.window.space
    page = on.window.page("journal")
    save = page.save_words
    page.save_words = lambda done: done(False)
    space.lock_at_once()
    assert on.find("cover_try_again").isVisible()
    space.lock_at_once()  # the screen locks and then the computer sleeps: what was told stays
    assert on.find("cover_try_again").isVisible()
    page.save_words = save
    on.press("cover_try_again")
    on.wait(lambda: on.window.room == "who")


def too_long(on) -> str:
    """A page over its limit, as marks for bold letters can make one that was just within it."""
    editor = on.find("page_text")
    line = "é" * 127 + "\n"
    editor.setPlainText(line * (TEXT_LIMIT // 255))
    editor.selectAll()
    editor.toggle_bold()
    return editor.kept_text()


@pytest.mark.parametrize("way", ["idle", "hide", "lock"])
def test_a_page_that_is_too_long_goes_back_to_who_wrote_it(on, way):
    text = too_long(on)
    window, space = on.window, on.window.space
    begin = {"idle": space.idle.ran_out.emit, "hide": window.hide_now, "lock": space.lock.begin}
    begin[way]()
    on.wait(lambda: isinstance(window._cover.trouble, PageTooLong), "it was not told")
    assert space.lock.holds
    assert not space.lock._again.isActive()  # it does not become shorter by itself
    window.showNormal()
    assert not on.find("cover_back").isHidden()
    assert not window.findChild(QWidget, "cover_try_again").isVisible()
    on.press("cover_back")
    assert window.room == "journal"
    assert not window._cover.isVisible()
    assert on.find("page_text").kept_text() == text
    assert space.idle.is_on
    assert "too long" in window._notice.said
    on.find("page_text").setPlainText(SENTENCE)
    space.lock.begin()
    on.wait(lambda: window.room == "who")
    unlock(on, on.words)
    find_again(on)


def test_a_page_that_is_too_long_can_be_left_without_its_last_words(on):
    too_long(on)
    on.window.space.lock.begin()
    on.wait(lambda: on.window._cover.trouble is not None)
    on.press("cover_discard")
    on.wait(lambda: on.window.room == "who")


class Carrier:
    """Carries the look for damage, and answers that there is some."""

    def __init__(self, trouble) -> None:
        self.trouble, self.sent = trouble, 0

    def send(self, _errand, *_args, to, done, failed) -> None:
        self.sent += 1
        failed(self.trouble)


def test_the_look_for_damage_waits_for_a_quiet_moment_and_comes_once(on):
    watch = on.window.space.quiet
    assert watch.waits  # since the unlock
    watch._timer.setInterval(150)
    carrier = watch._courier = Carrier(VaultDamaged("journal"))
    for _ in range(40):  # typing goes on for longer than that
        QTest.keyClick(on.find("page_text"), Qt.Key.Key_A)
        assert carrier.sent == 0
    on.wait(lambda: carrier.sent == 1)
    assert "damaged" in on.window._notice.said
    assert "Lock your space and open it again" in on.window._notice.said
    QTest.keyClick(on.find("page_text"), Qt.Key.Key_A)
    assert not watch.waits
    on.window.space.lock.begin()
    on.wait(lambda: on.window.room == "who")
    unlock(on, on.words)
    assert watch.waits
    on.window.space.lock.begin()
    on.wait(lambda: on.window.room == "who")
    assert not watch.waits
