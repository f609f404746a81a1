"""The soft shadow under what can be picked up: drawn on the ground around it, where no edge cuts it off."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from family_app.ui.parts.look import look

BLUR, DOWN = 28, 6  # px
STRENGTH = 26  # of 255, where it is deepest: 10 %
_MOVING = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.ShowToParent, QEvent.Type.HideToParent}


def lift(thing: QWidget, radius: int) -> None:
    """Gives it a shadow from the moment it is first shown."""
    Lifting(thing, radius)


class Lifting(QObject):
    """Waits until the thing stands somewhere, then keeps its shadow under it.

    Not a QGraphicsEffect: that is cut off by the nearest box, and draws everything in the card twice.
    """

    def __init__(self, thing: QWidget, radius: int) -> None:
        super().__init__(thing)
        self._thing, self._radius = thing, radius
        self._shade: Shade | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._follow)
        thing.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._shade is None and event.type() == QEvent.Type.Show and watched is self._thing:
            self._begin()
        elif self._shade is not None and event.type() in _MOVING:
            self._turn.start(0)  # when the layout has placed everything
        return False

    def _begin(self) -> None:
        ground = self._thing.parentWidget()
        if ground is None:
            return
        while True:
            ground.installEventFilter(self)
            above = ground.parentWidget()
            # The content of a column that scrolls: the shadow must scroll with it.
            if above is None or isinstance(above.parentWidget(), QScrollArea):
                break
            ground = above
        self._shade = Shade(ground, self._radius)
        self._thing.destroyed.connect(self._shade.deleteLater)
        self._follow()

    def _follow(self) -> None:
        shade = self._shade
        ground = shade.parentWidget() if shade is not None else None
        if shade is None or ground is None or not ground.isAncestorOf(self._thing):
            return
        place = QRect(self._thing.mapTo(ground, QPoint(0, 0)), self._thing.size())
        shade.setGeometry(place.adjusted(-BLUR, DOWN - BLUR, BLUR, DOWN + BLUR))
        shade.setVisible(self._thing.isVisibleTo(ground))
        shade.lower()


class Shade(QWidget):
    """Warm black that fades to nothing."""

    def __init__(self, ground: QWidget, radius: int) -> None:
        super().__init__(ground)
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if look.theme != "light":
            return  # there is no shadow on dark ground
        painter = QPainter(self)
        painter.drawPixmap(0, 0, _drawn(self.width(), self.height(), self._radius))
        painter.end()


@lru_cache(maxsize=8)
def _drawn(width: int, height: int, radius: int) -> QPixmap:
    drawn = QPixmap(width, height)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    before = 0
    for inset in range(2, 2 * BLUR, 2):
        # Each ring adds what is still missing at its place: slow at the edge, as light falls.
        part = inset / (2 * BLUR)
        deep = round(STRENGTH * part * part * (3 - 2 * part))
        painter.setBrush(QColor(80, 55, 25, deep - before))
        before = deep
        corner = max(2, radius + BLUR - inset)
        painter.drawRoundedRect(inset, inset, width - 2 * inset, height - 2 * inset, corner, corner)
    painter.end()
    return drawn
