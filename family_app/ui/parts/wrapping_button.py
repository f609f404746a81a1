"""A button whose words go on in the next line where there is no room beside them."""

from __future__ import annotations

from family_app.ui.parts.basic import Button
from family_app.ui.parts.look import TARGET, look

PADDING = 14  # px at 100 % on either side, as the style sheet has it


class WrappingButton(Button):
    """For a whole sentence. Whoever lays it out says how wide it may be."""

    def __init__(self, words: str, *, name: str, kind: str, icon: str) -> None:
        super().__init__(name=name, kind=kind, icon=icon)
        self._words = words
        self.setMinimumWidth(TARGET)  # its words never keep the page from getting narrower
        self.setText(words.replace("&", "&&"))

    def fit(self, room: int) -> None:
        """As many lines as it takes within this width."""
        beside = 2 * look.px(PADDING) + self.iconSize().width() + 16
        lines: list[str] = []
        for word in self._words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.fontMetrics().horizontalAdvance(longer) <= room - beside:
                lines[-1] = longer
            else:
                lines.append(word)
        self.setText("\n".join(lines).replace("&", "&&"))
