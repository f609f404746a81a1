"""Agreements to start from: each can be put in and taken out again with one press."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal

from family_app.activities.agreements import starter_clauses
from family_app.domain.agreement import CLAUSES_MOST
from family_app.house import Porch
from family_app.ui.agreements.adding import enough_words
from family_app.ui.parts.basic import Button, Heading, Text, box, column, row
from family_app.ui.parts.menu_button import MenuButton
from family_app.ui.parts.page import announce
from family_app.ui.parts.pick_tile import Pick, PickTile, PickTiles
from family_app.ui.parts.with_foot import WithFoot
from family_app.ui.parts.words import translate

ONE_BELOW_ANOTHER = 2_000  # px: a sentence is not squeezed beside another one


class Starters(WithFoot):
    """Shows them by topic; what is done with the chosen ones is up to the page."""

    done_wanted = Signal()
    changed = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=860, margins=(40, 26, 40, 26), place=2)
        self._done = Button(name="starters_done", kind="primary", icon="check", press=self.done_wanted.emit)
        self.add_action(self._done)
        self._porch = porch
        self._title, self._intro = Heading(level=1), Text(size=16, muted=True)
        self._topic = MenuButton(name="starters_topic", icon="tag")
        self._topic.chosen.connect(lambda _value: self._fill())
        self.tiles = PickTiles(name="starter", several=True, kind="pick-table", column=ONE_BELOW_ANOTHER)
        self.tiles.changed.connect(self._limit)
        self.tiles.changed.connect(self.changed)
        self._most = CLAUSES_MOST
        self._enough = Text(size=15)
        self._enough.setObjectName("starters_enough")
        self._enough.hide()
        body = self.page.body
        body.addWidget(box(column(self._title, self._intro, gap=4)))
        body.addLayout(column(row(self._topic, None), self._enough, gap=8))
        body.addWidget(self.tiles)
        body.addStretch(1)

    def show_chosen(self, chosen: Sequence[str], most: int) -> None:
        """Those that are in the agreement, and how many it has room for."""
        self._most = most
        self.tiles.show_chosen(chosen)
        self._limit()

    @property
    def chosen(self) -> tuple[str, ...]:
        return self.tiles.chosen

    def focus_first(self) -> None:
        self.page.verticalScrollBar().setValue(0)
        self._topic.setFocus()

    def retranslate(self) -> None:
        self._title.setText(translate("Agreements", "To start from"))
        self._intro.setText(
            translate("Agreements", "Press what fits you. You can change the words afterwards.")
        )
        every: list[tuple[Hashable, str]] = [(None, translate("Agreements", "All topics"))]
        known = {each.topic for each in starter_clauses(self._porch)}
        topics = [(topic.id, topic.name) for topic in self._porch.shelf.topics if topic.id in known]
        self._topic.offer(translate("Agreements", "Topic"), [*every, *topics])
        self._enough.setText(enough_words())
        self._done.setText(translate("Agreements", "Back to our agreement"))
        self._fill()

    def _fill(self) -> None:
        topic = self._topic.value
        found = starter_clauses(self._porch, str(topic) if topic else None)
        icons = {each.id: each.icon for each in self._porch.shelf.topics}
        self.tiles.offer(
            [
                Pick(each.id, each.ours, icons.get(each.topic, "handshake"), each.adults, "sky")
                for each in found
            ]
        )
        self._limit()

    def _limit(self) -> None:
        """No more can be chosen than fits on the sheet; what is chosen can always be taken out."""
        enough = len(self.chosen) >= self._most
        for tile in self.tiles.findChildren(PickTile):
            tile.setEnabled(tile.isChecked() or not enough)
        if enough and self._enough.isHidden() and self.isVisible():
            announce(self, self._enough.text())
        self._enough.setVisible(enough)
