"""The page 'concerns': what is kept, logging step by step, what now, and the fact sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QHideEvent

from family_app.activities.concerns import draft_of
from family_app.courier import Answers
from family_app.domain.concern import ConcernDraft
from family_app.domain.errors import Expected
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.concerns.kept import KeptConcerns
from family_app.ui.concerns.log_keeper import LogKeeper
from family_app.ui.concerns.sheet import SheetChoice
from family_app.ui.concerns.what_now import WhatNowView
from family_app.ui.parts.own_copy import OwnCopy
from family_app.ui.parts.page import announce
from family_app.ui.printing.preview import show_preview


class ConcernsPage(KeptConcerns):
    """One person's own. Made anew at each unlock and deleted at each lock."""

    def __init__(self, courier: Answers, porch: Porch, country: Callable[[], str]) -> None:
        super().__init__(courier, porch)
        self._porch, self._country = porch, country
        self._copies = OwnCopy(self)
        self._now_about: ConcernDraft | None = None
        self.log = LogKeeper(courier, porch, self.clipboard, self)
        self.flow, self.now, self.sheet = self.log.flow, WhatNowView(porch, country), SheetChoice(porch)
        for each in (self.flow, self.now, self.sheet):
            self._stack.addWidget(each)
        self._connect()
        self.ready()

    def _connect(self) -> None:
        self.list.new_wanted.connect(self.log_new)
        self.list.steps_wanted.connect(lambda: self.go.emit("guides"))
        self.view.change_wanted.connect(self._change)
        self.view.what_now_wanted.connect(self._what_now_again)
        self.view.sheet_wanted.connect(self._show_sheet)
        self.view.letter_wanted.connect(self._tell_from_view)
        self.log.begun.connect(lambda: self._bring(self.flow))
        self.log.stopped.connect(self.show_list)
        self.log.ended.connect(self._show_now)
        self.log.help_wanted.connect(self._help)
        self.log.kept.connect(self._calm)
        self.log.failed.connect(self._tell)
        self.flow.inputs.full.connect(self._full)
        self.now.back_wanted.connect(self.show_list)
        self.now.guide_wanted.connect(lambda guide, reader: self.go.emit(f"guide:{guide}:{reader}"))
        self.now.situation_wanted.connect(self._help)
        self.now.letter_wanted.connect(self._tell_someone)
        self.now.write_wanted.connect(self._write_more)
        self.now.plan_wanted.connect(lambda: self.go.emit("plan"))
        self.now.copy_wanted.connect(self._copies.put)
        self.sheet.back_wanted.connect(lambda: self._bring(self.view, self.view.focus_back))
        self.sheet.show_wanted.connect(self._preview)

    # ---- what the window asks -------------------------------------------------------------------

    def open_for(self, name: str, band: AgeBand, *, read_only: bool = False) -> None:  # noqa: ARG002
        """Shows the list of the person whose space is open."""
        self._read_only = read_only
        self.list.set_read_only(read_only)
        self.set_band(band)
        self._read_list()

    def set_band(self, band: AgeBand) -> None:
        """Other words are offered from now on."""
        self._band = band
        self.log.set_band(band)
        self.retranslate()

    def show_for(self, wanted: str) -> None:
        """'new' begins at once, e.g. from the journal."""
        if wanted == "new":
            self.log_new()

    def arrive(self) -> None:
        if self._stack.currentWidget() is self.list:
            self._read_list()
            self.list.focus_first()

    @property
    def trouble(self) -> Expected | None:
        """Why the last words could not be saved."""
        return self.log.trouble or super().trouble

    def save_words(self, done: Callable[[bool], None]) -> None:
        self.log.save_now(
            lambda saved: self.view.timeline.save_now(lambda note_saved: done(saved and note_saved))
        )

    def forget(self) -> None:
        """Nothing of what was written stays in this window."""
        self.log.forget()
        self.view.forget()
        self.now.clear()
        self.sheet.clear()
        self.list.forget()
        self._now_about = None
        self.clipboard.clear()
        self.banner.clear()

    def retranslate(self) -> None:
        version = self._porch.shelf.concern_words.version_for(self._band)
        self.list.set_opening(version.opening)
        self.list.retranslate()
        self.sheet.retranslate()
        self.flow.retranslate()
        self.view.timeline.retranslate()
        if self.view.concern is not None:
            self.view.show_concern(self.view.concern, self._band, read_only=self._read_only)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.save_words(lambda _saved: None)

    def show_list(self) -> None:
        """Back to everything that was logged."""
        self.now.clear()
        super().show_list()

    # ---- logging, and what now ------------------------------------------------------------------

    def log_new(self) -> None:
        """An empty concern; one that is being filled in is kept as it stands."""
        if not self._read_only:
            self.banner.clear()
            self.log.begin_new()

    def _change(self) -> None:
        if self.view.concern is not None:
            self.log.change(self.view.concern)

    def _write_more(self) -> None:
        if self._now_about is not None:
            self.deeds.open(self._now_about.id)

    def _show_now(self, draft: ConcernDraft, said: str, wish: str) -> None:
        self._now_about = draft
        self.now.show_for(
            draft, self._band, said=said, wish=wish, with_plan=self._band is not AgeBand.SIX,
            read_only=self._read_only,
        )  # fmt: skip
        self._bring(self.now, self.now.focus_back)
        announce(self, said)

    def _what_now_again(self, wish: str = "") -> None:
        concern = self.view.concern
        if concern is not None:
            version = self._porch.shelf.concern_words.version_for(self._band)
            said = version.at_home_text if concern.at_home else version.opening[0]
            self._show_now(draft_of(concern), said, wish or concern.wish or "know")

    def _tell_someone(self) -> None:
        if self._now_about is not None:
            self.go.emit(f"letters:concern={self._now_about.id}")

    def _tell_from_view(self) -> None:
        """Where it is about someone at home, first who outside it could be told."""
        if self.view.concern is not None and self.view.concern.at_home:
            self._what_now_again("tell")
        elif self.view.concern is not None:
            self.go.emit(f"letters:concern={self.view.concern.id}")

    def _help(self, situation: str) -> None:
        self.go.emit(f"help:{situation}".rstrip(":"))

    # ---- the sheet ------------------------------------------------------------------------------

    def _show_sheet(self) -> None:
        if self.view.concern is not None:
            self.sheet.show_concern(self.view.concern)
            self._bring(self.sheet, self.sheet.focus_back)

    def _preview(self) -> None:
        show_preview(self.sheet.job(self._country()), self)
