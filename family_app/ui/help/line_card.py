"""One service: who it is for, each way to reach it, and how sure we are."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from family_app.domain.helplines import Contact, ContactKind, Country, Helpline
from family_app.ui.help.channel_words import (
    ages_words,
    code_content,
    facts,
    is_number,
    kept_together,
    kind_words,
    source_words,
    spoken_value,
)
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.look import look
from family_app.ui.parts.own_copy import is_on_clipboard
from family_app.ui.parts.page import announce
from family_app.ui.parts.qr import QrCode
from family_app.ui.parts.words import translate

_TILES = {
    "child": ("phone-call", "primary"),
    "crisis": ("heart", "private"),
    "online-abuse": ("shield-check", "sky"),
    "violence-at-home": ("house-line", "apricot"),
    "youth-chat": ("chat-circle-dots", "primary"),
    "mental-health": ("chats-circle", "sky"),
    "parents": ("users", "primary"),
    "csam-report": ("image-broken", "rose"),
    "missing": ("map-pin", "apricot"),
    "emergency": ("shield-check", "sky"),
}
_KIND_ICONS = {
    ContactKind.PHONE: "phone",
    ContactKind.SMS: "chat-text",
    ContactKind.CHAT: "chat-circle-dots",
    ContactKind.WEB: "globe-hemisphere-west",
}
NUMBER, ADDRESS, SMALLEST = 26, 17, 11  # px


class Value(QLabel):
    """A number or an address, exactly as it is, in one line; a long one in smaller type, never cut off."""

    def __init__(self, contact: Contact) -> None:
        super().__init__(contact.value)
        self.setObjectName("contact_value")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._number = is_number(contact)
        self.setAccessibleName(spoken_value(contact))
        look.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), 260), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        font = look.head_font(NUMBER) if self._number else look.text_font(ADDRESS, semibold=True)
        wanted = QFontMetricsF(font).horizontalAdvance(self.text()) + 4
        if self.width() > 60 and wanted > self.width():
            font.setPixelSize(max(SMALLEST, int(font.pixelSize() * self.width() / wanted)))
        if font != self.font():
            self.setFont(font)


class ContactRow(QWidget):
    """A way to reach the line, with Copy and a QR code that opens below it."""

    copy_wanted = Signal(str)

    def __init__(self, contact: Contact, country: Country, now: datetime, *, name: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self.contact = contact
        self._name = name
        self.value = Value(contact)
        kind = Tile(_KIND_ICONS[contact.kind], "primary", 30)
        caption = Text(kind_words(contact), size=14, bold=True)
        status = Text(" · ".join(facts(contact, country, now)), size=14, muted=True)
        status.setObjectName("contact_facts")
        self._copy = Button(name=f"copy_{name}", icon="copy", press=self._copied)
        self._copy.setText(translate("ContactRow", "Copy"))
        #: {value} is a telephone number or an address.
        self._copy.setAccessibleName(
            translate("ContactRow", "Copy {value}").format(value=spoken_value(contact))
        )
        self._qr = Button(name=f"qr_{name}", icon="qr-code", kind="plain")
        self._qr.setText(translate("ContactRow", "QR"))
        self._qr.setAccessibleName(
            translate("ContactRow", "QR code of {value}").format(value=spoken_value(contact))
        )
        self._qr.clicked.connect(lambda _on=False: self.turn_code())
        words = row(kind, column(caption, self.value, status, gap=1), gap=12)
        words.setStretch(1, 1)
        words.setAlignment(kind, Qt.AlignmentFlag.AlignTop)
        buttons = box(row(self._copy, self._qr, None, gap=8))
        self._layout = column(Beside(box(words), buttons, wide_from=430, stretch=(1, 0), gap=8), gap=8)
        self.setLayout(self._layout)
        self._panel: QWidget | None = None
        self._stays: Text | None = None

    def turn_code(self) -> None:
        """Opens the code below the row, or closes it."""
        if self._panel is None:
            self._panel = self._make_panel()
            self._layout.addWidget(self._panel)
        else:
            self._panel.setVisible(self._panel.isHidden())
        if not self._panel.isHidden():
            announce(self, translate("ContactRow", "The QR code is below."))

    @property
    def code_is_open(self) -> bool:
        return self._panel is not None and not self._panel.isHidden()

    def _make_panel(self) -> QWidget:
        code = QrCode(name=f"code_{self._name}")
        code.show_content(
            code_content(self.contact),
            translate("ContactRow", "QR code of {value}").format(value=spoken_value(self.contact)),
        )
        how = Text(
            translate(
                "ContactRow",
                "Point the camera of a phone at this. The phone then shows {value}. Nothing happens until "
                "you press it there.",
            ).format(value=kept_together(self.contact.value)),
            size=14,
        )
        return Beside(box(column(code)), box(column(None, how, None)), wide_from=430, stretch=(0, 1), gap=16)

    def _copied(self) -> None:
        self.copy_wanted.emit(self.contact.value)
        self._say_copied(True)

    def _say_copied(self, on: bool) -> None:
        """Said to everybody who sees the page, for as long as the number lies on the clipboard."""
        self._copy.setText(translate("ContactRow", "Copied") if on else translate("ContactRow", "Copy"))
        self._copy.set_icon("check" if on else "copy")
        if self._stays is None:
            self._stays = Text(size=14)
            self._stays.setObjectName("copy_stays")
            self._layout.insertWidget(1, self._stays)
            QGuiApplication.clipboard().dataChanged.connect(self._clipboard_changed)
        #: Below a number that was just copied. Hide is the button of that name.
        self._stays.setText(
            translate(
                "ContactRow", "It stays until you copy something else, press Hide or close this program."
            )
        )
        self._stays.setVisible(on)
        if on:
            announce(self, f"{self._copy.text()}. {self._stays.text()}")

    def _clipboard_changed(self) -> None:
        if not is_on_clipboard(self.contact.value):
            self._say_copied(False)


class LineCard(CardFrame):
    """A service with all its ways."""

    copy_wanted = Signal(str)

    def __init__(self, line: Helpline, country: Country, now: datetime) -> None:
        super().__init__()
        self.line = line
        self.setObjectName(f"line_{line.id}")
        icon, tone = _TILES.get(line.category, ("phone-call", "primary"))
        name, about = Heading(line.name, level=3), Text(line.about)
        who: list[QWidget] = [name, about]
        if ages := ages_words(line):
            who.append(Text(ages, size=14, muted=True))
        if line.may_tell:
            #: {answer} is what the helpline itself publishes about this.
            tell = translate("LineCard", "May they tell my parents? {answer}").format(answer=line.may_tell)
            who.append(Text(tell, size=14))
        words = " · ".join(source_words(line, now.date()))
        source = Text(words[:1].upper() + words[1:], size=14, muted=True)
        source.setObjectName("line_source")
        tile = Tile(icon, tone)
        left = row(tile, column(*who, None, gap=3), gap=14)
        left.setStretch(1, 1)
        left.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
        self.rows: list[ContactRow] = []
        ways = QVBoxLayout()
        ways.setSpacing(18)  # wider than between a number and its buttons: one sees what belongs together
        ways.setContentsMargins(0, 0, 0, 0)
        for number, contact in enumerate(line.contacts):
            each = ContactRow(contact, country, now, name=f"{line.id}_{number}")
            each.copy_wanted.connect(self.copy_wanted)
            self.rows.append(each)
            ways.addWidget(each)
        ways.addStretch(1)
        both = Beside(box(left), box(ways), wide_from=720, stretch=(4, 6), gap=22)
        self.setLayout(column(both, source, gap=10, margins=(20, 18, 20, 14)))
