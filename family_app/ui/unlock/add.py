"""Adding somebody to the table: a nickname, a picture and a colour; no key yet, no surname, no birth date."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from family_app.activities.people import add_person
from family_app.activities.restoring import Restored
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.people import AVATARS, COLOURS, NAME_LIMIT, Person
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.foot import Foot
from family_app.ui.parts.icons import icon
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.page import Column, Page
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for
from family_app.ui.unlock.bring_back import BringBack


class AvatarChoice(QWidget):
    """A grid of pictures; one is on."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        flow = FlowLayout(self, gap=6)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for at, avatar in enumerate(AVATARS):
            button = Button(name=f"{name}_{avatar}", kind="icon")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # said as one of many
            self._group.addButton(button, at)
            flow.addWidget(button)
        look.changed.connect(self._dress)
        self._dress()
        self.choose(AVATARS[0])

    @property
    def chosen(self) -> str:
        return AVATARS[max(0, self._group.checkedId())]

    def choose(self, avatar: str) -> None:
        at = AVATARS.index(avatar) if avatar in AVATARS else 0
        self._group.button(at).setChecked(True)

    def say(self) -> None:
        """Names for screen readers, in the language that is on."""
        for at, word in enumerate(_avatar_words()):
            button = self._group.button(at)
            button.setAccessibleName(word)
            button.setToolTip(word)

    def _dress(self) -> None:
        for at, avatar in enumerate(AVATARS):
            button = self._group.button(at)
            button.setIcon(icon(f"{avatar}-duotone", "private", 32))
            button.setIconSize(QSize(32, 32))


def _avatar_words() -> tuple[str, ...]:
    return (
        translate("AvatarChoice", "Cat"),
        translate("AvatarChoice", "Dog"),
        translate("AvatarChoice", "Bird"),
        translate("AvatarChoice", "Fish"),
        translate("AvatarChoice", "Butterfly"),
        translate("AvatarChoice", "Planet"),
        translate("AvatarChoice", "Rocket"),
        translate("AvatarChoice", "Moon"),
        translate("AvatarChoice", "Tree"),
        translate("AvatarChoice", "Plant"),
        translate("AvatarChoice", "Mountains"),
        translate("AvatarChoice", "Rainbow"),
        translate("AvatarChoice", "Bicycle"),
        translate("AvatarChoice", "Football"),
        translate("AvatarChoice", "Guitar"),
        translate("AvatarChoice", "Robot"),
        translate("AvatarChoice", "Biscuit"),
        translate("AvatarChoice", "Cup"),
    )


class AddPage(Page):
    """One card: name, picture, and two ways on: make a key now, or later."""

    people_changed = Signal()
    hide_wanted = Signal()

    def __init__(self, courier: Answers) -> None:
        super().__init__()
        self._courier = courier
        self._with_key = False
        self._banner = Banner(name="add_banner")
        self._title, self._under = Heading(level=1), Text(muted=True)
        self._name_label, self._picture_label = Text(bold=True), Text(bold=True)
        self._name = QLineEdit()
        self._name.setObjectName("new_name")
        self._name.setMaxLength(NAME_LIMIT)
        self._name.setMinimumHeight(TARGET + 4)
        self._name.returnPressed.connect(lambda: self._add(with_key=True))
        self._name_label.setBuddy(self._name)
        self._avatars = AvatarChoice(name="new_avatar")
        self._key = Button(
            name="add_with_key", kind="private", icon="key", press=lambda: self._add(with_key=True)
        )
        self._later = Button(name="add_later", press=lambda: self._add(with_key=False))
        self._bring = BringBack(courier, name="add_bring")
        self._bring.restored.connect(self._is_back)
        self._backup = Button(name="add_backup", kind="quiet-private", icon="arrow-u-up-left")
        self._backup.clicked.connect(lambda _on=False: self._bring.from_file(None))
        self._back = Button(name="add_back", kind="quiet", press=lambda: self.go.emit("who"))
        foot = Foot(name="add")
        foot.help_wanted.connect(self.help_wanted)
        foot.hide_wanted.connect(self.hide_wanted)
        card = CardFrame()
        buttons = FlowLayout(gap=10)
        for button in (self._key, self._later, self._back):
            buttons.addWidget(button)
        card.setLayout(
            column(
                self._name_label,
                self._name,
                6,
                self._picture_label,
                self._avatars,
                10,
                box(buttons),
                margins=(26, 24, 26, 24),
                gap=8,
            )
        )
        body = Column(width=760)
        for each in (self._banner, self._title, self._under, card):
            body.body.addWidget(each)
        # For a new computer: the journal of before comes back with its owner.
        body.body.addLayout(row(self._backup, None))
        body.body.addWidget(self._bring)
        body.body.addStretch(1)
        self.setLayout(column(body, foot, gap=0))
        self.ready()

    def arrive(self) -> None:
        self._banner.clear()
        self._name.clear()
        self._bring.close_form()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._title.setText(translate("AddPage", "Who comes to the table?"))
        self._under.setText(
            translate(
                "AddPage",
                "A nickname is enough. Everybody who uses this computer account can see the name and "
                "the picture.",
            )
        )
        self._name_label.setText(translate("AddPage", "Name or nickname"))
        self._name.setAccessibleName(translate("AddPage", "Name or nickname"))
        self._picture_label.setText(translate("AddPage", "A picture"))
        self._avatars.say()
        self._key.setText(translate("AddPage", "Make a key now"))
        self._later.setText(translate("AddPage", "No key yet"))
        self._backup.setText(translate("AddPage", "I have a backup"))
        self._bring.retranslate()
        self._back.setText(translate("AddPage", "Back"))

    def _add(self, *, with_key: bool) -> None:
        self._with_key = with_key
        avatar = self._avatars.chosen
        colour = COLOURS[AVATARS.index(avatar) % len(COLOURS)]
        self._courier.ask(
            add_person, self._name.text(), avatar, colour, to=self, done=self._added, failed=self._not_added
        )

    def _added(self, person: Person) -> None:
        self.people_changed.emit()
        self.go.emit(f"key:{person.id}" if self._with_key else "who")

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous() and not self._bring.is_busy:
            self._bring.forget()
        super().hideEvent(event)

    def _is_back(self, restored: Restored, _secret: object) -> None:
        self.people_changed.emit()
        if self.isVisible():
            self.go.emit(f"unlock:{restored.person.id}")

    def _not_added(self, trouble: Expected) -> None:
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
