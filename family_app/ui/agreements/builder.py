"""Building an agreement: clauses with two sides, who agreed, when to look again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from family_app.activities.agreements import clause_from, starter_clauses
from family_app.domain.agreement import CLAUSES_MOST, Agreement, AgreementDraft, Clause
from family_app.domain.people import NAME_LIMIT
from family_app.house import Porch
from family_app.ui.agreements.adding import Adding
from family_app.ui.agreements.clause_row import ClauseRow
from family_app.ui.parts.basic import Button, Heading, Text, column, row
from family_app.ui.parts.choice_chips import ChoiceChips
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.with_foot import WithFoot
from family_app.ui.parts.words import translate

LOOK_AGAIN = (30, 90, 180, 365)  # days
USUAL = "90"


class Builder(WithFoot):
    """A draft that lies on the table; nothing of it is kept before somebody presses keep."""

    back_wanted = Signal()
    keep_wanted = Signal()
    starters_wanted = Signal()
    changed = Signal()  # other clauses or other names

    def __init__(self, porch: Porch, today: date) -> None:
        super().__init__(width=900, margins=(40, 22, 40, 26), place=7)
        self._keep = Button(name="agreement_keep", kind="primary", icon="check", press=self.keep_wanted.emit)
        self.add_action(self._keep)
        self._porch, self._today = porch, today
        self._rows: list[ClauseRow] = []
        self._aside: dict[str, Clause] = {}  # what was taken out, as it was: it can be put in again
        self._names: tuple[str, ...] = ()
        self._made = 0
        self._back = Button(name="builder_back", kind="quiet", icon="caret-left", press=self.back_wanted.emit)
        self._title, self._intro = Heading(level=1), Text(size=16)
        self._clauses = column(gap=12)
        self.adding = Adding()
        self.adding.starters_wanted.connect(self.starters_wanted)
        self.adding.own_wanted.connect(lambda: self.add(Clause("", ""), focus=True))
        self._who_title, self._again_title = Heading(level=2), Heading(level=2)
        self.names = ChoiceChips(name="agreed_by", kind="chip")
        self.names.changed.connect(self.changed)
        self._other = QLineEdit()
        self._other.setObjectName("agreed_other")
        self._other.setMaxLength(NAME_LIMIT)
        self._other.setMinimumHeight(TARGET)
        self._other.returnPressed.connect(self._add_other)
        self._add_name = Button(name="agreed_add", icon="plus", press=self._add_other)
        self.again = ChoiceChips(name="look_again", most=1, kind="chip")
        self._seen = Text(size=14, muted=True)
        self._build()

    def _build(self) -> None:
        body = self.page.body
        body.addLayout(row(self._back, None))
        body.addLayout(column(self._title, self._intro, gap=4))
        body.addLayout(self._clauses)
        body.addWidget(self.adding)
        other = row(self._other, self._add_name, gap=8)
        body.addLayout(column(self._who_title, self.names, other, gap=10))
        body.addLayout(column(self._again_title, self.again, gap=10))
        body.addWidget(self._seen)
        body.addStretch(1)

    # ---- the draft ------------------------------------------------------------------------------

    def begin(self, standing: Agreement | None, names: Sequence[str]) -> None:
        """The draft that lies here; else the one that stands, or the first clause: telling is safe."""
        self.page.verticalScrollBar().setValue(0)
        if self._rows:
            self._names = tuple(dict.fromkeys((*names, *self._names)))
            self.retranslate()
            return
        self._aside.clear()
        first = starter_clauses(self._porch)[0]
        for clause in standing.clauses if standing else (clause_from(first),):
            self.add(clause)
        self._names = tuple(dict.fromkeys((*names, *(standing.names if standing else ()))))
        self.retranslate()
        self.names.show_chosen(standing.names if standing else ())
        self._other.clear()
        self.again.show_chosen((USUAL,))

    def put_away(self) -> None:
        """The draft was kept, or all is taken away: the next one begins anew."""
        for old in [*self._rows]:
            self._remove(old)

    @property
    def draft(self) -> AgreementDraft:
        """What stands there; rows without a word are left out."""
        self._add_other()  # a name that was typed and not yet added counts
        clauses = [each.clause for each in self._rows]
        days = int(self.again.chosen[0]) if self.again.chosen else 0
        return AgreementDraft(
            clauses=tuple(each for each in clauses if each.ours or each.adults),
            names=self.names.chosen,
            look_again=self._today + timedelta(days=days) if days else None,
        )

    @property
    def lacks_a_side(self) -> bool:
        """Whether a clause has one side only; the empty one then gets the keyboard."""
        field = next((each.lacking for each in self._rows if each.lacking is not None), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.page.keep_in_view(field)
        return field is not None

    @property
    def starters(self) -> tuple[str, ...]:
        """The starter clauses that are in it."""
        return tuple(each.starter for each in self._rows if each.starter)

    @property
    def starters_most(self) -> int:
        """How many starter clauses fit beside the own words."""
        return CLAUSES_MOST - sum(not each.starter for each in self._rows)

    def set_starters(self, chosen: Sequence[str]) -> None:
        """Puts in what was chosen and takes out what was not; own words keep their place."""
        known = {each.id: each for each in starter_clauses(self._porch)}
        for old in [*self._rows]:
            if old.starter in known and old.starter not in chosen:
                self._aside[old.starter] = old.clause
                self._remove(old)
        for each in chosen:
            if each in known and each not in self.starters:
                self.add(self._aside.get(each) or clause_from(known[each]))

    def add(self, clause: Clause, *, focus: bool = False) -> None:
        """One more clause, at the end."""
        self._made += 1
        made = ClauseRow(clause, self._made)
        made.gone.connect(lambda: self._take_away(made))
        self._rows.append(made)
        self._clauses.addWidget(made)
        tab_in_order(self)
        if focus:
            made.ours.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count()

    def focus_first(self) -> None:
        """The keyboard starts at the first clause, where there is one."""
        (self._rows[0].ours if self._rows else self.adding.own).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_starters(self) -> None:
        near = self.adding.starters if self.adding.starters.isEnabled() else self._rows[-1].ours
        near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, old: ClauseRow) -> None:
        at = self._rows.index(old)
        self._remove(old)
        near = self._rows[min(at, len(self._rows) - 1)].ours if self._rows else self.adding.own
        near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, old: ClauseRow) -> None:
        self._rows.remove(old)
        self._clauses.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._count()

    def _count(self) -> None:
        self.adding.count(len(self._rows))
        self.changed.emit()

    def _add_other(self) -> None:
        name = " ".join(self._other.text().split())
        self._other.clear()
        if not name:
            return
        if name not in self._names:
            self._names = (*self._names, name)
            self._offer_names()
        if name not in self.names.chosen:
            self.names.show_chosen((*self.names.chosen, name))
            self.changed.emit()

    # ---- words ----------------------------------------------------------------------------------

    def _offer_names(self) -> None:
        self.names.offer(translate("Agreements", "Who agrees?"), [(name, name, "") for name in self._names])

    def retranslate(self) -> None:
        self._back.setText(translate("Agreements", "Back"))
        self._title.setText(translate("Agreements", "Agree something together"))
        self._intro.setText(
            translate(
                "Agreements",
                "Write it together. Each agreement has a side for the adults too. Does it go wrong once? "
                "Then you talk about it. Asking someone outside your home for help is always fine.",
            )
        )
        self.adding.retranslate()
        self._who_title.setText(translate("Agreements", "Who agrees?"))
        self._offer_names()
        self._other.setPlaceholderText(translate("Agreements", "Somebody else"))
        self._other.setAccessibleName(translate("Agreements", "Somebody else"))
        self._add_name.setText(translate("Agreements", "Add"))
        again = translate("Agreements", "When do we look at it again?")
        self._again_title.setText(again)
        words = {
            30: translate("Agreements", "In a month"),
            90: translate("Agreements", "In three months"),
            180: translate("Agreements", "In half a year"),
            365: translate("Agreements", "In a year"),
        }
        self.again.offer(again, [(str(days), words[days], "") for days in LOOK_AGAIN])
        self._seen.setText(
            translate("Agreements", "This is not locked: whoever uses this computer account can see it.")
        )
        self._keep.setText(translate("Agreements", "We agree: keep it"))
        for each in self._rows:
            each.retranslate()
        tab_in_order(self)
