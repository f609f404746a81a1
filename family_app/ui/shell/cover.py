"""An opaque page over everything: shown at once by Hide, and while words could not be saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from family_app.domain.errors import Expected, PageTooLong
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.words import translate

CARD_WIDTH = 640  # px at 100 % text


class Cover(Page):
    """Nothing but paper; or a calm card that says the words are not saved yet."""

    try_again = Signal()
    discard = Signal()
    back_wanted = Signal()  # to a page that is too long: only whoever wrote it can make it shorter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._trouble: Expected | None = None
        self._card: CardFrame | None = None
        self._foot: QWidget | None = None
        look.changed.connect(self._dress)
        self._dress()

    def _stand(self) -> None:
        """Hide needs paper only; the card is made when there is something to tell."""
        if self._card is not None:
            return
        self._card = CardFrame()
        self._title, self._text, self._kept = Heading(level=2), Text(), Text(muted=True)
        self._again = Button(name="cover_try_again", kind="private", press=self.try_again.emit)
        self._back = Button(name="cover_back", kind="private", press=self.back_wanted.emit)
        self._discard = Button(name="cover_discard", kind="plain", press=self.discard.emit)
        self._help = Button(name="cover_help", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        self._card.setLayout(
            column(
                row(Tile("floppy-disk", "apricot"), None),
                self._title,
                self._text,
                self._kept,
                box(self._buttons()),
                margins=(28, 26, 28, 26),
            )
        )
        across = row(None, self._card, None, margins=(24, 24, 24, 24))
        across.setStretch(1, 10)
        body = Column(width=2000, margins=(0, 0, 0, 0))  # with large letters in a small window it scrolls
        body.body.addStretch(1)
        body.body.addLayout(across)
        body.body.addStretch(1)
        # Help stands below what scrolls: one never has to look for it.
        self._foot = box(row(self._help, None, margins=(40, 8, 40, 22)))
        self.setLayout(column(body, self._foot, gap=0))
        self.ready()

    def _buttons(self) -> FlowLayout:
        buttons = FlowLayout(gap=10)
        for button in (self._again, self._back, self._discard):
            buttons.addWidget(button)
        return buttons

    def blank(self) -> None:
        """Paper only."""
        self._trouble = None
        self._show_card(False)
        self._rise()
        self.repaint()  # now, not at the next turn of the event loop: this is what hides the page

    def tell(self, trouble: Expected) -> None:
        """The words are still in the page under this cover, and the keys stay until they are saved."""
        self._trouble = trouble
        self._stand()
        self._dress()
        self.retranslate()
        self._show_card(True)
        self._rise()
        long = isinstance(trouble, PageTooLong)
        self._again.setVisible(not long)
        self._back.setVisible(long)
        (self._back if long else self._again).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._title.text()} {self._text.text()}", now=True)

    def note(self, trouble: Expected) -> None:
        """The same, told later: somebody is reading help now."""
        self._trouble = trouble

    def tell_nothing(self) -> None:
        """The trouble is over."""
        self._trouble = None
        self._show_card(False)
        self.hide()

    @property
    def trouble(self) -> Expected | None:
        return self._trouble

    def _rise(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.setGeometry(over.rect())
        self.raise_()
        self.show()

    def _show_card(self, shown: bool) -> None:
        for part in (self._card, self._foot):
            if part is not None:
                part.setVisible(shown)

    def retranslate(self) -> None:
        if self._card is None:
            return
        if self._trouble is not None:
            from family_app.ui.shell.telling import words_for

            self._text.setText(words_for(self._trouble).title)
        if isinstance(self._trouble, PageTooLong):
            self._title.setText(translate("Cover", "Your page is too long to save"))
            self._kept.setText(
                translate(
                    "Cover",
                    "It is behind this page, and nobody sees it. Go back and make it shorter, or lock "
                    "without these last words.",
                )
            )
        else:
            self._title.setText(translate("Cover", "Your last words are not saved yet"))
            self._kept.setText(
                translate(
                    "Cover",
                    "They are behind this page, and nobody sees them. Your space locks as soon as they "
                    "are saved.",
                )
            )
        self._again.setText(translate("Cover", "Try again"))
        self._back.setText(translate("Cover", "Back to my page"))
        self._discard.setText(translate("Cover", "Lock without these last words"))
        self._help.setText(translate("Cover", "Help now"))

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.colour("paper"))
        self.setPalette(palette)
        if self._card is not None:
            self._card.setMaximumWidth(look.px(CARD_WIDTH))
