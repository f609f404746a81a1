"""The rail at the side: pages that exist, whose space is open, and Help now and Hide always at one place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from family_app.ui.parts.basic import Button, Heading, Text, box, column, row
from family_app.ui.parts.icons import pixmap
from family_app.ui.parts.look import look
from family_app.ui.parts.words import translate
from family_app.ui.shell.rooms import OWN_ROOMS

WIDE, NARROW = 228, 88  # px; narrow = icons only
TABLE_ROOMS = ("today", "cards", "checkin", "agreements", "guides", "privacy")
_ICONS = {
    "today": "sun-horizon", "cards": "cards", "checkin": "chats-circle", "agreements": "handshake",
    "guides": "compass", "privacy": "eye", "journal": "book-open-text", "mood": "smiley", "plan": "leaf",
    "concerns": "chat-circle-dots", "letters": "feather", "settings": "gear-six",
}  # fmt: skip
NARROW_FROM = 1.6  # text size from which the words do not fit beside the page any more


class RoomScroll(QScrollArea):
    """The rooms; what has the keyboard is always in sight."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, 20)
        return moved


class Rail(QFrame):
    """Buttons for the rooms. With large text it shows icons only; names stay for screen readers."""

    chosen = Signal(str)
    help_wanted = Signal()
    hide_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("rail", True)
        self._name, self._marked = "", ""
        self._narrow = False
        self._stands = False

    def setVisible(self, visible: bool) -> None:
        # The first page has no rail: its buttons and their pictures are made when one sees them.
        if visible and not self._stands:
            self._stand()
        super().setVisible(visible)

    def _stand(self) -> None:
        self._stands = True
        self._logo = QLabel()
        self._title = Heading(level=2)
        self._title.setWordWrap(False)
        self._mine = Text(size=13, muted=True)
        self._rooms = {
            **{room: self._room(room, "rail") for room in TABLE_ROOMS},
            **{room: self._room(room, "rail-private") for room in OWN_ROOMS},
        }
        self._lock = Button(
            name="rail_lock", kind="rail-private", icon="lock-key", press=self.lock_wanted.emit
        )
        self._lock.setCheckable(False)
        self._help = Button(name="help_now", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        self._hide = Button(name="hide_now", kind="quiet", icon="eye-slash", press=self.hide_wanted.emit)
        self._gear = Button(name="rail_settings", kind="icon", icon="gear-six")
        self._gear.clicked.connect(lambda: self.chosen.emit("settings"))
        self._build()
        look.changed.connect(self._dress)
        self._dress()
        self.show_open(self._name)

    def show_open(self, name: str) -> None:
        """Says whose space is open; '' = nobody's."""
        self._name = name
        if not self._stands:
            return
        self._lock.setVisible(bool(name))
        for room in OWN_ROOMS[1:]:
            self._rooms[room].setVisible(bool(name))
        self._picture()
        self.retranslate()

    def mark(self, room: str) -> None:
        """Shows which room one is in: another ground, and a filled picture."""
        self._marked = room
        if not self._stands:
            return
        for each, button in self._rooms.items():
            button.setChecked(each == room)
        self._picture()

    @property
    def help_button(self) -> Button:
        return self._help

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._stands:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._title.setText(translate("Rail", "Kitchen Table"))
        if self._name:
            #: Caption in the rail: this part is private to the person with this nickname.
            self._mine.setText(translate("Rail", "ONLY FOR {name}").format(name=self._name))
        else:
            self._mine.setText(translate("Rail", "ONLY FOR ME"))
        self._word("today", translate("Rail", "Today"))
        self._word("cards", translate("Rail", "Conversation cards"))
        self._word("checkin", translate("Rail", "A check-in together"))
        self._word("agreements", translate("Rail", "What we agreed"))
        self._word("guides", translate("Rail", "What can I do?"))
        self._word("privacy", translate("Rail", "Who can see what"))
        journal = translate("Rail", "My journal") if self._name else translate("Rail", "My own space")
        self._word("journal", journal)
        self._word("mood", translate("Rail", "How am I?"))
        self._word("plan", translate("Rail", "My plan"))
        self._word("concerns", translate("Rail", "Something happened"))
        self._word("letters", translate("Rail", "Letters"))
        for button, text in (
            (self._lock, translate("Rail", "Lock")),
            (self._help, translate("Rail", "Help now")),
            (self._hide, translate("Rail", "Hide")),
        ):
            self._put(button, text)
        self._help.setToolTip(translate("Rail", "Help now (F1)"))
        self._hide.setToolTip(translate("Rail", "Hide and lock at once (Shift three times)"))
        self._gear.say(translate("Rail", "Settings"))

    def _picture(self) -> None:
        for room, button in (*self._rooms.items(), ("settings", self._gear)):
            on, mine = room == self._marked, room in OWN_ROOMS
            icon = "lock-key-open" if room == "journal" and not self._name else _ICONS[room]
            token = "private" if mine else "primary" if on else "ink"
            button.set_icon(f"{icon}-fill" if on else icon, token)

    def _room(self, room: str, kind: str) -> Button:
        button = Button(name=f"room_{room}", kind=kind, icon=_ICONS[room])
        button.clicked.connect(lambda: self.chosen.emit(room))
        return button

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 8, 14)
        layout.setSpacing(4)
        layout.addLayout(row(self._logo, self._title, None, gap=10))
        layout.addSpacing(14)
        rooms = [self._rooms[room] for room in TABLE_ROOMS]
        own = [self._rooms[room] for room in OWN_ROOMS]
        # In a low window the rooms scroll; Help and Hide never leave their place.
        scroll = RoomScroll(box(column(*rooms, 10, self._mine, *own, self._lock, None, gap=4)))
        layout.addWidget(scroll, 1)
        layout.addWidget(self._help)
        self._foot = QWidget()
        self._foot.setProperty("clear", True)
        self._foot.setLayout(row(self._hide, None, self._gear, gap=0))
        layout.addWidget(self._foot)

    def _word(self, room: str, text: str) -> None:
        self._put(self._rooms[room], text)

    def _put(self, button: Button, text: str) -> None:
        button.setText("" if self._narrow else text)
        if button.property("narrow") != self._narrow:
            button.setProperty("narrow", self._narrow)
            button.style().polish(button)
        button.setAccessibleName(text)
        button.setToolTip(text if self._narrow else "")

    def _dress(self) -> None:
        self._narrow = look.scale >= NARROW_FROM
        grow = 1 + (look.scale - 1) * 0.75
        self.setFixedWidth(NARROW if self._narrow else round(WIDE * grow))
        self._title.setVisible(not self._narrow)
        self._mine.setVisible(not self._narrow)
        side = 36
        self._logo.setFixedSize(side, side)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._logo.setStyleSheet(f"background: {look.hex('primary')}; border-radius: 10px;")
        self._logo.setPixmap(pixmap("coffee", "on_primary", 22))
        foot = self._foot.layout()
        if foot is not None:
            # Side by side when there is room, else Hide above the gear.
            foot.setDirection(  # type: ignore[attr-defined]
                foot.Direction.TopToBottom if self._narrow else foot.Direction.LeftToRight  # type: ignore[attr-defined]
            )
        self.retranslate()
