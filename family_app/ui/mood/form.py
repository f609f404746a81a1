"""The check-in itself: a face is enough; all else may stay empty. Twenty seconds without typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from family_app.domain.feelings import Feeling, for_band
from family_app.domain.mood import FEELINGS_MOST, LINE_LIMIT, WORD_LIMIT, Face, MoodChoice
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.mood.faces import FaceRow, number_of
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column
from family_app.ui.parts.choice_chips import ChoiceChips
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.private_line import PrivateLine
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.with_foot import WithFoot
from family_app.ui.parts.words import translate


class MoodForm(WithFoot):
    """Tells the page what was pressed; keeps nothing itself."""

    done = Signal()
    write_wanted = Signal()
    help_wanted = Signal()
    back_wanted = Signal()  # to looking back, where it is on
    own_wanted = Signal()  # to what one can choose about all this

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=860, margins=(40, 30, 40, 30), place=2)
        self._porch = porch
        self._band = AgeBand.TWELVE
        self._looking = self._read_only = False
        self._title, self._intro = Heading(level=1), Text(size=16, muted=True)
        self.faces = FaceRow()
        self._labels = {name: Text(bold=True) for name in ("energy", "feelings", "parts", "line", "word")}
        self.energy = ChoiceChips(name="mood_energy", most=1)
        self.feelings = ChoiceChips(name="mood_feeling", most=FEELINGS_MOST)
        self._meanings = Text(size=15, muted=True)
        self._meanings.setObjectName("mood_meanings")
        self.word = PrivateLine(name="mood_word", most=WORD_LIMIT)
        self.parts = ChoiceChips(name="mood_part")
        self.line = PrivateLine(name="mood_line", most=LINE_LIMIT)
        self._done = Button(name="mood_done", kind="private", icon="check", press=self.done.emit)
        self._more = Button(name="mood_more", icon="pencil-simple-line", press=self.write_wanted.emit)
        self._help = Button(name="mood_help", kind="help", icon="lifebuoy", press=self.help_wanted.emit)
        self._back = Button(name="mood_look_back", kind="quiet-private", icon="calendar-blank")
        self._own = Button(name="mood_own", kind="quiet-private", icon="gear-six", press=self.own_wanted.emit)
        self._seen_by = Text(size=14, muted=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        label = self._labels
        below = FlowLayout(gap=6)
        for button in (self._done, self._more, self._help):
            self.add_action(button)
        for button in (self._back, self._own):
            below.addWidget(button)
        card = CardFrame()
        card.setLayout(
            column(
                label["energy"], self.energy, 4, label["feelings"], self.feelings, self._meanings,
                label["word"], self.word, 4, label["parts"], self.parts, 4, label["line"], self.line,
                gap=8, margins=(24, 20, 24, 22),
            )
        )  # fmt: skip
        body = self.page.body
        head = box(column(self._title, self._intro, gap=4))
        for part in (head, self.faces, card, box(below), self._seen_by):
            body.addWidget(part)
        body.addStretch(1)
        label["word"].setBuddy(self.word)
        label["line"].setBuddy(self.line)

    def _connect(self) -> None:
        self.faces.chosen.connect(lambda _number: self._can_go_on())
        self.faces.entered.connect(self._entered)
        self.feelings.changed.connect(self._say_meanings)
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())

    # ---- what was chosen ------------------------------------------------------------------------

    @property
    def choice(self) -> MoodChoice:
        """What stands there now; face 0 while none is chosen."""
        energy = self.energy.chosen
        return MoodChoice(
            face=self.faces.value,
            energy=int(energy[0]) if energy else None,
            feelings=self.feelings.chosen,
            own_word=self.word.text().strip(),
            parts=self.parts.chosen,
            line=self.line.text().strip(),
        )

    def start_fresh(self) -> None:
        """Nothing chosen, nothing written."""
        self.faces.show_value(0)
        for chips in (self.energy, self.feelings, self.parts):
            chips.show_chosen(())
        self.word.clear()
        self.line.clear()
        self._say_meanings()
        self._can_go_on()
        self.page.verticalScrollBar().setValue(0)

    def set_read_only(self, on: bool) -> None:
        self._read_only = on
        self._can_go_on()

    def _can_go_on(self) -> None:
        chosen = self.faces.value > 0 and not self._read_only
        self._done.setEnabled(chosen)
        self._more.setEnabled(chosen)

    def _entered(self) -> None:
        if self._done.isEnabled():
            self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = number_of(event)  # whoever types has the key already: it never comes here
        if number:
            self.faces.choose(number)
            return
        super().keyPressEvent(event)

    # ---- words ----------------------------------------------------------------------------------

    def offer(self, band: AgeBand, faces: Sequence[Face]) -> None:
        """The words of this age, in the language that is on; faces as the person named them."""
        if faces:
            self.faces.offer(faces)
        if band is not self._band:
            self._band = band
            self.retranslate()

    def show_looking(self, on: bool) -> None:
        """Whether looking back is on."""
        self._looking = on
        self._back.setVisible(on)

    def retranslate(self) -> None:
        shelf = self._porch.shelf
        version = shelf.mood_words.version_for(self._band)
        self._title.setText(translate("Mood", "How are you now?"))
        self._intro.setText(translate("Mood", "A face is enough. All the rest may stay empty."))
        feelings: Sequence[Feeling] = for_band(shelf.feelings, self._band)
        captions = {
            "energy": translate("Mood", "Energy"),
            "feelings": translate("Mood", "Up to three words"),
            "word": translate("Mood", "Or a word of your own"),
            "parts": translate("Mood", "What played a part?"),
            "line": translate("Mood", "One line, if you like"),
        }
        for name, words in captions.items():
            self._labels[name].setText(words)
        energy = [(str(at), each.words, "") for at, each in enumerate(version.energy, start=1)]
        self.energy.offer(captions["energy"], energy)
        self.feelings.offer(captions["feelings"], [(f.id, f.word, f.meaning) for f in feelings])
        self.parts.offer(captions["parts"], [(part.id, part.words, "") for part in version.parts])
        self.word.setAccessibleName(captions["word"])
        self.line.setAccessibleName(captions["line"])
        self._done.setText(translate("Mood", "Done"))
        self._more.setText(translate("Mood", "Write more"))
        self._help.setText(translate("Mood", "I want help now"))
        self._back.setText(translate("Mood", "Look back"))
        self._own.setText(translate("Mood", "My choices"))
        self._back.setVisible(self._looking)
        self._seen_by.setText(translate("Mood", "Only you can see this. Nothing is added up or compared."))
        self._say_meanings()
        tab_in_order(self)

    def _say_meanings(self) -> None:
        """What the chosen words mean: a pointer and a screen reader hear it before they choose."""
        meaning = {each.id: each for each in self._porch.shelf.feelings}
        chosen = [meaning[each] for each in self.feelings.chosen if each in meaning]
        #: {word} is a feeling such as 'proud', {meaning} says in one line what it means.
        said = translate("Mood", "{word}: {meaning}")
        self._meanings.setText(
            "\n".join(said.format(word=each.word, meaning=each.meaning) for each in chosen if each.meaning)
        )
        self._meanings.setVisible(bool(self._meanings.text()))
