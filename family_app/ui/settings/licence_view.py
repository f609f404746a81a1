"""The licences of everything that is shipped, and one of them opened to read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from family_app.activities.licences import Licence
from family_app.ui.parts.basic import Button, Heading, Text, box, column, line, row
from family_app.ui.parts.look import look
from family_app.ui.parts.words import translate
from family_app.ui.settings.licence_words import uses
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.section import Section

NARROW_FROM = 1.5  # text size from which the button stands below the words


@dataclass(frozen=True, slots=True)
class _Row:
    licence: Licence
    about: Text
    button: Button
    across: QBoxLayout


class LicenceList(Section):
    """One row a licence, our own apart; the texts are read when somebody wants one."""

    wanted = Signal(object)  # Licence

    def __init__(self) -> None:
        super().__init__("scroll", "sky", name="about_licences")
        self._intro = Paragraph()
        self._ours: Licence | None = None
        self._own = Button(name="licence_own", icon="book-open-text", press=self._open_ours)
        self._parts_title = Heading(level=3)
        self._rows: list[_Row] = []
        self.body.addWidget(self._intro)
        self.body.addLayout(row(self._own, None))
        self.body.addWidget(self._parts_title)
        look.changed.connect(self._dress)

    def retranslate(self) -> None:
        self.heading.setText(translate("LicenceList", "Licences"))
        self._intro.setText(
            translate(
                "LicenceList",
                "Kitchen Table is free software under the GPL, version 3 or later. You may use it, look "
                "inside, change it and share it under the same licence. It comes without any warranty.",
            )
        )
        self._own.setText(translate("LicenceList", "Read our licence"))
        self._parts_title.setText(translate("LicenceList", "Made with the work of others"))
        words = uses()
        #: One part made by others: {use} is what it is for, {licence} the short name of its licence.
        about = translate("LicenceList", "{use} · {licence}")
        #: For screen readers: {name} is the part of the program whose licence is opened.
        spoken = translate("LicenceList", "Read the licence of {name}")
        for each in self._rows:
            name, use = each.licence.name, words.get(each.licence.name, each.licence.use)
            each.about.setText(about.format(use=use, licence=each.licence.licence))
            each.button.setText(translate("LicenceList", "Read"))
            each.button.setAccessibleName(spoken.format(name=name))

    def show_licences(self, found: tuple[Licence, ...]) -> None:
        """Fills the list, once."""
        if self._rows:
            return
        for licence in found:
            if licence.is_ours:
                self._ours = licence
            else:
                self._add(licence)
        self._dress()
        self.retranslate()

    def button_of(self, licence: Licence) -> Button:
        """Where the keyboard goes back to."""
        return next((each.button for each in self._rows if each.licence == licence), self._own)

    def _add(self, licence: Licence) -> None:
        about = Text(size=14, muted=True)
        button = Button(name=f"licence_{len(self._rows)}", kind="quiet")
        button.clicked.connect(lambda: self.wanted.emit(licence))
        across = row(column(Text(licence.name, bold=True), about, gap=0), box(row(button, None)), gap=12)
        across.setStretch(0, 1)
        self._rows.append(_Row(licence, about, button, across))
        self.body.addWidget(line())
        self.body.addWidget(box(across))

    def _open_ours(self) -> None:
        if self._ours is not None:
            self.wanted.emit(self._ours)

    def _dress(self) -> None:
        narrow = look.scale >= NARROW_FROM
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for each in self._rows:
            each.across.setDirection(way)


class LicenceView(QWidget):
    """A text to read, and the way back."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._title = Heading()
        self._text = QPlainTextEdit()
        self._text.setObjectName("licence_text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._back = Button(name="licence_back", kind="quiet", icon="caret-left", press=self.back.emit)
        inside = column(row(self._back, None), self._title, self._text, gap=14, margins=(40, 26, 40, 34))
        self.setLayout(inside)
        look.changed.connect(self._dress)
        self._dress()

    def retranslate(self) -> None:
        self._back.setText(translate("LicenceView", "Back"))
        self._text.setAccessibleName(translate("LicenceView", "Text of the licence"))

    def show_text(self, title: str, text: str) -> None:
        """Shows the text from its beginning."""
        self._title.setText(title)
        self._text.setPlainText(text)
        self._back.setFocus()

    def clear(self) -> None:
        """Lets go of the text."""
        self._text.setPlainText("")

    def _dress(self) -> None:
        self._text.setFont(look.text_font(14))
