"""The three steps of the first run, each a part of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from family_app.activities.people import add_person, everybody
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.people import NAME_LIMIT, Person
from family_app.domain.settings import LANGUAGES, TEXT_SIZES
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.country_box import CountryBox
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.soft_breaks import soft_breaks
from family_app.ui.parts.words import translate
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.telling import words_for
from family_app.ui.unlock.who import LANGUAGE_NAMES


class LanguageStep(QWidget):
    """Language, country for the help numbers, size of the letters."""

    def __init__(self, porch: Porch, choices: Choices) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._choices = choices
        self._language_label, self._country_label = Text(bold=True), Text(bold=True)
        self._size_label, self._country_why = Text(bold=True), Text(muted=True, size=14)
        self._languages = {
            code: self._chip(f"welcome_{code}", partial(choices.set, language=code)) for code in LANGUAGES
        }
        self._sizes = {
            size: self._chip(f"welcome_size_{size}", partial(choices.set, text_percent=size))
            for size in TEXT_SIZES
        }
        self._country = CountryBox(porch, name="welcome_country")
        self._country.chosen.connect(lambda code: choices.set(country=code))
        card = CardFrame()
        card.setLayout(
            column(
                self._language_label,
                _chips(list(self._languages.values())),
                8,
                self._country_label,
                self._country,
                self._country_why,
                8,
                self._size_label,
                _chips(list(self._sizes.values())),
                margins=(26, 24, 26, 24),
                gap=8,
            )
        )
        self.setLayout(column(card, None))
        choices.changed.connect(self._mark)

    def settle_country(self) -> None:
        """Going on means: the country that stands there is the right one."""
        if not self._choices.settings.country:
            self._choices.set(country=self._country.code)

    def retranslate(self) -> None:
        self._language_label.setText(translate("WelcomePage", "Language"))
        self._country_label.setText(translate("WelcomePage", "Which country are you in?"))
        self._country_why.setText(
            translate(
                "WelcomePage", "So that Help now shows the right numbers. You can change it at any time."
            )
        )
        label = translate("WelcomePage", "Country for help numbers")
        self._country.say(label, self._choices.settings.country)
        self._size_label.setText(translate("WelcomePage", "Size of the letters"))
        for code, chip in self._languages.items():
            chip.setText(LANGUAGE_NAMES[code])
        for size, chip in self._sizes.items():
            chip.setText(f"{size} %")
        self._mark()

    def _chip(self, name: str, press: Callable[[], None]) -> Button:
        chip = Button(name=name, kind="chip", press=press)
        chip.clicked.connect(self._mark)
        return chip

    def _mark(self) -> None:
        for code, chip in self._languages.items():
            chip.setChecked(code == self._choices.language)
        for size, chip in self._sizes.items():
            chip.setChecked(size == self._choices.settings.text_percent)


class WhatStep(QWidget):
    """What this is, in three lines, and who can see what."""

    privacy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._points: list[tuple[Heading, Text]] = []
        rows = []
        for icon, tone in (("cards", "primary"), ("lock-key", "private"), ("lifebuoy", "help")):
            heading, text = Heading(level=2), Text()
            self._points.append((heading, text))
            rows.append(row(Tile(icon, tone, 52), column(heading, text, gap=2), gap=16))
        self._privacy = Button(name="welcome_privacy", kind="quiet", icon="eye")
        self._privacy.clicked.connect(self.privacy_wanted)
        card = CardFrame()
        card.setLayout(column(*rows, row(self._privacy, None), margins=(26, 24, 26, 24), gap=16))
        self.setLayout(column(card, None))

    def retranslate(self) -> None:
        texts = (
            (
                translate("WelcomePage", "Talk together"),
                translate(
                    "WelcomePage", "Cards with questions about life online, for children and for grown-ups."
                ),
            ),
            (
                translate("WelcomePage", "Write alone"),
                translate(
                    "WelcomePage",
                    "Everybody can have a journal with a key of their own. Without that key it "
                    "stays closed, for a parent too.",
                ),
            ),
            (
                translate("WelcomePage", "Find help"),
                translate("WelcomePage", "Numbers and first steps, one press away, without a key."),
            ),
        )
        for (heading, text), (title, words) in zip(self._points, texts, strict=True):
            heading.setText(title)
            text.setText(words)
        self._privacy.setText(translate("WelcomePage", "Who can see what?"))


class PeopleStep(QWidget):
    """The names at the table, and a key for whoever wants a journal."""

    people_changed = Signal()
    key_wanted = Signal(str)  # person id

    def __init__(self, porch: Porch, courier: Answers) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch, self._courier = porch, courier
        self._keeping = 0  # names that are on their way to the disk
        self._leave: Callable[[], None] | None = None  # what waits for the last of them
        self._again: list[str] = []  # names that were refused
        self._banner = Banner(name="welcome_banner")
        self._lead, self._give = Text(), Text()
        self._name = QLineEdit()
        self._name.setObjectName("welcome_name")
        self._name.setMaxLength(NAME_LIMIT)
        self._name.setMinimumHeight(TARGET + 4)
        self._name.returnPressed.connect(self._add)
        self._add_button = Button(name="welcome_add", kind="primary", icon="plus", press=self._add)
        self._rows = column(gap=8)
        self._here = CardFrame()
        self._here.setLayout(column(self._give, box(self._rows), margins=(22, 18, 22, 18), gap=10))
        card = CardFrame()
        line = row(self._name, self._add_button, gap=8)
        card.setLayout(column(self._banner, self._lead, line, margins=(26, 24, 26, 24), gap=10))
        self.setLayout(column(card, self._here, None))

    def start(self) -> None:
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def people(self) -> tuple[Person, ...]:
        """Everybody so far; trouble with the list is told on the page it leads to."""
        try:
            return everybody(self._porch)
        except Expected:
            return ()

    def retranslate(self) -> None:
        self._lead.setText(translate("WelcomePage", "Add each name or nickname. You can also do this later."))
        self._name.setAccessibleName(translate("WelcomePage", "Name or nickname"))
        self._name.setPlaceholderText(translate("WelcomePage", "Name or nickname"))
        self._add_button.setText(translate("WelcomePage", "Add"))
        self._give.setText(
            translate(
                "WelcomePage", "Whoever wants a journal makes a key. Give them the keyboard, and look away."
            )
        )
        self.fill()

    def fill(self) -> None:
        """Shows who is there now."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Not setParent(None): that would make it a window of its own, which takes the keyboard away.
                widget.hide()
                widget.deleteLater()
        people = self.people()
        self._here.setVisible(bool(people))
        before: QWidget = self._add_button
        for person in people:
            row_of = self._row_of(person)
            self._rows.addWidget(row_of)
            for key in row_of.findChildren(Button):
                QWidget.setTabOrder(before, key)  # else Tab would come here after the foot of the page
                before = key

    def _row_of(self, person: Person) -> QWidget:
        key = Button(name=f"welcome_key_{person.id}", kind="private", icon="key")
        key.setText(
            translate("WelcomePage", "Has a key")
            if person.has_key
            else translate("WelcomePage", "Make a key")
        )
        key.setAccessibleName(translate("WelcomePage", "Make a key for {name}").format(name=person.name))
        key.setEnabled(not person.has_key)
        key.clicked.connect(lambda _checked=False, who=person.id: self.key_wanted.emit(who))
        name = Text(soft_breaks(person.name), bold=True)
        line = row(Tile(person.avatar, person.colour), name, key, gap=12)
        line.setStretch(1, 1)
        return box(line)

    def finish(self, leave: Callable[[], None]) -> None:
        """Leaves when every name is kept, also the one in the field. When one is refused, one reads why."""
        if self._name.text().strip():
            self._leave = leave
            self._add()
        elif self._keeping:
            self._leave = leave
        else:
            leave()

    def _add(self) -> None:
        typed = self._name.text()
        if not typed and self._keeping:
            return  # Enter was pressed twice
        self._keeping += 1
        self._banner.clear()
        self._name.clear()  # at once: the next name is typed while this one is being kept
        refused = partial(self._refused, typed)
        self._courier.ask(add_person, typed, to=self, done=self._added, failed=refused)

    def _added(self, _person: Person) -> None:
        self._keeping -= 1
        self.start()
        self.fill()
        self.people_changed.emit()
        self._put_back()
        if not self._keeping and self._leave is not None:
            leave, self._leave = self._leave, None
            leave()

    def _refused(self, typed: str, trouble: Expected) -> None:
        self._keeping -= 1
        self._leave = None
        self._again.append(typed)
        self._put_back()
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)
        self.start()

    def _put_back(self) -> None:
        """A name that was refused comes back to be mended, when no other is being typed."""
        if self._again and not self._name.text():
            self._name.setText(self._again.pop(0))


def _chips(chips: list[Button]) -> QWidget:
    flow = FlowLayout(gap=8)
    for chip in chips:
        flow.addWidget(chip)
    return box(flow)
