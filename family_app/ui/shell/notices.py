"""What is said above the pages of an open space by itself: after the unlock, and in quiet moments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from family_app.domain.errors import Expected
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.words import translate

if TYPE_CHECKING:
    from family_app.activities.unlock import Opened

Told = tuple[str, str]


class Notices:
    """Speaks through the one banner of the window; what is read goes."""

    def __init__(self, banner: Banner) -> None:
        self._banner = banner

    def after_unlock(self, opened: Opened) -> None:
        """What was found and harms nothing, one thing after the other."""
        self._in_turn(*_worth_knowing(opened))

    def damaged(self, lock: Callable[[], None]) -> None:
        """Some of it cannot be read: the next unlock looks for a backup."""
        self._banner.tell(
            translate("Window", "Some pages of this journal are damaged."),
            translate(
                "Window",
                "What you can read is safe. Lock your space and open it again: then we look for your newest "
                "backup.",
            ),
            action=translate("Window", "Lock my space"),
            press=lock,
        )

    def not_looked(self, trouble: Expected) -> None:
        """Nobody knows whether all of it can be read, and so nothing is backed up."""
        text = translate(
            "Window", "Your pages are saved as always. Until we can, we make no new backup. {reason}"
        )
        self._in_turn(
            (
                translate("Window", "We could not look through your journal for damage."),
                text.format(reason=_title(trouble)),
            )
        )

    def not_backed_up(self, trouble: Expected) -> None:
        """Today’s backup could not be made."""
        text = translate("Window", "Your pages are saved as always. This is why: {reason}")
        self._in_turn(
            (
                translate("Window", "Today’s backup could not be made."),
                text.format(reason=_title(trouble)),
            )
        )

    def _in_turn(self, *notices: Told) -> None:
        """Each until it was read."""
        if not notices:
            self._banner.clear()
            return
        (title, text), *rest = notices
        self._banner.tell(title, text, action=translate("Window", "Good"), press=lambda: self._in_turn(*rest))


def _title(trouble: Expected) -> str:
    from family_app.ui.shell.telling import words_for

    return words_for(trouble).title


def _worth_knowing(opened: Opened) -> list[Told]:
    found = []
    if opened.header_was_healed:
        found.append(
            (
                translate("Window", "A damaged part of your journal’s lock was mended from its second copy."),
                translate("Window", "Your pages are safe. You need to do nothing."),
            )
        )
    if opened.copies_beside:
        found.append(
            (
                translate("Window", "Beside your journal lie files that are not ours."),
                translate(
                    "Window",
                    "Maybe they come from a program that copies files to a cloud. They stay as they are. Is "
                    "there a page that you miss? It may be in one of them: ask somebody who knows computers.",
                ),
            )
        )
    return found
