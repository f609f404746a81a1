"""Emptying the whole bin: what that means is said first, because there is no way back."""

from __future__ import annotations

from family_app.ui.parts.asked import Asked
from family_app.ui.parts.words import translate


class EmptyBin(Asked):
    """Stands above the list of the bin."""

    def __init__(self) -> None:
        super().__init__(name="bin_empty", kind="plain")
        self._count, self._read_only = 0, False
        self.hide()

    def show_for(self, count: int) -> None:
        """So many pages lie in the bin that is shown; 0 = nothing to empty, or the bin is not shown."""
        if count != self._count:
            self._count = count
            self.close_question()
            self.retranslate()
        self.setVisible(count > 0 and not self._read_only)

    def set_read_only(self, on: bool) -> None:
        """Whether nothing can be erased in this journal at all."""
        self._read_only = on
        self.show_for(self._count)

    def retranslate(self) -> None:
        erased = translate(
            "EmptyBin", "This erases %n page(s) for good. You cannot undo it.", "", self._count
        )
        older = translate("EmptyBin", "Older backups still have everything.")
        self.say(
            translate("EmptyBin", "Empty the bin"),
            f"{erased} {older}",
            keep=translate("EmptyBin", "Keep everything"),
            in_backups=False,  # said in words of its own
        )
