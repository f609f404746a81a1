"""The list of concerns: what each is about in the person's own choice, and when it was last added to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from family_app.domain.concern import ConcernLine
from family_app.house import Porch
from family_app.ui.concerns.bin import WholeBin
from family_app.ui.concerns.days import day_words
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import Column
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate


def kind_words(porch: Porch, kind: str) -> tuple[str, str]:
    """Words and icon of what happened; general ones where it was skipped or is not known any more."""
    try:
        found = porch.shelf.concern_words.kind(kind)
    except KeyError:
        return translate("Concerns", "Something happened"), "chat-circle-text"
    return found.words, found.icon


class ConcernTile(QPushButton):
    """One concern; the whole tile is the button."""

    def __init__(self, porch: Porch, line: ConcernLine) -> None:
        super().__init__()
        self.setObjectName(f"concern_{line.id}")
        self.setProperty("kind", "tile")
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        words, icon = kind_words(porch, line.kind)
        title = Heading(words, level=3)
        when = day_words(line.changed)
        if line.closed is not None:
            #: {day} is a date: this concern is over for the person.
            when = translate("Concerns", "Over for me since {day}").format(day=day_words(line.closed))
        told = [
            title,
            *([Text(line.first_words, size=15)] if line.first_words else []),
            Text(when, size=14, muted=True),
        ]
        tile = Tile(icon, "private")
        across = row(tile, column(*told, gap=2), gap=14, margins=(18, 14, 18, 14))
        across.setStretch(1, 1)
        self.setLayout(across)
        for child in (tile, *told):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words)
        self.setAccessibleDescription(when)


class ConcernList(Column):
    """Everything that was logged, and the way to log something."""

    new_wanted = Signal()
    chosen = Signal(str)
    bin_turned = Signal(bool)
    empty_wanted = Signal()
    steps_wanted = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=860)
        self._porch = porch
        self._lines: Sequence[ConcernLine] | None = None  # None: not read yet
        self._in_bin, self._read_only = False, False
        self._title, self._intro = Heading(level=1), Text(size=16, muted=True)
        self._new = Button(name="concern_new", kind="private", icon="plus", press=self.new_wanted.emit)
        self._steps = Button(
            name="concern_steps", kind="quiet-private", icon="compass", press=self.steps_wanted.emit
        )
        self._bin = Button(name="concern_bin", kind="chip-private", icon="trash")
        self._bin.clicked.connect(lambda on=False: self.bin_turned.emit(bool(on)))
        flow = FlowLayout(gap=10)
        for button in (self._new, self._steps, self._bin):
            flow.addWidget(button)
        self._none = CardFrame(hero="private")
        self._none.setObjectName("concerns_none")
        self._none_words: list[Text] = []
        self._none.setLayout(column(gap=8, margins=(24, 20, 24, 20)))
        self._opening: tuple[str, ...] = ()
        self.whole_bin = WholeBin()
        self.whole_bin.wanted.connect(self.empty_wanted)
        self._place = QVBoxLayout()
        self._place.setSpacing(12)
        self.body.addLayout(column(self._title, self._intro, gap=4))
        self.body.addWidget(box(flow))
        self.body.addWidget(self.whole_bin)
        self.body.addWidget(self._none)
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def show_lines(self, lines: Sequence[ConcernLine]) -> None:
        """The list as it is now."""
        self._lines = lines
        self._fill()

    def forget(self) -> None:
        """Nothing of it stays in the window."""
        self._lines = None
        self._fill()

    def set_read_only(self, on: bool) -> None:
        self._read_only = on
        self._new.setEnabled(not on)

    def set_opening(self, words: tuple[str, ...]) -> None:
        """What is said where nothing was logged yet."""
        self._opening = words

    def show_bin(self, on: bool) -> None:
        """Whether the lines are those of the bin."""
        self._in_bin = on
        self._bin.setChecked(on)

    def focus_first(self) -> None:
        (self._bin if self._in_bin else self._new).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def lines(self) -> tuple[ConcernLine, ...]:
        return tuple(self._lines or ())

    def retranslate(self) -> None:
        self._title.setText(translate("Concerns", "Something happened"))
        self._intro.setText(
            translate("Concerns", "Write it down for yourself. You decide what happens with it.")
        )
        self._new.setText(translate("Concerns", "Write down what happened"))
        self._steps.setText(translate("Concerns", "What can I do?"))
        self._bin.setText(translate("Concerns", "Bin"))
        self._fill()

    def _fill(self) -> None:
        while self._place.count():
            item = self._place.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in self.lines:
            tile = ConcernTile(self._porch, line)
            tile.clicked.connect(lambda _on=False, wanted=line.id: self.chosen.emit(wanted))
            self._place.addWidget(tile)
        self._say_none()
        self.whole_bin.show_for(len(self.lines) if self._in_bin else 0, read_only=self._read_only)
        QTimer.singleShot(0, self, lambda: tab_in_order(self))

    def _say_none(self) -> None:
        layout = self._none.layout()
        assert layout is not None
        for old in self._none_words:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        said = (translate("Concerns", "The bin is empty."),) if self._in_bin else self._opening
        self._none_words = [Text(words, size=17) for words in said]
        for words in self._none_words:
            layout.addWidget(words)
        self._none.setVisible(self._lines is not None and not self._lines)
