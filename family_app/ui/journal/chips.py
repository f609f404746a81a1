"""Words on chips: those that are chosen, and a box of all of them that opens when it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from family_app.ui.parts.basic import Button, CardFrame, box, column
from family_app.ui.parts.flow import FlowLayout

Words = tuple[tuple[str, str], ...]  # (id, word), in the order to show


class WordChips(QObject):
    """The chips of one kind of words. `always` is offered without opening the box ('I don't know')."""

    changed = Signal()
    relaid = Signal()  # other chips stand in the row now

    def __init__(self, name: str, *, always: str = "") -> None:
        super().__init__()
        self._name, self._always = name, always
        self._words: dict[str, str] = {}
        self._offered: tuple[str, ...] = ()
        self._chosen: list[str] = []
        self._read_only = False
        self._chips: dict[str, Button] = {}
        self._in_box: dict[str, Button] = {}
        self.more = Button(name=f"{name}_more", kind="quiet-private", icon="plus")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._open_box)
        self.box = CardFrame()
        self.box.setObjectName(f"{name}_box")
        self._all = FlowLayout(gap=8)
        self.box.setLayout(column(box(self._all), margins=(16, 14, 16, 14)))
        self.box.hide()
        self._row = [self.more]

    # ---- which words ----------------------------------------------------------------------------

    def offer(self, all_words: Words, offered: tuple[str, ...]) -> None:
        """Every word there is, and the ids that this person is offered."""
        self._words, self._offered = dict(all_words), offered
        self._fill_box()
        self._fill_row()

    def show(self, chosen: tuple[str, ...]) -> None:
        """Shows what is chosen, without telling anybody."""
        self._chosen = list(chosen)
        self.more.setChecked(False)
        self._fill_row()
        self._mark_box()

    def chosen(self) -> tuple[str, ...]:
        return tuple(self._chosen)

    def row(self) -> list[Button]:
        """The chips of the row in their order, the button for more last."""
        return self._row

    def set_read_only(self, on: bool) -> None:
        self._read_only = on
        self.more.setVisible(not on)
        self._fill_row()

    # ---- the chips ------------------------------------------------------------------------------

    def _fill_row(self) -> None:
        shown = [each for each in self._chosen if each in self._words]
        if self._always and not self._read_only and self._always not in shown:
            shown.append(self._always)
        for word_id in [each for each in self._chips if each not in shown]:
            chip = self._chips.pop(word_id)
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        for word_id in shown:
            chip = self._chips.get(word_id) or self._chip(word_id, self._name)
            self._chips[word_id] = chip
            chip.setText(self._words.get(word_id, ""))
            chip.setChecked(word_id in self._chosen)
            chip.setEnabled(not self._read_only)
        self._row = [*(self._chips[word_id] for word_id in shown), self.more]
        self.relaid.emit()

    def _fill_box(self) -> None:
        for chip in self._in_box.values():
            self._all.removeWidget(chip)
            chip.hide()  # first: without a parent it would be a window of its own for a moment
            chip.setParent(None)
            chip.deleteLater()
        self._in_box = {}
        for word_id in self._offered:
            chip = self._chip(word_id, f"{self._name}_all")
            chip.setText(self._words.get(word_id, ""))
            self._in_box[word_id] = chip
            self._all.addWidget(chip)
        self._mark_box()

    def _mark_box(self) -> None:
        for word_id, chip in self._in_box.items():
            chip.setChecked(word_id in self._chosen)

    def _chip(self, word_id: str, name: str) -> Button:
        chip = Button(name=f"{name}_{word_id}", kind="chip-private")
        chip.clicked.connect(lambda _on=False: self._toggle(word_id))
        return chip

    def _toggle(self, word_id: str) -> None:
        if word_id in self._chosen:
            self._chosen.remove(word_id)
        else:
            self._chosen.append(word_id)
        pressed_in_row = word_id in self._chips and self._chips[word_id].hasFocus()
        self._fill_row()
        self._mark_box()
        if pressed_in_row and word_id not in self._chips:
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _open_box(self, on: bool) -> None:
        self.box.setVisible(on)
        self.more.set_icon("minus" if on else "plus")
