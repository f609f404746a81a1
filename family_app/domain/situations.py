"""The situations of Help now, by id and in the order in which they are shown."""

from __future__ import annotations

SITUATIONS = (
    "picture_threat",
    "forced",
    "home_not_safe",
    "self_harm",
    "saw_something",
    "regret",
    "friend",
    "worried_parent",
)
