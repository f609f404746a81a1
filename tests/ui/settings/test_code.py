"""My recovery code: tried without risk, made anew, shown once, and never left behind."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from family_app.activities.keys import code_tried_at, new_code, try_code, who_keeps_code
from family_app.activities.unlock import open_with_code
from family_app.domain.errors import CodesDoNotFit, NewCodeGone
from family_app.domain.people import Person
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.house import Porch
from family_app.ui.settings.page import SettingsPage
from tests.support.everyone import settle
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import is_there, line, press, said, texts
from tests.ui.settings.conftest import OLD

SHOWN = ("code_1", "code_2")


def try_it(page: SettingsPage, *codes: str) -> None:
    """Types what is on the papers and presses."""
    for name, code in zip(("try_code", "try_other_half"), codes, strict=False):
        line(page, name).setText(code)
    press(page, "try_go")


def choose(
    page: SettingsPage, choice: RecoveryChoice, *, name: str = "new_code", passphrase: str = OLD
) -> None:
    """Fills in who keeps the new code, and presses."""
    line(page, f"{name}_passphrase").setText(passphrase)
    radio = page.findChild(QRadioButton, f"{name}_recovery_{choice}")
    assert isinstance(radio, QRadioButton)
    radio.click()
    press(page, f"{name}_make_code")


def begin(page: SettingsPage, form: str) -> None:
    """Opens the form for a new code, alone or with a new lock inside."""
    if form == "inside":
        press(page, "inside_fold")
        press(page, "inside_change")
    else:
        press(page, "code_new")


def shown(page: SettingsPage) -> tuple[str, ...]:
    """The codes that stand on the screen now."""
    labels = [each for each in page.findChildren(QLabel) if each.objectName() in SHOWN]
    return tuple(each.text().replace("\n", "") for each in labels if each.isVisibleTo(page) and each.text())


def type_back(page: SettingsPage) -> None:
    """Types the asked blocks of what is shown, as from paper."""
    codes = shown(page)
    for at, code in enumerate((codes[0], codes[-1]), start=1):
        field = line(page, f"code_back_{at}")
        field.setText(code.split("-")[int(field.accessibleName().rsplit(" ", 1)[1]) - 1].lower())
    press(page, "code_done")


def opens_with(porch: Porch, courier: InstantCourier, who: Person, codes: tuple[str, ...]) -> bool:
    courier.stop()
    try:
        courier.house, _opened = open_with_code(porch, who.id, codes)
    except CodesDoNotFit:
        return False
    return True


# ---- trying it ------------------------------------------------------------------------------------


def test_both_halves_work_and_nothing_has_changed(
    page: SettingsPage, kim: RecoveryCodes, porch: Porch, courier: InstantCourier
) -> None:
    assert courier.house is not None
    person, folder = courier.house.person, porch.places.vaults
    before = {path.name: path.read_bytes() for path in folder.rglob("header.*")}
    assert "You have not tried it yet." in texts(page)

    press(page, "code_try")
    try_it(page, kim.codes[0].lower().replace("-", " "), kim.codes[1])

    assert said(page, "code_told") == "It works. Put it back where it was."
    assert "You tried it on Monday 9 March 2026. It worked." in texts(page)
    assert not is_there(page, "try_code")
    assert {path.name: path.read_bytes() for path in folder.rglob("header.*")} == before
    assert opens_with(porch, courier, person, kim.codes)


def test_one_half_is_told_as_that_and_the_other_is_asked_for(page: SettingsPage, kim: RecoveryCodes) -> None:
    press(page, "code_try")
    try_it(page, kim.codes[0])
    assert "This is one half of a code." in said(page, "try_trouble")
    assert page.window().focusWidget() is line(page, "try_other_half")
    try_it(page, kim.codes[0], kim.codes[1])
    assert "It works." in said(page, "code_told")


def test_a_typing_mistake_is_called_that_and_never_says_where(
    page: SettingsPage, kim: RecoveryCodes, courier: InstantCourier
) -> None:
    press(page, "code_try")
    wrong = ("1" if kim.codes[0][3] != "1" else "2").join((kim.codes[0][:3], kim.codes[0][4:]))
    try_it(page, wrong, kim.codes[1])
    assert "There is a typing mistake in the code." in said(page, "try_trouble")
    assert not any(sign.isdigit() for sign in said(page, "try_trouble"))
    assert courier.house is not None
    assert code_tried_at(courier.house) is None


def test_a_code_of_another_journal_does_not_fit(page: SettingsPage, kim: RecoveryCodes) -> None:
    from family_app.vault.recovery import make

    _secret, others = make(RecoveryChoice.MINE)
    press(page, "code_try")
    try_it(page, others.codes[0])
    assert "This code does not open this journal." in said(page, "try_trouble")


def test_nothing_typed_is_asked_for_kindly(page: SettingsPage, kim: RecoveryCodes) -> None:
    press(page, "code_try")
    press(page, "try_go")
    assert "First type the code that is on your paper." in said(page, "try_trouble")


@pytest.mark.parametrize("leave", ["forget", "lock", "cancel"])
def test_a_code_that_was_typed_goes_with_its_owner(
    page: SettingsPage, kim: RecoveryCodes, leave: str
) -> None:
    press(page, "code_try")
    field = line(page, "try_code")
    field.setText(kim.codes[0])
    if leave == "forget":
        page.forget()
    elif leave == "lock":
        page.set_open(None, None)
    else:
        press(page, "try_cancel")
    assert field.text() == ""


# ---- a new one ------------------------------------------------------------------------------------


def test_a_new_code_replaces_the_one_of_before(
    page: SettingsPage, kim: RecoveryCodes, porch: Porch, courier: InstantCourier
) -> None:
    assert courier.house is not None
    person = courier.house.person
    press(page, "code_new")
    assert "It still opens old backups" in texts(page)
    choose(page, RecoveryChoice.MINE)
    codes = shown(page)
    assert len(codes) == 1
    assert "This code does not work yet." in texts(page)
    assert courier.house.vault.inside.epochs.db == 1  # the lock inside is the same
    try_code(courier.house, kim.codes)  # the one of before still counts
    type_back(page)
    assert shown(page) == ()
    assert said(page, "code_told") == "Your new code works. An older code no longer opens this journal."
    assert not opens_with(porch, courier, person, kim.codes)
    assert opens_with(porch, courier, person, codes)


def test_who_has_none_is_offered_one_and_is_not_frightened(
    page: SettingsPage, sam: Person, courier: InstantCourier
) -> None:
    assert "Nobody keeps a code for this journal." in texts(page)
    assert not is_there(page, "code_try")
    press(page, "code_new")
    settle()
    radios = [radio for radio in page.findChildren(QRadioButton) if radio.isVisibleTo(page)]
    assert len(radios) == 4
    assert not any(radio.isChecked() for radio in radios)
    first = min(radios, key=lambda radio: radio.y())
    assert first.objectName() == "new_code_recovery_split"  # Sam is nine: seen first, never chosen
    choose(page, RecoveryChoice.SPLIT)
    assert len(shown(page)) == 2
    type_back(page)
    assert courier.house is not None
    assert who_keeps_code(courier.house) is RecoveryChoice.SPLIT
    assert is_there(page, "code_try")


def test_the_code_can_be_given_up_and_that_is_said(
    page: SettingsPage, kim: RecoveryCodes, porch: Porch, courier: InstantCourier
) -> None:
    assert courier.house is not None
    person = courier.house.person
    press(page, "code_new")
    choose(page, RecoveryChoice.NONE)
    assert "Nobody keeps a code now." in said(page, "code_told")
    assert not is_there(page, "code_try")
    assert not opens_with(porch, courier, person, kim.codes)


def test_without_the_right_passphrase_the_old_code_still_counts(
    page: SettingsPage, kim: RecoveryCodes, porch: Porch, courier: InstantCourier
) -> None:
    assert courier.house is not None
    person = courier.house.person
    press(page, "code_new")
    choose(page, RecoveryChoice.MINE, passphrase="")
    assert "First type your passphrase." in said(page, "new_code_trouble")
    choose(page, RecoveryChoice.MINE, passphrase="not the right words at all")
    assert "That is not the right passphrase." in said(page, "new_code_trouble")
    assert line(page, "new_code_passphrase").text() == ""
    assert shown(page) == ()
    assert opens_with(porch, courier, person, kim.codes)


def test_a_new_code_on_the_screen_outlives_a_look_at_help_and_goes_with_its_owner(
    page: SettingsPage, kim: RecoveryCodes
) -> None:
    press(page, "code_new")
    choose(page, RecoveryChoice.MINE)
    page.hide()  # Help now stands before it
    page.show()
    assert len(shown(page)) == 1
    page.forget()  # another page
    assert shown(page) == ()
    labels = [each for each in page.findChildren(QLabel) if each.objectName() in SHOWN]
    assert len(labels) == 4  # two for each form, seen or not
    assert {each.text() for each in labels} == {""}


@pytest.mark.parametrize("form", ["new_code", "inside"])
@pytest.mark.parametrize("leave", ["another page", "lock", "cancel"])
def test_a_code_that_was_not_typed_back_never_counts(
    page: SettingsPage, kim: RecoveryCodes, porch: Porch, courier: InstantCourier, form: str, leave: str
) -> None:
    assert courier.house is not None
    person, told = courier.house.person, {"new_code": "code_told", "inside": "inside_told"}[form]
    begin(page, form)
    choose(page, RecoveryChoice.MINE, name=form)
    codes = shown(page)
    assert codes
    if leave == "another page":
        page.forget()
    elif leave == "lock":
        page.set_open(None, None)
    else:
        press(page, f"{form}_stop")
    assert shown(page) == ()
    assert courier.house.vault.inside.epochs.db == 1
    if leave != "lock":
        assert "The new code was not typed back, so it does not work." in said(page, told)
        with pytest.raises(NewCodeGone):
            new_code(courier.house, RecoveryCodes(RecoveryChoice.MINE, codes))
    assert not opens_with(porch, courier, person, codes)
    assert opens_with(porch, courier, person, kim.codes)


@pytest.mark.parametrize("leave", ["another page", "lock"])
@pytest.mark.parametrize("choice", [RecoveryChoice.MINE, RecoveryChoice.NONE])
def test_whoever_leaves_while_a_code_is_being_made_changes_nothing(
    page: SettingsPage,
    kim: RecoveryCodes,
    porch: Porch,
    courier: InstantCourier,
    monkeypatch: pytest.MonkeyPatch,
    leave: str,
    choice: RecoveryChoice,
) -> None:
    assert courier.house is not None
    person, waiting = courier.house.person, []
    press(page, "code_new")
    with monkeypatch.context() as patched:
        patched.setattr(courier, "_carry", lambda *what: waiting.append(what))
        choose(page, choice)
        page.forget() if leave == "another page" else page.set_open(None, None)
    for what in waiting:
        courier._carry(*what)
    assert shown(page) == ()
    assert said(page, "code_told") == ""
    assert opens_with(porch, courier, person, kim.codes)


@pytest.mark.parametrize("form", ["new_code", "inside"])
def test_when_it_cannot_be_put_in_the_same_code_can_be_tried_again(
    page: SettingsPage, kim: RecoveryCodes, porch: Porch, courier: InstantCourier, form: str
) -> None:
    assert courier.house is not None
    person, store = courier.house.person, courier.house.vault.inside.store
    begin(page, form)
    choose(page, RecoveryChoice.MINE, name=form)
    codes = shown(page)
    store.read_only = True  # the stick was pulled out, or its lock was pushed over
    type_back(page)
    assert "Nothing can be saved in this folder." in said(page, f"{form}_trouble")
    assert "Keep what is on paper, and press the button again." in said(page, f"{form}_trouble")
    assert shown(page) == codes
    try_code(courier.house, kim.codes)
    store.read_only = False
    press(page, "code_done")
    assert shown(page) == ()
    assert opens_with(porch, courier, person, codes)


def test_a_code_that_another_page_has_overtaken_is_told_as_that(
    page: SettingsPage, kim: RecoveryCodes, courier: InstantCourier
) -> None:
    assert courier.house is not None
    press(page, "code_new")
    choose(page, RecoveryChoice.MINE)
    courier.house.vault.drawing.forget()
    type_back(page)
    assert "The code you typed back can no longer be used." in said(page, "new_code_trouble")
    assert shown(page) == ()
    try_code(courier.house, kim.codes)
    choose(page, RecoveryChoice.MINE)  # and it begins again
    assert shown(page)


@pytest.mark.parametrize("leave", ["forget", "lock"])
def test_a_passphrase_that_was_typed_goes_with_its_owner(
    page: SettingsPage, kim: RecoveryCodes, leave: str
) -> None:
    press(page, "code_new")
    field = line(page, "new_code_passphrase")
    field.setText(OLD)
    if leave == "forget":
        page.forget()
    else:
        page.set_open(None, None)
    assert field.text() == ""


# ---- the lock inside ------------------------------------------------------------------------------


def test_the_lock_inside_changes_with_a_new_code_and_the_same_passphrase(
    page: SettingsPage, kim: RecoveryCodes, porch: Porch, courier: InstantCourier
) -> None:
    assert courier.house is not None
    person = courier.house.person
    old_headers = {path: path.read_bytes() for path in porch.places.vaults.rglob("header.*")}
    assert not is_there(page, "inside_change")  # folded: nothing alarming at first sight
    press(page, "inside_fold")
    assert "You did nothing wrong." in texts(page)
    press(page, "inside_change")
    choose(page, RecoveryChoice.ADULT, name="inside")
    codes = shown(page)
    assert courier.house.vault.inside.epochs.db == 1  # first on paper
    type_back(page)
    assert "The lock inside is changed." in said(page, "inside_told")
    assert "Your new code works" in said(page, "inside_told")
    assert courier.house.vault.inside.epochs.db == 2
    assert not opens_with(porch, courier, person, kim.codes)
    assert opens_with(porch, courier, person, codes)
    courier.stop()
    assert all(path.read_bytes() != before for path, before in old_headers.items())


def test_folding_it_up_never_loses_a_code_that_somebody_is_copying(
    page: SettingsPage, kim: RecoveryCodes
) -> None:
    press(page, "inside_fold")
    press(page, "inside_change")
    choose(page, RecoveryChoice.MINE, name="inside")
    codes = shown(page)
    press(page, "inside_fold")
    assert shown(page) == ()
    press(page, "inside_fold")
    assert shown(page) == codes


OWN = ("code_section", "inside_fold", "backups_section", "leave_fold")


def test_what_is_ones_own_stands_here_only_while_its_owner_is_in(page: SettingsPage) -> None:
    assert [name for name in OWN if page.findChild(QWidget, name) is not None] == []


def test_locking_takes_what_is_ones_own_off_the_page(page: SettingsPage, kim: RecoveryCodes) -> None:
    assert [name for name in OWN if is_there(page, name)] == list(OWN)
    page.set_open(None, None)
    assert [name for name in OWN if is_there(page, name)] == []
