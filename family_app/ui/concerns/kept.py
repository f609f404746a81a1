"""The concerns that are kept: the list, one of them with its timeline, the bin, and what is told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from family_app.courier import Answers
from family_app.domain.concern import Concern, ConcernId
from family_app.domain.errors import Expected
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.concerns.deeds import Deeds
from family_app.ui.concerns.listing import ConcernList
from family_app.ui.concerns.one import ConcernView
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import column
from family_app.ui.parts.page import Page
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class KeptConcerns(Page):
    """Shows and changes what is kept; knows nothing of the steps that made it."""

    def __init__(self, courier: Answers, porch: Porch) -> None:
        super().__init__()
        self._band, self._read_only = AgeBand.TWELVE, False
        self._bin = False
        self.clipboard = OwnClipboard(self)
        self.deeds = Deeds(courier, self)
        self.banner = Banner(name="concerns_banner")
        self.list = ConcernList(porch)
        self.view = ConcernView(courier, porch, self.clipboard)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.view)
        layout = column(self.banner, self._stack, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._listen()

    def _listen(self) -> None:
        self.list.chosen.connect(lambda id_: self.deeds.open(ConcernId(id_)))
        self.list.bin_turned.connect(self._turn_bin)
        self.list.empty_wanted.connect(self.deeds.empty_bin)
        self.view.back_wanted.connect(self.show_list)
        self.view.close_wanted.connect(lambda on: self._about(lambda id_: self.deeds.close(id_, on)))
        self.view.bin_wanted.connect(self._to_bin)
        self.view.restore_wanted.connect(lambda: self._about(self.deeds.take_out))
        self.view.erase_wanted.connect(lambda: self._about(self.deeds.erase))
        self.view.timeline.added.connect(self._again)
        self.view.timeline.keeper.kept.connect(lambda _kept: self._calm())
        self.view.timeline.full.connect(self._full)
        self.view.timeline.failed.connect(self._tell)
        self.deeds.read.connect(self._show)
        self.deeds.listed.connect(self.list.show_lines)
        self.deeds.changed.connect(lambda _id: self._again())
        self.deeds.binned.connect(self._binned)
        self.deeds.restored.connect(self._restored)
        self.deeds.erased.connect(self.show_list)
        self.deeds.failed.connect(self._tell)

    @property
    def trouble(self) -> Expected | None:
        """Why the last words could not be saved."""
        return self.view.timeline.trouble

    # ---- the list -------------------------------------------------------------------------------

    def show_list(self) -> None:
        """Back to everything that was logged."""
        self.banner.clear()
        self.view.clear()
        self._read_list()
        self._bring(self.list, self.list.focus_first)

    def _turn_bin(self, on: bool) -> None:
        self._bin = on
        self.list.show_bin(on)
        self._read_list()

    def _read_list(self) -> None:
        self.deeds.list(binned=self._bin)

    def _bring(self, view: QWidget, focus: Callable[[], None] | None = None) -> None:
        self._stack.setCurrentWidget(view)
        if focus is not None:
            focus()

    # ---- one concern ----------------------------------------------------------------------------

    def _show(self, concern: Concern) -> None:
        self.banner.clear()
        self.view.show_concern(concern, self._band, read_only=self._read_only)
        self._bring(self.view, self.view.focus_back)

    def _again(self) -> None:
        """Something of it changed: it is read anew, and the keyboard stays where it is."""
        if self.view.concern is not None and self._stack.currentWidget() is self.view:
            self.deeds.open(self.view.concern.id, self._renew)

    def _renew(self, concern: Concern) -> None:
        if self.view.concern is not None and self.view.concern.id == concern.id:
            self.view.show_concern(concern, self._band, read_only=self._read_only)

    def _about(self, deed: Callable[[ConcernId], None]) -> None:
        if self.view.concern is not None:
            deed(self.view.concern.id)

    def _to_bin(self) -> None:
        # Saved first, so that it comes out of the bin as it went in.
        self.save_words(lambda saved: self._about(self.deeds.put_in_bin) if saved else None)

    def _binned(self, concern_id: str) -> None:
        self.show_list()
        self.banner.tell(
            translate("Concerns", "It stays in the bin for 30 days."),
            translate("Concerns", "You can take it out again until then."),
            action=translate("Concerns", "Bring it back"),
            press=lambda: self.deeds.take_out(ConcernId(concern_id)),
        )

    def _restored(self, concern_id: str) -> None:
        self._bin = False
        self.list.show_bin(False)
        self.deeds.open(ConcernId(concern_id))

    # ---- what is told ---------------------------------------------------------------------------

    def _calm(self) -> None:
        """What could not be saved is saved now."""
        if self.trouble is None and self._stack.currentWidget() is not self.list:
            self.banner.clear()

    def _full(self) -> None:
        self._say(
            translate("Concerns", "There is no more room here."),
            translate("Concerns", "What was there is kept. Write the rest under ‘What came next’."),
        )

    def _tell(self, trouble: Expected) -> None:
        words = words_for(trouble)
        self._say(words.title, words.text)

    def _say(self, title: str, text: str) -> None:
        self.banner.tell(
            title, text, action=translate("Concerns", "Close"), press=self.banner.clear,
            speak=title not in self.banner.said,
        )  # fmt: skip
