"""Choosing a passphrase: four generated words to copy on paper, or a sentence of one's own, typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.unlock import as_typed, judge_passphrase, suggest_passphrase
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.in_sight import bring_into_sight
from family_app.ui.parts.passphrase_field import PassphraseField
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import weak_words


class NewPassphrase(QWidget):
    """Emits `chosen` with the passphrase once it was typed back; refuses weak ones in words."""

    chosen = Signal(str)

    def __init__(self, porch: Porch, *, name: str, tone: str = "private") -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch = porch
        self._own = False
        self._offered = ""
        self._banner = Banner(name=f"{name}_banner")
        self._lead = Text()
        self._paper = CardFrame(hero=tone)
        self._words = Heading(level=1, size=30)
        self._words.setObjectName(f"{name}_words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._paper.setLayout(column(self._words, margins=(24, 26, 24, 26)))
        self._reroll = Button(name=f"{name}_reroll", kind="quiet-private", icon="arrows-clockwise")
        self._reroll.clicked.connect(self.offer)
        self._swap = Button(name=f"{name}_own", kind="quiet-private", press=self._turn)
        self._first, self._again = (
            PassphraseField(name=f"{name}_first"),
            PassphraseField(name=f"{name}_again"),
        )
        self._hint, self._guess = Text(muted=True, size=14), Text(size=14)
        self._first_label, self._again_label = Text(bold=True), Text(bold=True)
        self._go = Button(name=f"{name}_go", kind="private", press=self._submit)
        self._first.changed.connect(self._judge_quietly)
        self._first.entered.connect(self._again.setFocus)
        self._again.entered.connect(self._submit)
        around = FlowLayout(gap=6)
        around.addWidget(self._reroll)
        around.addWidget(self._swap)
        self.setLayout(
            column(
                self._lead,
                self._paper,
                box(around),
                self._banner,  # where one types, so that both are seen in a small window
                self._first_label,
                self._first,
                self._guess,
                self._again_label,
                self._again,
                self._hint,
                6,
                row(self._go, None),
                gap=8,
            )
        )
        self.retranslate()

    def offer(self) -> None:
        """Four fresh words; nothing typed stays."""
        self._offered = suggest_passphrase(self._porch)
        self._clear_fields()
        self._show()

    def start(self) -> None:
        """The way it is first shown: generated words."""
        self._own = False
        self.offer()
        self._banner.clear()

    def focus_first(self) -> None:
        """Puts the keyboard in the first line that is to be filled in."""
        (self._first if self._own else self._again).setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Drops the words that were shown and typed."""
        self._offered = ""
        self._words.setText("")
        self._clear_fields()

    @property
    def offered(self) -> str:
        return self._offered

    def retranslate(self) -> None:
        self._reroll.setText(translate("NewPassphrase", "Other words"))
        self._go.setText(translate("NewPassphrase", "Next"))
        self._again_label.setText(translate("NewPassphrase", "Type it once more"))
        self._again.name_it(translate("NewPassphrase", "Type it once more"))
        self._show()

    def _show(self) -> None:
        self._words.setText("" if self._own else self._offered)
        self._paper.setVisible(not self._own)
        self._reroll.setVisible(not self._own)
        for widget in (self._first_label, self._first, self._guess):
            widget.setVisible(self._own)
        self._guess.setText("")
        if self._own:
            self._lead.setText(
                translate("NewPassphrase", "Make up a sentence that only you know. Longer is stronger.")
            )
            self._swap.setText(translate("NewPassphrase", "Give me four words instead"))
            self._hint.setText(
                translate("NewPassphrase", "Nobody can reset this for you: not the makers, not a parent.")
            )
        else:
            self._lead.setText(
                translate(
                    "NewPassphrase", "These four words are your key. Copy them on paper and keep it safe."
                )
            )
            self._swap.setText(translate("NewPassphrase", "I want a sentence of my own"))
            self._hint.setText(
                translate(
                    "NewPassphrase", "Capitals and extra spaces do not matter. Nobody can reset this for you."
                )
            )
        label = (
            translate("NewPassphrase", "Type your sentence")
            if self._own
            else translate("NewPassphrase", "Type your four words")
        )
        self._first_label.setText(label)
        self._first.name_it(label)
        if not self._own:
            self._again_label.setText(label)
            self._again.name_it(label)
        else:
            self._again_label.setText(translate("NewPassphrase", "Type it once more"))
            self._again.name_it(translate("NewPassphrase", "Type it once more"))

    def _turn(self) -> None:
        self._own = not self._own
        self._banner.clear()
        self._clear_fields()
        self._show()
        self.focus_first()

    def _judge_quietly(self) -> None:
        if not self._own or not self._first.text():
            self._guess.setText("")
            return
        verdict = judge_passphrase(self._porch, self._first.text())
        guess = translate("NewPassphrase", "Somebody clever could guess this. Longer is stronger.")
        self._guess.setText(guess if verdict.refused is None and verdict.guessable else "")

    def _submit(self) -> None:
        wanted = self._first.text() if self._own else self._offered
        verdict = judge_passphrase(self._porch, wanted)
        if verdict.refused is not None:
            self._banner.tell(translate("NewPassphrase", "Choose another one."), weak_words(verdict.refused))
            self.focus_first()
            bring_into_sight(self._banner, self._first if self._own else self._again)
            return
        if as_typed(self._again.text()) != as_typed(wanted):
            self._banner.tell(
                translate("NewPassphrase", "The two are not the same."),
                translate("NewPassphrase", "Type it once more. You can press the eye to see what you type."),
            )
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self._banner, self._again_label, self._again)
            return
        self._banner.clear()
        self._clear_fields()
        self.chosen.emit(wanted)

    def _clear_fields(self) -> None:
        self._first.clear()
        self._again.clear()
