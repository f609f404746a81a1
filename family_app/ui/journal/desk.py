"""Which page lies in the editor, where it came from, and that what is typed on it is kept."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QObject, Signal

from family_app.activities.journal import open_page
from family_app.courier import Answers
from family_app.domain.clock import Clock
from family_app.domain.journal import Draft, Kept, Page, PageId, PageLine
from family_app.ui.journal.draft_keeper import DraftKeeper
from family_app.ui.journal.sheet import Sheet


class Desk(QObject):
    """One page at a time. Nothing of a new page is kept before the first key."""

    opened = Signal(str)  # page id; '' for a new page
    kept = Signal(object)  # the PageLine of the page on the desk, or None for a page that was left
    not_kept = Signal(object)  # Expected
    failed = Signal(object)  # Expected: a page could not be opened

    def __init__(self, courier: Answers, clock: Clock, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._courier, self._clock, self._sheet = courier, clock, sheet
        self._question = 0  # counts what was opened, so that late answers are dropped
        self.fresh = True  # nothing of the page in the editor is kept
        self.keeper: DraftKeeper[Draft] = DraftKeeper(courier, self)
        self.keeper.kept.connect(self._kept)
        self.keeper.not_kept.connect(self._not_kept)
        sheet.touched.connect(self._touched)
        sheet.left.connect(self.keeper.save_now)

    @property
    def page_id(self) -> PageId:
        return self._sheet.page_id

    def start_fresh(self) -> None:
        """An empty page, now."""
        self._question += 1
        self.keeper.watch(0, self._sheet.draft)
        self.fresh = True
        page_id = PageId(secrets.token_hex(16))
        self._sheet.show_page(Draft(page_id, self._clock.now(), "", "", revision=0), fresh=True)
        self.opened.emit("")

    def open(self, page_id: PageId) -> None:
        """Opens a kept page; what was typed on the one before is saved first."""
        self.keeper.save_now()
        self._question += 1
        question = self._question
        unsaved = self.keeper.unsaved(page_id)
        if unsaved is not None:
            self._show(unsaved)
            return

        def done(page: Page) -> None:
            if question == self._question:
                self._show(page)

        self._courier.send(open_page, page_id, to=self, done=done, failed=self.failed.emit)

    def forget(self) -> None:
        """Drops the page, its way back, and every draft."""
        self._question += 1
        self.keeper.forget()
        self.start_fresh()

    def _show(self, page: Page | Draft) -> None:
        # What was typed while the page was on its way belongs to the page before.
        self.keeper.watch(page.revision, self._sheet.draft)
        self.fresh = False
        self._sheet.show_page(page)
        self.opened.emit(page.id)

    def _touched(self) -> None:
        self.fresh = False
        self._sheet.note.hide()
        self.keeper.touch()

    def _kept(self, kept: Kept) -> None:
        if kept.id != self.page_id:
            self.kept.emit(None)
            return
        sheet = self._sheet
        sheet.foot.show_saved(kept.at)
        feelings = sheet.feelings.chosen()
        first = feelings[0] if feelings else None
        line = PageLine(kept.id, sheet.when.moment(), sheet.title.text(), sheet.star.isChecked(), first)
        self.kept.emit(line)

    def _not_kept(self, trouble: object) -> None:
        self._sheet.foot.show_saved(None)
        self.not_kept.emit(trouble)
