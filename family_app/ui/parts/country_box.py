"""Choosing the country whose help lines are shown: type to find it, by name, never by flag."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from family_app.activities.help import find_countries, find_country, guess_country
from family_app.house import Porch
from family_app.ui.parts.basic import Button, Text, column
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate

INTERNATIONAL = "ZZ"
WIDTH, HEIGHT = 380, 460  # px at 100 %
CODE = Qt.ItemDataRole.UserRole
# What moves in the list while the cursor stays in the field.
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CountryList(QFrame):
    """Every country, with a field above: what is typed leaves those that fit, Enter takes the marked one."""

    chosen = Signal(str)

    def __init__(self, porch: Porch, parent: QWidget, *, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(f"{name}_window")
        self._porch = porch
        self._code = INTERNATIONAL
        self._how = Text(size=14, muted=True)
        self.field, self.list = QLineEdit(), QListWidget()
        self.field.setObjectName(f"{name}_find")
        self.field.setMinimumHeight(TARGET)
        self.field.setClearButtonEnabled(False)
        self.list.setObjectName(f"{name}_list")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(self._how, self.field, self.list, gap=8, margins=(12, 12, 12, 12)))
        self.field.textChanged.connect(self._show_fitting)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemClicked.connect(self._take)

    def open_below(self, button: QWidget, code: str) -> None:
        """All countries, this one marked; the window stays on the screen."""
        self._code = code
        self._dress()
        self._how.setText(
            translate("CountryBox", "Type the first letters of the country, or choose it from the list.")
        )
        self.field.setAccessibleName(translate("CountryBox", "Type the first letters of the country"))
        self.field.setPlaceholderText(translate("CountryBox", "Which country?"))
        self.list.setAccessibleName(translate("CountryBox", "Countries"))
        self.field.clear()
        self._show_fitting("")
        self.setGeometry(_beside(button))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def names(self) -> list[str]:
        """What stands in the list."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
            if watched is self.field and key in MOVES:
                QApplication.sendEvent(self.list, event)
                self._say_marked()
                return True
        return super().eventFilter(watched, event)

    def _show_fitting(self, typed: str) -> None:
        self.list.clear()
        for country in find_countries(self._porch, typed):
            item = QListWidgetItem(country.name, self.list)
            item.setData(CODE, country.code)
            if country.code == self._code and not typed:
                self.list.setCurrentItem(item)
        if typed or self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)
        if typed:
            self._say_marked()

    def _say_marked(self) -> None:
        if (item := self.list.currentItem()) is not None:
            announce(self.list, item.text())

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            code = str(item.data(CODE))
            self.close()
            self.chosen.emit(code)

    def _dress(self) -> None:
        self.field.setFont(look.text_font(17))
        self.list.setFont(look.text_font(17))
        row, ink = max(TARGET, look.px(38)), look.hex("ink")
        self.setStyleSheet(
            f"QFrame#{self.objectName()} {{ background: {look.hex('panel')}; "
            f"border: 1px solid {look.hex('edge')}; }} "
            f"QListWidget::item {{ min-height: {row}px; padding: 0 10px; border-radius: 8px; "
            f"color: {ink}; }} "
            f"QListWidget::item:selected {{ background: {look.hex('primary_soft')}; color: {ink}; }}"
        )


class CountryBox(Button):
    """A button with the name of the country; it opens the list of all."""

    chosen = Signal(str)

    def __init__(self, porch: Porch, *, name: str) -> None:
        super().__init__(name=name, icon="caret-down")
        self._porch = porch
        self._code, self._label, self._fixed_text = INTERNATIONAL, "", ""
        self._list: CountryList | None = None
        self.clicked.connect(lambda _checked=False: self.open_list())

    @property
    def code(self) -> str:
        """The country that stands on the button."""
        return self._code

    def say(self, text: str, country: str = "", *, fixed_text: str = "") -> None:
        """`text` says of what the country is chosen; '' = the one that this computer is set to.

        The button shows the country, unless `fixed_text` is always to stand there.
        """
        found = find_country(self._porch, country or usual_country(self._porch))
        self._code = found.code
        self.setText((fixed_text or found.name).replace("&", "&&"))
        self.setAccessibleName(f"{text}: {found.name}")
        self._label, self._fixed_text = text, fixed_text

    def open_list(self) -> CountryList:
        """The list, with the cursor in its field."""
        if self._list is None:
            self._list = CountryList(self._porch, self, name=self.objectName())
            self._list.chosen.connect(self._choose)
        self._list.open_below(self, self._code)
        return self._list

    def hideEvent(self, event: QHideEvent) -> None:
        if self._list is not None:
            self._list.close()
        super().hideEvent(event)

    def _choose(self, code: str) -> None:
        self.say(self._label, code, fixed_text=self._fixed_text)
        self.setFocus()
        self.chosen.emit(code)


def _beside(button: QWidget) -> QRect:
    """Below the button where that fits, else as far up as needed."""
    screen = button.screen().availableGeometry().adjusted(8, 8, -8, -8)
    size = QSize(min(look.px(WIDTH), screen.width()), min(look.px(HEIGHT), screen.height()))
    place = QRect(button.mapToGlobal(QPoint(0, button.height() + 2)), size)
    place.moveRight(min(place.right(), screen.right()))
    place.moveBottom(min(place.bottom(), screen.bottom()))
    place.moveTopLeft(QPoint(max(place.left(), screen.left()), max(place.top(), screen.top())))
    return place


def usual_country(porch: Porch) -> str:
    """The country of this computer when we ship it, else the international page.

    A computer that names no country but is read in Dutch most likely stands in the Netherlands; the
    name of the country is always shown large beside the numbers.
    """
    name = QLocale.system().name()
    if "_" not in name:
        return "NL" if porch.shelf.language == "nl" else INTERNATIONAL
    return guess_country(name.split("_")[1][:2], porch) or INTERNATIONAL
