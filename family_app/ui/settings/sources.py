"""The page 'sources': what our words rest on, how old the numbers are, and how to report a wrong one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.activities.sources import by_kind, country_dates
from family_app.domain.sources import SourceKind
from family_app.house import Porch
from family_app.ui.help.channel_words import seen_words
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, column, row
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.page import Column, Page
from family_app.ui.parts.words import translate
from family_app.ui.settings.paragraph import Paragraph


def kind_words(kind: SourceKind) -> str:
    """How near to the organisation itself the text is that was read."""
    return {
        SourceKind.OFFICIAL: translate("Sources", "Organisations, in their own words"),
        SourceKind.QUOTED: translate("Sources", "Organisations, as others quote them"),
        SourceKind.GUIDANCE: translate("Sources", "Advice of organisations that know this well"),
        SourceKind.RESEARCH: translate("Sources", "Research"),
    }[kind]


class SourcesPage(Page):
    """Names and years only: no address is a link here, as everywhere."""

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self._porch = porch
        self._title, self._intro = Heading(level=1), Paragraph(size=16)
        self._back = Button(name="sources_back", kind="quiet", icon="caret-left")
        self._back.clicked.connect(lambda: self.go.emit("about"))
        self._checked, self._report = _Told("sources_checked"), _Told("sources_report")
        self._groups = QVBoxLayout()
        self._groups.setSpacing(14)
        self._dates = Fold(name="sources_dates", icon="phone", tone="help")
        column_ = Column(width=860)
        for part in (self._title, self._intro, self._checked, self._report, self._dates):
            column_.body.addWidget(part)
        column_.body.insertLayout(0, row(self._back, None))
        column_.body.addLayout(self._groups)
        column_.body.addStretch(1)
        self.setLayout(column(column_))
        self.ready()

    def retranslate(self) -> None:
        self._back.setText(translate("Sources", "About"))
        self._title.setText(translate("Sources", "Where our words come from"))
        self._intro.setText(
            translate(
                "Sources",
                "Cards, guides and first steps rest on what these organisations and researchers published. "
                "The words are our own. None of them has looked at this program.",
            )
        )
        self._checked.tell(
            translate("Sources", "Who has checked it"),
            translate(
                "Sources",
                "The makers, with a list of rules. No child, teacher, helpline or other professional has "
                "read it yet. Cards and guides say so until a person with a name has.",
            ),
        )
        self._report.tell(
            translate("Sources", "Is a number or a sentence wrong?"),
            translate(
                "Sources",
                "Please tell us on the issues page of the place where you got this program. Say which "
                "country and which line. Do not write about yourself or your child there: everybody can "
                "read it.",
            ),
        )
        self._dates.set_title(translate("Sources", "When the helplines were last seen"))
        self._fill_dates()
        self._fill_groups()

    def arrive(self) -> None:
        self._back.setFocus()

    def _fill_dates(self) -> None:
        body = self._dates.body
        while body.count():
            _drop(body.takeAt(0).widget())  # type: ignore[union-attr]
        today = self._porch.clock.now().date()
        for name, seen in country_dates(self._porch):
            body.addWidget(Text(f"{name}: {seen_words(seen, today)}"))

    def _fill_groups(self) -> None:
        while self._groups.count():
            _drop(self._groups.takeAt(0).widget())  # type: ignore[union-attr]
        for kind, sources in by_kind(self._porch):
            card = CardFrame()
            card.setObjectName(f"sources_{kind.name.lower()}")
            inside = column(Heading(kind_words(kind), level=2), gap=6, margins=(22, 18, 22, 20))
            for source in sources:
                inside.addWidget(Text(source.named))
            card.setLayout(inside)
            self._groups.addWidget(card)


class _Told(CardFrame):
    """A heading and a paragraph."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title, self._text = Heading(level=2), Paragraph()
        self.setLayout(column(self._title, self._text, gap=6, margins=(22, 18, 22, 20)))

    def tell(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
