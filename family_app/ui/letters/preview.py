"""Exactly what the reader will see; the second press seals it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.domain.letters import LetterDraft
from family_app.house import Porch
from family_app.ui.letters.content import letter_card
from family_app.ui.parts.basic import Button, Heading, Text, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.footed import Footed
from family_app.ui.parts.page import Column
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import Switch

WIDTH = 860  # px


class Preview(QWidget):
    """Made anew at each look."""

    back_wanted = Signal()
    seal_wanted = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch = porch
        self._page = Column(width=WIDTH, margins=(40, 26, 40, 26))
        self._back = Button(name="preview_back", icon="pencil-simple")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._title = Heading(level=1)
        self._title.setObjectName("preview_title")
        self._place = QVBoxLayout()
        self._content: QWidget | None = None
        self._notes = [Text(size=16) for _ in range(3)]
        self._sign_note, self._sign = Text(size=16), Switch(name="letter_sign")
        self._sign_note.setObjectName("letter_sign_note")
        self._seal = Button(name="letter_seal", kind="private", icon="lock-key")
        self._seal.clicked.connect(lambda _on=False: self.seal_wanted.emit())
        self._page.body.addWidget(self._title)
        self._page.body.addLayout(self._place)
        for note in self._notes:
            self._page.body.addWidget(note)
        self._page.body.addStretch(1)
        flow = FlowLayout(gap=10)
        flow.addWidget(self._seal)
        flow.addWidget(self._back)
        # The sign is decided where it is sealed: below a long letter nobody would see it before the press.
        foot = box(column(self._sign_note, self._sign, 4, box(flow), gap=6))
        self.setLayout(column(Footed(self._page, foot, width=WIDTH)))

    def show_draft(
        self, draft: LetterDraft, writer: str, reader: str, *, checked: bool, sign: bool | None
    ) -> None:
        """The letter as it will be. `sign`: whether it is chosen at first; None when the reader has none."""
        self.clear()
        self._back.setText(translate("Letters", "Change it"))
        #: {name} is the nickname of the one it is for.
        self._title.setText(translate("Letters", "This is what {name} will see").format(name=reader))
        self._content = box(column(letter_card(self._porch, draft, writer)))
        self._place.addWidget(self._content)
        unchecked = translate(
            "Letters", "You two have not checked your keys together yet. You can do that first, at the table."
        )
        opens = translate(
            "Letters",
            "Only {name} can open it. Until {name} does, you can take it back. After that you cannot, "
            "and {name} can show it to others.",
        ).format(name=reader)
        said = (opens, _who_notices(reader, with_sign=sign is not None), "" if checked else unchecked)
        for note, words in zip(self._notes, said, strict=True):
            note.setText(words)
            note.setVisible(bool(words))
        self._offer_sign(reader, sign)
        self._seal.setText(translate("Letters", "Seal it for {name}").format(name=reader))
        self._seal.setEnabled(True)
        self._page.verticalScrollBar().setValue(0)

    @property
    def sign(self) -> bool | None:
        """Whether the writer wants the sign for this letter; None when none is offered."""
        return None if self._sign.isHidden() else self._sign.box.isChecked()

    def _offer_sign(self, reader: str, sign: bool | None) -> None:
        self._sign_note.setText(
            translate(
                "Letters",
                "{name} has switched on a sign: the first screen then says to everyone who looks that a "
                "letter is waiting for {name}, not from whom and not what it says.",
            ).format(name=reader)
        )
        self._sign.name_it(
            translate("Letters", "Show the sign for this letter"),
            translate("Letters", "Whoever knows that you were here just now can guess that it is from you."),
        )
        self._sign.box.setChecked(bool(sign))
        for part in (self._sign_note, self._sign):
            part.setVisible(sign is not None)

    def wait(self) -> None:
        """It is on its way: a second press does nothing."""
        self._seal.setEnabled(False)

    def try_again(self) -> None:
        self._seal.setEnabled(True)

    def clear(self) -> None:
        """Takes everything away."""
        for text in (self._title, *self._notes, self._sign_note):
            text.setText("")
        self._seal.setText("")
        self._sign.box.setChecked(False)
        for part in (self._sign_note, self._sign):
            part.hide()
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def focus_back(self) -> None:
        # Not the seal: whoever presses twice must not send by accident.
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)


def _who_notices(reader: str, *, with_sign: bool) -> str:
    """What shows of a letter before it is opened."""
    if with_sign:
        words = translate(
            "Letters",
            "Nobody gets a message. {name} finds it in their own space. Whoever looks in the folder of this "
            "program sees that there is a letter, and with the sign also for whom. Not from whom, and not "
            "what it says.",
        )
    else:
        words = translate(
            "Letters",
            "Nobody gets a message. {name} finds it in their own space. Whoever looks in the folder of "
            "this program sees that there is a letter, but not from whom, for whom or what it says.",
        )
    return words.format(name=reader)
