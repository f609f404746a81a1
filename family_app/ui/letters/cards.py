"""A card for each letter: one that waits, was opened or shared, or is not sealed yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from family_app.domain.letter_draft import UnsealedLetter
from family_app.domain.letters import (
    LetterDraft,
    LetterKind,
    OpenedLetter,
    SentLetter,
    SentState,
    WaitingLetter,
    WaitingState,
)
from family_app.domain.people import PersonId
from family_app.house import Porch
from family_app.ui.letters.texts import readable
from family_app.ui.letters.words import asked, day_words, kind_words, sent_words, waiting_words
from family_app.ui.parts.asked import Asked
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.soft_breaks import soft_breaks
from family_app.ui.parts.words import translate

FIRST_WORDS = 80  # characters of a letter that a card shows to its own writer
Deed = Callable[[str], None]


def waiting_card(
    porch: Porch, letter: WaitingLetter, *, look: Deed, check: Callable[[], None], remove: Deed
) -> QWidget:
    """Of its words nothing shows: who wrote it, and what they ask for."""
    ready = letter.state is WaitingState.READY
    name = letter.name or translate("Letters", "Somebody")
    title = translate("Letters", "From {name}").format(name=name)
    words = porch.shelf.letter_words
    soon = [find(id_).seen for find, id_ in ((words.how, letter.how), (words.when, letter.when)) if id_]
    told = [waiting_words(letter.state, name)] if not ready else [kind_words(letter.kind), *soon]
    if letter.day is not None:
        told.append(day_words(letter.day))
    if ready:
        part: QWidget = _button(
            translate("Letters", "Look"), f"waiting_{letter.id}", "arrow-right", title,
            lambda: look(letter.id), kind="private",
        )  # fmt: skip
    elif letter.state is WaitingState.KEY_CHANGED:
        part = _button(
            translate("Letters", "Check together"), f"recheck_{letter.id}", "shield-check", title, check
        )
    else:
        part = _away(
            f"remove_{letter.id}", translate("Letters", "Throw away"),
            translate("Letters", "Then this letter is gone, unopened."), lambda: remove(letter.id),
            in_backups=False,
        )  # fmt: skip
    return _card("feather", title, told, part)


def opened_card(letter: OpenedLetter, *, read: Deed) -> QWidget:
    """A letter in the reader's own space."""
    title = translate("Letters", "From {name}").format(name=letter.name or translate("Letters", "Somebody"))
    see = _button(
        translate("Letters", "Read again"), f"opened_{letter.id}", "book-open-text", title,
        lambda: read(letter.id),
    )  # fmt: skip
    return _card("book-open-text", title, [kind_words(letter.content.kind), day_words(letter.day)], see)


def sent_card(porch: Porch, letter: SentLetter, *, take_back: Deed, off_list: Deed) -> QWidget:
    """What the owner shared. Whether it was opened is not known here, and not looked up."""
    name = letter.name or translate("Letters", "Somebody who is not at the table any more")
    #: {name} is the nickname of the one it is for.
    title = translate("Letters", "For {name}").format(name=name)
    told = [kind_words(letter.content.kind), _beginning(porch, letter.content)]
    told += [day_words(letter.made_at.date()), sent_words(letter.state)]
    if letter.state is SentState.OUT:
        part: QWidget = _button(
            translate("Letters", "Take it back"), f"take_back_{letter.id}", "arrow-u-up-left", title,
            lambda: take_back(letter.id),
        )  # fmt: skip
    else:
        part = _away(
            f"off_list_{letter.id}", translate("Letters", "Off my list"),
            translate("Letters", "Then your own copy of it is gone too."), lambda: off_list(letter.id),
            sure=translate("Letters", "Off my list"),
        )  # fmt: skip
    return _card("arrow-right", title, told, part)


def unsealed_card(
    porch: Porch, letter: UnsealedLetter, names: dict[PersonId, str], *, go_on: Deed, throw: Deed
) -> QWidget:
    """A letter that was begun; nobody but its writer has it."""
    name = names.get(letter.to, "") if letter.to is not None else ""
    title = (
        translate("Letters", "For {name}").format(name=name)
        if name
        else translate("Letters", "For nobody yet")
    )
    told = [_beginning(porch, letter.content)]
    if letter.changed is not None:
        told.append(day_words(letter.changed.date()))
    see = _button(
        translate("Letters", "Go on writing"), f"unsealed_{letter.id}", "pencil-simple-line", title,
        lambda: go_on(letter.id),
    )  # fmt: skip
    away = _away(
        f"throw_{letter.id}", translate("Letters", "Throw away"),
        translate("Letters", "Then these words are gone. You cannot undo it."), lambda: throw(letter.id),
    )  # fmt: skip
    return _card("pencil-simple-line", title, told, box(column(row(see, None), away, gap=4)))


def _beginning(porch: Porch, content: LetterDraft) -> str:
    text = readable(content.text) if content.kind is LetterKind.PAGE else content.text
    first = content.title or next((line for line in text.split("\n") if line.strip()), "")
    return first[:FIRST_WORDS] or " ".join(asked(porch.shelf.letter_words, content)[:1])


def _button(
    words: str, name: str, icon: str, about: str, press: Callable[[], None], *, kind: str = "plain"
) -> Button:
    made = Button(words, name=name, kind=kind, icon=icon)
    made.setAccessibleName(f"{words}: {about}")
    made.clicked.connect(lambda _on=False: press())
    return made


def _away(
    name: str, ask: str, words: str, press: Callable[[], None], *, sure: str = "", in_backups: bool = True
) -> Asked:
    made = Asked(name=name)
    made.say(ask, words, sure=sure or translate("Letters", "Throw away"), in_backups=in_backups)
    made.wanted.connect(press)
    return made


def _card(icon: str, title: str, told: Sequence[str], part: QWidget) -> QWidget:
    card = CardFrame()
    lines = [Text(each, size=15, muted=True) for each in told if each]
    below = box(row(part, None)) if isinstance(part, Button) else part
    words = column(Heading(soft_breaks(title), level=3), *lines, 6, below, gap=2)
    tile = Tile(icon, "private")
    across = row(tile, words, gap=14, margins=(20, 16, 20, 16))
    across.setStretch(1, 1)
    across.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
    card.setLayout(across)
    return card
