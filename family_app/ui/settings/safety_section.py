"""When an open space locks itself, and hiding with the Shift key."""

from __future__ import annotations

from family_app.domain.settings import IDLE_MINUTES
from family_app.ui.parts.words import translate
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.section import ChoiceRow, Section, Switch
from family_app.ui.shell.choices import Choices


class SafetySection(Section):
    """Says what hiding does, and what it does not do."""

    def __init__(self, choices: Choices) -> None:
        super().__init__("shield-check", "primary", name="safety_section")
        self._choices = choices
        self._idle = ChoiceRow[int](name="settings_idle", values=IDLE_MINUTES)
        self._about_idle = Paragraph(size=14, muted=True)
        self._shift = Switch(name="settings_shift")
        self._idle.chosen.connect(lambda minutes: choices.set(idle_minutes=minutes))
        self._shift.turned.connect(lambda on: choices.set(hide_with_shift=on))
        self._limits = Paragraph(size=14, muted=True)
        for part in (self._idle, self._about_idle, self._shift, self._limits):
            self.body.addWidget(part)

    def retranslate(self) -> None:
        self.heading.setText(translate("SafetySection", "Lock and hide"))
        self._idle.name_it(
            translate("SafetySection", "My space locks itself when nobody touches the computer for"),
            {n: translate("SafetySection", "%n minute(s)", "", n) for n in IDLE_MINUTES},
        )
        self._about_idle.setText(
            translate("SafetySection", "You are warned 15 seconds before. Your words are saved first.")
        )
        self._shift.name_it(
            translate("SafetySection", "Shift three times hides"),
            translate(
                "SafetySection",
                "Press the Shift key alone, three times within five seconds. The window is covered and goes "
                "away. Then your words are saved and your space is locked. Next time you see the cards. The "
                "button Hide always does the same.",
            ),
        )
        self._limits.setText(
            translate(
                "SafetySection",
                "Hide does not undo what someone already saw. It does not hide that this program is on this "
                "computer.",
            )
        )

    def show_choices(self) -> None:
        """Marks what is chosen now."""
        self._idle.show_value(self._choices.settings.idle_minutes)
        self._shift.box.setChecked(self._choices.settings.hide_with_shift)
