"""The page itself: when, title, feelings, topics, star and text; and what is said below it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from family_app.domain.feelings import UNSURE
from family_app.domain.journal import TITLE_LIMIT, Draft, Page, PageId
from family_app.ui.journal.chips import WordChips, Words
from family_app.ui.journal.editor import TEXT_SIZE, JournalEditor
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.journal.page_foot import BinBar, CopiedLine, EmptyNote, Foot
from family_app.ui.journal.sheet_column import SheetColumn
from family_app.ui.journal.toolbar import Toolbar
from family_app.ui.journal.when import WhenLine
from family_app.ui.parts.basic import Button, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.quiet import QUIET
from family_app.ui.parts.words import translate


class TitleField(QLineEdit):
    """The title; what is copied from it is cleared like the rest of the page."""

    def __init__(self, clipboard: OwnClipboard) -> None:
        super().__init__()
        self.setObjectName("page_title")
        self.setProperty("title", True)
        self.setMaxLength(TITLE_LIMIT)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setInputMethodHints(QUIET)
        self._clipboard = clipboard
        look.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        copying = event.matches(QKeySequence.StandardKey.Copy)
        cutting = event.matches(QKeySequence.StandardKey.Cut)
        if not copying and not cutting:
            super().keyPressEvent(event)
            return
        if self.hasSelectedText():
            self._clipboard.put(self.selectedText())
            if cutting and not self.isReadOnly():
                self.insert("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        # Smaller where there is little room, so that more of a long title can be seen.
        size = 28 if self.width() >= look.px(480) else 22
        self.setFont(look.head_font(size))
        self.setMinimumHeight(look.px(28) + 24)


class StarButton(Button):
    """On or off; its picture and its name say which."""

    def __init__(self) -> None:
        super().__init__(name="page_star", kind="icon")
        self.set_icon("star", "private")
        self.setCheckable(True)
        self.toggled.connect(self.retranslate)

    def retranslate(self) -> None:
        on = self.isChecked()
        self.set_icon("star-fill" if on else "star")
        self.say(translate("Sheet", "Take the star off") if on else translate("Sheet", "Put a star on it"))


class Sheet(QWidget):
    """One page in the editor. `touched` = the person changed something; loading is silent."""

    touched = Signal()
    left = Signal()
    bin_wanted = Signal()
    restore_wanted = Signal()
    erase_wanted = Signal()
    back_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, clipboard: OwnClipboard, at: datetime) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._page_id = PageId("")
        self._loading = False
        self._binned = self._read_only = False
        self.back = Button(name="back_to_list", kind="quiet-private", icon="caret-left")
        self.when = WhenLine(at)
        self.star = StarButton()
        self.bin = Button(name="page_bin", kind="icon", icon="trash")
        self.title = TitleField(clipboard)
        self.feelings = WordChips("feeling", always=UNSURE)
        self.topics = WordChips("topic")
        self.editor = JournalEditor(clipboard)
        self.toolbar = Toolbar(self.editor)
        self.note, self.bin_bar, self.foot = EmptyNote(), BinBar(), Foot()
        self.copied = CopiedLine(clipboard)
        self._build()
        self._connect()

    # ---- a page in and out ----------------------------------------------------------------------

    def show_page(self, page: Page | Draft, *, fresh: bool = False) -> None:
        """Shows a page; `fresh` = nothing of it is kept yet."""
        self._loading = True
        self._page_id = page.id
        self.when.show_moment(page.at)
        self.title.setText(page.title)
        self.title.setCursorPosition(0)
        self.feelings.show(page.feelings)
        self.topics.show(page.topics)
        self.star.setChecked(page.starred)
        self.editor.load(page.text)
        self._binned = isinstance(page, Page) and page.binned_at is not None
        self.bin_bar.show_for(page if isinstance(page, Page) else None)
        self.note.setVisible(fresh)
        self.foot.show_saved(None)
        self.foot.offer_to_give(not fresh and not self._read_only)
        self._allow()
        self._loading = False

    def draft(self, revision: int) -> Draft:
        """The page as it stands, as the draft with this number."""
        return Draft(
            id=self._page_id,
            at=self.when.moment(),
            title=self.title.text(),
            text=self.editor.kept_text(),
            feelings=self.feelings.chosen(),
            topics=self.topics.chosen(),
            starred=self.star.isChecked(),
            revision=revision,
        )

    def set_read_only(self, on: bool) -> None:
        """Whether nothing can be written in this journal at all."""
        self._read_only = on
        self.bin_bar.set_read_only(on)
        self._allow()

    def offer(self, feelings: Words, offered: tuple[str, ...], topics: Words) -> None:
        """The words on the chips."""
        self.feelings.offer(feelings, offered)
        self.topics.offer(topics, tuple(topic for topic, _ in topics))

    @property
    def page_id(self) -> PageId:
        return self._page_id

    @property
    def is_binned(self) -> bool:
        return self._binned

    # ---- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        self._chips = FlowLayout(gap=8)
        self._words = box(self._chips)
        self._body = SheetColumn()
        self._body.fitted.connect(self._fit)
        body = self._body.body
        body.addLayout(row(self.back, None))
        head = FlowLayout(gap=4)  # a long date in a small window: the star and the bin go below it
        for each in (self.when.words, self.star, self.bin):
            head.addWidget(each)
        body.addWidget(box(head))
        for part in (self.when, self.bin_bar, self.title, self.note, self._words):
            body.addWidget(part)
        body.addWidget(self.feelings.box)
        body.addWidget(self.topics.box)
        body.addWidget(self.toolbar)
        body.addWidget(self.editor, 1)
        body.addWidget(self.foot)
        body.addWidget(self.copied)
        self.setLayout(column(self._body, gap=0))
        self.back.hide()
        look.changed.connect(self._dress)
        self._dress()

    def _connect(self) -> None:
        sources: tuple[QObject, ...] = (self.when, self.feelings, self.topics)
        for each in sources:
            each.changed.connect(self._touch)  # type: ignore[attr-defined]
        for chips in (self.feelings, self.topics):
            chips.relaid.connect(self._lay_chips)
        self.title.textEdited.connect(self._touch)
        self.title.editingFinished.connect(self.left)
        self.title.returnPressed.connect(self.editor.setFocus)
        self.star.toggled.connect(self._touch)
        self.editor.typed.connect(self._touch)
        self.editor.left.connect(self.left)
        self.back.clicked.connect(self.back_wanted)
        self.bin.clicked.connect(self.bin_wanted)
        self.bin_bar.restore_wanted.connect(self.restore_wanted)
        self.bin_bar.erase_wanted.connect(self.erase_wanted)
        self.foot.help_wanted.connect(self.help_wanted)
        self.note.help_wanted.connect(self.help_wanted)

    def retranslate(self) -> None:
        self.back.setText(translate("Sheet", "All pages"))
        self.bin.say(translate("Sheet", "Move this page to the bin"))
        self.title.setPlaceholderText(translate("Sheet", "Title"))
        self.title.setAccessibleName(translate("Sheet", "Title"))
        self.editor.setAccessibleName(translate("Sheet", "Text of this page"))
        self.editor.setPlaceholderText(translate("Sheet", "Write here…"))
        #: On a button with a plus: choose a feeling for this page.
        self.feelings.more.setText(translate("Sheet", "feeling"))
        self.feelings.more.setAccessibleName(translate("Sheet", "Choose feelings"))
        #: On a button with a plus: choose a topic for this page.
        self.topics.more.setText(translate("Sheet", "topic"))
        self.topics.more.setAccessibleName(translate("Sheet", "Choose topics"))
        for part in (self.when, self.star, self.toolbar, self.note, self.bin_bar, self.foot, self.copied):
            part.retranslate()

    def take_in(self, below_note: QWidget, above_foot: QWidget) -> None:
        """Two more parts of the page, each at its place."""
        body = self._body.body
        body.insertWidget(body.indexOf(self.note) + 1, below_note)
        body.insertWidget(body.indexOf(self.foot), above_foot)

    def start_writing(self) -> None:
        """The keyboard goes to the text, and the text into sight: a low window shows what stands above it."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._body.show_cursor(self.editor)

    # ---- changing -------------------------------------------------------------------------------

    def _touch(self) -> None:
        if not self._loading and not self._binned and not self._read_only:
            self.touched.emit()

    def _allow(self) -> None:
        fixed = self._fixed
        self.title.setReadOnly(fixed)
        self.editor.setReadOnly(fixed)
        # A page that cannot be changed is still read with the keyboard.
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for chips in (self.feelings, self.topics):
            chips.set_read_only(fixed)
        self.when.set_read_only(fixed)
        self.toolbar.setVisible(not fixed)
        self.star.setVisible(not fixed)
        self.bin.setVisible(not fixed)
        self.foot.setVisible(not self._binned)

    def _lay_chips(self) -> None:
        while self._chips.count():
            self._chips.takeAt(0)
        before: QWidget = self.title
        for chip in (*self.feelings.row(), *self.topics.row()):
            self._chips.addWidget(chip)
            chip.setVisible(not self._fixed or chip.isChecked())
            QWidget.setTabOrder(before, chip)
            before = chip
        self._chips.invalidate()
        self._words.updateGeometry()

    @property
    def _fixed(self) -> bool:
        """Whether the page can only be read."""
        return self._binned or self._read_only

    def _fit(self, tight: bool, low: bool) -> None:
        self.when.fit(tight=tight)
        self.note.fit(low=low)

    def _dress(self) -> None:
        line = QFontMetricsF(look.text_font(TEXT_SIZE)).height() * 1.5
        self.editor.setMinimumHeight(round(line * 4) + 16)
