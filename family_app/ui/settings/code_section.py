"""My recovery code: try whether it still works, or make a new one."""

from __future__ import annotations

from datetime import datetime

from family_app.activities.keys import code_tried_at, who_keeps_code
from family_app.courier import Answers
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.ui.journal.moments import day_name
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, box
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.words import translate
from family_app.ui.settings.new_code_form import NewCodeForm
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.section import Section
from family_app.ui.settings.try_form import TryForm

YOUNG = (AgeBand.SIX, AgeBand.NINE)  # they see the split code first


class CodeSection(Section):
    """Shown only while somebody's space is open."""

    def __init__(self, courier: Answers) -> None:
        super().__init__("scroll", "private", name="code_section")
        self._courier = courier
        self._band: AgeBand | None = None
        self._has_code = False
        self._tried: datetime | None = None
        self._banner = Banner(name="code_told", tone="private", icon="check")
        self._about, self._last = Paragraph(), Paragraph(size=14, muted=True)
        self._try = Button(name="code_try", kind="private", icon="check", press=self._open_try)
        self._new = Button(name="code_new", icon="arrows-clockwise", press=self.open_new)
        buttons = FlowLayout(gap=10)
        for button in (self._try, self._new):
            buttons.addWidget(button)
        self._buttons = box(buttons)
        self._trying = TryForm(courier)
        self._trying.worked.connect(self._works)
        self._making = NewCodeForm(courier, name="new_code")
        self._making.made.connect(self._is_made)
        self._making.dropped.connect(self._is_dropped)
        for form in (self._trying, self._making):
            form.closed.connect(self._closed)
        for part in (self._banner, self._about, self._last, self._buttons, self._trying, self._making):
            self.body.addWidget(part)
        self.hide()

    def retranslate(self) -> None:
        self.heading.setText(translate("CodeSection", "My recovery code"))
        self._try.setText(translate("CodeSection", "Try my recovery code"))
        self._tell()
        self._trying.retranslate()
        self._making.retranslate()

    def set_open(self, band: AgeBand | None) -> None:
        """The age band of whoever is in their own space; None = nobody is."""
        if band is not None and self._band is not None:
            self._band = band  # the same person, with another name or age: what goes on goes on
            return
        self.close_forms()
        self._banner.clear()
        self._band = band
        self.setVisible(band is not None)
        if band is not None:
            self.refresh()

    def show_band(self, band: AgeBand) -> None:
        """Another age was chosen: the youngest see the split code first."""
        self._band = band

    def refresh(self, _news: object = None) -> None:
        """Asks again whether somebody keeps a code, and when it was tried."""
        self._courier.send(who_keeps_code, to=self, done=self._know)
        self._courier.send(code_tried_at, to=self, done=self._know_when)

    def open_new(self) -> None:
        self._open(self._making)
        self._making.open_form(split_first=self._band in YOUNG)

    def forget(self) -> None:
        """Nothing typed or shown stays."""
        self._trying.forget()
        self._making.forget()

    def close_forms(self) -> None:
        """Ends whatever is open; the space is locked."""
        self._trying.close_form()
        self._making.close_form()

    def _know(self, choice: RecoveryChoice) -> None:
        self._has_code = choice.makes_code
        self._tell()

    def _know_when(self, tried: datetime | None) -> None:
        self._tried = tried
        self._tell()

    def _tell(self) -> None:
        self._try.setVisible(self._has_code)
        if self._has_code:
            self._about.setText(
                translate("CodeSection", "It opens your journal if you ever forget your passphrase.")
            )
            self._last.setText(_tried_words(self._tried))
            self._new.setText(translate("CodeSection", "A new recovery code"))
        else:
            self._about.setText(
                translate(
                    "CodeSection",
                    "Nobody keeps a code for this journal. If you forget your passphrase, it stays closed.",
                )
            )
            self._last.setText(
                translate("CodeSection", "That may be what you want. You can also make one now.")
            )
            self._new.setText(translate("CodeSection", "Make a recovery code"))

    def _open_try(self) -> None:
        self._open(self._trying)
        self._trying.open_form()

    def _open(self, form: TryForm | NewCodeForm) -> None:
        self._banner.clear()
        self._buttons.hide()
        (self._making if form is self._trying else self._trying).hide()

    def _closed(self) -> None:
        self._buttons.show()

    def _works(self) -> None:
        self._banner.tell(
            translate("CodeSection", "It works."),
            translate("CodeSection", "Put it back where it was."),
        )
        self._try.setFocus()
        self.refresh()

    def _is_made(self, choice: RecoveryChoice) -> None:
        if choice.makes_code:
            self._banner.tell(
                translate("CodeSection", "Your new code works."),
                translate("CodeSection", "An older code no longer opens this journal."),
            )
        else:
            self._banner.tell(
                translate("CodeSection", "Nobody keeps a code now."),
                translate("CodeSection", "Your old code no longer fits. Remember your passphrase well."),
            )
        self._new.setFocus()
        self.refresh()

    def _is_dropped(self) -> None:
        self._banner.tell(*unused_words())


def unused_words() -> tuple[str, str]:
    """What to say when a code was on the screen and was not typed back."""
    return (
        translate("CodeSection", "The new code was not typed back, so it does not work."),
        translate("CodeSection", "Nothing was changed. What is on a new paper opens nothing."),
    )


def _tried_words(tried: datetime | None) -> str:
    if tried is None:
        return translate("CodeSection", "You have not tried it yet. Do you know where your paper is?")
    return translate("CodeSection", "You tried it on {day}. It worked.").format(
        day=day_name(tried.date(), year=True)
    )
