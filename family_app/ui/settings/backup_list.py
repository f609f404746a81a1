"""The newest backups that the program keeps: of when, how much, and a way back for each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.backups import KeptBackup
from family_app.ui.parts.backup_words import made_words, page_words, span_words
from family_app.ui.parts.basic import Button, Heading, Line, Text, box, column
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.words import translate

WIDE = 560  # px at 100 % text from which the button fits beside the words


class BackupList(QWidget):
    """Newest first; the program itself keeps no more than ten."""

    wanted = Signal(object)  # KeptBackup

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._title = Heading(level=3)
        self._kept: tuple[KeptBackup, ...] = ()
        self._rows: list[QWidget] = []
        self._list = column(gap=8)
        self.setLayout(column(self._title, self._list, gap=10))
        self.hide()

    def show_kept(self, kept: tuple[KeptBackup, ...]) -> None:
        """Shows these, newest first."""
        self._kept = kept
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = []
        for at, each in enumerate(kept):
            if at:
                self._keep(Line())
            self._keep(self._row(each, at))
        self.setVisible(bool(kept))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(translate("BackupList", "The newest backups"))
        for row in self.findChildren(_Row):
            row.retranslate()

    def _keep(self, row: QWidget) -> None:
        self._rows.append(row)
        self._list.addWidget(row)
        row.show()  # else a list that stands there already shows it a moment later

    def _row(self, kept: KeptBackup, at: int) -> QWidget:
        row = _Row(kept, at)
        row.button.clicked.connect(lambda _on=False, each=kept: self.wanted.emit(each))
        return row


class _Row(QWidget):
    """One backup."""

    def __init__(self, kept: KeptBackup, at: int) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._kept = kept
        self._made, self._facts = Text(bold=True), Text(size=14, muted=True)
        self.button = Button(name=f"backup_{at}", kind="quiet-private", icon="arrow-u-up-left")
        words = box(column(self._made, self._facts, gap=0))
        self.setLayout(column(Beside(words, self.button, wide_from=WIDE, stretch=(1, 0), gap=8)))
        self.retranslate()

    def retranslate(self) -> None:
        summary = self._kept.summary
        self._made.setText(made_words(summary))
        span = span_words(summary)
        self._facts.setText(f"{page_words(summary)}. {span}" if span else page_words(summary))
        self.button.setText(translate("BackupList", "Bring back"))
        self.button.setAccessibleName(
            #: For screen readers; {moment} is for instance: Monday 23 November 2026, 16:10
            translate("BackupList", "Bring back the backup of {moment}").format(moment=made_words(summary))
        )
