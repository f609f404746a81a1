"""My journal: the pages at the side, the open page beside them, saved by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from family_app.courier import Answers
from family_app.domain.errors import Expected, PageTooLong
from family_app.domain.feelings import for_band
from family_app.domain.journal import PageId, PageLine
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.journal.bin import Bin
from family_app.ui.journal.desk import Desk
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.journal.panes import Above, Panes
from family_app.ui.journal.sheet import Sheet
from family_app.ui.journal.side import Side
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import column
from family_app.ui.parts.page import Page as Room
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class JournalPage(Room):
    """One person's own space. Made anew at each unlock and deleted at each lock."""

    lock_wanted = Signal()

    def __init__(self, courier: Answers, porch: Porch) -> None:
        super().__init__()
        self._courier, self._porch = courier, porch
        self._name, self._band, self._read_only = "", AgeBand.ADULT, False
        self.clipboard = OwnClipboard(self)
        self.bin = Bin(courier, self)
        self.banner = Banner(name="journal_banner")
        self.side = Side(courier, porch.clock.now)
        self.sheet = Sheet(self.clipboard, porch.clock.now())
        self.desk = Desk(courier, porch.clock, self.sheet)
        self.panes = Panes(self.side, self.sheet)
        layout = column(Above(self.banner, self.bin.bar), self.panes, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()
        self.ready()
        self.desk.start_fresh()

    # ---- what the window asks -------------------------------------------------------------------

    def open_for(self, name: str, band: AgeBand, *, read_only: bool = False) -> None:
        """Shows the journal of the person whose space was just opened."""
        self._name, self._band, self._read_only = name, band, read_only
        self.side.new.setEnabled(not read_only)
        self.sheet.set_read_only(read_only)
        self.retranslate()
        self.side.refresh()
        self.desk.start_fresh()

    def set_band(self, band: AgeBand) -> None:
        """Other feeling words are offered from now on."""
        self._band = band
        self._offer_words()

    def arrive(self) -> None:
        self.panes.fit()
        # Ready to write; never on the lock button, which a first press of the space bar would press.
        target: QWidget = self.sheet.editor if self.panes.right_is_shown else self.side.new
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def trouble(self) -> Expected | None:
        """Why the last words could not be saved."""
        return self.desk.keeper.trouble

    def save_words(self, done: Callable[[bool], None]) -> None:
        self.desk.keeper.save_now(done)

    def forget(self) -> None:
        """Nothing of what was written stays in this window: no text, no way back, no clipboard."""
        self.desk.forget()
        self.clipboard.clear()
        self.side.forget()
        self.banner.clear()
        self.bin.clear()

    # ---- texts ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.side.set_name(self._name)
        self.sheet.retranslate()
        self.bin.retranslate()
        self._offer_words()
        if self._read_only:
            self.banner.tell(
                translate("JournalPage", "You can read your pages now, but not write."),
                translate(
                    "JournalPage", "The folder of this journal does not allow changes. Your pages are safe."
                ),
                speak=False,
            )

    def _offer_words(self) -> None:
        shelf = self._porch.shelf
        feelings = tuple((feeling.id, feeling.word) for feeling in shelf.feelings)
        offered = tuple(feeling.id for feeling in for_band(shelf.feelings, self._band))
        topics = tuple((topic.id, topic.name) for topic in shelf.topics if topic.journal)
        self.sheet.offer(feelings, offered, topics)
        self.side.filters.offer(tuple(each for each in feelings if each[0] in offered), topics)

    def _connect(self) -> None:
        self.panes.fitted.connect(self._fitted)
        self.side.lock_wanted.connect(self.lock_wanted)
        self.side.new_wanted.connect(self.new_page)
        self.side.picked.connect(self.open_page)
        self.sheet.back_wanted.connect(self.show_list)
        self.sheet.bin_wanted.connect(self._to_bin)
        self.sheet.restore_wanted.connect(lambda: self.bin.restore(self.sheet.page_id))
        self.sheet.erase_wanted.connect(lambda: self.bin.erase(self.sheet.page_id))
        self.sheet.help_wanted.connect(self.help_wanted)
        self.sheet.editor.full.connect(self._full)
        self.desk.opened.connect(self._opened)
        self.desk.kept.connect(self._kept)
        self.desk.not_kept.connect(self._not_kept)
        self.bin.binned.connect(self._gone)
        self.bin.restored.connect(self._restored)
        self.bin.erased.connect(self._gone)
        for part in (self.side, self.desk, self.bin):
            part.failed.connect(self._tell)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_page, context=inside)
        QShortcut(QKeySequence("Ctrl+F"), self, self._find, context=inside)

    # ---- going from page to page ----------------------------------------------------------------

    def new_page(self) -> None:
        """An empty page; nothing of it is kept before the first key."""
        if self._read_only:
            return
        self.bin.clear()
        self.desk.start_fresh()
        self.panes.show_right()
        self.sheet.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_page(self, page_id: str) -> None:
        """Opens a page of the list."""
        self.desk.open(PageId(page_id))

    def show_list(self) -> None:
        """Back to the list, where only one of the two fits."""
        self.desk.keeper.save_now()
        self.panes.show_left()
        self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self, page_id: str) -> None:
        self.side.list.mark(PageId(page_id) if page_id else None)
        if page_id:
            self.bin.clear()
            self.panes.show_right()
            self.sheet.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self) -> None:
        self.panes.show_left()
        self.side.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.side.search.selectAll()

    # ---- saving ---------------------------------------------------------------------------------

    def _kept(self, line: PageLine | None) -> None:
        if line is None:
            self.side.refresh()
        elif not self.side.model.put(line):
            self.side.list.mark(line.id)
            self.side.refresh()
        if self.trouble is None and not self._read_only:
            self.banner.clear()

    def _not_kept(self, trouble: Expected) -> None:
        words, full = words_for(trouble), isinstance(trouble, PageTooLong)
        label = translate("JournalPage", "New page") if full else translate("JournalPage", "Try again")
        self._say(words.title, words.text, label, self.new_page if full else self.desk.keeper.save_now)

    def _full(self) -> None:
        title = translate("JournalPage", "There is no more room on this page.")
        text = translate("JournalPage", "Your page is as it was. Write or paste it on a new page.")
        self._say(title, text, translate("JournalPage", "New page"), self.new_page)

    def _say(self, title: str, text: str, label: str, press: Callable[[], None]) -> None:
        self.banner.tell(title, text, action=label, press=press, speak=title not in self.banner.said)  # once

    def _tell(self, trouble: Expected) -> None:
        words = words_for(trouble)
        self._say(words.title, words.text, translate("JournalPage", "Close"), self.banner.clear)

    # ---- the bin --------------------------------------------------------------------------------

    def _to_bin(self) -> None:
        page_id = self.sheet.page_id
        if self.desk.fresh:
            self.desk.start_fresh()
            self.show_list()
            return
        # Saved first, so that it comes out of the bin as it went in.
        self.desk.keeper.save_now(lambda saved: self.bin.put_in(page_id) if saved else None)

    def _gone(self, page_id: PageId) -> None:
        self.desk.keeper.drop(page_id)
        if self.sheet.page_id == page_id:
            self.desk.start_fresh()
        self.show_list()
        self.side.refresh()

    def _restored(self, page_id: PageId) -> None:
        self.side.filters.show_bin(False)
        self.side.refresh()
        self.open_page(page_id)

    def _fitted(self, single: bool, roomy: bool) -> None:
        self.sheet.back.setVisible(single)
        self.side.fit(roomy=roomy)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.desk.keeper.save_now()
