"""A letter as its reader sees it; the preview shows exactly this."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from family_app.domain.letters import LetterDraft, LetterKind
from family_app.house import Porch
from family_app.ui.letters.texts import readable
from family_app.ui.letters.words import asked, kind_words
from family_app.ui.parts.basic import CardFrame, Heading, Text, Tile, column, row
from family_app.ui.parts.soft_breaks import soft_breaks
from family_app.ui.parts.words import translate


def letter_card(porch: Porch, draft: LetterDraft, name: str) -> QWidget:
    """Who wrote it, what they ask, and their words."""
    card = CardFrame(hero="private")
    card.setObjectName("letter_content")
    #: {name} is the nickname of the one who wrote it.
    who = Text(soft_breaks(translate("Letters", "From {name}").format(name=name)), size=15, bold=True)
    head = row(
        Tile("feather", "apricot", 48),
        column(who, Text(kind_words(draft.kind), size=14, muted=True), gap=0),
        gap=14,
    )
    head.setStretch(1, 1)
    inside = column(head, gap=12, margins=(26, 22, 26, 26))
    for each in asked(porch.shelf.letter_words, draft):
        inside.addWidget(Text(each, size=17, bold=True))
    if draft.title:
        inside.addWidget(Heading(draft.title, level=2, size=22))
    text = readable(draft.text) if draft.kind is LetterKind.PAGE else draft.text  # only pages are Markdown
    for paragraph in text.split("\n"):
        if paragraph.strip():
            words = Text(paragraph, size=18)
            words.setObjectName("letter_words")
            inside.addWidget(words)
    card.setLayout(inside)
    return card
