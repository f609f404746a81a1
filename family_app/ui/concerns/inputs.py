"""The inputs of one step: what is asked, what helps, and something to choose or write. All may stay empty."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.domain.concern import ADDRESS_LIMIT, SHORT_LIMIT, TEXT_LIMIT, ConcernDraft
from family_app.domain.concern_words import ConcernVersion, ConcernWords, Kind
from family_app.domain.feelings import Feeling, for_band
from family_app.domain.people import AgeBand
from family_app.ui.concerns.days import day_words
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.basic import Button, Text, box, row
from family_app.ui.parts.choice_chips import ChoiceChips
from family_app.ui.parts.pick_tile import Pick, PickTiles
from family_app.ui.parts.private_line import PrivateLine, PrivateText, kept_size
from family_app.ui.parts.words import translate

_COLUMN_OF_WISHES = 280  # px
HOME_ADULT = "home_adult"  # of the young helpers: who lives in the same home


class StepInputs(QWidget):
    """One widget for every step; `show_step` decides which of its parts is seen."""

    changed = Signal()
    full = Signal()  # what was typed or pasted does not fit any more

    def __init__(self, clipboard: OwnClipboard, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._now = now
        self._helpers: list[Pick] = []
        self.kind = PickTiles(name="concern_kind", large=True, column=330)
        self.place = ChoiceChips(name="concern_place", most=1)
        self.place_words = PrivateLine(name="concern_place_words", most=SHORT_LIMIT)
        self.who = PrivateLine(name="concern_who", most=SHORT_LIMIT)
        self.address = PrivateLine(name="concern_address", most=ADDRESS_LIMIT)
        self.at_home = Button(name="concern_at_home", kind="chip-private", icon="house-line")
        self.at_home_text = Text(size=16)
        self.at_home_text.setObjectName("concern_at_home_text")
        self._at_home_row = box(row(self.at_home, None))
        self.happened = PrivateLine(name="concern_happened", most=SHORT_LIMIT)
        self.moments = ChoiceChips(name="concern_moment", most=1)
        self.wanted = ChoiceChips(name="concern_wanted")
        self.wanted_words = PrivateLine(name="concern_wanted_words", most=SHORT_LIMIT)
        self.words = PrivateText(clipboard, name="concern_words", most=TEXT_LIMIT, measure=kept_size)
        self.pictures = Text(size=15, muted=True)
        self.feelings = ChoiceChips(name="concern_feeling")
        self.wish = PickTiles(name="concern_wish", column=_COLUMN_OF_WISHES)
        self.helper = PickTiles(name="concern_helper", large=True, column=260)
        self._labels = {name: Text(bold=True) for name in ("place", "who", "address", "happened", "wanted")}
        self._parts: dict[str, list[QWidget]] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        label = self._labels
        self._parts = {
            "what": [self.kind],
            "where": [self.place, label["place"], self.place_words],
            "who": [label["who"], self.who, label["address"], self.address],
            "when": [self.moments, label["happened"], self.happened],
            "wanted": [self.wanted, label["wanted"], self.wanted_words],
            "words": [self.words, self.pictures],
            "feel": [self.feelings],
            "want": [self.wish],
            "tell": [self.helper],
        }  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for parts in self._parts.values():
            for part in parts:
                layout.addWidget(part)
                part.hide()
        for part in (self._at_home_row, self.at_home_text):
            layout.addWidget(part)
        for name, field in (
            ("place", self.place_words), ("who", self.who), ("address", self.address),
            ("happened", self.happened), ("wanted", self.wanted_words),
        ):  # fmt: skip
            label[name].setBuddy(field)

    def _connect(self) -> None:
        for chosen in (self.kind, self.place, self.wanted, self.feelings, self.wish, self.helper):
            chosen.changed.connect(self.changed)
        for line in (self.place_words, self.who, self.address, self.happened, self.wanted_words):
            line.textEdited.connect(lambda _text: self.changed.emit())
            line.inputRejected.connect(self.full)
        self.words.textChanged.connect(self.changed)
        self.words.full.connect(self.full)
        self.at_home.clicked.connect(self._turn_home)
        self.moments.changed.connect(self._moment)

    # ---- showing -------------------------------------------------------------------------------

    def show_step(self, step: str) -> None:
        """Shows the parts of this step and puts the keyboard in the first of them."""
        for name, parts in self._parts.items():
            for part in parts:
                part.setVisible(name == step)
        self._at_home_row.setVisible(step in ("who", "tell"))
        self.at_home_text.setVisible(step in ("who", "tell") and self.at_home.isChecked())
        first = {
            "what": self.kind.focus_first, "where": self.place.focus_first, "who": self.who.setFocus,
            "when": self.moments.focus_first, "wanted": self.wanted.focus_first, "words": self.words.setFocus,
            "feel": self.feelings.focus_first, "want": self.wish.focus_first, "tell": self.helper.focus_first,
        }[step]  # fmt: skip
        first()

    def show_draft(self, draft: ConcernDraft) -> None:
        """Fills everything in and tells nobody."""
        quiet = QSignalBlocker(self)
        self.kind.show_chosen((draft.kind,) if draft.kind else ())
        self.place.show_chosen((draft.place,) if draft.place else ())
        self.wanted.show_chosen(draft.wanted)
        self.feelings.show_chosen(draft.feelings)
        self.wish.show_chosen((draft.wish,) if draft.wish else ())
        self.helper.show_chosen((draft.helper,) if draft.helper else ())
        self.moments.show_chosen(())
        self.place_words.setText(draft.place_words)
        self.who.setText(draft.who)
        self.address.setText(draft.address)
        self.happened.setText(draft.happened)
        self.wanted_words.setText(draft.wanted_words)
        self.words.setPlainText(draft.words)
        self.at_home.setChecked(draft.at_home)
        self._offer_fitting_helpers()
        quiet.unblock()

    def filled(self, step: str) -> bool:
        """Whether anything was chosen or written at this step: then the button says Next, not Skip."""
        return {
            "what": bool(self.kind.chosen),
            "where": bool(self.place.chosen or self.place_words.text().strip()),
            "who": bool(self.who.text().strip() or self.address.text().strip() or self.at_home.isChecked()),
            "when": bool(self.happened.text().strip()),
            "wanted": bool(self.wanted.chosen or self.wanted_words.text().strip()),
            "words": bool(self.words.toPlainText().strip()),
            "feel": bool(self.feelings.chosen),
            "want": bool(self.wish.chosen),
            "tell": bool(self.helper.chosen or self.at_home.isChecked()),
        }[step]

    def _turn_home(self) -> None:
        self.at_home_text.setVisible(self.at_home.isChecked())
        self._offer_fitting_helpers()
        self.changed.emit()

    def _moment(self) -> None:
        """A moment that was chosen stands in words in the line below, where it can still be changed."""
        told = {id_: self._told(id_, words) for id_, words, _meaning in moments()}
        if self.moments.chosen:
            self.happened.setText(told[self.moments.chosen[0]])
        elif self.happened.text() in told.values():
            self.happened.clear()
        self.changed.emit()

    def _told(self, moment: str, words: str) -> str:
        """'Yesterday' is another day tomorrow: with its date it stays the same."""
        today: date = self._now().date()
        days = {"today": today, "yesterday": today - timedelta(days=1)}
        return f"{words}, {day_words(days[moment])}" if moment in days else words

    # ---- words ---------------------------------------------------------------------------------

    def offer(
        self, words: ConcernWords, version: ConcernVersion, band: AgeBand, feelings: tuple[Feeling, ...]
    ) -> None:
        """What can be chosen at this age, in the language that is on."""
        self.kind.offer([_kind(each) for each in words.kinds_for(band)])
        self.place.offer(translate("Concerns", "Where"), [(p.id, p.words, "") for p in words.places])
        self.wanted.offer(
            translate("Concerns", "What they want"), [(w.id, w.words, "") for w in words.wanted]
        )
        offered = for_band(feelings, band)
        self.feelings.offer(translate("Concerns", "Feeling"), [(f.id, f.word, f.meaning) for f in offered])
        self.wish.offer(
            [
                Pick(w.id, w.words, w.icon, w.hint, "help" if w.id == "help_now" else "private")
                for w in words.wishes
            ]
        )
        self.moments.offer(translate("Concerns", "When"), moments())
        self.at_home.setText(version.at_home)
        self.at_home.setAccessibleName(version.at_home)
        self.at_home_text.setText(version.at_home_text)
        self.pictures.setText(f"{version.no_pictures} {version.keep_picture}")
        self._name_lines()

    def offer_helpers(self, picks: list[Pick]) -> None:
        """Whom a young child can tell."""
        self._helpers = picks
        self._offer_fitting_helpers()

    def _offer_fitting_helpers(self) -> None:
        """Where it is about someone at home, nobody who lives there is offered, or stays chosen."""
        home = self.at_home.isChecked()
        self.helper.offer([pick for pick in self._helpers if not (home and pick.id == HOME_ADULT)])
        if home and HOME_ADULT in self.helper.chosen:
            self.helper.show_chosen(())

    def _name_lines(self) -> None:
        words: dict[str, tuple[PrivateLine, Callable[[], str]]] = {
            "place": (self.place_words, lambda: translate("Concerns", "Or write it yourself")),
            "who": (self.who, lambda: translate("Concerns", "Name or user name")),
            "address": (self.address, lambda: translate("Concerns", "Web address, if you know it")),
            "happened": (self.happened, lambda: translate("Concerns", "When, about")),
            "wanted": (self.wanted_words, lambda: translate("Concerns", "In a few words of your own")),
        }
        for name, (field, text) in words.items():
            self._labels[name].setText(text())
            field.setAccessibleName(text())
        self.words.setAccessibleName(translate("Concerns", "In your own words"))


def moments() -> list[tuple[str, str, str]]:
    """Moments that can be chosen instead of typed."""
    return [
        ("today", translate("Concerns", "Today"), ""),
        ("yesterday", translate("Concerns", "Yesterday"), ""),
        ("this_week", translate("Concerns", "This week"), ""),
        ("longer", translate("Concerns", "Longer ago"), ""),
        ("often", translate("Concerns", "It goes on"), ""),
    ]


def _kind(kind: Kind) -> Pick:
    return Pick(kind.id, kind.words, kind.icon, kind.hint)
