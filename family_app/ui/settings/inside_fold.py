"""Did somebody see your key or copy the files? Then the lock inside can change as well."""

from __future__ import annotations

from family_app.courier import Answers
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, row
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.words import translate
from family_app.ui.settings.code_section import YOUNG, unused_words
from family_app.ui.settings.new_code_form import NewCodeForm
from family_app.ui.settings.paragraph import Paragraph


class InsideFold(Fold):
    """Closed until it is needed; nothing in it is done by one press."""

    def __init__(self, courier: Answers) -> None:
        super().__init__(name="inside_fold", icon="lock-key", tone="private")
        self._band: AgeBand | None = None
        self._banner = Banner(name="inside_told", tone="private", icon="lock-key")
        self._lines = [Paragraph() for _ in range(3)]
        self._old = Paragraph(size=14, muted=True)
        self._change = Button(name="inside_change", kind="private", icon="lock-key", press=self._open_form)
        self.form = NewCodeForm(courier, name="inside", inside=True)
        self.form.closed.connect(self._change.show)
        self.form.made.connect(self._is_made)
        self.form.dropped.connect(self._is_dropped)
        for part in (self._banner, *self._lines, self._old):
            self.body.addWidget(part)
        self.body.addSpacing(4)
        self.body.addLayout(row(self._change, None))
        self.body.addWidget(self.form)
        self.opened.connect(self._turned)
        self.hide()

    def retranslate(self) -> None:
        self.set_title(translate("InsideFold", "Did somebody see your key or copy the files?"))
        for label, text in zip(
            self._lines,
            (
                translate(
                    "InsideFold",
                    "You did nothing wrong. Does somebody know your passphrase? Then change that first, "
                    "at the top of this page.",
                ),
                translate(
                    "InsideFold",
                    "Maybe that person also copied the files of this computer. An old copy and an old "
                    "passphrase fit together, and can even open your journal as it is now. So change the "
                    "lock inside as well: then all your pages get a new lock, and nothing old fits it.",
                ),
                translate("InsideFold", "Your passphrase stays the same. You get a new recovery code."),
            ),
            strict=True,
        ):
            label.setText(text)
        self._old.setText(
            translate(
                "InsideFold",
                "We cannot reach a copy that somebody has already. It shows your pages as they were that "
                "day, not what you write from now on.",
            )
        )
        self._change.setText(translate("InsideFold", "Change the lock inside"))
        self.form.retranslate()

    def set_open(self, band: AgeBand | None) -> None:
        """The age band of whoever is in their own space; None = nobody is."""
        if band is not None and self._band is not None:
            self._band = band  # the same person, with another name or age: what goes on goes on
            return
        self.form.close_form()
        self._banner.clear()
        self.close_side()
        self._band = band
        self.setVisible(band is not None)

    def _open_form(self) -> None:
        self._banner.clear()
        self._change.hide()
        self.form.open_form(split_first=self._band in YOUNG)

    def _turned(self, on: bool) -> None:
        if not on and not self.form.shows_code:  # what is being copied must not go by a slip of the hand
            self.form.forget()

    def _is_made(self, choice: RecoveryChoice) -> None:
        text = translate("InsideFold", "Old copies no longer open what you write from now on.")
        if choice.makes_code:
            new = translate("InsideFold", "Your new code works, and an older one no longer does.")
            text = f"{text} {new}"
        self._banner.tell(translate("InsideFold", "The lock inside is changed."), text)

    def _is_dropped(self) -> None:
        self._banner.tell(*unused_words())
