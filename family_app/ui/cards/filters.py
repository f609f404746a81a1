"""What to draw from: age band, who asks, topic."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from family_app.domain.cards import Audience, CardChoice, Topic
from family_app.domain.people import CHILD_BANDS, AgeBand
from family_app.house import Porch
from family_app.ui.parts.basic import Button, Heading, column
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.menu_button import MenuButton
from family_app.ui.parts.words import translate

GAP = 8
NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX
ROOM_BESIDE = 780  # px at 100 %: from here on the choices stand beside the heading


def band_words(band: AgeBand) -> str:
    """An age band as it is read: 9–11 years."""
    low, high = band.value.split("-")
    return translate("CardFilters", "{low}–{high} years").format(low=low, high=high)


class CardFilters(QWidget):
    """The heading of the page with its filters, and the way to all decks."""

    changed = Signal()
    decks_wanted = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch = porch
        self._title = Heading(level=1)
        self._band = MenuButton(name="cards_band", icon="cake")
        self._asks = MenuButton(name="cards_asks", icon="users")
        self._topic = MenuButton(name="cards_topic", icon="tag")
        for button in (self._band, self._asks, self._topic):
            button.chosen.connect(lambda _value: self.changed.emit())
        self._decks = Button(name="cards_decks", icon="cards-three", press=self.decks_wanted.emit)
        self._starred = Button(name="cards_starred", kind="chip", press=self.changed.emit)
        self._starred.hide()
        menus = FlowLayout(gap=GAP)
        for each in (self._starred, self._decks, self._topic, self._band, self._asks):
            menus.addWidget(each)
        self._menus = QWidget()
        self._menus.setProperty("clear", True)
        self._menus.setLayout(menus)
        head = Beside(self._title, self._menus, wide_from=ROOM_BESIDE, stretch=(1, 0), gap=8)
        self.setLayout(column(head))
        look.changed.connect(self._make_room)

    @property
    def choice(self) -> CardChoice:
        """What is chosen now."""
        band, asks, topic = self._band.value, self._asks.value, self._topic.value
        return CardChoice(
            topic=str(topic) if topic else None,
            band=AgeBand(str(band)) if band else None,
            audience=Audience(str(asks)) if asks else None,
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen."""
        return self.choice == CardChoice() and not self.only_starred

    @property
    def only_starred(self) -> bool:
        """Whether only cards with a star are wanted."""
        return self._starred.isChecked()

    def offer_starred(self, some: bool) -> None:
        """Stars can be asked for once there are some."""
        self._starred.setVisible(some)
        if not some:
            self._starred.setChecked(False)
        self._make_room()

    def show_choice(self, choice: CardChoice) -> None:
        """Marks a choice and tells nobody."""
        self._starred.setChecked(False)
        self._band.show_value(choice.band)
        self._asks.show_value(choice.audience)
        self._topic.show_value(choice.topic)

    def retranslate(self) -> None:
        self._title.setText(translate("CardFilters", "Conversation cards"))
        bands: list[tuple[Hashable, str]] = [(None, translate("CardFilters", "All ages"))]
        bands += [(band, band_words(band)) for band in CHILD_BANDS]
        self._band.offer(translate("CardFilters", "Age"), bands)
        self._asks.offer(
            translate("CardFilters", "Who asks"),
            [
                (None, translate("CardFilters", "Anyone asks")),
                (Audience.CHILD, translate("CardFilters", "A child asks")),
                (Audience.PARENT, translate("CardFilters", "A grown-up asks")),
                (Audience.BOTH, translate("CardFilters", "Together")),
            ],
        )
        topics = self._topics()
        every: list[tuple[Hashable, str]] = [(None, translate("CardFilters", "All topics"))]
        self._topic.offer(
            translate("CardFilters", "Topic"), every + [(topic.id, topic.name) for topic in topics]
        )
        self._starred.setText(translate("CardFilters", "With a star"))
        self._decks.setText(translate("CardFilters", "All decks"))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _topics(self) -> list[Topic]:
        """Only topics with cards."""
        return [topic for topic in self._porch.shelf.topics if topic.deck]

    def _make_room(self) -> None:
        roomy = self.width() >= look.px(ROOM_BESIDE)
        # At the end of the line when there is room, else over the whole width, wrapped.
        shown = [
            each
            for each in (self._starred, self._decks, self._topic, self._band, self._asks)
            if not each.isHidden()
        ]
        needed = sum(each.sizeHint().width() + GAP for each in shown) - GAP
        self._menus.setMinimumWidth(needed if roomy else 0)
        self._menus.setMaximumWidth(needed if roomy else NO_LIMIT)
