"""A check-in goes to the bin, and one press on the notice about it brings it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from family_app.activities.mood import bin_mood, restore_mood
from family_app.courier import Answers
from family_app.domain.mood import MoodId
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.words import translate


class BinNotice(QObject):
    """No question before, a way back after."""

    binned = Signal()
    restored = Signal()
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, banner: Banner) -> None:
        super().__init__(banner)
        self._courier, self._banner = courier, banner

    def put_in(self, mood_id: MoodId) -> None:
        """Into the bin."""

        def done(_id: object) -> None:
            self.binned.emit()
            self.tell(mood_id)

        self._courier.send(bin_mood, mood_id, to=self, done=done, failed=self.failed.emit)

    def tell(self, mood_id: str) -> None:
        """It lies in the bin."""
        self._banner.tell(
            translate("Mood", "It stays in the bin for 30 days."),
            action=translate("Mood", "Bring it back"),
            press=lambda: self._bring_back(MoodId(mood_id)),
        )

    def _bring_back(self, mood_id: MoodId) -> None:
        def done(_id: object) -> None:
            self._banner.clear()
            self.restored.emit()

        self._courier.send(restore_mood, mood_id, to=self, done=done, failed=self.failed.emit)
