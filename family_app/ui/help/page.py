"""Help now: needs no key, no disk and no other thread, and leaves nothing behind.

What the family agreed about telling comes later, from the other thread, or never: nothing waits for it.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from family_app.activities.agreements import telling_stands
from family_app.activities.help import find_country
from family_app.courier import Answers
from family_app.domain.agreement import Clause
from family_app.house import Porch
from family_app.ui.help.emergency import EmergencyBanner, EmergencyNumber
from family_app.ui.help.line_card import LineCard
from family_app.ui.help.overview import NotSeenLately, Overview
from family_app.ui.help.situation_view import SituationView
from family_app.ui.parts.basic import Button, Heading, box, column, row
from family_app.ui.parts.country_box import usual_country
from family_app.ui.parts.look import look
from family_app.ui.parts.own_copy import OwnCopy
from family_app.ui.parts.page import Page, announce
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate

STALE = timedelta(minutes=1)
OLDER = "not seen lately"  # no situation has this id


class HelpPage(Page):
    """`country` is the one of the settings, '' = what this computer is set to."""

    close_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, porch: Porch, country: str, courier: Answers | None = None) -> None:
        super().__init__()
        self._porch, self._usual, self._courier = porch, country, courier
        self._agreed: Clause | None = None
        self._chosen = ""  # another country, until Help closes
        self._shown = ""  # '' all help, OLDER, or the id of a situation
        self._wanted = False  # a situation was asked for just before the page comes to the front
        self._own = OwnCopy(self)
        self._read_at = porch.clock.now()
        self._ordering = QTimer(self)
        self._ordering.setInterval(0)
        self._ordering.timeout.connect(self._put_in_order)
        self._title = Heading(level=1, size=28)
        self._hide = Button(name="help_hide", icon="eye-slash", press=self.hide_wanted.emit)
        self._close = Button(name="help_close", icon="x", press=self.close_wanted.emit)
        self._emergency = EmergencyBanner(porch)
        self._emergency.country_chosen.connect(self.choose_country)
        self._overview, self._situation = Overview(porch), SituationView(porch)
        self._older = NotSeenLately(porch)
        self._stack = QStackedWidget()
        for view in (self._overview, self._situation, self._older):
            self._stack.addWidget(view)
            view.copy_wanted.connect(self._own.put)
        self._overview.situation_chosen.connect(self._open)
        self._overview.older_wanted.connect(lambda: self._open(OLDER))
        self._situation.back_wanted.connect(self.show_all)
        self._situation.guide_wanted.connect(lambda guide, reader: self.go.emit(f"guide:{guide}:{reader}"))
        self._situation.write_wanted.connect(lambda: self.go.emit("concerns:new"))
        self._situation.print_wanted.connect(self._print_page)
        self._overview.print_wanted.connect(self._print_page)
        self._overview.wallet_wanted.connect(self._print_card)
        self._older.back_wanted.connect(self.show_all)
        head = row(self._title, self._hide, self._close, gap=8)
        head.setStretch(0, 1)
        top = box(column(head, self._emergency, gap=10, margins=(40, 16, 40, 8)))
        top.setMaximumWidth(1060)
        # 12 px: the scroll bar below, so that the edges stand in one line.
        layout = column(row(top, margins=(0, 0, 12, 0)), self._stack, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        look.changed.connect(self._word_buttons)
        self.ready()

    # ---- what is shown ------------------------------------------------------------------------

    def show_situation(self, id: str) -> None:  # noqa: A002
        """Opens this situation, also when the page is only about to come to the front."""
        self._wanted = True
        self._open(id)

    def show_all(self) -> None:
        """Back to the first sight, where one was."""
        was, self._shown = self._shown, ""
        self._situation.clear()
        self._stack.setCurrentWidget(self._overview)
        tile = self.findChild(Button, "help_not_seen_lately") if was == OLDER else None
        (tile or self._hide).setFocus()

    def choose_country(self, code: str) -> None:
        """Numbers of another country, until Help closes."""
        self._chosen = code
        self.retranslate()

    def set_usual_country(self, code: str) -> None:
        """The settings name another country now."""
        self._usual = code
        self.retranslate()

    @property
    def country(self) -> str:
        """The country whose numbers stand there."""
        wanted = self._chosen or self._usual or usual_country(self._porch)
        return find_country(self._porch, wanted).code

    @property
    def shown(self) -> str:
        """'' for all help, else what was opened."""
        return self._shown

    @property
    def emergency_numbers(self) -> list[EmergencyNumber]:
        return self._emergency.numbers

    @property
    def shown_lines(self) -> list[LineCard]:
        """The services on the screen that is open, in their order."""
        return self._view.shown_lines

    @property
    def is_complete(self) -> bool:
        """Whether every card of the screen that is open is made."""
        return self._view.is_complete

    @property
    def _view(self) -> Overview | SituationView | NotSeenLately:
        view = self._stack.currentWidget()
        assert isinstance(view, (Overview, SituationView, NotSeenLately))
        return view

    # ---- coming and going ---------------------------------------------------------------------

    def arrive(self) -> None:
        if not self._wanted and self._shown:
            self.show_all()
        self._wanted = False
        if self._porch.clock.now() - self._read_at > STALE:
            self.retranslate()  # open or closed may have changed meanwhile
        # Not a situation: whoever goes on typing, or presses twice, must not open one by accident.
        self._hide.setFocus()
        numbers = ". ".join(each.accessibleName() for each in self.emergency_numbers)
        #: {numbers} are emergency numbers, digit by digit.
        announce(self, translate("HelpPage", "Help now. Danger? Call {numbers}").format(numbers=numbers))
        if self._courier is not None and self._porch.places.table.exists():
            self._courier.ask(telling_stands, to=self, done=self._show_agreed)

    def hideEvent(self, event: QHideEvent) -> None:
        # Spontaneous: the window was minimised by its owner, who may come back to this very page.
        if not event.spontaneous():
            self._forget()
        super().hideEvent(event)

    def retranslate(self) -> None:
        self._read_at = self._porch.clock.now()
        self._title.setText(translate("HelpPage", "Help now"))
        self._hide.say(translate("HelpPage", "Hide quickly (Shift three times)"))
        self._close.say(translate("HelpPage", "Close help"))
        self._word_buttons()
        self._emergency.show_country(find_country(self._porch, self.country))
        self._overview.show_country(self.country)
        self._overview.show_agreed(self._agreed)
        self._ordering.start()
        if self._shown:
            self._open(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word_buttons()

    def _word_buttons(self) -> None:
        """Large text in a small window: signs alone, so that the number keeps its place."""
        roomy = self.width() >= look.px(560)
        self._hide.setText(translate("HelpPage", "Hide quickly") if roomy else "")
        self._close.setText(translate("HelpPage", "Close") if roomy else "")

    def _open(self, what: str) -> None:
        view: SituationView | NotSeenLately
        self._shown = what
        if what == OLDER:
            view = self._older
            view.show_country(self.country)
        else:
            view = self._situation
            view.show_situation(what, self.country)
            view.show_agreed(self._agreed)
        self._stack.setCurrentWidget(view)
        view.focus_back()
        self._ordering.start()

    def _show_agreed(self, clause: Clause | None) -> None:
        """What the family agreed, on the screens where it belongs."""
        self._agreed = clause
        self._overview.show_agreed(clause)
        self._situation.show_agreed(clause)
        self._ordering.start()

    def _put_in_order(self) -> None:
        """Once every card is made: those that came later would stand behind the rail for Tab."""
        if self._overview.is_complete and self.is_complete:
            self._ordering.stop()
            tab_in_order(self)

    def _print_page(self) -> None:
        from family_app.ui.printing.help import print_help

        print_help(self, self._porch, self.country, self._shown if self._shown != OLDER else "")

    def _print_card(self) -> None:
        from family_app.ui.printing.wallet import print_wallet

        print_wallet(self, self._porch, self.country)

    def _forget(self) -> None:
        """Nothing of this visit stays: no country, no situation. A copied number does: somebody dials it."""
        self._wanted = False
        self._agreed = None
        self._overview.show_agreed(None)
        if self._shown:
            self._shown = ""
            self._situation.clear()
            self._stack.setCurrentWidget(self._overview)
        self._overview.verticalScrollBar().setValue(0)
        if self._chosen:
            self._chosen = ""
            self.retranslate()
