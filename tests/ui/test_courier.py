"""One worker thread, in order; answers come back on the window's thread and never reach the dead."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from family_app.courier import Courier
from family_app.domain.backups import Progress
from family_app.domain.errors import DiskFull, Stumbled, VaultClosed


class Porch:
    places = None


class Vault:
    def __init__(self) -> None:
        self.closed_on = ""

    def close(self) -> None:
        self.closed_on = threading.current_thread().name


class House:
    def __init__(self) -> None:
        self.vault = Vault()


@pytest.fixture
def courier(qapp):
    made = Courier(Porch())
    yield made
    made.stop()


def test_errands_run_in_order_on_one_other_thread(courier, qtbot):
    seen: list[tuple[int, str]] = []
    answers: list[str] = []
    to = QObject()
    for number in range(20):
        courier.ask(
            lambda _porch, n: seen.append((n, threading.current_thread().name)), number,
            to=to, done=lambda _x: answers.append(threading.current_thread().name),
        )  # fmt: skip
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert [n for n, _ in seen] == list(range(20))
    assert len({name for _, name in seen}) == 1
    assert set(answers) == {threading.main_thread().name}
    assert seen[0][1] != threading.main_thread().name


def test_a_trouble_comes_back_as_a_trouble(courier, qtbot):
    told: list[object] = []

    def full(_porch: object) -> None:
        raise DiskFull

    courier.ask(full, to=courier, done=lambda _x: told.append("done"), failed=told.append)
    qtbot.waitUntil(lambda: told != [])
    assert isinstance(told[0], DiskFull)


def test_without_a_house_an_errand_is_told_that_the_space_is_closed(courier, qtbot):
    told: list[object] = []
    courier.send(lambda _house: "never", to=courier, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: told != [])
    assert isinstance(told[0], VaultClosed)


def test_lock_waits_for_what_was_sent_and_closes_on_the_thread_that_opened(courier, qtbot):
    house, order = House(), []
    courier.open(lambda _porch: (house, "open"), to=courier, done=order.append)
    courier.send(lambda _house: "kept", to=courier, done=order.append)
    courier.lock(to=courier, done=lambda _x: order.append("locked"))
    courier.send(lambda _house: "late", to=courier, done=order.append, failed=lambda t: order.append(type(t)))
    qtbot.waitUntil(lambda: len(order) == 4)
    assert order == ["open", "kept", "locked", VaultClosed]
    assert house.vault.closed_on.startswith("vault")


def test_an_answer_to_a_deleted_page_is_dropped(courier, qtbot):
    page, said = QObject(), []
    gate = threading.Event()
    courier.ask(lambda _porch: gate.wait(5), to=page, done=lambda _x: said.append("dead"))
    import shiboken6

    shiboken6.delete(page)
    gate.set()
    courier.ask(lambda _porch: None, to=courier, done=lambda _x: said.append("alive"))
    qtbot.waitUntil(lambda: said != [])
    assert said == ["alive"]


def test_a_bug_reaches_the_window_and_ends_the_waiting_of_the_page(courier, qtbot):
    bugs, told, done = [], [], []
    courier.bug = bugs.append
    courier.ask(lambda _porch: 1 / 0, to=courier, done=done.append, failed=told.append)
    qtbot.waitUntil(lambda: told != [])
    assert isinstance(bugs[0], ZeroDivisionError)
    assert isinstance(told[0], Stumbled)
    assert done == []


def test_opening_a_second_space_closes_the_first(courier, qtbot):
    first, second, said = House(), House(), []
    courier.open(lambda _porch: (first, 1), to=courier, done=said.append)
    courier.open(lambda _porch: (second, 2), to=courier, done=said.append)
    qtbot.waitUntil(lambda: said == [1, 2])
    assert first.vault.closed_on
    assert not second.vault.closed_on


def _counting(_porch: object, upto: int, ended: list[str]):
    try:
        for each in range(upto):
            yield Progress(each, upto)
        return upto
    finally:
        ended.append("tidy")


def test_a_long_errand_lets_others_pass_between_its_slices(courier, qtbot):
    said: list[object] = []

    def one_more(_porch: object, how_far: Progress) -> str:
        return f"after {how_far.done}"

    def progress(how_far: Progress) -> None:
        said.append(how_far.done)
        if how_far.done == 0:
            courier.ask(one_more, how_far, to=courier, done=said.append)

    courier.ask_long(
        _counting, 5000, [], to=courier, progress=progress, done=lambda n: said.append(f"end {n}")
    )
    qtbot.waitUntil(lambda: "end 5000" in said)
    assert said.index("after 0") < said.index(4999)


def test_a_stopped_errand_tidies_up_and_says_nothing_more(courier, qtbot):
    said: list[object] = []
    ended: list[str] = []
    stop = courier.ask_long(
        _counting, 10**9, ended, to=courier, progress=lambda _: None, done=said.append, failed=said.append
    )
    stop()
    qtbot.waitUntil(lambda: ended == ["tidy"] or not courier._long)
    courier.ask(lambda _porch: "later", to=courier, done=said.append)
    qtbot.waitUntil(lambda: said == ["later"])


def test_locking_ends_what_is_half_done_before_the_vault_closes(courier, qtbot):
    house, order, said = House(), [], []

    class Tidy(list):
        def append(self, what: str) -> None:
            order.append((what, house.vault.closed_on))

    courier.open(lambda _porch: (house, "open"), to=courier, done=said.append)
    courier.send_long(_counting, 10**9, Tidy(), to=courier, progress=said.append, done=said.append)
    qtbot.waitUntil(lambda: len(said) > 3)
    courier.lock(to=courier, done=lambda _x: said.append("locked"))
    qtbot.waitUntil(lambda: "locked" in said)
    assert order == [("tidy", "")]
    assert house.vault.closed_on


def test_a_long_errand_without_an_open_space_fails_as_any_other(courier, qtbot):
    told: list[object] = []
    courier.send_long(_counting, 3, [], to=courier, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], VaultClosed)
