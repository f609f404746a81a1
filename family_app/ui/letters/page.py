"""The page 'letters': the lists, writing and sealing, receiving, and checking keys together.

Nothing is shown of a letter before its reader has opened their own space; then one quiet line says it there.
A reader who wants a sign on the first screen switches it on here. The files of letters name no reader, so
such a sign names one in the open, soon after the writer left the screen: that is decided at each seal.
"""

from __future__ import annotations

from collections.abc import Callable

from family_app.activities.concerns import open_concern
from family_app.activities.letter_draft import page_as_letter
from family_app.courier import Answers
from family_app.domain.concern import Concern, ConcernId
from family_app.domain.errors import Expected
from family_app.domain.guides import reader_for
from family_app.domain.journal import PageId
from family_app.domain.letters import LetterDraft, OpenedLetter, SealedLetter, SealedSign
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.letters.from_concern import as_letter
from family_app.ui.letters.own_sign import OwnSign
from family_app.ui.letters.post import Post
from family_app.ui.letters.writer import LetterWriter
from family_app.ui.parts.words import translate
from family_app.ui.printing.letter import letter_job
from family_app.ui.printing.preview import show_preview


class LettersPage(Post):
    """One person's own. Made anew at each unlock and deleted at each lock."""

    def __init__(self, courier: Answers, porch: Porch, country: Callable[[], str]) -> None:
        super().__init__(courier, porch)
        self._country = country
        self.writer = LetterWriter(courier, porch, self.clipboard, self)
        self.compose, self.preview = self.writer.compose, self.writer.preview
        for each in (self.compose, self.preview):
            self._stack.addWidget(each)
        self.sign = OwnSign(courier)
        self.list.put_below(self.sign)
        self._connect()
        self.ready()

    def _connect(self) -> None:
        self.list.write_wanted.connect(lambda: self._write(LetterDraft()))
        self.list.unsealed_chosen.connect(self._go_on)
        self.writer.begun.connect(lambda: self._bring(self.compose))
        self.writer.changing.connect(lambda: self._bring(self.compose, self.compose.focus_first))
        self.writer.looked_at.connect(self._looked_at)
        self.writer.left.connect(self.show_list)
        self.writer.sealed.connect(self._sealed)
        self.writer.nobody_chosen.connect(self._nobody)
        self.writer.kept.connect(self._calm)
        self.writer.failed.connect(self._tell)
        self.sign.failed.connect(self._tell)
        self.compose.help_wanted.connect(self._help)
        self.compose.full.connect(self._full)
        self.first.help_wanted.connect(self._help)
        self.first.guide_wanted.connect(self._guide)
        self.opened_view.help_wanted.connect(self._help)
        self.opened_view.answer_wanted.connect(self._answer)
        self.opened_view.print_wanted.connect(self._print)

    # ---- what the window asks -------------------------------------------------------------------

    def open_for(self, name: str, band: AgeBand, *, read_only: bool = False) -> None:
        """Shows the letters of the person whose space is open."""
        self._name, self._read_only = name, read_only
        self.list.set_read_only(read_only)
        self.sign.set_read_only(read_only)
        self.set_band(band)

    def set_band(self, band: AgeBand) -> None:
        """Other words are offered from now on."""
        self._band = band
        self.writer.set_owner(self._name, band)
        self.retranslate()

    def show_for(self, wanted: str) -> None:
        """'new', 'concern=ID' or 'page=ID': a letter with the words of it, which can still be changed."""
        if self._read_only:
            return
        kind, _, id_ = wanted.partition("=")
        if kind == "new":
            self._write(LetterDraft())
        elif kind == "concern":
            self._send(open_concern, ConcernId(id_), done=self._from_concern)
        elif kind == "page":
            self._send(page_as_letter, PageId(id_), done=self._write)

    def arrive(self) -> None:
        if self._stack.currentWidget() is self.list:
            self._read_all()
            self.list.focus_first()

    @property
    def trouble(self) -> Expected | None:
        """Why the last words could not be saved."""
        return self.writer.trouble

    def save_words(self, done: Callable[[bool], None]) -> None:
        self.writer.save_now(done)

    def forget(self) -> None:
        """Nothing of any letter stays in this window."""
        self.writer.forget()
        self.sign.forget()
        self._forget_post()

    def retranslate(self) -> None:
        for each in (self.list, self.compose, self.keys, self.sign):
            each.retranslate()

    def _read_all(self) -> None:
        super()._read_all()
        self.sign.read()

    # ---- writing --------------------------------------------------------------------------------

    def _write(self, content: LetterDraft, *, at_home: bool = False) -> None:
        self.banner.clear()
        self.writer.write(content, at_home=at_home)

    def _go_on(self, draft_id: str) -> None:
        letter = next((each for each in self.list.unsealed if each.id == draft_id), None)
        if letter is not None and not self._read_only:
            self.banner.clear()
            self.writer.go_on(letter)

    def _from_concern(self, concern: Concern) -> None:
        self._write(as_letter(self._porch, concern), at_home=concern.at_home)

    def _answer(self) -> None:
        letter: OpenedLetter | None = self.opened_view.letter
        if letter is not None:
            self.banner.clear()
            # An answer may be noticed at home as well as the letter.
            at_home = letter.content.about == "home_not_safe"
            self.writer.write(LetterDraft(), to=letter.who, at_home=at_home)

    def _nobody(self) -> None:
        self._say(
            translate("Letters", "Choose for whom it is first."), translate("Letters", "Nothing was sealed.")
        )

    def _looked_at(self) -> None:
        self.banner.clear()
        self._bring(self.preview, self.preview.focus_back)

    def _sealed(self, letter: SealedLetter) -> None:
        self.show_list()
        told = [translate("Letters", "You can take it back until it is opened: below, at What I shared.")]
        if letter.sign is SealedSign.NOT_KEPT:
            told.append(translate("Letters", "The sign could not be shown, but the letter is there."))
        self._say(
            translate("Letters", "The letter for {name} is sealed.").format(name=letter.name), " ".join(told)
        )

    # ---- what is told ---------------------------------------------------------------------------

    def _calm(self) -> None:
        """What could not be saved is saved now."""
        if self._stack.currentWidget() is self.compose:
            self.banner.clear()

    def _full(self) -> None:
        self._say(
            translate("Letters", "There is no more room in this letter."),
            translate("Letters", "What was there is kept. Write the rest in a second letter."),
        )

    def _help(self, situation: str) -> None:
        self.go.emit(f"help:{situation}".rstrip(":"))

    def _guide(self, guide: str) -> None:
        self.go.emit(f"guide:{guide}:{reader_for(self._band).value}")

    def _print(self) -> None:
        letter: OpenedLetter | None = self.opened_view.letter
        if letter is not None:
            show_preview(letter_job(self._porch, letter, self._country()), self)
