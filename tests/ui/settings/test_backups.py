"""Backups: made and read back, put on a stick, brought back next to the journal of now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.journal import bin_page, keep_draft
from family_app.activities.people import at_the_table
from family_app.activities.unlock import open_space
from family_app.domain.people import Person
from family_app.house import Porch
from family_app.ui.parts.files import Chosen, ask_for_backup, ask_where_to_put
from family_app.ui.settings.backups_section import BackupsSection
from family_app.ui.settings.page import SettingsPage
from tests.support.builders import a_page
from tests.support.clocks import FixedClock
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import find, is_there, line, press, said, texts
from tests.ui.settings.conftest import OLD


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder / "a.fbk"


@pytest.fixture
def section(
    page: SettingsPage, sam: Person, courier: InstantCourier, stick: Path
) -> Iterator[BackupsSection]:
    """The card alone, with three pages in the journal; whoever is asked for a file says: the stick."""
    assert courier.house is not None
    for number in (1, 2, 3):
        keep_draft(courier.house, a_page(number))

    def answer(_parent: QWidget, chosen: Chosen) -> None:
        chosen(stick)

    made = BackupsSection(courier, where=answer, which=answer)
    made.resize(820, 700)
    made.retranslate()
    made.set_open(sam)
    made.show()
    yield made
    made.deleteLater()


def look_inside(section: QWidget, passphrase: str = OLD) -> None:
    """Types what opened it on the day of the backup."""
    line(section, "back_passphrase").setText(passphrase)
    press(section, "back_look")


def listed(section: QWidget) -> int:
    return sum(is_there(section, f"backup_{at}") for at in range(20))


# ---- making ---------------------------------------------------------------------------------------


def test_one_more_now_and_it_says_that_it_was_read_back(section: BackupsSection, porch: Porch) -> None:
    assert "There is no backup here yet." in texts(section)
    press(section, "backup_now")
    assert "It was read back, and it is whole." in said(section, "backups_told")
    assert "The last one: Monday 9 March 2026" in texts(section)
    assert "From Tuesday 6 January 2026 to Thursday 8 January 2026" in texts(section)
    assert listed(section) == 1
    assert len(list(porch.places.backups.glob("*.fbk"))) == 1


def test_the_newest_stand_first_and_ten_are_kept(
    section: BackupsSection, courier: InstantCourier, porch: Porch
) -> None:
    assert isinstance(porch.clock, FixedClock)
    for _ in range(12):
        porch.clock.pass_by(24 * 3600)
        press(section, "backup_now")
    assert listed(section) == 10
    assert find(section, "backup_0").accessibleName() == (
        "Bring back the backup of Saturday 21 March 2026, 16:10"
    )
    assert "Thursday 12 March" in find(section, "backup_9").accessibleName()


def test_pages_in_the_bin_are_counted_apart(section: BackupsSection, courier: InstantCourier) -> None:
    assert courier.house is not None
    bin_page(courier.house, a_page(3).id)
    press(section, "backup_now")
    assert "in the bin" in texts(section)


def test_one_on_a_stick_is_made_beside_the_list(section: BackupsSection, stick: Path) -> None:
    press(section, "backup_file")
    assert "The backup is in the place that you chose" in said(section, "backups_told")
    assert stick.stat().st_size >= 1024 * 1024
    assert listed(section) == 0


def test_a_file_that_is_there_is_never_overwritten(section: BackupsSection, stick: Path) -> None:
    stick.write_bytes(b"somebody's own")
    press(section, "backup_file")
    assert "There is a file with that name already." in said(section, "backups_trouble")
    assert stick.read_bytes() == b"somebody's own"
    assert is_there(section, "backup_file")


def test_a_stick_that_was_pulled_out_is_told(section: BackupsSection, stick: Path) -> None:
    stick.parent.rmdir()
    press(section, "backup_file")
    assert "Is the stick still plugged in?" in said(section, "backups_trouble")


# ---- bringing back --------------------------------------------------------------------------------


def test_it_comes_back_next_to_the_journal_of_now(
    section: BackupsSection, sam: Person, courier: InstantCourier, porch: Porch, qtbot: QtBot
) -> None:
    assert courier.house is not None
    press(section, "backup_now")
    keep_draft(courier.house, a_page(4))
    before = (porch.places.vaults / str(sam.vault) / "journal.db").read_bytes()

    press(section, "backup_0")
    assert "A backup opens with the passphrase of the day" in texts(section)
    look_inside(section)
    assert "It comes next to the present journal" in texts(section)
    assert "Nothing is overwritten." in texts(section)
    assert len(at_the_table(porch)) == 1  # looking changes nothing
    with qtbot.waitSignal(section.people_changed):
        press(section, "back_bring")

    assert "as “Sam (2)” at the table" in said(section, "backups_told")
    assert (porch.places.vaults / str(sam.vault) / "journal.db").read_bytes() == before
    second = next(person for person in at_the_table(porch) if person.name == "Sam (2)")
    courier.stop()
    courier.house, _opened = open_space(porch, second.id, OLD)
    assert courier.house.vault.journal.count() == 3


def test_the_passphrase_of_another_day_is_told_as_that(section: BackupsSection) -> None:
    press(section, "backup_now")
    press(section, "backup_0")
    look_inside(section, "what I chose much later")
    assert "This passphrase does not open this backup." in said(section, "back_trouble")
    assert "Maybe you had another one on that day." in said(section, "back_trouble")
    assert line(section, "back_passphrase").text() == ""
    look_inside(section)
    assert is_there(section, "back_bring")


def test_a_file_that_is_no_backup_is_refused_in_words(
    section: BackupsSection, stick: Path, porch: Porch
) -> None:
    stick.write_bytes(b"SQLite format 3\0" + bytes(4096))
    press(section, "backup_bring")
    look_inside(section)
    assert "This is no backup of ours, or it is damaged." in said(section, "back_trouble")
    assert len(at_the_table(porch)) == 1


def test_copies_of_a_sync_program_are_named_and_left_alone(
    section: BackupsSection, sam: Person, porch: Porch
) -> None:
    assert "files that are not ours" not in texts(section)
    copy = porch.places.vaults / str(sam.vault) / "journal (conflicted copy).db"
    copy.write_bytes(b"whatever it is")
    section.refresh()
    assert "files that are not ours" in texts(section)
    assert copy.read_bytes() == b"whatever it is"


def test_not_now_leaves_nothing_behind(section: BackupsSection, porch: Porch) -> None:
    press(section, "backup_now")
    press(section, "backup_0")
    look_inside(section)
    press(section, "back_leave")
    assert not is_there(section, "back_bring")
    assert is_there(section, "backup_now")
    assert len(at_the_table(porch)) == 1


@pytest.mark.parametrize("leave", ["forget", "lock"])
def test_what_was_typed_goes_with_its_owner(section: BackupsSection, leave: str) -> None:
    press(section, "backup_now")
    press(section, "backup_0")
    field = line(section, "back_passphrase")
    field.setText(OLD)
    if leave == "forget":
        section.forget()
    else:
        section.set_open(None)
    assert field.text() == ""
    assert not is_there(section, "back_passphrase")


def test_locking_takes_every_number_off_the_page(section: BackupsSection) -> None:
    press(section, "backup_now")
    section.set_open(None)
    section.show()  # even if it were shown
    words = "\n".join(label.text() for label in section.findChildren(QLabel) if label.isVisibleTo(section))
    assert "2026" not in words
    assert "page" not in words.replace("pages are safe", "")


# ---- choosing a file ------------------------------------------------------------------------------


def dialog_of(parent: QWidget) -> QFileDialog:
    found = parent.findChildren(QFileDialog, "choose_file")
    assert len(found) == 1
    return found[0]


def test_our_own_window_asks_where_and_its_name_says_nothing(
    page: SettingsPage, sam: Person, tmp_path: Path
) -> None:
    chosen: list[Path] = []
    ask_where_to_put(page, chosen.append)
    dialog = dialog_of(page)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.windowTitle() == "Kitchen Table"
    proposed = Path(dialog.selectedFiles()[0])
    assert proposed.suffix == ".fbk"
    assert "sam" not in proposed.name.lower()
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QWidget, "fileNameEdit").setText("mine")  # type: ignore[attr-defined]
    dialog.accept()
    assert chosen == [tmp_path / "mine.fbk"]


def test_our_own_window_asks_which_file(page: SettingsPage, tmp_path: Path) -> None:
    (tmp_path / "a.fbk").write_bytes(b"")
    chosen: list[Path] = []
    ask_for_backup(page, chosen.append)
    dialog = dialog_of(page)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QWidget, "fileNameEdit").setText("a.fbk")  # type: ignore[attr-defined]
    dialog.accept()
    assert chosen == [tmp_path / "a.fbk"]
