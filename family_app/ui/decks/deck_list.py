"""All decks as tiles; tender ones say so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from family_app.domain.cards import Tier
from family_app.house import Porch
from family_app.ui.parts.basic import Button, Heading, Text, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column
from family_app.ui.parts.place_tile import PlaceTile
from family_app.ui.parts.words import translate

ROOM_FOR_THREE, ROOM_FOR_TWO = 860, 560  # px at 100 %


class DeckList(Column):
    """Where one chooses a deck, plans a talk or goes to the family's own cards."""

    deck_chosen = Signal(str)
    plan_wanted = Signal()
    own_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self._porch = porch
        self._title, self._intro = Heading(level=1), Text(size=16, muted=True)
        self._back = Button(name="decks_back", kind="quiet", icon="caret-left", press=self.back_wanted.emit)
        self._plan = Button(name="decks_plan", kind="primary", icon="compass", press=self.plan_wanted.emit)
        self._own = Button(name="decks_own", icon="pencil-simple-line", press=self.own_wanted.emit)
        flow = FlowLayout(gap=10)
        for button in (self._plan, self._own, self._back):
            flow.addWidget(button)
        actions = QWidget()
        actions.setProperty("clear", True)
        actions.setLayout(flow)
        self._tiles: list[PlaceTile] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        self.body.addLayout(column(self._title, self._intro, gap=4))
        self.body.addWidget(actions)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        look.changed.connect(self._arrange)

    def focus_first(self) -> None:
        self._plan.setFocus()

    def retranslate(self) -> None:
        self._title.setText(translate("Decks", "All decks"))
        self._intro.setText(
            translate("Decks", "Choose what you want to talk about. Skipping a card is always fine.")
        )
        self._back.setText(translate("Decks", "Back to the cards"))
        self._plan.setText(translate("Decks", "Plan a talk"))
        self._own.setText(translate("Decks", "Our own cards"))
        for old in self._tiles:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        tender = {card.topic for card in self._porch.shelf.cards if card.tier is Tier.AMBER}
        self._tiles = []
        for topic in self._porch.shelf.topics:
            if not topic.deck:
                continue
            tone = "rose" if topic.id in tender else "apricot"
            tile = PlaceTile(name=f"deck_{topic.id}", icon=topic.icon, tone=tone)
            about = self._porch.shelf.deck_about(topic.id).text
            more = translate("Decks", "Tender: these cards leave no trace.") if topic.id in tender else ""
            tile.say(topic.name, f"{about} {more}".strip())
            tile.clicked.connect(lambda _on=False, wanted=topic.id: self.deck_chosen.emit(wanted))
            self._tiles.append(tile)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width()
        columns = 3 if wide >= look.px(ROOM_FOR_THREE) else 2 if wide >= look.px(ROOM_FOR_TWO) else 1
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
