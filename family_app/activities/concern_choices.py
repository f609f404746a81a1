"""What can be chosen in a concern: the words of an id, and which ids this version does not know."""

from __future__ import annotations

from family_app.domain.concern import ConcernDraft
from family_app.house import Porch

Choice = tuple[str, str]  # the name of the list, and an id in it


def choice_words(porch: Porch, kind: str, chosen: str) -> str:
    """The words of a choice, or its id when it is of another version.

    `kind`: one of 'kind', 'place', 'wanted', 'wish', 'feeling' and 'helper'.
    """
    return _words(porch)[kind].get(chosen, chosen)


def choices_of(draft: ConcernDraft) -> set[Choice]:
    """Everything that was chosen."""
    one = {"kind": draft.kind, "place": draft.place, "wish": draft.wish, "helper": draft.helper}
    found = {(kind, chosen) for kind, chosen in one.items() if chosen}
    found |= {("wanted", chosen) for chosen in draft.wanted}
    return found | {("feeling", chosen) for chosen in draft.feelings}


def strange_choices(porch: Porch, draft: ConcernDraft) -> set[Choice]:
    """What was chosen and this version does not know."""
    known = _words(porch)
    return {(kind, chosen) for kind, chosen in choices_of(draft) if chosen not in known[kind]}


def _words(porch: Porch) -> dict[str, dict[str, str]]:
    """Every id that can be chosen, with its words, by the list that it stands in."""
    told = porch.shelf.concern_words
    return {
        "kind": {each.id: each.words for each in told.kinds},
        "place": {each.id: each.words for each in told.places},
        "wanted": {each.id: each.words for each in told.wanted},
        "wish": {each.id: each.words for each in told.wishes},
        "feeling": {each.id: each.word for each in porch.shelf.feelings},
        "helper": {each.id: each.words for each in told.helpers},
    }
