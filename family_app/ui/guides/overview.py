"""All guides: for whom, a search, and a tile for each."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from family_app.activities.guides import LEAST_QUERY, all_guides, search_guides
from family_app.domain.guides import Guide, GuideVersion, Reader
from family_app.house import Porch
from family_app.ui.guides.readers import reader_words
from family_app.ui.guides.tiles import GuideTiles
from family_app.ui.parts.basic import Heading, Text, column
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.page import Column, announce
from family_app.ui.parts.quiet import QUIET
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import ChoiceRow

EVERYONE = "everyone"
PAUSE = 150  # ms after a key before one looks; a list that jumps at every letter is restless


class GuideOverview(Column):
    """Nothing that was typed or chosen here is kept."""

    chosen = Signal(str, str)

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=1060)
        self._porch = porch
        self._title, self._intro = Heading(level=1), Text(size=16, muted=True)
        self._readers = ChoiceRow[str](name="guides_reader", values=(EVERYONE, *(r.value for r in Reader)))
        self._readers.show_value(EVERYONE)
        self._readers.chosen.connect(lambda _value: self._fill())
        self._search = QLineEdit()
        self._search.setObjectName("guides_search")
        self._search.setMinimumHeight(TARGET)
        self._search.setMaximumWidth(520)
        self._search.setMaxLength(100)
        self._search.setInputMethodHints(QUIET)  # what somebody looks for here is not learned
        self._search.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self._search.textChanged.connect(lambda _text: self._pause.start())
        self._none = Text(size=16)
        self._none.setObjectName("guides_none")
        self.tiles = GuideTiles()
        self.tiles.chosen.connect(self.chosen)
        self.body.addLayout(column(self._title, self._intro, gap=4))
        for part in (self._readers, self._search, self._none, self.tiles):
            self.body.addWidget(part)
        self.body.addStretch(1)

    @property
    def reader(self) -> Reader | None:
        """For whom one looks; None = everyone."""
        value = self._readers.value
        return None if value in (None, EVERYONE) else Reader(str(value))

    def focus_first(self) -> None:
        self._search.setFocus()

    def forget(self) -> None:
        """What was looked for goes."""
        self._pause.stop()
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._readers.show_value(EVERYONE)
        self.verticalScrollBar().setValue(0)
        self._fill()

    def retranslate(self) -> None:
        self._title.setText(translate("Guides", "What can I do?"))
        self._intro.setText(
            translate(
                "Guides", "Short steps for when something happens. Nobody keeps track of what you read here."
            )
        )
        words = {EVERYONE: translate("Guides", "Everyone"), **{r.value: reader_words(r) for r in Reader}}
        self._readers.name_it(translate("Guides", "For whom?"), words, show_caption=False)
        self._search.setPlaceholderText(translate("Guides", "Search in the guides"))
        self._search.setAccessibleName(translate("Guides", "Search in the guides"))
        self._none.setText(
            translate("Guides", "Nothing found. Try another word, or press Help now to talk with somebody.")
        )
        self._fill()

    def _look(self) -> None:
        self._fill()
        if self._asks:
            announce(self, translate("Guides", "%n guide(s) found", "", len(self.tiles.tiles)))

    @property
    def _asks(self) -> bool:
        return len(self._search.text().strip()) >= LEAST_QUERY

    def _fill(self) -> None:
        found: tuple[tuple[Guide, GuideVersion], ...]
        if self._asks:
            found = search_guides(self._porch, self._search.text(), self.reader)
        else:
            wanted = self.reader or Reader.TEEN
            guides = all_guides(self._porch, self.reader)
            found = tuple((guide, guide.version_for(wanted)) for guide in guides)
        self.tiles.show_guides(found)
        self._none.setVisible(not found)
