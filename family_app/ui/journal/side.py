"""The side of the journal: whose it is, search, the month, the list, and a big button to write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from family_app.courier import Answers
from family_app.domain.journal import Hits, PageFilter
from family_app.ui.journal.calendar import MonthCalendar
from family_app.ui.journal.empty_bin import EmptyBin
from family_app.ui.journal.filters import FilterBar
from family_app.ui.journal.page_list import PageListModel, PageListView
from family_app.ui.journal.search import Searcher, SearchField
from family_app.ui.journal.side_head import SideHead
from family_app.ui.parts.basic import Button, Text, box, column, row
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column, announce
from family_app.ui.parts.words import translate


class Side(QFrame):
    """Finds pages. What is opened is decided by the page around it."""

    picked = Signal(str)  # page id
    new_wanted = Signal()
    lock_wanted = Signal()
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._asked_for_month: bool | None = None
        self._found_in_all = 0
        self._unread = False  # the list could not be read
        self._roomy = False
        self.head = SideHead()
        self.search = SearchField()
        self.searcher = Searcher(courier, self.search)
        self.month_button = Button(name="show_month", kind="icon")
        self.filter_button = Button(name="show_filters", kind="icon")
        self.calendar = MonthCalendar(courier, now)
        self.filters = FilterBar()
        self.count = Text(muted=True, size=14)
        self.empty_bin = EmptyBin()
        self.all_pages = Button(name="all_pages", kind="quiet-private", icon="x")
        self.model = PageListModel(courier, now)
        self.model.setParent(self)  # an answer that comes after a lock finds neither of the two
        self.list = PageListView(self.model)
        self.empty = Text(muted=True)
        self.new = Button(name="new_page", kind="private", icon="pencil-simple-line")
        self._build()
        self._connect()

    # ---- what the page around it asks -----------------------------------------------------------

    def set_name(self, name: str) -> None:
        self.head.set_name(name)
        self.retranslate()

    def refresh(self) -> None:
        """Reads list, month and hits again."""
        self.calendar.refresh()
        if self.searcher.active:
            self.searcher.again()
        else:
            self.model.show(self.filters.wanted())

    def forget(self) -> None:
        """Drops titles and what was looked for."""
        self.search.clear()
        self.search.setModified(False)
        self.model.forget()

    def show_all(self) -> None:
        """No search, no filter, the whole list."""
        self.search.clear()
        self.calendar.let_go()
        self.filters.clear()

    def fit(self, *, roomy: bool) -> None:
        """The month is open when there is room for it and nothing is looked for, or when it was asked for."""
        self._roomy = roomy
        self._show_month()

    @property
    def wanted(self) -> PageFilter:
        return self.filters.wanted()

    def retranslate(self) -> None:
        self.month_button.say(translate("Side", "Month"))
        self.filter_button.say(translate("Side", "Star, feeling, topic, bin"))
        self.all_pages.setText(translate("Side", "All pages"))
        self.list.setAccessibleName(translate("Side", "Pages"))
        self.new.setText(translate("Side", "Write something new"))
        for part in (self.head, self.search, self.calendar, self.filters, self.empty_bin):
            part.retranslate()
        self._tell_count(speak=False)

    # ---- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        for button, icon in ((self.month_button, "calendar-blank"), (self.filter_button, "funnel")):
            button.set_icon(icon, "private")
            button.setCheckable(True)
        self.filters.hide()
        self.calendar.hide()
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._body = Column(width=10_000, margins=(24, 22, 20, 8))
        body = self._body.body
        body.setSpacing(8)
        body.addWidget(self.head)
        body.addLayout(row(self.search, self.month_button, self.filter_button, gap=4))
        body.addWidget(self.calendar)
        body.addWidget(self.filters)
        body.addWidget(self.count)
        body.addWidget(self.empty_bin)
        body.addLayout(row(self.all_pages, None))
        body.addWidget(self.list, 1)
        body.addWidget(self.empty, 1)
        foot = box(row(self.new, margins=(24, 4, 20, 20)))
        self.new.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayout(column(self._body, foot, gap=0))
        look.changed.connect(self._dress)
        self._dress()

    def _connect(self) -> None:
        self.head.lock_wanted.connect(self.lock_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.month_button.clicked.connect(self._month_asked)
        self.filter_button.toggled.connect(self._filters_asked)
        self.calendar.day_chosen.connect(self.filters.set_day)
        self.filters.changed.connect(self._narrow)
        self.all_pages.clicked.connect(self.show_all)
        self.empty_bin.asked.connect(lambda: QTimer.singleShot(0, self, self._show_question))
        self.searcher.found.connect(self._found)
        self.searcher.ended.connect(self._search_ended)
        self.search.down.connect(self.list.setFocus)
        self.list.picked.connect(self.picked)
        self.model.loaded.connect(lambda: self._listed(read=True))
        self.model.failed.connect(lambda _trouble: self._listed(read=False))
        for part in (self.searcher, self.calendar, self.model):
            part.failed.connect(self.failed)

    def _show_question(self) -> None:
        self._body.ensureWidgetVisible(self.empty_bin, 0, 8)

    # ---- finding --------------------------------------------------------------------------------

    def _month_asked(self) -> None:
        self._asked_for_month = self.month_button.isChecked()
        if self._asked_for_month:
            self.filter_button.setChecked(False)
        self._show_month()

    def _show_month(self) -> None:
        by_itself = self._roomy and not self.searcher.active
        shown = by_itself if self._asked_for_month is None else self._asked_for_month
        shown = shown and not self.filter_button.isChecked()
        self.month_button.setChecked(shown)
        self.calendar.setVisible(shown)

    def _filters_asked(self, on: bool) -> None:
        # One of the two is open at a time: the list needs the room.
        self.filters.setVisible(on)
        self._show_month()

    def _narrow(self) -> None:
        wanted = self.wanted
        self.searcher.narrow(wanted)
        if not self.searcher.active:
            self.model.show(wanted)

    def _found(self, hits: Hits) -> None:
        self._found_in_all = hits.total
        self.model.show_hits(hits)
        self._show_month()
        self._tell_count(speak=True)

    def _search_ended(self) -> None:
        self._show_month()
        self.model.show(self.wanted)

    def _listed(self, *, read: bool) -> None:
        self._unread = not read
        self._tell_count(speak=False)

    def _tell_count(self, *, speak: bool) -> None:
        wanted, rows = self.wanted, self.model.rowCount()
        narrowed = self.searcher.active or wanted != PageFilter()
        self.list.setVisible(rows > 0)
        self.empty.setVisible(rows == 0)
        self.all_pages.setVisible(narrowed)
        self.count.setVisible(narrowed and not self._unread)
        if self.searcher.active:
            words = translate("Side", "%n page(s) found", "", self._found_in_all)
        elif wanted.binned:
            words = translate("Side", "Bin: %n page(s), each kept for 30 days", "", self.model.total)
        else:
            words = translate("Side", "%n page(s)", "", self.model.total)
        self.count.setText(words)
        whole_bin = wanted == PageFilter(binned=True) and not self.searcher.active
        self.empty_bin.show_for(self.model.total if whole_bin and rows else 0)
        if self._unread:  # never as if there were nothing
            self.empty.setText(translate("Side", "Your pages could not be read just now."))
        elif narrowed and wanted.binned and rows == 0 and not self.searcher.active:
            self.empty.setText(translate("Side", "The bin is empty."))
        elif narrowed:
            self.empty.setText(translate("Side", "No page found."))
        else:
            self.empty.setText(translate("Side", "Your pages will appear here."))
        if speak:
            announce(self.list, words)

    def _dress(self) -> None:
        self.list.setMinimumHeight(look.px(60) * 2 + 8)
