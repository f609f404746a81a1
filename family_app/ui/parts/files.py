"""Choosing a file, in our own window: the system's own would put it in its list of recent files."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings, QStorageInfo, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from family_app.ui.parts.words import translate

ENDING = "fbk"
_NOTES = "FileDialog"  # under this Qt keeps the folders that were visited
_STICKS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")

Chosen = Callable[[Path], None]
AskFile = Callable[[QWidget, Chosen], None]


def ask_where_to_put(parent: QWidget, chosen: Chosen) -> None:
    """Asks for a place and a name for a new backup; the name proposed says nothing about anybody."""
    dialog = _dialog(parent, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # Nothing is ever overwritten, so there is nothing to ask about it.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(ENDING)
    dialog.selectFile(f"backup-{secrets.token_hex(3)}.{ENDING}")
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Files", "Put it here"))
    dialog.open()


def ask_where_to_save(parent: QWidget, chosen: Chosen, proposed: str, ending: str) -> None:
    """Asks for a place and a name for something that anybody can read, such as a PDF."""
    dialog = _dialog(parent, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # Nothing is ever overwritten: whoever writes takes a free name.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilters([translate("Files", "All files (*)")])
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(f"{proposed}.{ending}")
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Files", "Put it here"))
    dialog.open()


def ask_for_backup(parent: QWidget, chosen: Chosen) -> None:
    """Asks for the file of a backup."""
    dialog = _dialog(parent, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Files", "Take this one"))
    dialog.open()


def _dialog(parent: QWidget, chosen: Chosen) -> QFileDialog:
    before = _noted()
    # The title of a window shows in task lists: it is the same whatever is open.
    dialog = QFileDialog(parent, translate("Window", "Kitchen Table"), str(Path.home()))
    dialog.setObjectName("choose_file")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters([translate("Files", "Backups (*.fbk)"), translate("Files", "All files (*)")])
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Files", "Where"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, translate("Files", "Name"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Files", "Kind"))
    dialog.setLabelText(QFileDialog.DialogLabel.Reject, translate("Files", "Cancel"))
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(place)) for place in (Path.home(), *_sticks())])
    dialog.setHistory([])
    dialog.resize(parent.window().size() * 0.8)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    # As it goes, Qt notes where it was. The front door leaves it no file for that; not every system has one.
    dialog.destroyed.connect(lambda: _put_back(before))
    return dialog


def _settings_of_qt() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def _noted() -> dict[str, object]:
    settings = _settings_of_qt()
    return {key: settings.value(key) for key in settings.allKeys() if key.startswith(f"{_NOTES}/")}


def _put_back(before: dict[str, object]) -> None:
    """Nothing of ours stays in what Qt keeps for all programs of this user, and theirs does."""
    settings = _settings_of_qt()
    settings.remove(_NOTES)
    for key, value in before.items():
        settings.setValue(key, value)
    settings.sync()
    if not settings.allKeys():
        with suppress(OSError):
            Path(settings.fileName()).unlink()


def _sticks() -> list[Path]:
    """Sticks and other disks that somebody plugged in."""
    roots = [volume.rootPath() for volume in QStorageInfo.mountedVolumes() if volume.isReady()]
    return [Path(root) for root in roots if root.startswith(_STICKS) or root[1:3] == ":/"]
