"""How a guide is worded: as short as its reader needs, no figures for children, with help and sources."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from family_app.domain.guides import Guide, GuideVersion, Reader
from family_app.domain.situations import SITUATIONS
from tests.house.prose import longest_sentence, mean_words

MEAN_WORDS = {Reader.SIX: 8, Reader.NINE: 10, Reader.TEEN: 12, Reader.PARENT: 14}
LONGEST = 20

# What takes the blame away from a child, as a guide may put it in its first words.
_NO_BLAME = {
    "nl": r"niet (?:jouw|je|de) schuld|geen schuld|(?:krijgt?|verdient?) geen straf|geen straf verdien",
    "en": r"not your (?:child’s )?fault|not to blame|not in trouble|not at fault|(?:no|not) (?:be )?punish",
}


def prose(version: GuideVersion) -> list[str]:
    """Every line that is read as a sentence; titles are not."""
    lines = [version.opening, *version.first, *version.not_to_do, *version.next, version.ending]
    for step in version.steps:
        lines += [*step.text, *step.points]
    return lines


def every_line(version: GuideVersion) -> list[str]:
    """Titles too."""
    return [version.title, version.for_whom, *prose(version), *(step.title for step in version.steps)]


def sentences(language: str, guide: Guide, version: GuideVersion) -> Iterator[str]:
    """As short as the reader needs (D4-4)."""
    if mean_words(*prose(version)) > MEAN_WORDS[version.reader]:
        yield "sentences too long for this reader"
    for line in every_line(version):
        if longest_sentence(line) > LONGEST:
            yield f"more than twenty words: {line}"


def no_figures(language: str, guide: Guide, version: GuideVersion) -> Iterator[str]:
    """No statistics for children (D4-7), and quotation marks as they are printed."""
    for line in every_line(version):
        if version.reader is not Reader.PARENT and re.search(
            r"\d[\d.,]*\s*%|\d+ (?:op de|in|out of) \d", line
        ):
            yield f"a figure: {line}"
        if re.search(r"['\"]", line):
            yield f"a straight quotation mark: {line}"


def help_and_sources(language: str, guide: Guide, version: GuideVersion) -> Iterator[str]:
    """A situation of Help now, whose lines stand under the guide, and a source (D4-5)."""
    if guide.situation not in SITUATIONS:
        yield "without help"
    if not guide.sources:
        yield "no source"


CHECKS: tuple[Callable[[str, Guide, GuideVersion], Iterator[str]], ...] = (
    sentences,
    no_figures,
    help_and_sources,
)


def complaints(language: str, guide: Guide, version: GuideVersion) -> list[str]:
    """Everything that is not right in one version of a guide."""
    return [each for check in CHECKS for each in check(language, guide, version)]


def takes_blame_away(language: str, version: GuideVersion) -> bool:
    """Whether the first words, before the steps, say that it is nobody's fault and brings no punishment."""
    return bool(re.search(_NO_BLAME[language], " ".join((version.opening, *version.first)), re.IGNORECASE))
