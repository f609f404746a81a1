"""The page 'privacy': who can see what, the same for parents and children, open without a key."""

from __future__ import annotations

from collections.abc import Callable

from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, Heading, Tile, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.words import translate
from family_app.ui.settings import privacy_full, privacy_short
from family_app.ui.settings.data_folder import looks_copied
from family_app.ui.settings.facts import Fact, Facts
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.section import ChoiceRow

SHORT, FULL = "short", "full"
_GROUPS = {
    "mine": ("lock-key", "private"),
    "everyone": ("users-three", "primary"),
    "limits": ("hand-palm", "apricot"),
}
_TELL: dict[str, dict[str, Callable[[], tuple[Fact, ...]]]] = {
    SHORT: {"mine": privacy_short.mine, "everyone": privacy_short.everyone, "limits": privacy_short.limits},
    FULL: {"mine": privacy_full.mine, "everyone": privacy_full.everyone, "limits": privacy_full.limits},
}


class PrivacyPage(Page):
    """Three groups of cards in two reading levels, and the parent's question."""

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self._column = Column(width=1000)
        self._title, self._intro = Heading(), Paragraph(size=16, muted=True)
        self._level = ChoiceRow[str](name="privacy_level", values=(SHORT, FULL))
        self._level.chosen.connect(self._change_level)
        self._level.show_value(SHORT)
        self._copied = Banner(name="privacy_copied", icon="copy")
        self._is_copied = looks_copied(porch.places.data)
        self._headings = {group: Heading(level=2) for group in _GROUPS}
        self._facts = {group: Facts(tone, name=f"privacy_{group}") for group, (_, tone) in _GROUPS.items()}
        self._question = ParentQuestion()
        self._question.cards.clicked.connect(lambda: self.go.emit("cards"))
        self._question.help.clicked.connect(self.help_wanted.emit)
        self._build()
        self.ready()

    def retranslate(self) -> None:
        self._title.setText(translate("PrivacyPage", "Who can see what"))
        self._intro.setText(
            translate(
                "PrivacyPage", "The same for everybody, big or small. This is how it is, limits and all."
            )
        )
        self._level.name_it(
            translate("PrivacyPage", "How do you want to read it?"),
            {
                #: Reading level for young children: the same facts in few words.
                SHORT: translate("PrivacyPage", "In short words"),
                #: Reading level from twelve years and for adults.
                FULL: translate("PrivacyPage", "Everything"),
            },
        )
        self._headings["mine"].setText(translate("PrivacyPage", "Only mine"))
        self._headings["everyone"].setText(translate("PrivacyPage", "What everyone at this computer sees"))
        self._headings["limits"].setText(translate("PrivacyPage", "What nobody can promise"))
        if self._is_copied:
            self._copied.tell(
                translate("PrivacyPage", "The data folder looks like it is copied to a cloud."),
                translate("PrivacyPage", "Copies stay locked, but we cannot delete them."),
                speak=False,
            )
        self._question.retranslate()
        self._tell()

    def _change_level(self, _level: str) -> None:
        self._tell()
        announce(self, translate("PrivacyPage", "The text below is changed."))

    def _tell(self) -> None:
        tell = _TELL[self._level.value or SHORT]
        for group, facts in self._facts.items():
            facts.tell(tell[group]())

    def _build(self) -> None:
        body = self._column.body
        for part in (self._title, self._intro, self._level, self._copied):
            body.addWidget(part)
        for group, (icon, tone) in _GROUPS.items():
            head = row(Tile(icon, tone, 36), self._headings[group], gap=12)
            head.setStretch(1, 1)
            body.addSpacing(10)
            body.addLayout(head)
            body.addWidget(self._facts[group])
        body.addSpacing(10)
        body.addWidget(self._question)
        body.addStretch(1)
        self.setLayout(column(self._column))


class ParentQuestion(Fold):
    """Why can't I open my child's journal? Answered, with what does help."""

    def __init__(self) -> None:
        super().__init__(name="privacy_parent", icon="chats-circle", tone="sky")
        self._paragraphs = [Paragraph() for _ in range(3)]
        self._instead = Heading(level=3)
        self._steps = [Paragraph() for _ in range(3)]
        self.cards = Button(name="privacy_cards", kind="primary", icon="cards")
        self.help = Button(name="privacy_help", kind="help", icon="lifebuoy")
        for paragraph in self._paragraphs:
            self.body.addWidget(paragraph)
        self.body.addSpacing(6)
        self.body.addWidget(self._instead)
        for step, icon in zip(self._steps, ("chat-circle-text", "coffee", "lifebuoy"), strict=True):
            line = row(Tile(icon, "sky", 32), step, None, gap=12)
            line.setStretch(1, 100)
            self.body.addLayout(line)
        buttons = FlowLayout(gap=10)
        buttons.addWidget(self.cards)
        buttons.addWidget(self.help)
        self.body.addSpacing(4)
        self.body.addWidget(box(buttons))

    def retranslate(self) -> None:
        self.set_title(translate("ParentQuestion", "Why can’t I open my child’s journal?"))
        _fill(
            self._paragraphs,
            translate(
                "ParentQuestion",
                "You ask because you care. And still: you cannot open it, and neither can we. That is why it "
                "works.",
            ),
            translate(
                "ParentQuestion",
                "Children write honestly where nobody reads along. Finding the words on a page can be the "
                "first step to telling someone.",
            ),
            translate(
                "ParentQuestion",
                "A spare key for parents would also be a spare key for someone who means harm. So there is "
                "none, for anyone.",
            ),
        )
        self._instead.setText(translate("ParentQuestion", "What you can do"))
        _fill(
            self._steps,
            translate("ParentQuestion", "Talk before something is wrong. A card a week is a good start."),
            translate(
                "ParentQuestion",
                "Say out loud: you are not in trouble if you tell me something. And your phone stays yours.",
            ),
            translate(
                "ParentQuestion",
                "Are you worried? Help now has steps for you, and people whom parents can call.",
            ),
        )
        self.cards.setText(translate("ParentQuestion", "To the cards"))
        self.help.setText(translate("ParentQuestion", "Help now"))


def _fill(labels: list[Paragraph], *texts: str) -> None:
    for label, text in zip(labels, texts, strict=True):
        label.setText(text)
