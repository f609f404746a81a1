"""My journal: the pages at the side, the open page beside them, saved by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.feelings import for_band
from family_app.domain.journal import PageId, PageLine
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.journal.bin import Bin
from family_app.ui.journal.desk import Desk
from family_app.ui.journal.journal_banner import JournalBanner
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.journal.panes import Above, Panes
from family_app.ui.journal.sheet import Sheet
from family_app.ui.journal.side import Side
from family_app.ui.journal.ways_to_start import WaysToStart
from family_app.ui.parts.basic import column
from family_app.ui.parts.page import Page as Room


class JournalPage(Room):
    """One person's own space. Made anew at each unlock and deleted at each lock."""

    lock_wanted = Signal()

    def __init__(self, courier: Answers, porch: Porch) -> None:
        super().__init__()
        self._courier, self._porch = courier, porch
        self._name, self._band, self._read_only = "", AgeBand.ADULT, False
        self.clipboard = OwnClipboard(self)
        self.bin = Bin(courier, self)
        self.banner = JournalBanner()
        self.side = Side(courier, porch.clock.now)
        self.sheet = Sheet(self.clipboard, porch.clock.now())
        self.desk = Desk(courier, porch.clock, self.sheet)
        self.ways = WaysToStart(self, porch, lambda: self._band)
        self.panes = Panes(self.side, self.sheet)
        layout = column(Above(self.banner, self.bin.bar), self.panes, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()
        self.ready()
        self.desk.start_fresh()

    # ---- what the window asks -------------------------------------------------------------------

    def open_for(
        self, name: str, band: AgeBand, *, read_only: bool = False, last_opened: datetime | None = None
    ) -> None:
        """Shows the journal of the person whose space was just opened."""
        self._name, self._band, self._read_only = name, band, read_only
        self.side.head.show_last_opened(last_opened)
        self.side.new.setEnabled(not read_only)
        self.sheet.set_read_only(read_only)
        self.side.empty_bin.set_read_only(read_only)
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
        if self.panes.right_is_shown:
            self.sheet.start_writing()
        else:
            self.side.new.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def trouble(self) -> Expected | None:
        """Why the last words could not be saved."""
        return self.desk.keeper.trouble

    def save_words(self, done: Callable[[bool], None]) -> None:
        self.desk.keeper.save_now(done)

    def forget(self) -> None:
        """Nothing of what was written stays in this window: no text, no way back, no clipboard."""
        self.desk.forget()
        self.side.forget()
        for part in (self.clipboard, self.banner, self.bin):
            part.clear()

    # ---- texts ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.side.set_name(self._name)
        self.sheet.retranslate()
        self.bin.retranslate()
        self._offer_words()
        if self._read_only:
            self.banner.tell_read_only()

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
        _lead_on(self)
        self.sheet.editor.full.connect(lambda: self.banner.tell_full(self.new_page))
        self.desk.opened.connect(self._opened)
        self.desk.kept.connect(self._kept)
        self.desk.not_kept.connect(self._not_kept)
        self.bin.binned.connect(self._gone)
        self.bin.restored.connect(self._restored)
        self.bin.erased.connect(self._gone)
        self.bin.emptied.connect(self._bin_emptied)
        self.side.empty_bin.wanted.connect(self.bin.empty)
        for part in (self.side, self.desk, self.bin):
            part.failed.connect(self.banner.tell_trouble)
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

    def begin_with(self, words: str) -> None:
        """A new page that begins with these words."""
        self.new_page()
        self.ways.write(words)

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
        self.banner.tell_not_kept(trouble, self.new_page, self.desk.keeper.save_now)

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

    def _bin_emptied(self) -> None:
        if self.sheet.is_binned:
            self.desk.keeper.drop(self.sheet.page_id)
            self.desk.start_fresh()
        self.panes.show_left()
        self.side.refresh()
        self.side.all_pages.setFocus(Qt.FocusReason.OtherFocusReason)

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


def _lead_on(journal: JournalPage) -> None:
    """From a page to help, to what happened, and to a letter with the words of this page."""
    sheet, go = journal.sheet, journal.go.emit
    sheet.help_wanted.connect(journal.help_wanted)
    sheet.note.happened_wanted.connect(lambda: go("concerns:new"))

    def give() -> None:
        wanted = f"letters:page={sheet.page_id}"
        journal.desk.keeper.save_now(lambda saved: go(wanted) if saved else None)

    sheet.foot.give_wanted.connect(give)
