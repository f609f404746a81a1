"""Who is at the table: everybody can have their own key, and the table itself needs none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from family_app.activities.people import at_the_table, rescue_people
from family_app.activities.signs_shown import signs_shown
from family_app.courier import Answers
from family_app.domain.errors import Expected, PeopleDamaged
from family_app.domain.people import Person, PersonId
from family_app.domain.settings import LANGUAGES
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, Heading, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.page import Column, Page
from family_app.ui.parts.person_tile import PersonTile
from family_app.ui.parts.words import translate
from family_app.ui.shell.choices import Choices

ROOM_FOR_PROMISE = 1.4  # text size from which the foot of the page needs all its width
LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}


class WhoPage(Page):
    """The lock screen of the family: tiles, the table without a key, help and language."""

    people_changed = Signal()
    hide_wanted = Signal()

    def __init__(self, porch: Porch, courier: Answers, choices: Choices) -> None:
        super().__init__()
        self._porch, self._courier, self._choices = porch, courier, choices
        self._shown: tuple[Person, ...] | None = None  # whose tiles stand there
        self._signs: frozenset[PersonId] = frozenset()  # on which of them a letter waits
        self._banner = Banner(name="who_banner")
        self._title, self._under = Heading(level=1), Text(muted=True)
        for label in (self._title, self._under):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tiles = FlowLayout(gap=20, centred=True)
        self._tile_box = box(self._tiles, name="people")
        self._table = Button(
            name="to_table", kind="primary", icon="coffee", press=lambda: self.go.emit("today")
        )
        self._add = Button(name="add_person", icon="plus", press=lambda: self.go.emit("add"))
        self._help = Button(name="who_help", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        self._hide = Button(name="who_hide", kind="quiet", icon="eye-slash", press=self.hide_wanted.emit)
        self._privacy = Button(name="who_privacy", kind="quiet", icon="eye")
        self._privacy.clicked.connect(lambda: self.go.emit("privacy"))
        self._sends = Text(muted=True, size=14)
        self._language = LanguageBox(choices)
        self._lay_out()
        self.ready()

    def _lay_out(self) -> None:
        body = Column(width=2000, margins=(40, 24, 40, 24))
        buttons = FlowLayout(gap=12, centred=True)
        buttons.addWidget(self._table)
        buttons.addWidget(self._add)
        body.body.addWidget(self._banner)
        body.body.addStretch(1)
        body.body.addWidget(self._title)
        body.body.addWidget(self._under)
        body.body.addSpacing(14)
        body.body.addWidget(self._tile_box)
        body.body.addSpacing(10)
        body.body.addWidget(box(buttons))
        body.body.addStretch(1)
        doors = FlowLayout(gap=10)
        for widget in (self._help, self._hide, self._privacy):
            doors.addWidget(widget)
        foot = row(box(doors), self._sends, self._language, margins=(40, 8, 40, 22))
        foot.setStretch(0, 1)
        self._sends.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._sends.setWordWrap(False)
        look.changed.connect(self._dress)
        self.setLayout(column(body, foot, gap=0))

    def _dress(self) -> None:
        # With large letters the promise stands on the page "Who can see what" alone.
        self._sends.setVisible(look.scale < ROOM_FOR_PROMISE)

    def retranslate(self) -> None:
        self._dress()
        self._table.setText(translate("WhoPage", "Together at the table, no key"))
        self._add.setText(translate("WhoPage", "Add somebody"))
        self._help.setText(translate("WhoPage", "Help now"))
        self._hide.setText(translate("WhoPage", "Hide"))
        self._hide.setToolTip(translate("WhoPage", "Hide at once (Shift three times)"))
        self._privacy.setText(translate("WhoPage", "Who can see what?"))
        self._sends.setText(translate("WhoPage", "This app sends nothing."))
        self._language.say()
        self._fill()

    def arrive(self) -> None:
        people = self._people()
        if (people, signs_shown(self._porch, people)) != (self._shown, self._signs):
            self._fill()
        first = self._tile_box.findChild(PersonTile)
        (first or self._table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        people = self._shown = self._people()
        self._signs = signs_shown(self._porch, people)
        if people:
            self._title.setText(translate("WhoPage", "Who is joining?"))
            self._under.setText(translate("WhoPage", "Everybody can have their own key."))
        else:
            self._title.setText(translate("WhoPage", "Nobody is at the table yet"))
            self._under.setText(
                translate("WhoPage", "Add the people you live with, or start with the cards right away.")
            )
        self._tile_box.setVisible(bool(people))
        while (item := self._tiles.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # not setParent(None): a window of its own takes the keyboard away
                widget.deleteLater()
        for person in people:
            # Never how many, and no more of it than this: whoever looks at the screen reads it.
            sign = translate("WhoPage", "A letter is waiting") if person.id in self._signs else ""
            tile = PersonTile(person, sign)
            tile.clicked.connect(lambda _checked=False, who=person: self._chosen(who))
            self._tiles.addWidget(tile)
            tile.show()

    def _people(self) -> tuple[Person, ...]:
        try:
            return at_the_table(self._porch)
        except PeopleDamaged as trouble:
            self._tell(trouble)
            self._courier.ask(rescue_people, to=self, done=lambda _people: self._fill(), failed=self._tell)
        except Expected as trouble:
            self._tell(trouble)
        return ()

    def _tell(self, trouble: Expected) -> None:
        from family_app.ui.shell.telling import words_for

        words = words_for(trouble)
        self._banner.tell(words.title, words.text)

    def _chosen(self, person: Person) -> None:
        self.go.emit(f"unlock:{person.id}" if person.has_key else f"key:{person.id}")


class LanguageBox(QComboBox):
    """Dutch or English, each in its own words."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("language")
        self.setMinimumHeight(TARGET)
        for code in LANGUAGES:
            self.addItem(LANGUAGE_NAMES[code], code)
        self._choices = choices
        self.say()
        self.activated.connect(lambda at: choices.set(language=self.itemData(at)))

    def say(self) -> None:
        self.setAccessibleName(translate("LanguageBox", "Language"))
        self.setCurrentIndex(self.findData(self._choices.language))
