"""All letters of one person: what waits, what is not sealed, what was opened and shared. No counts."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.activities.letters import LINES
from family_app.activities.people import at_the_table
from family_app.domain.errors import Expected
from family_app.domain.letter_draft import UnsealedLetter
from family_app.domain.letters import OpenedLetter, SentLetter, WaitingLetter
from family_app.domain.people import PersonId
from family_app.house import Porch
from family_app.ui.letters.cards import opened_card, sent_card, unsealed_card, waiting_card
from family_app.ui.parts.basic import Button, Heading, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import Column
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate


class LetterList(Column):
    """Lists; each is empty without a word of regret."""

    write_wanted = Signal()
    keys_wanted = Signal()
    waiting_chosen = Signal(str)
    remove_wanted = Signal(str)
    opened_chosen = Signal(str)
    take_back_wanted = Signal(str)
    erase_sent_wanted = Signal(str)
    unsealed_chosen = Signal(str)
    throw_wanted = Signal(str)
    more_wanted = Signal(str)  # 'opened' or 'sent'

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=900)
        self._porch = porch
        self._waiting: tuple[WaitingLetter, ...] | None = None
        self._opened: tuple[OpenedLetter, ...] = ()
        self._sent: tuple[SentLetter, ...] = ()
        self._unsealed: tuple[UnsealedLetter, ...] = ()
        self._title, self._intro = Heading(level=1), Text(size=16, muted=True)
        self._write = Button(
            name="letters_write", kind="private", icon="feather", press=self.write_wanted.emit
        )
        self._keys = Button(name="letters_keys", icon="shield-check", press=self.keys_wanted.emit)
        flow = FlowLayout(gap=10)
        flow.addWidget(self._write)
        flow.addWidget(self._keys)
        self._place = QVBoxLayout()
        self._content: QWidget | None = None
        self.body.addLayout(column(self._title, self._intro, gap=4))
        self.body.addWidget(box(flow))
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def put_below(self, part: QWidget) -> None:
        """Something quiet below all lists."""
        self.body.insertWidget(self.body.count() - 1, part)

    def show_waiting(self, letters: Sequence[WaitingLetter]) -> None:
        self._waiting = tuple(letters)
        self._fill()

    def show_opened(self, letters: Sequence[OpenedLetter]) -> None:
        self._opened = tuple(letters)
        self._fill()

    def show_sent(self, letters: Sequence[SentLetter]) -> None:
        self._sent = tuple(letters)
        self._fill()

    def show_unsealed(self, letters: Sequence[UnsealedLetter]) -> None:
        self._unsealed = tuple(letters)
        self._fill()

    @property
    def waiting(self) -> tuple[WaitingLetter, ...]:
        return self._waiting or ()

    @property
    def is_looked_through(self) -> bool:
        """Whether it is known what waits."""
        return self._waiting is not None

    @property
    def opened(self) -> tuple[OpenedLetter, ...]:
        return self._opened

    @property
    def sent(self) -> tuple[SentLetter, ...]:
        return self._sent

    @property
    def unsealed(self) -> tuple[UnsealedLetter, ...]:
        return self._unsealed

    def set_read_only(self, on: bool) -> None:
        self._write.setEnabled(not on)

    def forget(self) -> None:
        """Nothing of a letter stays in the window."""
        self._waiting, self._opened, self._sent, self._unsealed = None, (), (), ()
        self._fill()

    def focus_first(self) -> None:
        self._write.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._title.setText(translate("Letters", "My letters"))
        self._intro.setText(
            translate(
                "Letters", "From one person to one other. It opens only with the key of one of the two."
            )
        )
        self._write.setText(translate("Letters", "Write to someone"))
        self._keys.setText(translate("Letters", "Check keys together"))
        self._fill()

    def _fill(self) -> None:
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        parts = [*self._for_me(), *self._not_sealed(), *self._old()]
        self._content = box(column(*parts, gap=12))
        self._place.addWidget(self._content)
        QTimer.singleShot(0, self, lambda: tab_in_order(self))

    def _for_me(self) -> list[QWidget]:
        parts: list[QWidget] = [Heading(translate("Letters", "For me"), level=2)]
        if self._waiting is None:
            parts.append(Text(translate("Letters", "Looking …"), muted=True))
        elif not self._waiting:
            parts.append(Text(translate("Letters", "There is no letter waiting."), muted=True))
        for letter in self.waiting:
            card = waiting_card(
                self._porch, letter, look=self.waiting_chosen.emit, check=self.keys_wanted.emit,
                remove=self.remove_wanted.emit,
            )  # fmt: skip
            parts.append(card)
        return parts

    def _not_sealed(self) -> list[QWidget]:
        if not self._unsealed:
            return []
        names: dict[PersonId, str] = {}
        with suppress(Expected):
            names = {person.id: person.name for person in at_the_table(self._porch)}
        parts: list[QWidget] = [Heading(translate("Letters", "Not sealed yet"), level=2)]
        for letter in self._unsealed:
            card = unsealed_card(
                self._porch, letter, names, go_on=self.unsealed_chosen.emit, throw=self.throw_wanted.emit
            )
            parts.append(card)
        return parts

    def _old(self) -> list[QWidget]:
        parts: list[QWidget] = []
        if self._opened:
            parts.append(Heading(translate("Letters", "What I opened"), level=2))
            parts += [opened_card(each, read=self.opened_chosen.emit) for each in self._opened]
            parts += self._more("opened", len(self._opened))
        if self._sent:
            parts.append(Heading(translate("Letters", "What I shared"), level=2))
            for letter in self._sent:
                card = sent_card(
                    self._porch, letter, take_back=self.take_back_wanted.emit,
                    off_list=self.erase_sent_wanted.emit,
                )  # fmt: skip
                parts.append(card)
            parts += self._more("sent", len(self._sent))
        return parts

    def _more(self, which: str, shown: int) -> list[QWidget]:
        """The way to older ones, where there may be some."""
        if shown % LINES:
            return []
        button = Button(
            translate("Letters", "Older ones"), name=f"letters_more_{which}", kind="quiet-private",
            icon="caret-down",
        )  # fmt: skip
        button.clicked.connect(lambda _on=False: self.more_wanted.emit(which))
        return [box(row(button, None))]
