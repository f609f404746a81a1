"""What the journal says above its pages when something is not as it should be; each thing is spoken once."""

from __future__ import annotations

from collections.abc import Callable

from family_app.domain.errors import Expected, PageTooLong
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class JournalBanner(Banner):
    """Knows the words and the button for each trouble."""

    def __init__(self) -> None:
        super().__init__(name="journal_banner")

    def tell_read_only(self) -> None:
        """Nothing can be written in this journal at all."""
        self.tell(
            translate("JournalPage", "You can read your pages now, but not write."),
            translate(
                "JournalPage", "The folder of this journal does not allow changes. Your pages are safe."
            ),
            speak=False,
        )

    def tell_not_kept(
        self, trouble: Expected, new_page: Callable[[], None], again: Callable[[], None]
    ) -> None:
        """The last words could not be saved."""
        words, full = words_for(trouble), isinstance(trouble, PageTooLong)
        label = translate("JournalPage", "New page") if full else translate("JournalPage", "Try again")
        self._say(words.title, words.text, label, new_page if full else again)

    def tell_full(self, new_page: Callable[[], None]) -> None:
        """What was typed or pasted does not fit any more."""
        title = translate("JournalPage", "There is no more room on this page.")
        text = translate("JournalPage", "Your page is as it was. Write or paste it on a new page.")
        self._say(title, text, translate("JournalPage", "New page"), new_page)

    def tell_trouble(self, trouble: Expected) -> None:
        """Anything else that could not be done."""
        words = words_for(trouble)
        self._say(words.title, words.text, translate("JournalPage", "Close"), self.clear)

    def _say(self, title: str, text: str, label: str, press: Callable[[], None]) -> None:
        self.tell(title, text, action=label, press=press, speak=title not in self.said)
