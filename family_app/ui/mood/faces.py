"""Five drawn faces in one colour: none is better than another, and a picture of nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from family_app.domain.mood import FACE_NUMBERS, Face
from family_app.ui.parts.basic import row
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.words import translate

FACE = 58  # px of the drawn face at 100 %
WORD = 15
AIR, SIDE = 10, 6  # px around the words, and beside them
BEND = {1: -1.0, 2: -0.5, 3: 0.0, 4: 0.5, 5: 1.0}  # how the mouth goes
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def draw_face(painter: QPainter, area: QRectF, number: int, token: str) -> None:
    """A circle, two eyes and a mouth; `number` 1 to 5."""
    side = min(area.width(), area.height())
    centre = area.center()
    pen = QPen(look.colour(token), max(1.5, side / 18), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, side * 0.44, side * 0.44)
    painter.setBrush(look.colour(token))
    for x in (-0.15, 0.15):
        painter.drawEllipse(
            QPointF(centre.x() + side * x, centre.y() - side * 0.1), side * 0.022, side * 0.022
        )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    bend, wide, low = BEND[number], side * 0.2, centre.y() + side * 0.17
    if bend == 0:
        painter.drawLine(QPointF(centre.x() - wide, low), QPointF(centre.x() + wide, low))
        return
    high = side * 0.26 * abs(bend)
    box = QRectF(centre.x() - wide, low - high / 2, 2 * wide, high)
    start = 180 if bend > 0 else 0
    painter.drawArc(box, start * 16, 180 * 16)


class SmallFace(QWidget):
    """One face, to look at; whoever hears the page hears the word beside it."""

    def __init__(self, number: int, side: int = 40) -> None:
        super().__init__()
        self._number, self._side = number, side
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        side = round(self._side * min(look.scale, 1.5))
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_face(painter, QRectF(self.rect()), self._number, "private")
        painter.end()


class FaceButton(QAbstractButton):
    """One face with its word below it, on as many lines as it needs."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.setObjectName(f"face_{number}")
        self.setCheckable(True)
        self.setAutoExclusive(True)  # said as one of many
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._dress)
        self._dress()

    def say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        #: {number} is a key from 1 to 5 that chooses this face.
        self.setAccessibleDescription(translate("Mood", "Key {number}").format(number=self.number))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - 2 * SIDE - 4), 10_000)
        words = self.fontMetrics().boundingRect(room, self._flags(room.width()), self.text())
        return self._side + words.height() + 2 * AIR + 8

    def sizeHint(self) -> QSize:
        wide = max(look.px(96), TARGET)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(TARGET, look.px(58)), self._side + self.fontMetrics().height() + 2 * AIR)

    def _flags(self, room: int) -> int:
        """Words break between words; one that is wider than its button breaks where it must."""
        metrics = self.fontMetrics()
        fits = all(metrics.horizontalAdvance(word) <= room for word in self.text().split())
        wrap = Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere
        return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | wrap)

    @property
    def _side(self) -> int:
        return round(FACE * min(look.scale, 1.5))

    def _dress(self) -> None:
        self.setFont(look.text_font(WORD, semibold=True))
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        chosen, focused = self.isChecked(), self.hasFocus()
        painter.setBrush(look.colour("private_soft" if chosen else "panel"))
        edge = "primary" if focused else "private" if chosen else "edge"
        painter.setPen(QPen(look.colour(edge), 3 if focused else 2 if chosen else 1))
        painter.drawRoundedRect(room, 18, 18)
        face = QRectF(room.left(), room.top() + AIR, room.width(), self._side)
        draw_face(painter, face, self.number, "private")
        painter.setPen(look.colour("ink"))
        painter.setFont(self.font())
        words = QRectF(
            room.left() + SIDE, face.bottom() + 4, room.width() - 2 * SIDE, room.bottom() - face.bottom() - 4
        )
        painter.drawText(words, self._flags(round(words.width())), self.text())
        painter.end()


class FaceRow(QWidget):
    """Five faces: mouse, arrows, or the keys 1 to 5. Enter chooses one, and pressed again it says: done."""

    chosen = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("faces")
        self.setProperty("clear", True)
        self.buttons = [FaceButton(number) for number in FACE_NUMBERS]
        self._quiet = False
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for button in self.buttons:
            self._group.addButton(button, button.number)
            # Not `clicked`: a screen reader toggles a face, and Qt then sends nothing else.
            button.toggled.connect(lambda on, number=button.number: self._turned(number, on))
        self.setLayout(row(*self.buttons, gap=8))

    def offer(self, faces: Sequence[Face]) -> None:
        """The words under the faces."""
        self.setAccessibleName(translate("Mood", "How are you now?"))
        for button, face in zip(self.buttons, faces, strict=True):
            button.say(face.label)

    @property
    def value(self) -> int:
        """1 to 5, or 0 while nothing is chosen."""
        return next((button.number for button in self.buttons if button.isChecked()), 0)

    def show_value(self, number: int) -> None:
        """Marks a face and tells nobody; 0 = none."""
        self._quiet = True
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(button.number == number)
        self._group.setExclusive(True)
        self._quiet = False

    def choose(self, number: int) -> None:
        """As if it had been pressed."""
        self.buttons[number - 1].setChecked(True)
        self.buttons[number - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """The keyboard goes to the chosen face, or to the first one."""
        self.buttons[max(0, self.value - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self, number: int, on: bool) -> None:
        if on and not self._quiet:
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            return  # a key that is held down keeps nothing twice
        elif self.value:
            self.entered.emit()
        else:
            focused = next((button for button in self.buttons if button.hasFocus()), self.buttons[0])
            focused.setChecked(True)


def number_of(event: QKeyEvent) -> int:
    """Which face a key chooses; 0 = none."""
    number = event.key() - Qt.Key.Key_0
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return number if plain and number in FACE_NUMBERS else 0
