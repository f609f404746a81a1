"""Ways to start writing a page, and the four ways to end it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from family_app.domain.guides import Reader, reader_for
from family_app.domain.people import AgeBand

ENDINGS = ("stop", "kind", "tell", "help")


@dataclass(frozen=True, slots=True)
class Prompt:
    """A way to start, as one kind of reader gets it."""

    id: str
    icon: str
    title: str
    about: str
    lines: tuple[str, ...]  # stand on the page, to write behind


@dataclass(frozen=True, slots=True)
class Ending:
    """What can be done after writing."""

    id: str
    icon: str
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class PromptVersion:
    """What one kind of reader is offered."""

    reader: Reader
    prompts: tuple[Prompt, ...]
    ending_question: str
    endings: tuple[Ending, ...]

    def prompt(self, prompt_id: str) -> Prompt:
        """Raises KeyError for a prompt that this reader is not offered."""
        return {prompt.id: prompt for prompt in self.prompts}[prompt_id]


@dataclass(frozen=True, slots=True)
class Prompts:
    """All of it in one language."""

    versions: Mapping[Reader, PromptVersion]

    def version_for(self, band: AgeBand | None) -> PromptVersion:
        return self.versions[reader_for(band)]
