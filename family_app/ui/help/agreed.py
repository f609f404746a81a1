"""What the family agreed about telling: in Help while it stands, and never where home is not safe."""

from __future__ import annotations

from family_app.domain.agreement import Clause
from family_app.ui.agreements.card import adults_words
from family_app.ui.parts.basic import Text
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.words import translate


class AgreedAtHome(Fold):
    """Hidden until there is something; closed until somebody opens it."""

    def __init__(self) -> None:
        super().__init__(name="help_agreed", icon="handshake", tone="sky")
        self._ours, self._adults = Text(size=17, bold=True), Text(size=17)
        self._ours.setObjectName("agreed_ours")
        self.body.addWidget(self._ours)
        self.body.addWidget(self._adults)
        self.hide()

    def show_clause(self, clause: Clause | None) -> None:
        """None: nothing was agreed about it, or not any more."""
        self.setVisible(clause is not None)
        self.set_title(translate("HelpPage", "You agreed at home: telling is fine"))
        self._ours.setText(clause.ours if clause is not None else "")
        self._adults.setText(adults_words(clause.adults) if clause is not None else "")
        if clause is None:
            self.close_side()
