"""What the pages of letters say of states, days and people."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from family_app.domain.letter_words import LetterWords
from family_app.domain.letters import ContactState, LetterDraft, LetterKind, SentState, WaitingState
from family_app.ui.parts.words import translate


def day_words(day: date) -> str:
    """A day as this language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Letters", "d MMMM yyyy"))


def kind_words(kind: LetterKind) -> str:
    """What was sealed, in a word."""
    return {
        LetterKind.LETTER: translate("Letters", "A letter"),
        LetterKind.PAGE: translate("Letters", "A page of a journal"),
        LetterKind.CONCERN: translate("Letters", "Something that happened"),
        LetterKind.CARD: translate("Letters", "A talk card"),
    }[kind]


def waiting_words(state: WaitingState, name: str) -> str:
    """Why a letter does not open, '' when it does."""
    return {
        WaitingState.READY: "",
        WaitingState.KEY_CHANGED: translate(
            "Letters",
            "{name} has another key than before. Check the words together first, then it opens.",
        ).format(name=name),
        WaitingState.FORGED: translate(
            "Letters", "It says that it is from {name}, but it was not written with the key of {name}."
        ).format(name=name),
        WaitingState.STRANGER: translate("Letters", "It is from somebody whose key you do not know."),
        WaitingState.REPEATED: translate("Letters", "You already have this letter."),
        WaitingState.NEWER: translate("Letters", "It was made by a newer version of the program."),
        WaitingState.UNREADABLE: translate("Letters", "It is damaged and cannot be read."),
    }[state]


def sent_words(state: SentState) -> str:
    """What the writer knows; whether it was opened is never told before they try to take it back."""
    return {
        SentState.OUT: translate("Letters", "You can try to take it back."),
        SentState.TAKEN_BACK: translate("Letters", "You took it back."),
        SentState.TOO_LATE: translate("Letters", "It was too late to take it back."),
    }[state]


def contact_words(state: ContactState, name: str, before: str) -> str:
    """What is known of somebody's key."""
    return {
        ContactState.FIRST: translate("Letters", "Not checked together yet"),
        ContactState.CHECKED: translate("Letters", "Checked together"),
        ContactState.CHANGED: translate(
            "Letters", "The key of {name} has changed. Check it together."
        ).format(name=name),
        ContactState.RENAMED: translate(
            "Letters", "This key was called {before} before. Check it together."
        ).format(before=before),
        ContactState.MISSING: translate("Letters", "{name} has to open their own space once first.").format(
            name=name
        ),
    }[state]


def asked(words: LetterWords, draft: LetterDraft) -> list[str]:
    """How, when and wishes as the reader sees them; ids that we do not know are passed over."""
    seen = {("how", each.id): each.seen for each in words.hows}
    seen |= {("when", each.id): each.seen for each in words.whens}
    seen |= {("wish", each.id): each.seen for each in words.wishes}
    chosen = [("how", draft.how), ("when", draft.when), *(("wish", each) for each in draft.wishes)]
    return [seen[each] for each in chosen if each in seen]
