"""What comes and what went: the lists, first words, opened letters, and keys to check together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from family_app.activities.letter_draft import forget_letter_draft, read_letter_drafts
from family_app.activities.letter_signs import quiet_sign
from family_app.activities.letters import (
    LINES,
    check_words,
    contacts,
    erase_opened,
    erase_sent,
    mark_checked,
    open_letter,
    opened,
    remove_waiting,
    sent,
    take_back,
    waiting,
)
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.letters import (
    Contact,
    LetterId,
    OpenedLetter,
    SentLetter,
    SentState,
    WaitingLetter,
)
from family_app.domain.people import AgeBand, PersonId
from family_app.house import Porch
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.letters.first_words import FirstWordsView
from family_app.ui.letters.keys import KeysView
from family_app.ui.letters.overview import LetterList
from family_app.ui.letters.reading import OpenedView
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import column
from family_app.ui.parts.page import Page, announce
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class Post(Page):
    """Reads, opens and takes back; knows nothing of how a letter is written."""

    def __init__(self, courier: Answers, porch: Porch) -> None:
        super().__init__()
        self._courier, self._porch = courier, porch
        self._name, self._band, self._read_only = "", AgeBand.TWELVE, False
        self._chosen: WaitingLetter | None = None
        self._stop_looking: Callable[[], None] = lambda: None
        self._shown = {"opened": LINES, "sent": LINES}
        self.clipboard = OwnClipboard(self)
        self.banner = Banner(name="letters_banner", tone="private", icon="feather")
        self.list, self.first = LetterList(porch), FirstWordsView(porch)
        self.opened_view, self.keys = OpenedView(porch), KeysView()
        self._stack = QStackedWidget()
        for each in (self.list, self.first, self.opened_view, self.keys):
            self._stack.addWidget(each)
        layout = column(self.banner, self._stack, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._listen()

    def _listen(self) -> None:
        self.list.keys_wanted.connect(self.show_keys)
        self.list.waiting_chosen.connect(self._first_words)
        self.list.opened_chosen.connect(self._read_again)
        self.list.take_back_wanted.connect(lambda id_: self._send(take_back, LetterId(id_), done=self._taken))
        self.list.remove_wanted.connect(
            lambda id_: self._send(remove_waiting, LetterId(id_), done=self._look)
        )
        self.list.erase_sent_wanted.connect(
            lambda id_: self._send(erase_sent, LetterId(id_), done=self._read_sent)
        )
        self.list.throw_wanted.connect(
            lambda id_: self._send(forget_letter_draft, id_, done=self._read_unsealed)
        )
        self.list.more_wanted.connect(self._more)
        self.first.back_wanted.connect(self.show_list)
        self.first.open_wanted.connect(self._open)
        self.opened_view.back_wanted.connect(self.show_list)
        self.opened_view.erase_wanted.connect(self._erase_opened)
        self.keys.back_wanted.connect(self.show_list)
        self.keys.words_wanted.connect(
            lambda who, language: self._send(check_words, PersonId(who), language, done=self.keys.show_words)
        )
        self.keys.contacts_wanted.connect(self.show_keys)
        self.keys.same.connect(self._same)

    def _forget_post(self) -> None:
        self._stop_looking()
        self._chosen = None
        self.list.forget()
        self.first.clear()
        self.opened_view.clear()
        self.keys.show_contacts(())
        self.clipboard.clear()
        self.banner.clear()

    # ---- the lists ------------------------------------------------------------------------------

    def show_list(self) -> None:
        """Back to all letters."""
        self.banner.clear()
        self.first.clear()
        self.opened_view.clear()
        self._bring(self.list, self.list.focus_first)
        self._read_all()

    def _read_all(self) -> None:
        self._look()
        self._read_opened()
        self._read_sent()
        self._read_unsealed()

    def _look(self, _nothing: object = None) -> None:
        self._stop_looking()
        self._stop_looking = self._courier.send_long(waiting, to=self, done=self._looked, failed=self._tell)

    def _looked(self, letters: tuple[WaitingLetter, ...]) -> None:
        self.list.show_waiting(letters)
        self._courier.send(quiet_sign, tuple(each.id for each in letters), to=self)

    def _read_opened(self) -> None:
        self._send(opened, 0, self._shown["opened"], done=self.list.show_opened)

    def _read_sent(self, _nothing: object = None) -> None:
        self._send(sent, 0, self._shown["sent"], done=self.list.show_sent)

    def _read_unsealed(self, _nothing: object = None) -> None:
        self._send(read_letter_drafts, done=self.list.show_unsealed)

    def _more(self, which: str) -> None:
        self._shown[which] += LINES
        self._read_opened() if which == "opened" else self._read_sent()

    def _taken(self, letter: SentLetter) -> None:
        self._read_sent()
        if letter.state is SentState.TOO_LATE:
            self._say(
                translate("Letters", "It was too late."),
                translate(
                    "Letters",
                    "The letter was no longer there. It may have been opened. You did nothing wrong.",
                ),
            )
        else:
            self._say(
                translate("Letters", "You took it back."),
                translate(
                    "Letters", "If someone copied the file before, the person it was for can still read it."
                ),
            )

    # ---- receiving ------------------------------------------------------------------------------

    def _first_words(self, letter_id: str) -> None:
        letter = next((each for each in self.list.waiting if each.id == letter_id), None)
        if letter is None:
            return
        self._chosen = letter
        self.banner.clear()
        self.first.show_letter(letter, self._band)
        self._bring(self.first, self.first.focus_back)
        announce(
            self, translate("Letters", "Before you open the letter from {name}").format(name=letter.name)
        )

    def _open(self) -> None:
        if self._chosen is not None:
            self._courier.send(
                open_letter, self._chosen.id, to=self, done=self._show_opened, failed=self._not_opened
            )

    def _not_opened(self, trouble: Expected) -> None:
        """Taken back meanwhile, or not what it said: the list says what is there now."""
        self._chosen = None
        self.show_list()
        self._tell(trouble)

    def _show_opened(self, letter: OpenedLetter) -> None:
        self._chosen = None
        self.first.clear()
        self.opened_view.show_letter(letter, self._band, read_only=self._read_only)
        self._bring(self.opened_view, self.opened_view.focus_back)

    def _read_again(self, letter_id: str) -> None:
        letter = next((each for each in self.list.opened if each.id == letter_id), None)
        if letter is not None:
            self.banner.clear()
            self._show_opened(letter)

    def _erase_opened(self) -> None:
        if self.opened_view.letter is not None:
            self._send(erase_opened, self.opened_view.letter.id, done=lambda _id: self.show_list())

    # ---- keys -----------------------------------------------------------------------------------

    def show_keys(self) -> None:
        """Everybody with a key, to check together."""
        self.banner.clear()
        self._send(contacts, done=self.keys.show_contacts)
        self._bring(self.keys, self.keys.focus_back)

    def _same(self) -> None:
        if self.keys.words is not None:
            self._send(mark_checked, self.keys.words, done=self._checked)

    def _checked(self, contact: Contact) -> None:
        self.show_keys()
        self._say(
            translate("Letters", "You know now that it is really the key of {name}.").format(
                name=contact.name
            ),
            "",
        )

    # ---- the rest -------------------------------------------------------------------------------

    def _bring(self, view: QWidget, focus: Callable[[], None] | None = None) -> None:
        self._stack.setCurrentWidget(view)
        if focus is not None:
            focus()

    def _send(self, errand: Callable[..., object], *args: object, done: Callable[..., None]) -> None:
        self._courier.send(errand, *args, to=self, done=done, failed=self._tell)

    def _tell(self, trouble: Expected) -> None:
        words = words_for(trouble)
        self._say(words.title, words.text)

    def _say(self, title: str, text: str) -> None:
        self.banner.tell(
            title, text, action=translate("Letters", "Close"), press=self.banner.clear,
            speak=title not in self.banner.said,
        )  # fmt: skip
