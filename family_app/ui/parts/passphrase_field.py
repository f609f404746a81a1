"""A field for a passphrase: hidden as it is typed, can be shown, never learned by an input method."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QClipboard, QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from family_app.ui.parts.basic import Button, row
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.quiet import QUIET
from family_app.ui.parts.words import translate

BESIDE_WORDS = 40  # px: the padding and the ring of the field, and some air
SMALLEST = 14  # px


class SecretLine(QLineEdit):
    """A line whose words never leave it: not copied, not dragged, not selected into another program."""

    def __init__(self) -> None:
        super().__init__()
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        board = QGuiApplication.clipboard()
        if board.supportsSelection():
            board.selectionChanged.connect(self._take_back)
        self.textChanged.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def setPlaceholderText(self, text: str) -> None:
        super().setPlaceholderText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Grey words that do not fit stand there in smaller type, never cut off; typed ones are as always."""
        font = look.text_font()
        needed = QFontMetricsF(font).horizontalAdvance(self.placeholderText()) + BESIDE_WORDS
        if not self.text() and self.width() > BESIDE_WORDS and needed > self.width():
            font.setPixelSize(max(SMALLEST, int(font.pixelSize() * self.width() / needed)))
        if font != self.font():
            self.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return  # a line that shows its words would copy them
        super().keyPressEvent(event)

    def _take_back(self) -> None:
        """On X11 what is selected lies at once under the middle button of the mouse."""
        board = QGuiApplication.clipboard()
        if self.hasFocus() and board.ownsSelection() and board.text(QClipboard.Mode.Selection):
            board.clear(QClipboard.Mode.Selection)


class PassphraseField(QWidget):
    """A line that hides its text, with a button that shows it."""

    entered = Signal()
    changed = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.edit = SecretLine()
        self.edit.setObjectName(name)
        self.edit.setMinimumHeight(TARGET + 4)
        self.edit.setMaxLength(4096)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            QUIET | Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhHiddenText
        )
        self.show_button = Button(name=f"{name}_show", kind="icon", icon="eye")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._reveal)
        self.setLayout(row(self.edit, self.show_button, gap=4))
        self.setFocusProxy(self.edit)
        self.edit.returnPressed.connect(self.entered)
        self.edit.textChanged.connect(lambda _text: self.changed.emit())
        self._retranslate()

    def name_it(self, label: str, placeholder: str = "") -> None:
        """What the field asks for, for screen readers and as its first grey words."""
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(placeholder)

    def text(self) -> str:
        return self.edit.text()

    def clear(self) -> None:
        """Empties the field; its undo stack goes too, because that would hold the text."""
        self.show_button.setChecked(False)
        self.edit.setText("")
        self.edit.setModified(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _reveal(self, on: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.show_button.set_icon("eye-slash" if on else "eye")
        self._retranslate()

    def _retranslate(self) -> None:
        shown = self.show_button.isChecked()
        self.show_button.say(
            translate("PassphraseField", "Hide what I typed")
            if shown
            else translate("PassphraseField", "Show what I typed")
        )
