"""What can I do? All guides, or one of them; needs no key and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget

from family_app.domain.guides import Reader
from family_app.house import Porch
from family_app.ui.guides.overview import GuideOverview
from family_app.ui.guides.reading import GuideReading
from family_app.ui.parts.basic import column
from family_app.ui.parts.country_box import usual_country
from family_app.ui.parts.own_copy import OwnCopy
from family_app.ui.parts.page import Page, announce


class GuidesPage(Page):
    """`country` tells the country of the settings, '' = what this computer is set to."""

    def __init__(self, porch: Porch, country: Callable[[], str]) -> None:
        super().__init__()
        self._porch = porch
        self._shown: tuple[str, Reader] | None = None
        self._wanted = False  # a guide was asked for just before the page comes to the front
        self._own = OwnCopy(self)
        self.overview = GuideOverview(porch)
        self.reading = GuideReading(porch, lambda: country() or usual_country(porch))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.reading)
        self.setLayout(column(self._stack))
        self._connect()
        self.ready()

    def _connect(self) -> None:
        self.overview.chosen.connect(self._open)
        self.reading.guide_wanted.connect(self._open)
        self.reading.back_wanted.connect(self.show_all)
        self.reading.copy_wanted.connect(self._own.put)
        self.reading.situation_wanted.connect(lambda wanted: self.go.emit(f"help:{wanted}"))
        self.reading.print_wanted.connect(self._print)

    @property
    def shown(self) -> str:
        """'' for all guides, else the id of the one that is open."""
        return self._shown[0] if self._shown else ""

    def show_for(self, wanted: str) -> None:
        """Opens a guide such as 'G01' or 'G01:parent', also when the page only comes to the front now."""
        guide, _, reader = wanted.partition(":")
        self._wanted = True
        self._open(guide, reader or Reader.TEEN.value)

    def show_all(self) -> None:
        """Back to all guides."""
        self._shown = None
        self.reading.clear()
        self._stack.setCurrentWidget(self.overview)
        self.overview.focus_first()

    def arrive(self) -> None:
        if not self._wanted and self._shown:
            self.show_all()
        self._wanted = False
        if not self._shown:
            self.overview.focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        # Spontaneous: the window was minimised by its owner, who may come back to this very page.
        if not event.spontaneous():
            self._shown = None
            self.reading.clear()
            self._stack.setCurrentWidget(self.overview)
            self.overview.forget()
        super().hideEvent(event)

    def retranslate(self) -> None:
        self.overview.retranslate()
        if self._shown:
            self._open(self._shown[0], self._shown[1].value)

    def _open(self, guide_id: str, reader: str) -> None:
        guide = self._porch.shelf.guide(guide_id)
        self._shown = (guide_id, Reader(reader))
        self.reading.show_guide(guide, Reader(reader))
        self._stack.setCurrentWidget(self.reading)
        self.reading.focus_back()
        version = self.reading.version
        assert version is not None
        announce(self, f"{version.title}. {version.opening}")

    def _print(self) -> None:
        from family_app.ui.printing.guide import print_guide

        guide, version = self.reading.guide, self.reading.version
        if guide is not None and version is not None:
            print_guide(self, self._porch, guide, version, self.reading.country)
