"""The page 'agreements': the one that stands, older ones, and the builder. On the table, for everybody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from family_app.activities.agreements import (
    KeptAgreements,
    keep_agreement,
    read_agreements,
    take_agreements_away,
)
from family_app.activities.people import everybody
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.house import Porch
from family_app.ui.agreements.builder import Builder
from family_app.ui.agreements.card import agreement_card
from family_app.ui.agreements.starters import Starters
from family_app.ui.journal.panes import Above
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.country_box import usual_country
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class AgreementsPage(Page):
    """Everything goes through the courier; the page shows what the answer says."""

    def __init__(self, porch: Porch, courier: Answers, country: Callable[[], str]) -> None:
        super().__init__()
        self._porch, self._courier, self._country = porch, courier, country
        self._kept = KeptAgreements(())
        self.banner = Banner(name="agreements_banner", tone="sky", icon="info")
        self._title, self._intro = Heading(level=1), Text(size=16, muted=True)
        self._new = Button(name="agreement_new", kind="primary", icon="handshake", press=self.build)
        self._print = Button(name="agreement_print", icon="printer", press=self._on_paper)
        self._clear = Button(name="agreement_clear", kind="quiet", icon="trash", press=self._ask_to_clear)
        self._question, self._words = CardFrame(hero="apricot"), Text(size=16)
        self._leave = Button(name="agreement_clear_keep", kind="primary", press=self._leave_it)
        self._sure = Button(name="agreement_clear_sure", icon="trash", press=self._take_away)
        self._place = QVBoxLayout()
        self._place.setSpacing(14)
        self._content: QWidget | None = None
        self._column = Column(width=860)
        self.builder = Builder(porch, porch.clock.now().date())
        self.starters = Starters(porch)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.ready()

    def _build(self) -> None:
        flow, answers = FlowLayout(gap=10), FlowLayout(gap=8)
        for button in (self._new, self._print, self._clear):
            flow.addWidget(button)
        for button in (self._leave, self._sure):
            answers.addWidget(button)
        self._question.setLayout(column(self._words, box(answers), gap=8, margins=(22, 16, 22, 16)))
        self._question.hide()
        body = self._column.body
        body.addLayout(column(self._title, self._intro, gap=4))
        body.addWidget(box(flow))
        body.addWidget(self._question)
        body.addLayout(self._place)
        body.addStretch(1)
        for view in (self._column, self.builder, self.starters):
            self._stack.addWidget(view)
        layout = column(Above(self.banner), self._stack, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.builder.back_wanted.connect(self._leave_builder)
        self.builder.keep_wanted.connect(self._keep)
        self.builder.starters_wanted.connect(self._choose)
        self.builder.changed.connect(self.banner.clear)  # what it told is about the list as it was
        self.starters.done_wanted.connect(self._chosen)

    def arrive(self) -> None:
        if self._stack.currentWidget() is self._column:
            self._courier.ask(read_agreements, to=self, done=self._show, failed=self._tell)
            self._new.setFocus()

    # ---- building -------------------------------------------------------------------------------

    def build(self) -> None:
        """The draft that still lies there; else from the one that stands, or from the first clause."""
        self.banner.clear()
        try:
            names = [person.name for person in everybody(self._porch)]
        except Expected:
            names = []  # the list of people cannot be read: names can be typed
        self.builder.begin(self._kept.newest, names)
        self._stack.setCurrentWidget(self.builder)
        self.builder.focus_first()

    def _choose(self) -> None:
        self.starters.show_chosen(self.builder.starters, self.builder.starters_most)
        self.starters.retranslate()
        self._stack.setCurrentWidget(self.starters)
        self.starters.focus_first()

    def _chosen(self) -> None:
        self.builder.set_starters(self.starters.chosen)
        self._stack.setCurrentWidget(self.builder)
        self.builder.focus_starters()

    def _keep(self) -> None:
        if self.builder.lacks_a_side:
            self.banner.tell(
                translate("Agreements", "One side is still empty."),
                translate(
                    "Agreements", "What do all of you do, and what do the adults do? Nothing was lost."
                ),
            )
            return
        self._courier.ask(keep_agreement, self.builder.draft, to=self, done=self._kept_now, failed=self._tell)

    def _kept_now(self, kept: KeptAgreements) -> None:
        self._stack.setCurrentWidget(self._column)
        self.builder.put_away()
        self._show(kept)
        self._column.verticalScrollBar().setValue(0)
        self._print.setFocus()
        self.banner.tell(
            translate("Agreements", "It is kept."),
            translate("Agreements", "Print it and hang it up where everybody sees it, if you like."),
            action=translate("Agreements", "Close"),
            press=self.banner.clear,
        )

    def _leave_builder(self) -> None:
        self.banner.clear()
        self._stack.setCurrentWidget(self._column)
        self.arrive()

    # ---- taking away ----------------------------------------------------------------------------

    def _ask_to_clear(self) -> None:
        self._question.show()
        self._clear.hide()
        self._leave.setFocus()
        announce(self, self._words.text(), now=True)

    def _leave_it(self) -> None:
        self._question.hide()
        self._clear.show()
        self._clear.setFocus()

    def _take_away(self) -> None:
        self._courier.ask(take_agreements_away, to=self, done=self._taken, failed=self._tell)

    def _taken(self, kept: KeptAgreements) -> None:
        self.builder.put_away()
        self._show(kept)
        self._new.setFocus()

    # ---- showing --------------------------------------------------------------------------------

    def _show(self, kept: KeptAgreements) -> None:
        self._kept = kept
        self._question.hide()
        if kept.was_damaged:
            self.banner.tell(
                translate("Agreements", "The file of the table could not be read."),
                translate(
                    "Agreements", "The old file is kept apart with everything in it, and a new one begins."
                ),
            )
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(translate("Agreements", "What we agreed"))
        self._intro.setText(
            translate("Agreements", "This is not locked: whoever uses this computer account can see it.")
        )
        standing = self._kept.newest is not None
        self._new.setText(
            translate("Agreements", "Look at it again together")
            if standing
            else translate("Agreements", "Agree something together")
        )
        self._print.setText(translate("Agreements", "Print to hang up"))
        self._print.setVisible(standing)
        self._clear.setText(translate("Agreements", "Take all away"))
        self._clear.setVisible(standing and self._question.isHidden())
        self._words.setText(
            translate("Agreements", "All of it goes for good, older versions too. You cannot undo it.")
        )
        self._leave.setText(translate("Agreements", "Keep everything"))
        self._sure.setText(translate("Agreements", "Yes, take it away"))
        self.builder.retranslate()
        self.starters.retranslate()
        self._fill()

    def _fill(self) -> None:
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        newest = self._kept.newest
        parts: list[QWidget] = [_nothing_yet() if newest is None else agreement_card(newest)]
        if len(self._kept.versions) > 1:
            older = Fold(name="agreement_older", icon="scroll", tone="sky")
            older.set_title(translate("Agreements", "Older versions"))
            for each in self._kept.versions[1:]:
                older.body.addWidget(agreement_card(each))
            parts.append(older)
        self._content = box(column(*parts, gap=14))
        self._place.addWidget(self._content)

    def _on_paper(self) -> None:
        from family_app.ui.printing.agreement import agreement_job
        from family_app.ui.printing.preview import show_preview

        if self._kept.newest is not None:
            country = self._country() or usual_country(self._porch)
            show_preview(agreement_job(self._kept.newest, country), self)

    def _tell(self, trouble: Expected) -> None:
        words = words_for(trouble)
        self.banner.tell(
            words.title, words.text, action=translate("Agreements", "Close"), press=self.banner.clear
        )


def _nothing_yet() -> QWidget:
    card = CardFrame(hero="sky")
    words = translate(
        "Agreements",
        "Nothing is agreed yet. A good one to begin with: telling never costs you your phone.",
    )
    across = row(Tile("handshake", "sky", 52), Text(words, size=18), gap=18, margins=(26, 24, 26, 26))
    across.setStretch(1, 1)
    card.setLayout(across)
    return card
