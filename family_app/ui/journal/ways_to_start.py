"""Ways to start writing on an empty page, and how a page that was started so can end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QTextCursor

from family_app.domain.people import AgeBand
from family_app.domain.prompts import Ending, Prompt, PromptVersion
from family_app.house import Porch
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.in_sight import bring_into_sight
from family_app.ui.parts.page import announce
from family_app.ui.parts.pick_tile import Pick, PickTiles
from family_app.ui.parts.words import translate

if TYPE_CHECKING:
    from family_app.ui.journal.page import JournalPage

HOW_TO_TELL = "guide:G16"


class PromptPanel(CardFrame):
    """The prompts for this age; closed until somebody wants one."""

    chosen = Signal(str)  # id of a prompt

    def __init__(self) -> None:
        super().__init__(hero="private")
        self.setObjectName("ways_panel")
        self._title = Heading(level=2)
        self._tiles = PickTiles(name="way", column=250)
        self._tiles.changed.connect(self._picked)
        self.setLayout(column(self._title, self._tiles, gap=10, margins=(18, 14, 18, 18)))
        self.hide()

    def open_with(self, prompts: tuple[Prompt, ...]) -> None:
        """Shows these, with the keyboard on the first."""
        self._title.setText(translate("WaysToStart", "Ways to start"))
        self._tiles.show_chosen(())
        self._tiles.offer([Pick(each.id, each.title, each.icon, each.about) for each in prompts])
        self.show()
        self._tiles.focus_first()
        bring_into_sight(self._tiles, self._tiles.focusWidget() or self._tiles)
        announce(self, self._title.text())

    def _picked(self) -> None:
        for prompt in self._tiles.chosen:
            self.chosen.emit(prompt)


class EndingChoice(Fold):
    """Stop, do something kind, tell someone, get help: four ways, none of them asked for."""

    help_wanted = Signal()
    tell_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(name="ways_ending", icon="leaf", tone="private")
        self._flow = FlowLayout(gap=8)
        self._buttons: list[Button] = []
        self._words = Text(size=16)
        self._words.setObjectName("ending_words")
        self._how = Button(name="ending_how", icon="compass", press=self.tell_wanted.emit)
        self.body.addWidget(box(self._flow))
        self.body.addWidget(self._words)
        self.body.addWidget(self._how, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_for(self, version: PromptVersion) -> None:
        """The four choices in the words of this age."""
        self.close_side()
        self.set_title(version.ending_question)
        for old in self._buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for ending in version.endings:
            button = Button(name=f"ending_{ending.id}", kind="plain", icon=ending.icon)
            button.setText(ending.label)
            button.setAccessibleDescription(ending.words)
            button.clicked.connect(lambda _on=False, each=ending: self._press(each))
            self._buttons.append(button)
            self._flow.addWidget(button)
        self._how.setText(translate("WaysToStart", "How to tell someone"))
        self._words.hide()
        self._how.hide()
        self.show()

    def _press(self, ending: Ending) -> None:
        self._words.setText(ending.words)
        self._words.show()
        self._how.setVisible(ending.id == "tell")
        bring_into_sight(self._words, self._how if ending.id == "tell" else self._words)
        announce(self, ending.words)
        if ending.id == "help":
            self.help_wanted.emit()


class WaysToStart(QObject):
    """Puts the words of a prompt on an empty page; afterwards it is a page like any other."""

    def __init__(self, page: JournalPage, porch: Porch, band: Callable[[], AgeBand]) -> None:
        super().__init__(page)
        self._page, self._sheet, self._porch, self._band = page, page.sheet, porch, band
        self._started = False  # whether the page that lies there was started with a prompt
        self.panel, self.ending = PromptPanel(), EndingChoice()
        self._sheet.take_in(self.panel, self.ending)
        self._sheet.note.ways_wanted.connect(self._turn)
        self._sheet.touched.connect(self.panel.hide)
        page.desk.opened.connect(self._another_page)
        self.panel.chosen.connect(self._start)
        self.ending.help_wanted.connect(page.help_wanted)
        self.ending.tell_wanted.connect(lambda: page.go.emit(HOW_TO_TELL))
        page.installEventFilter(self)

    def write(self, words: str, *, title: str = "") -> None:
        """The page that lies there begins with these words, and the keyboard is behind the first line."""
        editor = self._sheet.editor
        if editor.isReadOnly():
            return
        if title:
            self._sheet.title.setText(title)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.insertPlainText(words)
        cursor = editor.textCursor()
        if title:
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        editor.setTextCursor(cursor)
        self._sheet.start_writing()

    @property
    def _version(self) -> PromptVersion:
        return self._porch.shelf.prompts.version_for(self._band())

    def _turn(self) -> None:
        if self.panel.isHidden():
            self.panel.open_with(self._version.prompts)
        else:
            self.panel.hide()

    def _start(self, prompt_id: str) -> None:
        version = self._version
        prompt = version.prompt(prompt_id)
        self.panel.hide()
        self.write("\n\n".join(f"{line} " for line in prompt.lines), title=prompt.title)
        self._started = True
        self.ending.show_for(version)

    def _another_page(self, _page_id: str) -> None:
        self._started = False
        self.panel.hide()
        self.ending.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            if not self.panel.isHidden():
                self.panel.open_with(self._version.prompts)
            if self._started:
                self.ending.show_for(self._version)
        return super().eventFilter(watched, event)
