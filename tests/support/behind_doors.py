"""The steps on which somebody's space is open before the journal shows it, and ways to leave them."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from family_app.domain.guides import Reader
from tests.flows.evening import NAME, unlock, write
from tests.flows.stage import Stage
from tests.support.clocks import FixedClock


def first_run(on: Stage, *names: str) -> None:
    """Puts these people at the table; the welcome stays open."""
    on.press("welcome_next")
    on.press("welcome_next")
    for at, name in enumerate(names, start=1):
        on.type("welcome_name", name)
        on.press("welcome_add")
        on.wait(lambda count=at: len(keys_offered(on)) == count, "nobody was added")


def keys_offered(on: Stage) -> list[QWidget]:
    """The buttons of the welcome that make a key, in the order of the people."""
    step = on.window.page("welcome")
    found = [each for each in step.findChildren(QWidget) if each.objectName().startswith("welcome_key_")]
    return [each for each in found if each.isVisibleTo(step)]


def up_to_make(on: Stage, choice: str, *, who: str = "welcome_key_*") -> str:
    """Everything about a key but the last press; returns its words."""
    on.press(who)
    on.press("band_9-11")
    on.press("key_next")
    words = label(on, "key_words")
    on.type("key_again", words)
    on.press("key_go")
    radio = on.find(f"recovery_{choice}", QRadioButton)
    assert isinstance(radio, QRadioButton)
    radio.setChecked(True)
    return words


def label(on: Stage, name: str) -> str:
    found = on.find(name, QLabel)
    assert isinstance(found, QLabel)
    return found.text()


def type_back(on: Stage, *codes: str) -> None:
    """What the page asks of the code that is on paper."""
    for at in range(2):
        asked = int(on.find(f"code_back_{at + 1}").accessibleName().rsplit(" ", 1)[1]) - 1
        on.type(f"code_back_{at + 1}", codes[min(at, len(codes) - 1)].split("-")[asked])
    on.press("code_done")
    on.find("page_journal")


# ---- the steps: each returns the passphrase, and what nobody may read afterwards -----------------------


def code_of_a_new_key(on: Stage) -> tuple[str, list[str]]:
    first_run(on, NAME)
    words = up_to_make(on, "mine")
    on.press("make_key")
    return words, [label(on, "code_1"), words]


def new_words_after_the_code(on: Stage) -> tuple[str, list[str]]:
    words, (code, _words) = code_of_a_new_key(on)
    type_back(on, code)
    lock(on)
    on.press("person_*")
    on.press("forgot")
    on.type("recovery_code", code)
    on.press("use_code")
    return words, [label(on, "renew_words"), code]


def older_than_before(on: Stage) -> tuple[str, list[str]]:
    """Somebody put an older copy of the journal back; it opened, and its owner is asked what to do."""
    words, (code, _words) = code_of_a_new_key(on)
    type_back(on, code)
    lock(on)
    (folder,) = on.places.vaults.iterdir()
    old = on.places.data / "old"
    shutil.copytree(folder, old)
    unlock(on, words)
    write(on)
    lock(on)
    shutil.rmtree(folder)
    old.rename(folder)
    on.press("person_*")
    on.type("passphrase", words)
    on.press("open_space")
    on.find("rescue_keep")
    return words, [words]


STEPS = {
    "the code of a new key": ("key", code_of_a_new_key),
    "new words after the code": ("unlock", new_words_after_the_code),
    "older than before": ("unlock", older_than_before),
}


# ---- the ways out: each returns the room in which one ends ---------------------------------------------


def by_settings(on: Stage) -> str:
    QTest.keyClick(on.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert on.window.room == "settings"
    return "settings"


def by_help_and_a_guide(on: Stage) -> str:
    QTest.keyClick(on.window, Qt.Key.Key_F1)
    assert not on.window._rail.isVisible()
    on.window.page("help").go.emit(f"guide:G01:{Reader.TEEN.value}")
    assert on.window.room == "guides"
    return "guides"


def by_help_and_today(on: Stage) -> str:
    """The rail is away; a page that asks for it anyway finds nothing open."""
    QTest.keyClick(on.window, Qt.Key.Key_F1)
    on.window.go("today")
    return "today"


def by_lock(on: Stage) -> str:
    QTest.keyClick(on.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    return "who"


def by_hide(on: Stage) -> str:
    on.find(f"{on.window.room}_hide").click()  # type: ignore[attr-defined]
    assert on.window._cover.isVisible()
    return "cards"


def by_hide_in_help(on: Stage) -> str:
    QTest.keyClick(on.window, Qt.Key.Key_F1)
    on.press("help_hide")
    return "cards"


def by_idle(on: Stage) -> str:
    time_passes(on)
    return "who"


def by_idle_in_help(on: Stage) -> str:
    QTest.keyClick(on.window, Qt.Key.Key_F1)
    time_passes(on)
    return "help"


def by_sleep(on: Stage) -> str:
    on.window.space.lock_at_once()
    assert on.window._cover.isVisible()
    return "who"


def by_sleep_in_help(on: Stage) -> str:
    QTest.keyClick(on.window, Qt.Key.Key_F1)
    return "help" if by_sleep(on) else ""


def by_who_can_see_what(on: Stage) -> str:
    """The way back from there leads to the people: that door is not there any more."""
    on.window.go("privacy")
    on.find("visit_back").click()  # type: ignore[attr-defined]
    return "who"


def by_another_door(on: Stage) -> str:
    on.window.go(f"unlock:{'0' * 32}")
    return "unlock"


WAYS: tuple[Callable[[Stage], str], ...] = (
    by_settings, by_help_and_a_guide, by_help_and_today, by_lock, by_hide,
    by_hide_in_help, by_idle, by_idle_in_help, by_sleep, by_sleep_in_help, by_who_can_see_what,
    by_another_door,
)  # fmt: skip


def with_a_clock(on: Stage) -> None:
    """From now on a test moves the time that the idle lock sees."""
    on.window.space.idle._clock = FixedClock()


def time_passes(on: Stage) -> None:
    """As long as was chosen in the settings, without a sign of life."""
    idle = on.window.space.idle
    assert idle.is_on
    clock, minutes = idle._clock, on.window._choices.settings.idle_minutes
    assert isinstance(clock, FixedClock)
    clock.pass_by(minutes * 60 - 1)
    idle.look()
    assert on.window.space.lock.holds
    assert on.window._notice.said.startswith("Your space locks in 15 seconds.")
    clock.pass_by(1)
    idle.look()


def lock(on: Stage) -> None:
    on.window.space.lock.begin()
    on.wait(lambda: on.window.room == "who", "the space did not lock")
