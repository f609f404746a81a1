"""What stands in a letter: one line of canonical JSON, written in one way only and read strictly."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from family_app.domain.errors import (
    LetterDamaged,
    LetterNewer,
    LetterTooLong,
    NothingWritten,
    TextTooLong,
)
from family_app.domain.letter_words import HOWS, TOPICS, WHENS
from family_app.domain.letters import WISH_LIMIT, LetterDraft, LetterKind, is_id, tidy
from family_app.vault.sealed_note import BODY_LIMIT

_VERSION = 1
_TEXTS = ("kind", "title", "text", "how", "when", "about")
_FIELDS = {"v", "wishes", *_TEXTS}
_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def encode(draft: LetterDraft) -> str:
    """A draft that was made tidy, as it is sealed. Raises LetterTooLong."""
    body = _encoder.encode(
        {
            "v": _VERSION,
            "kind": draft.kind.value,
            "title": draft.title,
            "text": draft.text,
            "how": draft.how,
            "when": draft.when,
            "wishes": list(draft.wishes),
            "about": draft.about,
        }
    )
    if len(body.encode()) > BODY_LIMIT:  # a text of nothing but control characters
        raise LetterTooLong(BODY_LIMIT)
    return body


def decode(body: str) -> LetterDraft:
    """What the reader sees. Raises LetterNewer, and LetterDamaged for what this program does not write.

    A way, a time or a situation that we do not know is passed over; wishes are looked up when they are shown.
    """
    found = _parsed(body)
    if found is None:
        raise LetterDamaged
    version = found.get("v")
    if type(version) is not int or version < _VERSION:
        raise LetterDamaged
    if version > _VERSION:
        raise LetterNewer
    # The same text again: no other order, no space, no field twice, no other way to write a sign.
    draft = _draft(found) if _encoder.encode(found) == body else None
    if draft is None or not _could_be_ours(draft):
        raise LetterDamaged
    return replace(
        draft,
        how=draft.how if draft.how in HOWS else "",
        when=draft.when if draft.when in WHENS else "",
        about=draft.about if draft.about in TOPICS else "",
    )


def _parsed(body: str) -> dict[str, Any] | None:
    try:
        found = json.loads(body)
        _encoder.encode(found)  # numbers that are none, and what is too deep to be written again
    except (ValueError, RecursionError):
        return None
    return found if type(found) is dict else None


def _draft(found: dict[str, Any]) -> LetterDraft | None:
    if set(found) != _FIELDS or type(found["wishes"]) is not list or len(found["wishes"]) > WISH_LIMIT:
        return None
    wishes = found["wishes"]
    texts = [found[name] for name in _TEXTS]
    if not all(type(each) is str for each in (*texts, *wishes)):
        return None
    kind, title, text, how, when, about = texts
    ids = (*wishes, *filter(None, (how, when, about)))
    if kind not in tuple(LetterKind) or not all(map(is_id, ids)):
        return None
    return LetterDraft(LetterKind(kind), title, text, how, when, tuple(wishes), about)


def _could_be_ours(draft: LetterDraft) -> bool:
    """Whether a writer could have sealed it: the same limits, and never nothing at all."""
    words = replace(draft, how="", when="", about="")
    if draft.how or draft.when:
        words = replace(words, wishes=words.wishes or ("any",))
    try:
        made = tidy(words)
    except (NothingWritten, LetterTooLong, TextTooLong):
        return False
    return made == words
