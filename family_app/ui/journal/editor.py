"""Where a page is written: words, bold, italic, headings and lists, and nothing that is not words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit

from family_app.domain.journal import TEXT_LIMIT
from family_app.domain.markdown import Kind
from family_app.ui.journal.line_styles import HEADINGS, LISTS, set_style, toggle_kind
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.journal.page_document import (
    BOLD,
    ITALIC,
    PageDocument,
    block_format,
    char_format,
    kind_of,
)
from family_app.ui.journal.page_limit import ROOMY, kept_size, written_size
from family_app.ui.parts.look import look
from family_app.ui.parts.quiet import QUIET
from family_app.ui.parts.words import translate

TEXT_SIZE = 18
COLUMN = 75  # characters: wider lines are hard to read


class JournalEditor(QTextEdit):
    """A text with a small number of styles. Takes words only; Tab goes on to the next thing."""

    typed = Signal()
    left = Signal()
    full = Signal()  # something was not written, because the page holds no more
    styles_changed = Signal()

    def __init__(self, clipboard: OwnClipboard) -> None:
        super().__init__()
        self.setObjectName("page_text")
        self._clipboard = clipboard
        self._loading = False
        self.setTabChangesFocus(True)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine | QUIET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = PageDocument(self.document())
        self.document().setIndentWidth(28)
        self.document().contentsChanged.connect(self._tell_typed)
        self.cursorPositionChanged.connect(self.styles_changed)
        self.currentCharFormatChanged.connect(lambda _format: self.styles_changed.emit())
        look.changed.connect(self._dress)
        self._dress()
        self.load("")

    # ---- the page in it -------------------------------------------------------------------------

    def load(self, text: str) -> None:
        """Shows a text; the way back to the one before is gone."""
        self._loading = True
        self._page.load(text)
        self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)
        # A cursor in an empty document has no style of its own yet.
        if not text:
            self.setCurrentCharFormat(char_format())
        self.styles_changed.emit()

    def kept_text(self) -> str:
        """The text as it is kept."""
        return self._page.text()

    @property
    def is_blank(self) -> bool:
        return self.document().isEmpty()

    def _tell_typed(self) -> None:
        if not self._loading:
            self.typed.emit()

    # ---- styles ---------------------------------------------------------------------------------

    def style_on(self, which: int) -> bool:
        """Whether what is typed next, or what is selected, is BOLD or ITALIC."""
        return self.currentCharFormat().boolProperty(which)

    def kind(self) -> Kind:
        """What the line with the cursor is."""
        return kind_of(self.textCursor().block())

    def toggle_bold(self) -> None:
        self._toggle(BOLD)

    def toggle_italic(self) -> None:
        self._toggle(ITALIC)

    def toggle_kind(self, kind: Kind) -> None:
        """Makes the selected lines a heading or a list, or paragraphs again."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        now = toggle_kind(cursor, kind)
        if not cursor.hasSelection() and not cursor.block().text():
            self.setCurrentCharFormat(char_format(now))
        self.styles_changed.emit()

    def _toggle(self, which: int) -> None:
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        style = set_style(cursor, which, on=not self.style_on(which))
        if not cursor.hasSelection():
            self.mergeCurrentCharFormat(style)
        self.styles_changed.emit()

    # ---- keys -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _writes(event) and not self._takes(event.text()):
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Bold):
            self.toggle_bold()
        elif event.matches(QKeySequence.StandardKey.Italic) or _is_ctrl_i(event):
            self.toggle_italic()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            if self._takes("\n"):
                self._new_line()
        elif event.key() == Qt.Key.Key_Backspace and self._backspace():
            pass
        else:
            super().keyPressEvent(event)

    def _new_line(self) -> None:
        cursor, kind = self.textCursor(), self.kind()
        if kind in LISTS and not cursor.block().text():
            self.toggle_kind(kind)  # Enter on an empty item ends the list
            return
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        heading = kind in HEADINGS and cursor.atBlockEnd()
        cursor.insertBlock()
        if heading:
            cursor.setBlockFormat(block_format())
            cursor.setBlockCharFormat(char_format())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        if heading:
            self.setCurrentCharFormat(char_format())
        self.ensureCursorVisible()

    def _backspace(self) -> bool:
        cursor = self.textCursor()
        if self.isReadOnly() or cursor.hasSelection() or not cursor.atBlockStart():
            return False
        kind = self.kind()
        if kind is Kind.PARAGRAPH:
            return False
        self.toggle_kind(kind)
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and not self._takes(event.commitString()):
            event.setCommitString("")
        super().inputMethodEvent(event)

    def _takes(self, words: str) -> bool:
        """Whether the page holds these words too, in the place of what is selected; says so when not."""
        if self.isReadOnly() or self.document().characterCount() + len(words) < ROOMY:
            return True
        cursor = self.textCursor()
        after = kept_size(self.kept_text()) - kept_size(cursor.selectedText())
        if after + written_size(words, self.kind()) <= TEXT_LIMIT:
            return True
        self.full.emit()
        return False

    # ---- words only -----------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(_words_in(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = _words_in(source)
        if words and not self.isReadOnly() and self._takes(words):
            # The kind of line one pastes into decides how the words look.
            self.textCursor().insertText(words, char_format(self.kind()))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt writes line ends inside a selection as U+2029.
        return self._clipboard.wrap(self.textCursor().selectedText().replace("\u2029", "\n"))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Pressing inside a selection would start to drag it, and it could be dropped in another program.
        cursor = self.textCursor()
        if event.button() == Qt.MouseButton.LeftButton and cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Our own words in it, and no signs that a child would not know."""
        _menu_for(self).popup(event.globalPos())

    # ---- the rest -------------------------------------------------------------------------------

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        font = look.text_font(TEXT_SIZE)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setMaximumWidth(round(QFontMetricsF(font).averageCharWidth() * COLUMN) + 40)


def _menu_for(editor: JournalEditor) -> QMenu:
    menu = QMenu(editor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    selected, writable = editor.textCursor().hasSelection(), not editor.isReadOnly()
    for text, press, possible in (
        (translate("JournalEditor", "Cut"), editor.cut, selected and writable),
        (translate("JournalEditor", "Copy"), editor.copy, selected),
        (translate("JournalEditor", "Paste"), editor.paste, writable and editor.canPaste()),
        (translate("JournalEditor", "Select all"), editor.selectAll, not editor.is_blank),
    ):
        action = menu.addAction(text)
        action.triggered.connect(press)
        action.setEnabled(possible)
    return menu


def _writes(event: QKeyEvent) -> bool:
    """Whether the key stands for a sign, and not for something to do."""
    return event.text() > " " or event.text() == " "


def _is_ctrl_i(event: QKeyEvent) -> bool:
    # Qt has no italic key of its own on some systems.
    return event.key() == Qt.Key.Key_I and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _words_in(source: QMimeData) -> str:
    """The plain words of what is pasted or dropped; '' for files, pictures and web pages without words."""
    if any(url.isLocalFile() for url in source.urls()) or not source.hasFormat("text/plain"):
        return ""
    words = source.text()
    lines = words.split()
    if lines and all(line.startswith("file:") for line in lines):
        return ""
    return words.replace("\ufffc", "").replace("\u2028", "\n")
