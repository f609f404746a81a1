"""What a family may choose about the program; nothing here says anything about a person."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("nl", "en")
THEMES = ("system", "light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 175, 200)  # percent
IDLE_MINUTES = (1, 2, 5, 10, 15)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their first values; '' means: follow this computer."""

    language: str = ""
    country: str = ""
    theme: str = "system"
    text_percent: int = 100
    dyslexia_face: bool = False
    reduced_motion: bool = False
    idle_minutes: int = 5
    hide_with_shift: bool = True
    window: tuple[int, int] | None = None  # width and height in pixels
    welcomed: bool = False
