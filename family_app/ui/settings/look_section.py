"""How the window looks: theme, text size, letters and motion."""

from __future__ import annotations

from family_app.domain.settings import TEXT_SIZES, THEMES
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import ChoiceRow, Section, Switch
from family_app.ui.shell.choices import Choices


class LookSection(Section):
    """Each choice can be seen at once."""

    def __init__(self, choices: Choices) -> None:
        super().__init__("text-aa", "apricot", name="look_section")
        self._choices = choices
        self._theme = ChoiceRow[str](name="settings_theme", values=THEMES)
        self._size = ChoiceRow[int](name="settings_text", values=TEXT_SIZES)
        self._letters = Switch(name="settings_dyslexia")
        self._motion = Switch(name="settings_motion")
        self._theme.chosen.connect(lambda theme: choices.set(theme=theme))
        self._size.chosen.connect(lambda percent: choices.set(text_percent=percent))
        self._letters.turned.connect(lambda on: choices.set(dyslexia_face=on))
        self._motion.turned.connect(lambda on: choices.set(reduced_motion=on))
        for part in (self._theme, self._size, self._letters, self._motion):
            self.body.addWidget(part)

    def retranslate(self) -> None:
        self.heading.setText(translate("LookSection", "How it looks"))
        self._theme.name_it(
            translate("LookSection", "Colours"),
            {
                #: Follow the light or dark colours of this computer.
                "system": translate("LookSection", "Like this computer"),
                "light": translate("LookSection", "Light"),
                "dark": translate("LookSection", "Dark"),
                "contrast": translate("LookSection", "High contrast"),
            },
        )
        self._size.name_it(
            translate("LookSection", "Text size"),
            {
                #: Size of the text, in percent.
                size: translate("LookSection", "{percent} %").format(percent=size)
                for size in TEXT_SIZES
            },
        )
        self._letters.name_it(
            translate("LookSection", "Other letters"),
            translate("LookSection", "OpenDyslexic: letters that some people with dyslexia like to read."),
        )
        self._motion.name_it(
            translate("LookSection", "Less motion"),
            translate("LookSection", "Nothing slides or fades."),
        )

    def show_choices(self) -> None:
        """Marks what is chosen now."""
        chosen = self._choices.settings
        self._theme.show_value(chosen.theme)
        self._size.show_value(chosen.text_percent)
        self._letters.box.setChecked(chosen.dyslexia_face)
        self._motion.box.setChecked(chosen.reduced_motion)
