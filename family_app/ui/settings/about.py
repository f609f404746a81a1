"""The page 'about': version, no network, where the data lies, how to remove it, licences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from family_app.activities.licences import Licence, licence_text, licences
from family_app.house import Porch
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.icons import pixmap
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column, Page
from family_app.ui.parts.words import translate
from family_app.ui.settings.facts import Fact, Facts
from family_app.ui.settings.licence_view import LicenceList, LicenceView
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.path_box import PathBox
from family_app.ui.settings.section import Section


class AboutPage(Page):
    """The only page on which a path of this computer may stand."""

    def __init__(self, porch: Porch, version: str) -> None:
        super().__init__()
        self._porch, self._version = porch, version
        self._column = Column(width=820)
        self._title, self._what, self._number = Heading(), Paragraph(size=16), Text(size=14, muted=True)
        self._logo = QLabel()
        self._logo.setFixedSize(72, 72)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._facts = Facts("primary", name="about_facts")
        self._data = Section("floppy-disk", "private", name="about_data")
        self._data_text = Paragraph()
        self._path = PathBox(porch.places.data, name="about_path")
        self._data_more = Paragraph(size=14, muted=True)
        self._remove = Section("trash", "apricot", name="about_remove")
        self._steps = [Paragraph() for _ in range(3)]
        self._privacy = Button(name="about_privacy", icon="eye", press=lambda: self.go.emit("privacy"))
        self._sources = Button(name="about_sources", icon="scroll", press=lambda: self.go.emit("sources"))
        self._reviewed = Paragraph(size=14, muted=True)
        self._reviewed.setObjectName("about_not_reviewed")
        self._list = LicenceList()
        self._list.wanted.connect(self._open)
        self._view = LicenceView()
        self._view.back.connect(self._close)
        self._opened: Licence | None = None
        self._stack = QStackedWidget()
        self._build()
        look.changed.connect(self._dress)
        self._dress()
        self.ready()

    def retranslate(self) -> None:
        self._title.setText(translate("AboutPage", "Kitchen Table"))
        self._what.setText(
            translate(
                "AboutPage",
                "Talk at home about life online, write what is yours alone, and find help. It watches "
                "nobody.",
            )
        )
        self._number.setText(translate("AboutPage", "Version {version}").format(version=self._version))
        self._facts.tell(
            (
                Fact(
                    "wifi-slash",
                    translate("AboutPage", "No network"),
                    translate(
                        "AboutPage", "The program never goes online. It does not look for updates either."
                    ),
                ),
                Fact(
                    "eye-slash",
                    translate("AboutPage", "No tracking"),
                    translate("AboutPage", "Nobody counts, measures or reads what you do."),
                ),
                Fact(
                    "user",
                    translate("AboutPage", "No account"),
                    translate("AboutPage", "No e-mail address, no birthday, no real name."),
                ),
                Fact(
                    "heart",
                    translate("AboutPage", "No advertising"),
                    translate("AboutPage", "It is free, and nobody earns anything from it."),
                ),
            )
        )
        self._retranslate_data()
        self._list.retranslate()
        self._view.retranslate()

    def arrive(self) -> None:
        """Reads the list of licences the first time that somebody comes here."""
        self._close()
        self._list.show_licences(licences(self._porch))

    def _retranslate_data(self) -> None:
        self._data.heading.setText(translate("AboutPage", "Where your data is"))
        self._data_text.setText(translate("AboutPage", "Everything the program keeps is in this folder:"))
        self._path.setAccessibleName(translate("AboutPage", "Folder with your data"))
        self._data_more.setText(
            translate(
                "AboutPage",
                "Journals in it are locked. The program makes locked backups in it by itself. Put one on a "
                "USB stick now and then: Settings, in your own space.",
            )
        )
        self._remove.heading.setText(translate("AboutPage", "How to remove it"))
        for number, text in enumerate(
            (
                translate("AboutPage", "Does anyone still want their pages? Then copy the folder first."),
                translate("AboutPage", "Remove the program in the same way as it came on this computer."),
                translate(
                    "AboutPage",
                    "Delete the folder above. The journals in it are then gone, unless somebody has a copy.",
                ),
            )
        ):
            #: A step in a list: {number} is its number.
            step = translate("AboutPage", "{number}. {text}")
            self._steps[number].setText(step.format(number=number + 1, text=text))
        self._privacy.setText(translate("AboutPage", "Who can see what"))
        self._sources.setText(translate("AboutPage", "Our sources"))
        self._reviewed.setText(
            translate(
                "AboutPage",
                "No outside professional has looked at the tender cards and the guides yet. Each of them "
                "says so.",
            )
        )

    def _build(self) -> None:
        hero = CardFrame(hero="true")
        words = column(self._title, self._what, self._number, gap=6)
        across = row(self._logo, words, gap=22, margins=(30, 26, 30, 26))
        across.setStretch(1, 1)
        hero.setLayout(across)
        for part in (self._data_text, self._path, self._data_more):
            self._data.body.addWidget(part)
        for step in self._steps:
            self._remove.body.addWidget(step)
        body = self._column.body
        for card in (hero, self._facts, self._data, self._remove, self._list):
            body.addWidget(card)
        buttons = FlowLayout(gap=8)
        for button in (self._privacy, self._sources):
            buttons.addWidget(button)
        both = QWidget()
        both.setProperty("clear", True)
        both.setLayout(buttons)
        body.insertWidget(2, both)
        body.insertWidget(3, self._reviewed)
        body.addStretch(1)
        self._stack.addWidget(self._column)
        self._stack.addWidget(self._view)
        self.setLayout(column(self._stack))

    def _dress(self) -> None:
        self._logo.setStyleSheet(f"background: {look.hex('primary')}; border-radius: 20px;")
        self._logo.setPixmap(pixmap("coffee", "on_primary", 42))

    def _open(self, licence: Licence) -> None:
        self._opened = licence
        self._view.show_text(licence.name, licence_text(self._porch, licence))
        self._stack.setCurrentWidget(self._view)

    def _close(self) -> None:
        if self._opened is not None:
            self._stack.setCurrentWidget(self._column)
            self._list.button_of(self._opened).setFocus()
            self._view.clear()
            self._opened = None
