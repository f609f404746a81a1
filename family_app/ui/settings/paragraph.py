"""Text that stays narrow enough to read, however wide the card is."""

from __future__ import annotations

from family_app.ui.parts.basic import Text
from family_app.ui.parts.look import BASE, look

WIDTH = 540  # px at 15 px text: about 75 characters


class Paragraph(Text):
    """At most some 75 characters a line, at every text size."""

    def heightForWidth(self, width: int) -> int:
        # A layout asks for the whole width of the card, wider than the text may become.
        return super().heightForWidth(min(width, self.maximumWidth()))

    def _dress(self) -> None:
        super()._dress()
        self.setMaximumWidth(look.px(WIDTH * self._size / BASE))
