"""Every text of the command line, in English and Dutch, and the one way to ask for one."""

from __future__ import annotations

from family_app.cli import (
    words_concern,
    words_habits,
    words_help,
    words_letters,
    words_output,
    words_trouble,
)

LANGUAGES = ("en", "nl")  # the order of each pair in the tables

TABLE: dict[str, tuple[str, str]] = {
    **words_help.TABLE,
    **words_output.TABLE,
    **words_trouble.TABLE,
    **words_concern.TABLE,
    **words_habits.TABLE,
    **words_letters.TABLE,
}


class Words:
    """The texts in one language; English for a language that we do not ship."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self._at = LANGUAGES.index(self.language)

    def __call__(self, key: str, **facts: object) -> str:
        """The text with its facts filled in. Raises KeyError for a text that we do not have."""
        words = TABLE[key][self._at]
        return words.format(**facts) if facts else words

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in TABLE

    def listed(self, words: list[str]) -> str:
        """Some words after each other, as one writes them in a sentence."""
        if len(words) < 2:
            return "".join(words)
        return f"{', '.join(words[:-1])} {self('list.and')} {words[-1]}"
