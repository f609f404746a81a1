"""The buttons above the text: bold, italic, heading, lists, back and forth."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIcon, QTransform
from PySide6.QtWidgets import QWidget

from family_app.domain.markdown import Kind
from family_app.ui.journal.editor import JournalEditor
from family_app.ui.journal.page_document import BOLD, ITALIC
from family_app.ui.parts.basic import Button
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.icons import pixmap
from family_app.ui.parts.words import translate


class Mirrored(Button):
    """A button with its icon the other way round."""

    def _dress(self) -> None:
        super()._dress()
        side = self.iconSize().width()
        self.setIcon(QIcon(pixmap(self._icon, "ink", side).transformed(QTransform(-1, 0, 0, 1, 0, 0))))


class Toolbar(QWidget):
    """Shows which styles are on where the cursor stands. Pressing a button keeps the place in the text."""

    def __init__(self, editor: JournalEditor) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._editor = editor
        self._bold = self._button("style_bold", "text-b", editor.toggle_bold)
        self._italic = self._button("style_italic", "text-italic", editor.toggle_italic)
        self._heading = self._button("style_heading", "text-h", lambda: editor.toggle_kind(Kind.HEADING1))
        self._bullets = self._button("style_list", "list-bullets", lambda: editor.toggle_kind(Kind.BULLET))
        self._numbers = self._button(
            "style_numbers", "list-numbers", lambda: editor.toggle_kind(Kind.NUMBERED)
        )
        self._undo = self._button("text_undo", "arrow-u-up-left", editor.undo, checkable=False)
        self._redo = self._button("text_redo", "arrow-u-up-left", editor.redo, checkable=False, mirrored=True)
        layout = FlowLayout(self, gap=2)
        for button in self._all():
            layout.addWidget(button)
        editor.styles_changed.connect(self._show)
        editor.undoAvailable.connect(self._undo.setEnabled)
        editor.redoAvailable.connect(self._redo.setEnabled)
        self._show()
        self._undo.setEnabled(False)
        self._redo.setEnabled(False)

    def retranslate(self) -> None:
        self._bold.say(translate("Toolbar", "Bold (Ctrl+B)"))
        self._italic.say(translate("Toolbar", "Italic (Ctrl+I)"))
        self._heading.say(translate("Toolbar", "Heading"))
        self._bullets.say(translate("Toolbar", "List"))
        self._numbers.say(translate("Toolbar", "Numbered list"))
        #: Takes back the last thing typed.
        self._undo.say(translate("Toolbar", "Undo (Ctrl+Z)"))
        self._redo.say(translate("Toolbar", "Redo (Ctrl+Y)"))

    def _all(self) -> tuple[Button, ...]:
        return (self._bold, self._italic, self._heading, self._bullets, self._numbers, self._undo, self._redo)

    def _button(
        self,
        name: str,
        icon: str,
        press: Callable[[], None],
        *,
        checkable: bool = True,
        mirrored: bool = False,
    ) -> Button:
        def pressed() -> None:
            press()
            self._show()
            self._editor.setFocus()

        button = (Mirrored if mirrored else Button)(name=name, kind="icon", icon=icon, press=pressed)
        button.setCheckable(checkable)
        return button

    def _show(self) -> None:
        kind = self._editor.kind()
        self._bold.setChecked(self._editor.style_on(BOLD))
        self._italic.setChecked(self._editor.style_on(ITALIC))
        self._heading.setChecked(kind in (Kind.HEADING1, Kind.HEADING2))
        self._bullets.setChecked(kind is Kind.BULLET)
        self._numbers.setChecked(kind is Kind.NUMBERED)
