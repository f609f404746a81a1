"""Reading and keeping the family's choices about the program."""

from __future__ import annotations

from family_app.domain.settings import Settings
from family_app.house import Porch
from family_app.table.settings_file import read_settings, write_settings


def load_settings(porch: Porch) -> Settings:
    """Never fails: a damaged file counts as no choices."""
    return read_settings(porch.places.settings)


def keep_settings(porch: Porch, settings: Settings) -> Settings:
    """Raises DiskFull, ReadOnlyPlace or DiskTrouble; the choices then hold until the program ends."""
    write_settings(porch.places.settings, settings)
    return settings
