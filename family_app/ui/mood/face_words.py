"""An own word under each face: from now on, and never on what was kept before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from family_app.domain.mood import FACE_NUMBERS, WORD_LIMIT, Face
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.mood.faces import SmallFace
from family_app.ui.parts.basic import Text, row
from family_app.ui.parts.private_line import PrivateLine
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import Section


class FaceWords(Section):
    """A line beside each face; an empty one gives our word back."""

    renamed = Signal(int, str)

    def __init__(self, porch: Porch) -> None:
        super().__init__("smiley", "private", name="mood_face_words")
        self._porch = porch
        self._band = AgeBand.TWELVE
        self._faces: tuple[Face, ...] = ()
        self._intro = Text(size=15, muted=True)
        self.body.addWidget(self._intro)
        self.lines: list[PrivateLine] = []
        for number in FACE_NUMBERS:
            line = PrivateLine(name=f"face_word_{number}", most=WORD_LIMIT)
            line.editingFinished.connect(lambda at=number: self._left(at))
            self.lines.append(line)
            across = row(SmallFace(number), line, gap=14)
            across.setStretch(1, 1)
            self.body.addLayout(across)

    def show_faces(self, band: AgeBand, faces: Sequence[Face]) -> None:
        """The words that stand under them now."""
        self._band, self._faces = band, tuple(faces)
        for line, face in zip(self.lines, faces, strict=False):
            if not line.hasFocus():
                line.setText(face.label if face.own else "")
        self.retranslate()

    def set_read_only(self, on: bool) -> None:
        for line in self.lines:
            line.setReadOnly(on)

    def forget(self) -> None:
        """Nothing of it stays."""
        for line in self.lines:
            line.clear()

    def retranslate(self) -> None:
        self.heading.setText(translate("Mood", "My own words under the faces"))
        self._intro.setText(
            translate(
                "Mood",
                "They count from now on. What you kept before stays as it was. Left empty, it has our word.",
            )
        )
        ours = self._porch.shelf.mood_words.version_for(self._band).faces
        for line, word in zip(self.lines, ours, strict=True):
            line.setPlaceholderText(word.words)
            #: {word} is the word that stands under a face, for instance: fine.
            line.setAccessibleName(translate("Mood", "My word instead of: {word}").format(word=word.words))

    def _left(self, number: int) -> None:
        typed = " ".join(self.lines[number - 1].text().split())
        known = next((face for face in self._faces if face.number == number), None)
        if known is not None and typed != (known.label if known.own else ""):
            self.renamed.emit(number, typed)
