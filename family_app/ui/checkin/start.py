"""Who is at the table, about what, how old the youngest is; and what was kept of the last one."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from family_app.domain.checkin import PEOPLE_MOST, NextCheckIn
from family_app.domain.people import CHILD_BANDS, NAME_LIMIT, AgeBand
from family_app.house import Porch
from family_app.ui.agreements.card import day_words
from family_app.ui.cards.filters import band_words
from family_app.ui.checkin.stage_words import kept_words
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column, row
from family_app.ui.parts.choice_chips import ChoiceChips
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.menu_button import MenuButton
from family_app.ui.parts.page import Column
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import ChoiceRow, Switch


class CheckInStart(Column):
    """How long ago the last one was is never said."""

    begin_wanted = Signal()
    calendar_wanted = Signal()
    forget_wanted = Signal()
    remind_turned = Signal(bool)

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=860)
        self._porch = porch
        self._names: tuple[str, ...] = ()
        self._next: NextCheckIn | None = None
        self._title, self._intro = Heading(level=1), Text(size=17)
        self._kept, self._kept_words = CardFrame(hero="sky"), Text(size=18)
        self._kept_words.setObjectName("checkin_kept")
        self.remind = Switch(name="checkin_remind_kept")
        self.remind.turned.connect(self.remind_turned)
        self._calendar = Button(
            name="checkin_calendar", icon="calendar-blank", press=self.calendar_wanted.emit
        )
        self._forget = Button(
            name="checkin_forget", kind="quiet", icon="trash", press=self.forget_wanted.emit
        )
        self._who = Text(bold=True)
        self.people = ChoiceChips(name="checkin_who", most=PEOPLE_MOST, kind="chip")
        self._other = QLineEdit()
        self._other.setObjectName("checkin_other")
        self._other.setMaxLength(NAME_LIMIT)
        self._other.setMinimumHeight(TARGET)
        self._other.returnPressed.connect(self.add_other)
        self._add = Button(name="checkin_add", icon="plus", press=self.add_other)
        self._about = Text(bold=True)
        self.topic = MenuButton(name="checkin_topic", icon="tag")
        self.band = ChoiceRow[str](name="checkin_band", values=tuple(band.value for band in CHILD_BANDS))
        self.band.show_value(AgeBand.NINE.value)
        self._begin = Button(name="checkin_begin", kind="primary", icon="arrow-right")
        self._begin.clicked.connect(lambda _on=False: self.begin_wanted.emit())
        self._build()

    def _build(self) -> None:
        below, card = FlowLayout(gap=8), CardFrame()
        below.addWidget(self._calendar)
        below.addWidget(self._forget)
        self._kept.setLayout(
            column(self._kept_words, self.remind, box(below), gap=8, margins=(24, 18, 24, 18))
        )
        self._kept.hide()
        card.setLayout(
            column(
                column(self._who, self.people, row(self._other, self._add, gap=8), gap=8),
                column(self._about, row(self.topic, None), gap=8),
                self.band,
                row(self._begin, None),
                gap=18,
                margins=(26, 22, 26, 26),
            )
        )
        self.body.addLayout(column(self._title, self._intro, gap=6))
        self.body.addWidget(self._kept)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def offer(self, names: Sequence[str]) -> None:
        """Who is on the list of people; others can be typed."""
        self._names = tuple(dict.fromkeys((*names, *(n for n in self._names if n in self.people.chosen))))
        self._offer_names()

    def show_next(self, kept: NextCheckIn | None) -> None:
        """When again and what was agreed, if that was kept."""
        self._next = kept
        self._show_kept()

    @property
    def next(self) -> NextCheckIn | None:
        return self._next

    @property
    def topic_id(self) -> str | None:
        value = self.topic.value
        return str(value) if value else None

    @property
    def age(self) -> AgeBand:
        return AgeBand(self.band.value or AgeBand.NINE.value)

    def focus_first(self) -> None:
        self.people.focus_first()

    def add_other(self) -> None:
        """A name that was typed sits at the table too."""
        name = " ".join(self._other.text().split())
        self._other.clear()
        if not name:
            return
        if name not in self._names:
            self._names = (*self._names, name)
            self._offer_names()
        if name not in self.people.chosen:
            self.people.show_chosen((*self.people.chosen, name)[-PEOPLE_MOST:])

    # ---- words ----------------------------------------------------------------------------------

    def _offer_names(self) -> None:
        self.people.offer(
            translate("CheckIn", "Who is at the table?"), [(name, name, "") for name in self._names]
        )
        tab_in_order(self)

    def retranslate(self) -> None:
        self._title.setText(translate("CheckIn", "A check-in together"))
        self._intro.setText(
            translate(
                "CheckIn",
                "About a quarter of an hour. Everybody may pass, and stopping is always fine. Nothing is "
                "kept unless you press keep at the end.",
            )
        )
        self._who.setText(translate("CheckIn", "Who is at the table?"))
        self._other.setPlaceholderText(translate("CheckIn", "Somebody else"))
        self._other.setAccessibleName(translate("CheckIn", "Somebody else"))
        self._add.setText(translate("CheckIn", "Add"))
        self._about.setText(translate("CheckIn", "What about?"))
        every: list[tuple[Hashable, str]] = [(None, translate("CheckIn", "Anything"))]
        topics = [(topic.id, topic.name) for topic in self._porch.shelf.topics if topic.deck]
        self.topic.offer(translate("CheckIn", "What about?"), [*every, *topics])
        self.band.name_it(
            translate("CheckIn", "How old is the youngest?"),
            {band.value: band_words(band) for band in CHILD_BANDS},
        )
        self._begin.setText(translate("CheckIn", "Begin"))
        self._calendar.setText(translate("CheckIn", "Make a file for a calendar"))
        self._forget.setText(translate("CheckIn", "Forget this"))
        self.remind.name_it(
            translate("CheckIn", "Remind us"),
            translate(
                "CheckIn",
                "On that day, while this program is open. Press Not now, and it waits until tomorrow.",
            ),
        )
        self._offer_names()
        self._show_kept()

    def _show_kept(self) -> None:
        kept = self._next
        day = kept.day if kept is not None else None
        said = kept_words(kept.agreed, day_words(day) if day is not None else "") if kept is not None else ""
        self._kept_words.setText(said)
        self._kept.setVisible(bool(said))
        self._calendar.setVisible(day is not None)
        self.remind.setVisible(day is not None)
        self.remind.box.setChecked(kept is not None and kept.remind)
