"""For whom a version of a guide is written, in words."""

from __future__ import annotations

from family_app.domain.guides import Reader
from family_app.ui.parts.words import translate


def reader_words(reader: Reader) -> str:
    """As it stands on a chip: 9–11 years, or For parents."""
    if reader is Reader.PARENT:
        return translate("Guides", "For parents")
    low, high = reader.value.split("-")
    return translate("Guides", "{low}–{high} years").format(low=low, high=high)
