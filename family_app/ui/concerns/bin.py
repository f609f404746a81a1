"""The bin of concerns: out of it again, or erased for good, one or all: from that there is no way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.ui.parts.asked import Asked
from family_app.ui.parts.basic import Button, Text, column, row
from family_app.ui.parts.words import translate


class BinnedActions(QWidget):
    """On a concern that lies in the bin."""

    restore_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.setProperty("clear", True)
        back = Button(
            translate("Concerns", "Take it out of the bin"), name="one_restore", kind="private",
            icon="arrow-u-up-left",
        )  # fmt: skip
        back.clicked.connect(lambda _on=False: self.restore_wanted.emit())
        back.setEnabled(not read_only)
        erase = Asked(name="one_erase")
        erase.say(
            translate("Concerns", "Erase for good"),
            translate("Concerns", "Then it is gone here. You cannot undo it."),
        )
        erase.set_allowed(not read_only)
        erase.wanted.connect(self.erase_wanted)
        note = Text(translate("Concerns", "It is erased after 30 days in the bin."), size=15, muted=True)
        self.setLayout(column(note, row(back, None), erase, gap=10))


class WholeBin(Asked):
    """Above the list of the bin: everything in it at once."""

    def __init__(self) -> None:
        super().__init__(name="concerns_empty_bin")
        self.hide()

    def show_for(self, count: int, *, read_only: bool) -> None:
        """So many lie in the bin that is shown; 0 = nothing to empty, or the bin is not shown."""
        self.say(
            translate("Concerns", "Empty the bin"),
            translate("Concerns", "This erases %n thing(s) for good. You cannot undo it.", "", count),
            keep=translate("Concerns", "Keep everything"),
        )
        self.setVisible(count > 0 and not read_only)
