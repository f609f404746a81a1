"""The style sheet and palette, made from the tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from family_app.places import shipped
from family_app.ui.parts.look import CARD_RADIUS, HERO_RADIUS, RADIUS, TABLES, TARGET, Look

_QSS = """
QToolTip {{ background: {panel}; color: {ink}; border: 1px solid {edge}; padding: 6px; }}
QFrame[card="true"] {{ background: {panel}; border: 1px solid {line}; border-radius: {card_radius}px; }}
QFrame[hero="true"] {{ background: {primary_soft}; border: none; border-radius: {hero_radius}px; }}
QFrame[hero="card"] {{ background: {panel}; border: 1px solid {line}; border-radius: {hero_radius}px; }}
QFrame[hero="help"] {{ background: {help_soft}; border: none; border-radius: {card_radius}px; }}
QFrame[hero="private"] {{ background: {private_soft}; border: none; border-radius: {card_radius}px; }}
QFrame[hero="apricot"] {{ background: {apricot_soft}; border: none; border-radius: {card_radius}px; }}
QFrame[hero="sky"] {{ background: {sky_soft}; border: none; border-radius: {card_radius}px; }}
QFrame[rail="true"] {{ background: {rail}; border: none; border-right: 1px solid {line}; }}
QFrame[panel="true"] {{ background: {paper}; border: none; border-right: 1px solid {line}; }}
QLabel {{ background: transparent; }}
QLabel[muted="true"] {{ color: {muted}; }}
QLabel[tone="private"] {{ color: {private}; }} QLabel[tone="help"] {{ color: {help}; }}
QLabel[tone="apricot"] {{ color: {apricot}; }} QLabel[tone="primary"] {{ color: {primary}; }}
QScrollArea, QScrollArea > QWidget > QWidget[clear="true"], QWidget[clear="true"] {{ background: transparent; border: none; }}

QPushButton {{ background: {panel}; color: {ink}; border: 1px solid {edge}; border-radius: {radius}px;
  padding: {pad_y}px {pad_x}px; min-height: {inner}px; font-weight: 600; }}
QPushButton:hover {{ background: {rail}; }}
QPushButton:disabled {{ color: {muted}; border-color: {line}; background: {paper}; }}
QPushButton[kind="primary"] {{ background: {primary}; color: {on_primary}; border-color: {primary}; }}
QPushButton[kind="private"] {{ background: {private}; color: {on_private}; border-color: {private}; }}
QPushButton[kind="primary"]:disabled, QPushButton[kind="private"]:disabled {{ background: {line}; color: {muted}; border-color: {line}; }}
QPushButton[kind="quiet"] {{ background: transparent; color: {primary}; border-color: transparent; }}
QPushButton[kind="quiet"]:hover {{ background: {primary_soft}; }}
QPushButton[kind="quiet-private"] {{ background: transparent; color: {private}; border-color: transparent; }}
QPushButton[kind="quiet-private"]:hover {{ background: {private_soft}; }}
QPushButton[kind="help"] {{ background: {help_soft}; color: {help}; border-color: {help_soft}; text-align: left; }}
QPushButton[kind="help"]:hover {{ border-color: {help}; }}
QPushButton[kind="rail"] {{ background: transparent; color: {ink}; border-color: transparent; text-align: left; padding-left: 10px; padding-right: 4px; }}
QPushButton[kind="rail"]:hover {{ background: {line}; }}
QPushButton[kind="rail"]:checked {{ background: {primary_soft}; color: {primary}; }}
QPushButton[kind="rail-private"] {{ background: transparent; color: {ink}; border-color: transparent; text-align: left; padding-left: 10px; padding-right: 4px; }}
QPushButton[kind="rail-private"]:hover {{ background: {line}; }}
QPushButton[kind="rail-private"]:checked {{ background: {private_soft}; color: {private}; }}
QPushButton[kind="chip"] {{ border-radius: {round}px; padding: {pad_y}px {pad_x}px; font-weight: 500; }}
QPushButton[kind="chip"]:checked {{ background: {ink}; color: {panel}; border-color: {ink}; }}
QPushButton[kind="chip-private"] {{ border-radius: {round}px; padding: {pad_y}px {pad_x}px; font-weight: 500; }}
QPushButton[kind="chip-private"]:checked {{ background: {private_soft}; color: {private}; border-color: {private}; }}
QPushButton[kind="tile"] {{ border: 1px solid {line}; border-radius: {card_radius}px; text-align: left; padding: 0; }}
QPushButton[kind="tile"]:hover {{ background: {panel}; border-color: {edge}; }}
QPushButton[kind="icon"] {{ background: transparent; border-color: transparent; padding: 0; min-width: {sign}px; min-height: {sign}px; }}
QPushButton[kind="icon"]:hover {{ background: {rail}; }}
QPushButton[kind="inside"] {{ background: transparent; border-color: transparent; padding: 0; min-height: 0; min-width: 0; }}
QPushButton[kind="icon"]:checked {{ background: {private_soft}; }}
QPushButton[kind="pick-tile"], QPushButton[kind="pick-table"] {{ background: {panel}; border: 1px solid {edge}; border-radius: {card_radius}px; text-align: left; padding: 0; }}
QPushButton[kind="pick-tile"]:checked {{ background: {private_soft}; border: 2px solid {private}; }}
QPushButton[kind="pick-table"]:checked {{ background: {primary_soft}; border: 2px solid {primary}; }}
QPushButton[kind="contents"] {{ background: transparent; color: {primary}; border-color: transparent; text-align: left; padding: {pad_y}px 9px; font-weight: 500; }}
QPushButton[kind="contents"]:hover {{ background: {primary_soft}; }}
QPushButton[kind="when"] {{ background: transparent; color: {muted}; border-color: transparent; text-align: left; padding: {pad_y}px 9px; font-weight: 400; }}
QPushButton[kind="when"]:hover {{ background: {rail}; }}
QPushButton[kind="day"] {{ background: transparent; border-color: transparent; padding: 0; font-weight: 400; min-height: {target}px; }}
QPushButton[kind="day"]:checked {{ background: {private_soft}; color: {private}; }}
QPushButton[kind="fold"] {{ background: transparent; border-color: transparent; border-radius: {card_radius}px; text-align: left; padding: 0; min-height: {fold}px; }}
QPushButton[kind="pick"] {{ background: {panel}; border: 2px solid {line}; padding: 0; min-width: {target}px; min-height: {target}px; }}
QPushButton[kind="pick"]:checked {{ background: {rail}; border: 3px solid {ink}; }}
QPushButton[narrow="true"] {{ padding: 0; text-align: center; min-height: 42px; }}
QPushButton:focus, QPushButton[kind]:checked:focus, QLineEdit:focus, QComboBox:focus, QTextEdit:focus, QPlainTextEdit:focus, QListView:focus,
QDateTimeEdit:focus, QCheckBox:focus, QRadioButton:focus, QScrollArea:focus, QTextBrowser:focus, QFrame[card="true"]:focus
  {{ border: 3px solid {focus}; }}
/* The ring is wider than the border it replaces: without this the words beside it would be cut off. */
QPushButton[kind="plain"]:focus, QPushButton[kind="primary"]:focus, QPushButton[kind="private"]:focus, QPushButton[kind="quiet"]:focus,
QPushButton[kind="quiet-private"]:focus, QPushButton[kind="help"]:focus, QPushButton[kind="rail"]:focus, QPushButton[kind="rail-private"]:focus,
QPushButton[kind="chip"]:focus, QPushButton[kind="chip-private"]:focus {{ padding: {pad_y_focus}px {pad_x_focus}px; }}
QPushButton[narrow="true"]:focus {{ padding: 0; }}

QLineEdit, QComboBox, QDateTimeEdit, QPlainTextEdit, QTextBrowser {{ background: {panel}; color: {ink}; border: 1px solid {edge};
  border-radius: {radius}px; padding: {pad_y}px 12px; min-height: {inner}px; selection-background-color: {private_soft}; selection-color: {ink}; }}
QTextEdit {{ background: transparent; color: {ink}; border: 1px solid transparent; border-radius: {radius}px;
  padding: 6px; selection-background-color: {private_soft}; selection-color: {ink}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QLineEdit[title="true"] {{ background: transparent; border: 1px solid transparent; padding: 4px 6px; }}
QLineEdit[title="true"]:focus {{ border: 3px solid {focus}; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 34px; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url("{arrow}"); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {panel}; color: {ink}; border: 1px solid {edge}; outline: 0; padding: 4px;
  selection-background-color: {primary_soft}; selection-color: {ink}; }}
QListView {{ background: transparent; border: 1px solid transparent; border-radius: {radius}px; outline: 0; }}
QCheckBox, QRadioButton {{ spacing: 10px; min-height: {target}px; border: 3px solid transparent; border-radius: {radius}px; padding: 0 6px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px; border: 2px solid {edge}; background: {panel}; }}
QCheckBox::indicator {{ border-radius: 6px; }} QRadioButton::indicator {{ border-radius: {tick_round}px; }}
QCheckBox::indicator:checked {{ image: url("{ticked}"); }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {primary}; border-color: {primary}; }}
QProgressBar {{ background: {line}; border: none; border-radius: {bar}px; }}
QProgressBar::chunk {{ background: {private}; border-radius: {bar}px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QFrame[rail="true"] QScrollBar:vertical {{ width: 8px; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 5px; min-height: 36px; margin: 1px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 5px; min-width: 36px; margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; width: 0; height: 0; }}
QMenu {{ background: {panel}; color: {ink}; border: 1px solid {edge}; padding: 6px; }}
QMenu::item {{ padding: 10px 22px; border-radius: 8px; }} QMenu::item:selected {{ background: {primary_soft}; }}
"""


def style_sheet(look: Look) -> str:
    """The style sheet for the theme and text size that are on."""
    tokens = TABLES[look.theme]
    pad = look.px(8)
    tick = look.px(20)
    return _QSS.format(
        **tokens, arrow=_picture("arrow", look), ticked=_picture("tick", look), focus=tokens["primary"], radius=RADIUS, card_radius=CARD_RADIUS, hero_radius=HERO_RADIUS,
        target=max(TARGET, look.px(TARGET * 0.8)), sign=min(60, max(TARGET, look.px(TARGET * 0.8))), pad_y=pad, pad_x=look.px(14), tick=tick,
        tick_round=tick // 2 + 2, pad_y_focus=pad - 2, pad_x_focus=look.px(14) - 2, fold=max(68, look.px(24) + 40), inner=max(TARGET - 2 * pad - 2, look.px(20)),
        bar=look.px(14) // 2, round=max(TARGET, look.px(20) + 2 * pad) // 2,
    )  # fmt: skip


def _picture(name: str, look: Look) -> str:
    """A style sheet takes pictures by file name only: one for light and one for dark ground of each."""
    ground = "light" if look.theme == "light" else "dark"
    return shipped("resources", "styles", f"{name}-on-{ground}.svg").as_posix()


def palette(look: Look) -> QPalette:
    """The palette for the theme that is on; Fusion draws the rest from it."""
    made, role = QPalette(), QPalette.ColorRole
    pairs = {
        role.Window: "paper", role.Base: "panel", role.AlternateBase: "rail", role.Button: "panel",
        role.WindowText: "ink", role.Text: "ink", role.ButtonText: "ink", role.BrightText: "help",
        role.Highlight: "private_soft", role.HighlightedText: "ink", role.Link: "primary",
        role.PlaceholderText: "muted", role.ToolTipBase: "panel", role.ToolTipText: "ink",
        role.Mid: "edge", role.Dark: "edge", role.Light: "panel", role.Midlight: "line", role.Accent: "primary",
    }  # fmt: skip
    for which, token in pairs.items():
        made.setColor(which, look.colour(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, look.colour("muted"))
    made.setColor(role.Shadow, QColor(60, 40, 20, 40))
    return made


def dress(app: QApplication, look: Look) -> None:
    """Puts the look on: font, palette, style sheet, in this order (the sheet is the slow one)."""
    app.setFont(look.text_font())
    app.setPalette(palette(look))
    app.setStyleSheet(style_sheet(look))
    # A new sheet gives every label the font back that it had under the old one: they put theirs on again.
    look.changed.emit()
