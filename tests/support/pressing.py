"""Pressing and reading a page as somebody does: only what can be seen counts."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from family_app.ui.parts.banner import Banner


def find(page: QWidget, name: str) -> QPushButton:
    """The last made button of this name: rows are made anew after each change."""
    found = [each for each in page.findChildren(QPushButton, name) if each.isVisibleTo(page)]
    assert found, f"no {name} to be seen"
    return found[-1]


def press(page: QWidget, name: str) -> None:
    button = find(page, name)
    assert button.isEnabled()
    button.click()


def is_there(page: QWidget, name: str) -> bool:
    return any(each.isVisibleTo(page) for each in page.findChildren(QWidget, name))


def line(page: QWidget, name: str) -> QLineEdit:
    found = [each for each in page.findChildren(QLineEdit, name) if each.isVisibleTo(page)]
    assert found, f"no {name} to be seen"
    return found[-1]


def said(page: QWidget, name: str) -> str:
    return " ".join(banner.said for banner in page.findChildren(Banner, name) if banner.isVisibleTo(page))


def texts(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))
