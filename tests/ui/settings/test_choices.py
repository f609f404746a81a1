"""Language, look and safety: each choice in force at once, and kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from family_app.content.shelf import read_shelf
from family_app.house import Porch
from family_app.table.settings_file import read_settings
from family_app.ui.parts.look import look
from family_app.ui.settings.page import SettingsPage
from family_app.ui.settings.section import Switch
from family_app.ui.shell.choices import Choices
from tests.support.everyone import settle
from tests.support.pressing import find, press, texts


def test_a_language_is_on_as_soon_as_it_is_pressed(
    page: SettingsPage, porch: Porch, choices: Choices
) -> None:
    assert find(page, "settings_language_en").isChecked()
    press(page, "settings_language_nl")
    assert choices.language == "nl"
    assert porch.shelf.language == "nl"
    assert find(page, "settings_language_nl").isChecked()
    assert not find(page, "settings_language_en").isChecked()
    assert read_settings(porch.places.settings).language == "nl"


def test_each_language_stands_under_its_own_name(page: SettingsPage) -> None:
    assert find(page, "settings_language_nl").text() == "Nederlands"
    assert find(page, "settings_language_en").text() == "English"


def test_the_countries_follow_the_language(page: SettingsPage, porch: Porch) -> None:
    box = page.findChild(QComboBox, "settings_country")
    english = {box.itemText(row) for row in range(box.count())}
    porch.shelf = read_shelf("nl")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    dutch = {box.itemText(row) for row in range(box.count())}
    assert {country.name for country in porch.shelf.help.countries.values()} <= dutch
    assert dutch != english


def test_a_country_is_kept_and_can_follow_the_computer_again(page: SettingsPage, porch: Porch) -> None:
    box = page.findChild(QComboBox, "settings_country")
    assert box.currentData() == ""
    for code in ("BE", ""):
        row = box.findData(code)
        box.setCurrentIndex(row)
        box.activated.emit(row)
        assert read_settings(porch.places.settings).country == code


def test_the_wheel_never_chooses_a_country(page: SettingsPage, choices: Choices) -> None:
    box = page.findChild(QComboBox, "settings_country")
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentData() == ""
    assert choices.settings.country == ""


def test_the_look_changes_at_once(page: SettingsPage, porch: Porch) -> None:
    press(page, "settings_theme_dark")
    press(page, "settings_text_150")
    page.findChild(QCheckBox, "settings_dyslexia").click()
    page.findChild(QCheckBox, "settings_motion").click()
    assert (look.theme, look.scale, look.dyslexia, look.still) == ("dark", 1.5, True, True)
    kept = read_settings(porch.places.settings)
    assert (kept.theme, kept.text_percent, kept.dyslexia_face, kept.reduced_motion) == (
        "dark",
        150,
        True,
        True,
    )


def test_exactly_one_chip_stays_on_when_it_is_pressed_again(page: SettingsPage, choices: Choices) -> None:
    press(page, "settings_idle_10")
    press(page, "settings_idle_10")
    on = [n for n in (1, 2, 5, 10, 15) if find(page, f"settings_idle_{n}").isChecked()]
    assert on == [10]
    assert choices.settings.idle_minutes == 10


def test_hiding_with_shift_can_be_switched_off_and_says_what_it_cannot_do(
    page: SettingsPage, porch: Porch
) -> None:
    page.findChild(QCheckBox, "settings_shift").click()
    assert not read_settings(porch.places.settings).hide_with_shift
    assert "does not hide that this program is on this computer" in texts(page)


def test_what_changes_elsewhere_is_seen_here(page: SettingsPage, choices: Choices) -> None:
    choices.set(theme="contrast", idle_minutes=1, hide_with_shift=False)
    assert find(page, "settings_theme_contrast").isChecked()
    assert find(page, "settings_idle_1").isChecked()
    assert not page.findChild(QCheckBox, "settings_shift").isChecked()


def test_all_keys_are_listed_when_the_list_is_opened(page: SettingsPage) -> None:
    assert "Ctrl + L" not in texts(page)
    press(page, "settings_keys")
    for keys in (
        "F1",
        "Shift, Shift, Shift",
        "Ctrl + L",
        "Ctrl + N",
        "Ctrl + F",
        "Ctrl + B",
        "Ctrl + I",
        "Ctrl + ,",
    ):
        assert keys in texts(page)


def test_the_other_pages_are_one_press_away(page: SettingsPage, qtbot: QtBot) -> None:
    for name, room in (("settings_privacy", "privacy"), ("settings_about", "about")):
        with qtbot.waitSignal(page.go) as gone:
            press(page, name)
        assert gone.args == [room]


def test_a_screen_reader_that_toggles_a_switch_turns_it(qtbot: QtBot) -> None:
    switch = Switch(name="own")
    qtbot.addWidget(switch)
    switch.name_it("A word", "What it does")
    switch.show()
    turned: list[bool] = []
    switch.turned.connect(turned.append)
    spoken = QAccessible.queryAccessibleInterface(switch.box).actionInterface()
    spoken.doAction(spoken.toggleAction())
    qtbot.waitUntil(lambda: turned == [True])
    switch.box.click()
    settle()
    assert turned == [True, False]
    switch.box.setChecked(True)
    settle()
    assert turned == [True, False], "what the program shows is no press"
