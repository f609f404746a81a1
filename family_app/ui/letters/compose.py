"""Writing to one person: to whom, what, how and when. Nothing is preselected, and nobody is suggested."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.people import at_the_table
from family_app.domain.errors import Expected
from family_app.domain.journal import TEXT_LIMIT, TITLE_LIMIT
from family_app.domain.letter_draft import UnsealedLetter
from family_app.domain.letters import Contact, LetterDraft, LetterKind
from family_app.domain.people import AgeBand, PersonId
from family_app.house import Porch
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.letters.asking import Asking
from family_app.ui.letters.home_notice import HomeNotice
from family_app.ui.letters.texts import as_page, readable
from family_app.ui.letters.words import contact_words
from family_app.ui.parts.basic import Button, Heading, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.footed import Footed
from family_app.ui.parts.page import Column
from family_app.ui.parts.pick_tile import Pick, PickTiles
from family_app.ui.parts.private_line import PrivateLine, PrivateText, kept_size
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate

WIDTH = 900  # px


class Compose(QWidget):
    """Collects a letter; who keeps it is not its business."""

    back_wanted = Signal()
    preview_wanted = Signal()
    help_wanted = Signal(str)
    touched = Signal()
    full = Signal()

    def __init__(self, porch: Porch, clipboard: OwnClipboard) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch = porch
        self._band = AgeBand.TWELVE
        self._letter: UnsealedLetter | None = None
        self._contacts: tuple[Contact, ...] = ()
        self._loading = False
        self._page = Column(width=WIDTH, margins=(40, 22, 40, 26))
        self._back = Button(name="compose_back", kind="quiet-private", icon="caret-left")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._title = Heading(level=1)
        self._home = HomeNotice()
        self._home.help_wanted.connect(self.help_wanted)
        self._labels = {name: Text(bold=True) for name in ("to", "title", "text")}
        self._nobody = Text(size=16)
        self._nobody.setObjectName("compose_nobody")
        self.to = PickTiles(name="letter_to", column=230)
        self.title = PrivateLine(name="letter_title", most=TITLE_LIMIT)
        self.text = PrivateText(clipboard, name="letter_text", most=TEXT_LIMIT, measure=kept_size)
        self.text.setMinimumHeight(190)
        self.asking = Asking(porch)
        self._look = Button(name="letter_preview", kind="private", icon="eye")
        self._look.clicked.connect(lambda _on=False: self.preview_wanted.emit())
        self.saved = Text(size=14, muted=True)
        self.saved.setObjectName("compose_saved")
        self._build()
        self._connect()

    def _build(self) -> None:
        label = self._labels
        self._page.body.addLayout(row(self._back, None))
        written = column(label["title"], self.title, label["text"], self.text)
        self._both = (box(written), self.asking)
        for part in (self._title, self._home, label["to"], self._nobody, self.to, *self._both):
            self._page.body.addWidget(part)
        self._page.body.addStretch(1)
        label["title"].setBuddy(self.title)
        label["text"].setBuddy(self.text)
        flow = FlowLayout(gap=10)
        flow.addWidget(self._look)
        self.setLayout(column(Footed(self._page, box(column(box(flow), self.saved, gap=2)), width=WIDTH)))

    def _connect(self) -> None:
        self.title.textEdited.connect(self._touch)
        self.title.inputRejected.connect(self.full)
        self.text.textChanged.connect(self._touch)
        self.text.full.connect(self.full)
        for chosen in (self.to, self.asking):
            chosen.changed.connect(self._touch)

    def _touch(self, _text: str = "") -> None:
        if not self._loading and self._letter is not None:
            self.saved.setText("")
            self.touched.emit()

    # ---- what is written -------------------------------------------------------------------------

    def begin(self, letter: UnsealedLetter, band: AgeBand) -> None:
        """A letter that is empty, was begun before, or has words from elsewhere that can still be changed."""
        self._loading = True
        self._letter, self._band = letter, band
        what = letter.content
        self.retranslate()
        self.to.show_chosen((letter.to,) if letter.to is not None else ())
        self.title.setText(what.title)
        self.text.setPlainText(readable(what.text) if what.kind is LetterKind.PAGE else what.text)
        self.asking.show_draft(what)
        self._home.setVisible(letter.is_about_home)
        self._put_in_order()
        self.saved.setText("")
        self._page.verticalScrollBar().setValue(0)
        self._loading = False

    def _put_in_order(self) -> None:
        """A young child first sees what can be chosen: nothing has to be typed."""
        body = self._page.body
        at = body.indexOf(self.to) + 1
        for part in self._both if self._band is AgeBand.SIX else reversed(self._both):
            body.removeWidget(part)
            body.insertWidget(at, part)

    def collect(self, revision: int) -> UnsealedLetter:
        """The letter as it stands. Raises ValueError when none was begun."""
        letter = self._letter
        if letter is None:
            raise ValueError("no letter was begun")
        return UnsealedLetter(letter.id, revision, self.reader, letter.at_home, self.draft)

    @property
    def letter_id(self) -> str:
        """Which letter is being written; '' = none."""
        return self._letter.id if self._letter is not None else ""

    @property
    def sign_at_first(self) -> bool:
        """Whether a sign is offered as chosen."""
        return self._letter is not None and self._letter.sign_at_first

    @property
    def reader(self) -> PersonId | None:
        """For whom it is; nobody until somebody was chosen who can get a letter."""
        chosen = self.to.chosen[0] if self.to.chosen else ""
        offered = any(c.who == chosen and c.state.may_get_letters for c in self._contacts)
        return PersonId(chosen) if offered else None

    @property
    def draft(self) -> LetterDraft:
        """What is to be sealed."""
        before = self._letter.content if self._letter is not None else LetterDraft()
        text = self.text.toPlainText()
        words = as_page(text) if before.kind is LetterKind.PAGE else text
        return self.asking.filled(replace(before, title=self.title.text(), text=words))

    def offer(self, contacts: Sequence[Contact]) -> None:
        """Who can get a letter now; the others are named with what is in the way."""
        self._contacts = tuple(contacts)
        self.to.offer(_picks(self._porch, contacts))
        others = [c for c in contacts if not c.state.may_get_letters]
        said = [f"{c.name}: {contact_words(c.state, c.name, c.name_before)}" for c in others]
        if not contacts:
            said = [
                translate("Letters", "Nobody else at the table has a key of their own yet."),
                translate(
                    "Letters",
                    "What you write is kept here, and you can seal it later. Telling someone is fine too.",
                ),
            ]
        self._nobody.setText("\n".join(said))
        self._nobody.setVisible(bool(said))
        QTimer.singleShot(0, self, lambda: tab_in_order(self))

    def say_saved(self, words: str) -> None:
        """Small, below; not spoken, because one is typing."""
        self.saved.setText(words)

    def forget(self) -> None:
        """Nothing of what was written stays in the window."""
        self._loading, self._letter = True, None
        self.title.clear()
        self.text.setPlainText("")
        self.text.document().clearUndoRedoStacks()
        self.asking.show_draft(LetterDraft())
        self.to.show_chosen(())
        self.to.offer(())
        self._contacts = ()
        self.saved.setText("")
        self._loading = False

    def focus_first(self) -> None:
        if not self._home.isHidden():
            self._home.focus_outside()  # nobody at home comes first, not even for the keyboard
        elif self.reader is None:
            self.to.focus_first()
        else:
            self.text.setFocus()

    # ---- words -----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._back.setText(translate("Letters", "To my letters"))
        self._title.setText(translate("Letters", "Write to someone"))
        self._home.retranslate()
        captions = (
            ("to", translate("Letters", "For whom?")),
            ("title", translate("Letters", "A title, if you like")),
            ("text", translate("Letters", "Your words, if you like")),
        )
        for name, text in captions:
            self._labels[name].setText(text)
        self.title.setAccessibleName(self._labels["title"].text())
        self.text.setAccessibleName(self._labels["text"].text())
        self.asking.retranslate(self._band)
        # A young child chooses, and need not think of a title.
        for part in (self._labels["title"], self.title):
            part.setVisible(self._band is not AgeBand.SIX or bool(self.title.text()))
        self._look.setText(translate("Letters", "Look at it first"))
        self.offer(self._contacts)


def _picks(porch: Porch, contacts: Sequence[Contact]) -> list[Pick]:
    """Those who can get a letter, with their pictures; what is known of their key below the name."""
    pictures = {}
    with suppress(Expected):
        pictures = {each.id: (each.avatar, each.colour) for each in at_the_table(porch)}
    picks = []
    for each in contacts:
        icon, tone = pictures.get(each.who, ("user", "private"))
        words = contact_words(each.state, each.name, each.name_before)
        if each.state.may_get_letters:
            picks.append(Pick(each.who, each.name, icon, words, tone, is_name=True))
    return picks
