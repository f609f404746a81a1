"""Nickname, picture and colour of somebody at the table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from family_app.domain.people import AVATARS, COLOURS, NAME_LIMIT
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, Text, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.icons import icon
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import Words


def avatar_words() -> dict[str, str]:
    """What each picture is called."""
    return {
        "cat": translate("Avatars", "Cat"),
        "dog": translate("Avatars", "Dog"),
        "bird": translate("Avatars", "Bird"),
        "fish": translate("Avatars", "Fish"),
        "butterfly": translate("Avatars", "Butterfly"),
        "planet": translate("Avatars", "Planet"),
        "rocket": translate("Avatars", "Rocket"),
        "moon": translate("Avatars", "Moon"),
        "tree": translate("Avatars", "Tree"),
        "plant": translate("Avatars", "Plant"),
        "mountains": translate("Avatars", "Mountains"),
        "rainbow": translate("Avatars", "Rainbow"),
        "bicycle": translate("Avatars", "Bicycle"),
        "soccer-ball": translate("Avatars", "Football"),
        "guitar": translate("Avatars", "Guitar"),
        "robot": translate("Avatars", "Robot"),
        "cookie": translate("Avatars", "Biscuit"),
        "coffee": translate("Avatars", "Cup"),
    }


def colour_words() -> dict[str, str]:
    """What each colour is called."""
    return {
        "private": translate("Avatars", "Purple"),
        "sky": translate("Avatars", "Blue"),
        "apricot": translate("Avatars", "Orange"),
        "primary": translate("Avatars", "Green"),
        "rose": translate("Avatars", "Pink"),
    }


class PersonForm(QWidget):
    """Stands inside the list; says when it should be saved or closed, saves nothing itself."""

    saved = Signal(str, str, str)  # name, avatar, colour
    cancelled = Signal()

    def __init__(self, *, key: str, name: str = "", avatar: str = "", colour: str = "") -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._avatar = avatar if avatar in AVATARS else AVATARS[0]
        self._colour = colour if colour in COLOURS else COLOURS[0]
        self._banner = Banner(name=f"{key}_trouble")
        self._captions = [Text(bold=True) for _ in range(3)]
        self._name = QLineEdit(name)
        self._name.setObjectName(f"{key}_name")
        self._name.setMaxLength(NAME_LIMIT)
        self._name.setMinimumHeight(TARGET + 4)
        self._name.returnPressed.connect(self._save)
        self._avatars = {each: self._pick(f"{key}_avatar_{each}") for each in AVATARS}
        self._colours = {each: self._pick(f"{key}_colour_{each}") for each in COLOURS}
        for each, button in self._avatars.items():
            button.clicked.connect(lambda _on=False, value=each: self._take(avatar=value))
        for each, button in self._colours.items():
            button.clicked.connect(lambda _on=False, value=each: self._take(colour=value))
        self._save_button = Button(name=f"{key}_save", kind="primary", icon="check", press=self._save)
        self._cancel = Button(name=f"{key}_cancel", press=self.cancelled.emit)
        self._build()
        look.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def retranslate(self) -> None:
        for caption, text in zip(
            self._captions,
            (
                translate("PersonForm", "Nickname"),
                translate("PersonForm", "Picture"),
                translate("PersonForm", "Colour"),
            ),
            strict=True,
        ):
            caption.setText(text)
        self._name.setAccessibleName(translate("PersonForm", "Nickname"))
        self._name.setPlaceholderText(translate("PersonForm", "Your real name is not needed"))
        for words, buttons in ((avatar_words(), self._avatars), (colour_words(), self._colours)):
            for each, button in buttons.items():
                button.say(words[each])
        self._save_button.setText(translate("PersonForm", "Keep it"))
        self._cancel.setText(translate("PersonForm", "Cancel"))

    def tell(self, words: Words) -> None:
        """Says why it could not be kept; what was typed stays."""
        self._banner.tell(words.title, words.text)

    def begin(self) -> None:
        """Puts the keyboard where the typing starts."""
        self._name.setFocus()
        self._name.selectAll()

    def _build(self) -> None:
        pictures, colours, buttons = FlowLayout(gap=6), FlowLayout(gap=6), FlowLayout(gap=10)
        for button in self._avatars.values():
            pictures.addWidget(button)
        for button in self._colours.values():
            colours.addWidget(button)
        for button in (self._save_button, self._cancel):
            buttons.addWidget(button)
        name, picture, colour = self._captions
        name.setBuddy(self._name)
        self.setLayout(
            column(
                self._banner, column(name, self._name, gap=6), column(picture, box(pictures), gap=6),
                column(colour, box(colours), gap=6), box(buttons), gap=14, margins=(0, 8, 0, 8),
            )
        )  # fmt: skip

    def _pick(self, name: str) -> Button:
        button = Button(name=name, kind="pick")
        button.setCheckable(True)
        return button

    def _take(self, *, avatar: str = "", colour: str = "") -> None:
        self._avatar, self._colour = avatar or self._avatar, colour or self._colour
        self._dress()

    def _dress(self) -> None:
        side = max(TARGET, look.px(TARGET * 0.8))
        for each, button in self._avatars.items():
            button.setIcon(icon(f"{each}-duotone", self._colour, round(side * 0.6)))
            button.setChecked(each == self._avatar)
        for each, button in self._colours.items():
            button.setIcon(icon(f"{self._avatar}-fill", each, round(side * 0.6)))
            button.setChecked(each == self._colour)
        for button in (*self._avatars.values(), *self._colours.values()):
            button.setIconSize(QSize(round(side * 0.6), round(side * 0.6)))
        self._name.setMaximumWidth(look.px(420))

    def _save(self) -> None:
        self._banner.clear()
        self.saved.emit(self._name.text(), self._avatar, self._colour)
