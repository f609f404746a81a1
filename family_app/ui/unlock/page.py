"""Opening one's own space: with the passphrase, with the recovery code, or from a backup."""

from __future__ import annotations

from PySide6.QtCore import Signal

from family_app.activities.people import everybody
from family_app.activities.restoring import Restored, TypedSecret
from family_app.activities.unlock import Opened, keep_older, open_space, open_with_code, set_new_passphrase
from family_app.courier import Courier, Errand
from family_app.domain.errors import (
    CodeIsHalf,
    Expected,
    VaultDamaged,
    VaultReplaced,
    WaitFirst,
    WrongPassphrase,
)
from family_app.domain.people import Person, PersonId
from family_app.house import Porch
from family_app.ui.parts.in_sight import bring_into_sight
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for
from family_app.ui.unlock.frame import CODE, PASSPHRASE, RENEW, RESCUE, UnlockFrame
from family_app.ui.unlock.waiting import Waiting


class UnlockPage(UnlockFrame):
    """One person's door."""

    opening = Signal(object, str)  # this page and whose space: from now on one may be open behind it
    given_up = Signal()  # it did not open
    opened = Signal(object)  # Opened: from here on the journal shows it
    people_changed = Signal()

    def __init__(self, porch: Porch, courier: Courier) -> None:
        super().__init__(porch, courier)
        self._person: Person | None = None
        self._opened: Opened | None = None
        self._tried: TypedSecret | None = None  # kept for as long as a backup may have to open with it
        self._busy = False
        self._waiting = Waiting(porch, self)
        self._waiting.left.connect(self._still_waiting)
        self._waiting.over.connect(self._waited)
        self._back.clicked.connect(self._go_back)
        self._door.tried.connect(self._try)
        self._door.forgot.connect(lambda: self._turn(CODE))
        self._door.privacy_wanted.connect(lambda: self.go.emit("privacy"))
        self._code.tried.connect(self._try_code)
        self._code.backup_wanted.connect(self._want_backup)
        self._renew.chosen.connect(self._set_new)
        self._rescue.restored.connect(self._is_back)
        self._rescue.kept.connect(self._keep_older)
        self._rescue.again.connect(self._start_again)

    def show_for(self, person_id: str) -> None:
        """Whose door this is."""
        self.forget()
        self._waiting.stop()  # it was for whoever stood here before
        self._door.allow(True)
        for person in everybody(self._porch):
            if person.id == person_id:
                self._person, self._name = person, person.name
                self._tile.show_icon(person.avatar, person.colour)
        self._turn(PASSPHRASE)

    def forget(self) -> None:
        """Nothing typed stays, and an answer that is still on its way is not waited for."""
        super().forget()
        self._opened = self._tried = None
        if self._busy:
            self._set_busy(False)
        self._steps.setCurrentIndex(PASSPHRASE)  # whoever comes back to it begins anew
        self._show_ways_out()

    def _turn(self, step: int) -> None:
        super()._turn(step)
        self._show_ways_out()

    def _show_ways_out(self) -> None:
        # While a space is open behind this page the way back is to lock it.
        self._back.setVisible(self._opened is None)
        self._lock.setVisible(self._opened is not None)

    def _go_back(self) -> None:
        if self._busy:  # else the space would open behind somebody who has turned away
            return
        if self._steps.currentIndex() != PASSPHRASE:
            self._start_again()
            return
        self.forget()
        self._waiting.stop()
        self.go.emit("who")

    # ---- trying -------------------------------------------------------------------------------

    def _try(self, passphrase: str) -> None:
        if self._person is not None and not self._busy:
            self._open(self._person.id, TypedSecret(passphrase=passphrase))

    def _try_code(self, codes: tuple[str, ...]) -> None:
        if self._person is not None and not self._busy:
            self._open(self._person.id, TypedSecret(codes=codes))

    def _open(self, who: PersonId, secret: TypedSecret) -> None:
        announce(self, translate("UnlockPage", "Opening your space"))
        self.opening.emit(self, self._name)
        self._set_busy(True)
        self._tried = secret
        errand: Errand = open_with_code if secret.codes else open_space
        key = secret.codes or secret.passphrase
        self._courier.open(errand, who, key, to=self, done=self._is_open, failed=self._not_open)

    def _is_open(self, opened: Opened) -> None:
        if not self._busy:  # left meanwhile: whoever left it has it locked
            return
        secret = self._tried
        self.forget()
        if secret is not None and (opened.damaged or opened.older_than_before):
            self._opened = opened
            self._turn(RESCUE)
            tell = self._rescue.partly_damaged if opened.damaged else self._rescue.older
            tell(opened.person.id, secret)
            return
        self._go_on(opened)

    def _go_on(self, opened: Opened) -> None:
        if opened.needs_new_passphrase and not opened.read_only:
            self._opened = opened
            self._turn(RENEW)
            return
        self.opened.emit(opened)

    def _set_new(self, passphrase: str) -> None:
        self._courier.send(set_new_passphrase, passphrase, to=self, done=self._has_new, failed=self._tell)

    def _has_new(self, _nothing: object) -> None:
        opened = self._opened
        self.forget()
        if opened is not None:
            self.opened.emit(opened)

    def _not_open(self, trouble: Expected) -> None:
        if not self._busy:
            return
        self._set_busy(False)
        self._opened = None  # one that was open until now, an older copy, is closed by the try
        self.given_up.emit()
        self._show_ways_out()
        if isinstance(trouble, WrongPassphrase):
            self._door.clear()
        if isinstance(trouble, (WrongPassphrase, WaitFirst)) and self._must_wait():
            return
        if isinstance(trouble, (VaultDamaged, VaultReplaced)) and self._tried is not None:
            self._save(trouble, self._tried)
            return
        self._tried = None
        self._tell(trouble)
        if self._steps.currentIndex() == CODE:
            self._code.start(other_half=isinstance(trouble, CodeIsHalf))
        elif self._steps.currentIndex() == PASSPHRASE:
            self._door.start()

    def _tell(self, trouble: Expected) -> None:
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)
        bring_into_sight(self._banner)

    # ---- backups ------------------------------------------------------------------------------

    def _save(self, trouble: Expected, secret: TypedSecret) -> None:
        """The journal cannot open: a backup may, with what was typed."""
        if self._person is not None:
            self._door.clear()
            self._code.clear()
            self._turn(RESCUE)
            self._rescue.damaged(self._person.id, secret, trouble)

    def _want_backup(self) -> None:
        if self._person is not None:
            self._code.clear()
            self._turn(RESCUE)
            self._rescue.from_file(self._person.id)

    def _keep_older(self) -> None:
        opened = self._opened
        self.forget()
        if opened is None:
            self._turn(PASSPHRASE)
        else:
            self._courier.send(keep_older, to=self, failed=lambda _trouble: None)
            self._go_on(opened)

    def _start_again(self) -> None:
        self.forget()
        self._turn(PASSPHRASE)

    def _is_back(self, restored: Restored, secret: TypedSecret) -> None:
        """What was brought back opens at once, whoever's name it has now."""
        self._opened = None
        self._person, self._name = restored.person, restored.person.name
        self.people_changed.emit()
        self._open(restored.person.id, secret)

    def _must_wait(self) -> bool:
        """Whether it is too soon to try again; then that is said, and not more."""
        if self._person is None or self._porch.patience.left(self._person.id) <= 0:
            return False
        self._waiting.begin(self._person.id)
        return True

    def _still_waiting(self, seconds: int, speak: bool) -> None:
        self._door.allow(False)
        self._banner.tell(
            translate("UnlockPage", "That is not the right passphrase."),
            translate("UnlockPage", "Your pages are safe. You can try again in %n second(s).", "", seconds),
            speak=speak,
        )

    def _waited(self) -> None:
        self._door.allow(True)
        self._banner.clear()
        self._door.start()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        super()._set_busy(busy)
