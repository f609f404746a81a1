"""What is said around a page: nobody reads this, it is saved, it lies in the bin."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from family_app.domain.journal import BIN_DAYS, Page
from family_app.ui.journal import moments
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.basic import Button, CardFrame, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate

SECOND_PRESS_MS = 8000  # after this the first press on "erase" is forgotten


class EmptyNote(CardFrame):
    """On a page on which nothing stands yet: nobody reads this, nobody is warned, and where to go."""

    help_wanted = Signal()
    ways_wanted = Signal()
    happened_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(hero="private")
        self.setObjectName("empty_note")
        self._first, self._second = Text(bold=True), Text()
        self._help = Button(name="note_help", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        self._ways = Button(name="ways_to_start", kind="quiet-private", icon="lightbulb")
        self._ways.clicked.connect(lambda _on=False: self.ways_wanted.emit())
        self._happened = Button(name="note_happened", kind="quiet-private", icon="chat-circle-dots")
        self._happened.clicked.connect(lambda _on=False: self.happened_wanted.emit())
        across = FlowLayout(gap=10)
        for button in (self._help, self._ways, self._happened):
            across.addWidget(button)
        self._layout = column(self._first, self._second, box(across), gap=6)
        self.setLayout(self._layout)
        self.fit(low=False)

    def fit(self, *, low: bool) -> None:
        """In a low window it leaves room for the place to write."""
        self._layout.setContentsMargins(*((16, 8, 16, 8) if low else (20, 16, 20, 16)))

    def retranslate(self) -> None:
        self._first.setText(
            translate(
                "EmptyNote", "Nobody reads this unless you choose to share it. Nobody gets a warning either."
            )
        )
        self._second.setText(
            translate("EmptyNote", "Are you in danger, or do you want to hurt yourself? Tell someone now.")
        )
        self._help.setText(translate("EmptyNote", "Help now"))
        self._ways.setText(translate("EmptyNote", "Ways to start"))
        self._happened.setText(translate("EmptyNote", "Something happened"))


class Foot(QWidget):
    """Below the page: a small word when it is saved, and the same promise on every page."""

    help_wanted = Signal()
    give_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._at: datetime | None = None
        self.saved = QLabel()
        self.saved.setObjectName("saved_word")
        self._promise = Text(muted=True, size=14)
        self._help = Button(name="foot_help", kind="quiet", press=self.help_wanted.emit)
        self._give = Button(name="page_give", kind="quiet-private", icon="feather")
        self._give.clicked.connect(lambda _on=False: self.give_wanted.emit())
        self.saved.setProperty("muted", True)
        first = row(self.saved, None, self._help, gap=10)
        self.setLayout(column(first, row(self._give, None), self._promise, gap=0))
        look.changed.connect(self._dress)
        self._dress()

    def show_saved(self, at: datetime | None) -> None:
        """The time of the last save; not spoken, because one is typing."""
        self._at = at
        if at is not None:
            self.offer_to_give(True)
        self._write()

    def offer_to_give(self, on: bool) -> None:
        """Whether there is a page that can be given to somebody."""
        self._give.setVisible(on)

    def retranslate(self) -> None:
        self._promise.setText(translate("Foot", "Nobody reads this, and nobody gets a warning either."))
        self._help.setText(translate("Foot", "Help now"))
        self._give.setText(translate("Foot", "Give this page to someone"))
        self._write()

    def _write(self) -> None:
        if self._at is None:
            self.saved.setText("")
        else:
            #: Below a page; {time} is a time of day such as 16:10.
            self.saved.setText(translate("Foot", "Saved {time}").format(time=moments.clock(self._at)))
        self.saved.setVisible(self._at is not None)

    def _dress(self) -> None:
        self.saved.setFont(look.text_font(14))


class CopiedLine(Text):
    """Below the page while something of it lies on the clipboard: that it does not stay there."""

    def __init__(self, clipboard: OwnClipboard) -> None:
        super().__init__(muted=True, size=14)
        self.setObjectName("copied_line")
        clipboard.copied.connect(self._tell)
        clipboard.cleared.connect(self.hide)
        self.hide()

    def retranslate(self) -> None:
        self.setText(translate("Foot", "Copied. We clear it in 30 seconds."))

    def _tell(self) -> None:
        self.show()
        announce(self, self.text())


class BinBar(CardFrame):
    """Above a page that lies in the bin: put it back, or erase it with a second press."""

    restore_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(hero="apricot")
        self.setObjectName("bin_bar")
        self._last_day: datetime | None = None
        self._words = Text()
        self._restore = Button(
            name="page_restore", kind="private", icon="arrow-u-up-left", press=self.restore_wanted.emit
        )
        self._erase = Button(name="page_erase", kind="plain", press=self._pressed)
        self._sure = QTimer(self)
        self._sure.setSingleShot(True)
        self._sure.setInterval(SECOND_PRESS_MS)
        self._sure.timeout.connect(self.retranslate)
        buttons = FlowLayout(gap=10)
        buttons.addWidget(self._restore)
        buttons.addWidget(self._erase)
        self.setLayout(column(self._words, 4, box(buttons), gap=4, margins=(20, 14, 20, 14)))
        self.hide()

    def show_for(self, page: Page | None) -> None:
        """Shows itself for a page in the bin, hides itself for others."""
        self._sure.stop()
        binned = page.binned_at if page is not None else None
        self._last_day = binned + timedelta(days=BIN_DAYS) if binned is not None else None
        self.retranslate()
        self.setVisible(binned is not None)

    def set_read_only(self, on: bool) -> None:
        self._restore.setEnabled(not on)
        self._erase.setEnabled(not on)

    def retranslate(self) -> None:
        if self._last_day is not None:
            #: {day} is for instance: Monday 23 November
            kept = translate(
                "BinBar", "This page is in the bin. It is kept for 30 days, until {day}."
            ).format(day=moments.day_name(self._last_day.date()))
            older = translate("BinBar", "Backups from before you erase it still have it.")
            self._words.setText(f"{kept} {older}")
        self._restore.setText(translate("BinBar", "Put it back"))
        self._erase.setText(translate("BinBar", "Erase for good"))
        if self._sure.isActive():
            self._erase.setText(translate("BinBar", "Press again to erase it"))

    def _pressed(self) -> None:
        if self._sure.isActive():
            self._sure.stop()
            self.retranslate()
            self.erase_wanted.emit()
            return
        self._sure.start()
        self.retranslate()
        announce(self, self._erase.text(), now=True)
