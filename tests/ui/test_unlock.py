"""One's own door: the passphrase, the wait after wrong tries, and the code when the words are gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from family_app.activities.people import add_person
from family_app.domain.patience import Patience
from family_app.domain.recovery import RecoveryChoice
from family_app.house import Porch
from tests.support.clocks import FixedClock
from tests.support.pressing import find, is_there, line, press, said
from tests.support.unlock_page import WORDS, Door, a_door


@pytest.fixture
def clock(porch: Porch) -> FixedClock:
    assert isinstance(porch.clock, FixedClock)
    porch.patience = Patience(porch.clock)
    return porch.clock


@pytest.fixture
def door(qtbot: QtBot, porch: Porch, clock: FixedClock) -> Iterator[Door]:
    with a_door(qtbot, porch) as made:
        yield made


@pytest.fixture
def split(qtbot: QtBot, porch: Porch, clock: FixedClock) -> Iterator[Door]:
    with a_door(qtbot, porch, choice=RecoveryChoice.SPLIT) as made:
        yield made


def with_code(door: Door, *codes: str) -> None:
    """'I forgot it', and what stands on the paper."""
    door.page.show_for(door.sam.id)
    press(door.page, "forgot")
    for name, code in zip(("recovery_code", "recovery_other_half"), codes, strict=False):
        line(door.page, name).setText(code)
    press(door.page, "use_code")


def choose_four_words(door: Door) -> str:
    """The new passphrase that is offered, typed back."""
    words = door.page.findChild(QLabel, "renew_words")
    assert isinstance(words, QLabel)
    new = words.text()
    line(door.page, "renew_again").setText(new)
    press(door.page, "renew_go")
    return new


def test_the_right_words_open_it_and_nothing_typed_stays(door: Door) -> None:
    door.come_in()
    assert [opened.person.id for opened in door.opened] == [door.sam.id]
    assert door.pages() == 4
    assert line(door.page, "passphrase").text() == ""
    assert door.page._tried is None


def test_forgotten_then_the_code_then_new_words_that_work(door: Door) -> None:
    with_code(door, door.codes[0])
    assert door.opened == []  # first a new passphrase, so that one can come back
    assert not is_there(door.page, "unlock_back")
    new = choose_four_words(door)
    assert [opened.person.id for opened in door.opened] == [door.sam.id]
    door.courier.stop()
    door.come_in()
    assert "That is not the right passphrase." in said(door.page, "unlock_banner")
    door.come_in(new)
    assert len(door.opened) == 2
    assert door.pages() == 4


@pytest.mark.parametrize(
    "typed",
    [
        lambda code: code.lower(),
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: code.replace("0", "O").replace("1", "l"),
    ],
)
def test_the_code_is_read_as_people_type(door: Door, typed) -> None:  # type: ignore[no-untyped-def]
    with_code(door, typed(door.codes[0]))
    assert is_there(door.page, "renew_words")


def test_a_wrong_sign_is_called_a_typing_mistake(door: Door) -> None:
    code = door.codes[0]
    with_code(door, ("2" if code[0] != "2" else "3") + code[1:])
    assert "There is a typing mistake in the code." in said(door.page, "unlock_banner")
    assert line(door.page, "recovery_code").text()  # it can be mended; it need not be typed anew


def test_one_half_asks_for_the_other(split: Door) -> None:
    with_code(split, split.codes[1])
    assert "This is one half of a code." in said(split.page, "unlock_banner")
    assert split.page.window().focusWidget() is line(split.page, "recovery_other_half")
    line(split.page, "recovery_other_half").setText(split.codes[0])
    press(split.page, "use_code")
    assert is_there(split.page, "renew_words")


def test_after_wrong_tries_one_waits_and_then_tries_again(door: Door, clock: FixedClock) -> None:
    for _ in range(3):
        door.come_in("these are not the words")
    assert "You can try again in" in said(door.page, "unlock_banner")
    assert not find(door.page, "open_space").isEnabled()
    clock.pass_by(60)
    door.page._waiting._timer.timeout.emit()
    assert said(door.page, "unlock_banner") == ""
    assert find(door.page, "open_space").isEnabled()
    assert not door.page._waiting._timer.isActive()
    line(door.page, "passphrase").setText(WORDS)
    press(door.page, "open_space")
    assert len(door.opened) == 1


def test_whoever_turns_away_leaves_nothing_typed(door: Door, qtbot: QtBot) -> None:
    door.page.show_for(door.sam.id)
    line(door.page, "passphrase").setText(WORDS)
    with qtbot.waitSignal(door.page.go) as went:
        press(door.page, "unlock_back")
    assert went.args == ["who"]
    assert line(door.page, "passphrase").text() == ""


# ---- what the window and a screen reader are told ----------------------------------------------------


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say; the real event, on its way out."""
    heard: list[str] = []
    send = QAccessible.updateAccessibility

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())
        send(event)  # type: ignore[arg-type]

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return heard


def test_opening_with_the_code_is_said_as_with_the_passphrase(door: Door, spoken: list[str]) -> None:
    with_code(door, door.codes[0])
    assert spoken.index("Opening your space") >= 0
    assert "Your journal is open. Choose a new passphrase, so that you can come back." in spoken
    spoken.clear()
    door.come_in()
    assert "Opening your space" in spoken


@pytest.mark.parametrize("how", ["passphrase", "code", "half"])
def test_the_window_knows_of_every_try_and_of_its_end(split: Door, how: str) -> None:
    """It watches over what may be open behind the page (tests/ui/test_behind_doors.py)."""
    told: list[str] = []
    split.page.opening.connect(lambda page, name: told.append(f"{name} {page is split.page}"))
    split.page.given_up.connect(lambda: told.append("given up"))
    split.page.opened.connect(lambda _opened: told.append("opened"))
    if how == "passphrase":
        split.come_in("these are not the words")
    elif how == "code":
        with_code(split, "AAAAA-BBBBB")
    else:
        with_code(split, split.codes[0])
    assert told == ["Sam True", "given up"]
    told.clear()
    split.come_in()
    assert told == ["Sam True", "opened"]


def test_after_the_code_the_keyboard_is_where_one_types(door: Door) -> None:
    with_code(door, door.codes[0])
    assert door.page.window().focusWidget() is line(door.page, "renew_again")
    press(door.page, "renew_go")
    assert "The two are not the same." in said(door.page, "renew_banner")
    assert door.page.window().focusWidget() is line(door.page, "renew_again")


def test_a_wait_stays_with_the_person_who_has_to_wait(door: Door) -> None:
    for _ in range(3):
        door.come_in("these are not the words")
    assert not find(door.page, "open_space").isEnabled()
    door.page.show_for(add_person(door.porch, "Noor").id)
    assert find(door.page, "open_space").isEnabled()
    assert said(door.page, "unlock_banner") == ""
    assert not door.page._waiting._timer.isActive()
