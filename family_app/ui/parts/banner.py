"""A message inside the page: what happened, whether the words are safe, what to do now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from family_app.ui.parts.basic import Button, CardFrame, Text, Tile, row
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.page import announce

WIDE = 400  # px at 100 % text from which a button fits beside the words


class Banner(CardFrame):
    """Hidden until it has something to say; spoken when it appears."""

    def __init__(self, *, name: str, tone: str = "apricot", icon: str = "warning-circle") -> None:
        super().__init__(hero=tone)
        self.setObjectName(name)
        self._icon, self._tone = icon, tone
        self._press: Callable[[], None] | None = None
        self._stands = False
        self.hide()

    def _stand(self) -> None:
        """Most banners never speak: what is in one is made when it first does."""
        self._stands, name = True, self.objectName()
        self._tile = Tile(self._icon, self._tone, 36)
        self._title, self._text = Text(bold=True), Text()
        self._title.setObjectName(f"{name}_title")
        self._text.setObjectName(f"{name}_text")
        for label in (self._title, self._text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._action = Button(name=f"{name}_action", kind="plain")
        self._action.clicked.connect(self._pressed)
        words = QWidget()
        words.setProperty("clear", True)
        inside = QVBoxLayout(words)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self._title)
        inside.addWidget(self._text)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # With large letters in a narrow card the button stands below: beside it words would be squeezed.
        both = Beside(words, self._action, wide_from=WIDE, stretch=(1, 0), gap=12)
        layout = row(self._tile, both, gap=14, margins=(18, 14, 18, 14))
        layout.setAlignment(self._tile, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)

    def tell(
        self,
        title: str,
        text: str = "",
        *,
        action: str = "",
        press: Callable[[], None] | None = None,
        speak: bool = True,
    ) -> None:
        """Shows the message and, unless told otherwise, has it spoken."""
        if not self._stands:
            self._stand()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._press = press
        self.show()
        if speak:
            announce(self, f"{title} {text}".strip(), now=True)

    def clear(self) -> None:
        self.hide()
        if self._stands:
            self._title.setText("")
            self._text.setText("")

    @property
    def said(self) -> str:
        """What stands in the banner now, '' when it is hidden."""
        if not self._stands or self.isHidden():
            return ""
        return f"{self._title.text()} {self._text.text()}".strip()

    def _pressed(self) -> None:
        if self._press is not None:
            self._press()
