"""What the list is narrowed to: star, a feeling, a topic; or the bin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from family_app.domain.journal import PageFilter
from family_app.ui.parts.basic import Button, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.words import translate

Choices = tuple[tuple[str, str], ...]  # (id, word)


class FilterBar(QWidget):
    """Emits `changed` with each choice; `day` comes from the calendar."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._day = ""
        self._quiet = False
        self._star = Button(name="filter_star", kind="chip-private", icon="star")
        self._bin = Button(name="filter_bin", kind="chip-private", icon="trash")
        self._feeling, self._topic = QComboBox(), QComboBox()
        for combo, name in ((self._feeling, "filter_feeling"), (self._topic, "filter_topic")):
            combo.setObjectName(name)
            combo.setMinimumHeight(TARGET)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
            combo.currentIndexChanged.connect(self._tell)
        for chip in (self._star, self._bin):
            chip.toggled.connect(self._tell)
        chips = FlowLayout(gap=8)
        chips.addWidget(self._star)
        chips.addWidget(self._bin)
        self.setLayout(column(box(chips), self._feeling, self._topic, gap=8))

    def offer(self, feelings: Choices, topics: Choices) -> None:
        """The words to choose from; what was chosen stays chosen."""
        self._quiet = True
        for combo, words in ((self._feeling, feelings), (self._topic, topics)):
            chosen = combo.currentData()
            combo.clear()
            combo.addItem("", "")
            for word_id, word in words:
                combo.addItem(word, word_id)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._quiet = False
        self._name_all()

    def retranslate(self) -> None:
        self._star.setText(translate("FilterBar", "With a star"))
        self._bin.setText(translate("FilterBar", "Bin"))
        self._star.setAccessibleName(translate("FilterBar", "Only pages with a star"))
        self._bin.setAccessibleName(translate("FilterBar", "Show the bin"))
        self._feeling.setAccessibleName(translate("FilterBar", "Only pages with this feeling"))
        self._topic.setAccessibleName(translate("FilterBar", "Only pages with this topic"))
        self._name_all()

    def wanted(self) -> PageFilter:
        """The filter as it stands."""
        return PageFilter(
            starred=self._star.isChecked(),
            feeling=self._feeling.currentData() or None,
            topic=self._topic.currentData() or None,
            day=self._day or None,
            binned=self._bin.isChecked(),
        )

    def set_day(self, day: str) -> None:
        self._day = day
        self._tell()

    def show_bin(self, on: bool) -> None:
        self._bin.setChecked(on)

    def clear(self) -> None:
        """All pages again."""
        self._quiet = True
        self._day = ""
        for chip in (self._star, self._bin):
            chip.setChecked(False)
        for combo in (self._feeling, self._topic):
            combo.setCurrentIndex(0)
        self._quiet = False
        self._tell()

    def _name_all(self) -> None:
        if self._feeling.count():
            self._feeling.setItemText(0, translate("FilterBar", "Every feeling"))
        if self._topic.count():
            self._topic.setItemText(0, translate("FilterBar", "Every topic"))

    def _tell(self) -> None:
        if not self._quiet:
            self.changed.emit()
