"""Which licences the program and its parts come under, and their texts."""

from __future__ import annotations

from family_app.content.licences import Licence, read_licence_text, read_licences
from family_app.house import Porch

__all__ = ["Licence", "licence_text", "licences"]


def licences(_porch: Porch) -> tuple[Licence, ...]:
    """Everything that is shipped, our own part among it."""
    return read_licences()


def licence_text(_porch: Porch, licence: Licence) -> str:
    """The text of one of them, read when it is wanted."""
    return read_licence_text(licence)
