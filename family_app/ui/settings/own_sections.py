"""What the settings hold for whoever is in their own space: code, lock, backups, leaving."""

from __future__ import annotations

from family_app.courier import Answers
from family_app.domain.people import AgeBand, Person
from family_app.ui.settings.backups_section import BackupsSection
from family_app.ui.settings.code_section import CodeSection
from family_app.ui.settings.inside_fold import InsideFold
from family_app.ui.settings.leave_fold import LeaveFold


class OwnSections:
    """Made when the first space opens: a family at the table never waits for them."""

    def __init__(self, courier: Answers) -> None:
        self.code, self.inside = CodeSection(courier), InsideFold(courier)
        self.backups, self.leave = BackupsSection(courier), LeaveFold(courier)
        self.inside.form.made.connect(self.code.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        for section in (self.code, self.inside, self.backups, self.leave):
            section.retranslate()

    def set_open(self, person: Person | None, band: AgeBand | None) -> None:
        """Whose space is open now; None = nobody's."""
        self.code.set_open(band)
        self.inside.set_open(band)
        self.backups.set_open(person)
        self.leave.set_open(person)

    def forget(self) -> None:
        """Nothing that was typed or shown stays."""
        self.code.forget()
        self.inside.form.forget()
        self.backups.forget()
        self.leave.forget()
