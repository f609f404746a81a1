"""When the journal itself is in trouble: what is true, and the newest good backup, one press away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.backup_traces import damaged_backups_lie_here
from family_app.activities.backups import KeptBackup
from family_app.activities.restoring import TypedSecret, newest_good_backup
from family_app.courier import Answers
from family_app.domain.errors import CodesDoNotFit, Expected, VaultReplaced, WrongPassphrase
from family_app.domain.people import PersonId
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, Text, box, column
from family_app.ui.parts.files import AskFile, ask_for_backup
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import announce
from family_app.ui.parts.progress import LongWork
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for
from family_app.ui.unlock.bring_back import BringBack


class Rescue(QWidget):
    """Damage, an older copy, or a backup that somebody wants back: each ends at an open journal."""

    restored = Signal(object, object)  # Restored, and the TypedSecret that opens it
    kept = Signal()  # an older copy, or what can be read of a damaged one, is what this person wants
    again = Signal()  # back to the passphrase

    def __init__(self, courier: Answers, *, ask_file: AskFile = ask_for_backup) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier = courier
        self._who: PersonId | None = None
        self._secret: TypedSecret | None = None
        self._damaged = self._older = self._partly = False
        self._banner = Banner(name="rescue_told")
        self._advice = Text()
        self._work = LongWork(name="rescue_work")
        self._bring = BringBack(courier, name="rescue", ask_file=ask_file)
        self._bring.restored.connect(self.restored)
        self._bring.closed.connect(self._show_ways)
        # Of equal weight: which of the two is right, only this person knows.
        self._keep = Button(name="rescue_keep", icon="check", press=self.kept.emit)
        self._newest = Button(name="rescue_newest", icon="magnifying-glass", press=self._find)
        self._file = Button(name="rescue_file", icon="arrow-u-up-left", press=self._choose_file)
        self._try = Button(name="rescue_again", icon="lock-key-open", press=self.again.emit)
        ways = FlowLayout(gap=10)
        for button in (self._keep, self._newest, self._file, self._try):
            ways.addWidget(button)
        self._ways = box(ways)
        self.setLayout(column(self._banner, self._work, self._bring, self._advice, self._ways, gap=14))

    def retranslate(self) -> None:
        self._keep.setText(
            translate("Rescue", "Open it as it is") if self._partly else translate("Rescue", "Keep it")
        )
        self._newest.setText(translate("Rescue", "Look at the newest backup"))
        self._file.setText(translate("Rescue", "Choose a backup file"))
        self._try.setText(translate("Rescue", "Type the passphrase again"))
        self._work.retranslate()
        self._bring.retranslate()

    def forget(self) -> None:
        """Nothing typed stays, and nothing goes on."""
        self._work.give_up()
        self._bring.forget()
        self._bring.hide()
        self._banner.clear()
        self._advise("")
        self._secret = None
        self._damaged = self._older = self._partly = False

    # ---- how it begins ------------------------------------------------------------------------

    def damaged(self, who: PersonId, secret: TypedSecret, trouble: Expected) -> None:
        """This journal does not open, whatever is typed: looks for a backup without being asked."""
        self._start(who, secret, damaged=True)
        if isinstance(trouble, VaultReplaced):
            title = translate("Rescue", "Another journal stands in the place of this one.")
        else:
            title = translate("Rescue", "The file of this journal is damaged.")
        self._banner.tell(
            title, translate("Rescue", "It is not your passphrase, and not your fault. Nothing was changed.")
        )
        self._find()

    def partly_damaged(self, who: PersonId, secret: TypedSecret) -> None:
        """It opened, and some of it could not be read the last time nor now: looks for a backup at once."""
        self._start(who, secret, partly=True)
        self._banner.tell(
            translate("Rescue", "Some pages of this journal are damaged."),
            translate("Rescue", "It is not your passphrase, and not your fault. What can be read is safe."),
        )
        self._find()

    def older(self, who: PersonId, secret: TypedSecret) -> None:
        """It opened, and it counts less far than the last time on this computer."""
        self._start(who, secret, older=True)
        self._banner.tell(
            translate("Rescue", "This journal is older than last time."),
            translate("Rescue", "Did somebody put an old copy back? Your newest pages may not be in it."),
        )
        self._show_ways()

    def from_file(self, who: PersonId) -> None:
        """A backup from a file, for a journal with nothing the matter."""
        self._start(who, None)
        self._show_ways()
        self._choose_file()

    def _start(
        self,
        who: PersonId,
        secret: TypedSecret | None,
        *,
        damaged: bool = False,
        older: bool = False,
        partly: bool = False,
    ) -> None:
        self.forget()
        self._who, self._secret = who, secret
        self._damaged, self._older, self._partly = damaged, older, partly
        self.retranslate()

    # ---- the newest good backup -----------------------------------------------------------------

    def _find(self) -> None:
        if self._who is None or self._secret is None:
            return
        self._ways.hide()
        self._work.begin(translate("Rescue", "Looking for the newest good backup…"))
        self._courier.ask_long(
            newest_good_backup, self._who, self._secret,
            to=self, progress=self._work.show_progress, done=self._found, failed=self._not_found,
        )  # fmt: skip

    def _found(self, kept: KeptBackup | None) -> None:
        if self._who is None or self._secret is None:  # turned away while the answer was on its way
            return
        self._work.end()
        if kept is None:
            self._courier.ask(
                damaged_backups_lie_here, self._who,
                to=self, done=self._none_is_whole, failed=self._not_found,
            )  # fmt: skip
            return
        self._advise("")
        self._bring.offer(kept.id, self._who, self._secret, kept.summary, in_place=self._damaged)
        self._ways.hide()

    def _none_is_whole(self, damaged: bool) -> None:
        if self._secret is None:
            return
        self._nothing_found(
            translate("Rescue", "There are backups on this computer, but they are damaged too.")
            if damaged
            else translate("Rescue", "There is no backup of this journal on this computer.")
        )

    def _not_found(self, trouble: Expected) -> None:
        if self._secret is None:
            return
        self._work.end()
        if isinstance(trouble, (WrongPassphrase, CodesDoNotFit)):
            self._nothing_found(
                translate(
                    "Rescue",
                    "There are backups on this computer, but what you typed does not open them. Was it "
                    "right? Then maybe you had another one when they were made.",
                )
            )
        else:
            words = words_for(trouble)
            self._nothing_found(f"{words.title} {words.text}")

    def _nothing_found(self, why: str) -> None:
        if self._damaged or self._partly:
            more = translate(
                "Rescue",
                "Do you have a backup on a stick? Then choose it. If not, leave the files as they are. "
                "Somebody who knows computers can look for an older copy of the data folder.",
            )
            why = f"{why}\n\n{more}"
        self._advise(why)
        self._show_ways()

    def _advise(self, words: str) -> None:
        self._advice.setText(words)
        self._advice.setVisible(bool(words))
        if words:
            announce(self, words)

    def _choose_file(self) -> None:
        if self._who is not None:
            self._bring.from_file(self._who)

    def _show_ways(self) -> None:
        is_open = self._older or self._partly
        self._keep.setVisible(is_open)
        self._newest.setVisible(is_open)
        self._file.setVisible(not self._older)
        self._try.setVisible(self._damaged)
        self._ways.show()
        first = self._keep if is_open else self._file
        first.setFocus(Qt.FocusReason.OtherFocusReason)
