"""What a passphrase may be, how four words are drawn, and how forgiving we are when they are typed."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

MIN_OWN = 15  # code points of an own sentence that needs no warning
MIN_WITH_WARNING = 8  # from here on, after the text that someone clever could guess it
MAX = 1024  # code points
WORDS = 4  # words in a generated passphrase
PREFIX = 4  # letters that tell a word from every other one in its list

_SHORTEST_RUN = 3
_ROWS = (
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertzuiop",
    "yxcvbnm",
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
)
_RUNS = tuple(run for row in _ROWS for run in (row, row[::-1]))
_IN_NUMBERS = " -./:,_+()"
_BETWEEN_WORDS = re.compile(r"[\s,\-\u2010-\u2015\u2212]+")


class Reason(StrEnum):
    """Why a passphrase is refused."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    COMMON = "common"  # among the first that anyone would try
    NAME = "name"  # nothing but names of people at this table
    RUN = "run"  # neighbouring keys, an alphabet, the same thing again and again
    DIGITS = "digits"  # a number: a PIN or a date
    UNASSIGNED = "unassigned"  # a code point that no version of Unicode we know has given a meaning


@dataclass(frozen=True, slots=True)
class Verdict:
    """What we think of a new passphrase; `guessable` asks for the warning, not for a refusal."""

    refused: Reason | None
    guessable: bool = False


def judge(passphrase: str, *, names: Collection[str], blocked: Collection[str]) -> Verdict:
    """Whether this may become a passphrase. `blocked` holds what `comparable` makes of each entry."""
    if not passphrase.strip():
        return Verdict(Reason.EMPTY)
    if len(passphrase) > MAX or len(normalise(passphrase)) > MAX:
        return Verdict(Reason.TOO_LONG)
    if any(unicodedata.category(sign) in ("Cn", "Cs") for sign in passphrase):
        # A later Unicode could normalise such a sign differently, and the journal would stay shut.
        return Verdict(Reason.UNASSIGNED)
    # One ligature can become many letters, but it is still one thing to guess.
    length = min(len(passphrase), len(normalise(passphrase)))
    reason = _weakness(passphrase, names, blocked)
    if reason is None and length < MIN_WITH_WARNING:
        reason = Reason.TOO_SHORT
    return Verdict(reason, guessable=reason is None and length < MIN_OWN)


def normalise(passphrase: str) -> str:
    """The form that is derived from: NFKC and nothing else, so spaces and capitals count."""
    return unicodedata.normalize("NFKC", passphrase)


def comparable(text: str) -> str:
    """The form in which block lists are compared: folded, digits and punctuation at the ends gone."""
    folded = _fold(text)
    letters = [at for at, sign in enumerate(folded) if sign.isalpha()]
    return folded[letters[0] : letters[-1] + 1] if letters else folded


def generate(
    words: Sequence[str], count: int = WORDS, choose: Callable[[Sequence[str]], str] = secrets.choice
) -> str:
    """`count` different words, lower case, single spaces. Raises ValueError when there are too few."""
    if count < 1 or len(set(words)) < count:
        raise ValueError(count)
    # Different words cost less than 0.005 bits of 44, and 'moon moon moon moon' would be refused.
    left = list(dict.fromkeys(words))
    drawn: list[str] = []
    for _ in range(count):
        drawn.append(choose(left))
        left.remove(drawn[-1])
    return " ".join(drawn)


def complete(prefix: str, words: Sequence[str]) -> str | None:
    """The one word that begins so, once four letters are there."""
    begin = _fold(prefix)
    if len(begin) < PREFIX:
        return None
    found = {word for word in words if word.startswith(begin)}
    return begin if begin in found else found.pop() if len(found) == 1 else None


def tidy_generated(text: str, lists: Sequence[Sequence[str]]) -> str:
    """A generated passphrase as it was made, however loosely it was typed; any other text untouched.

    Use it wherever a passphrase comes in, at creation too: then both sides always agree.
    """
    tokens = [token for token in _BETWEEN_WORDS.split(_fold(text)) if token]
    if len(tokens) < WORDS:
        return text  # We never make one this short, so these are the person's own words.
    if any(all(token in words for token in tokens) for words in lists):
        return " ".join(tokens)
    meant = {" ".join(whole) for words in lists if (whole := _resolve(tokens, words))}
    return meant.pop() if len(meant) == 1 else text


def _resolve(tokens: Sequence[str], words: Sequence[str]) -> list[str]:
    """Every token as a word of this list, or nothing at all."""
    found = [token if token in words else complete(token, words) for token in tokens]
    return [word for word in found if word] if all(found) else []


def _weakness(passphrase: str, names: Collection[str], blocked: Collection[str]) -> Reason | None:
    """What makes it easy to guess, apart from its length."""
    folded = _fold(passphrase)
    squeezed = "".join(sign for sign in folded if sign.isalnum())
    bare = "".join(sign for sign in folded if sign.isalpha())
    called = {"".join(sign for sign in _fold(name) if sign.isalpha()) for name in names} - {""}
    if squeezed and all(sign.isdigit() or sign in _IN_NUMBERS for sign in folded):
        return Reason.DIGITS
    if bare and _made_of(bare, called):
        return Reason.NAME
    whole = {folded, comparable(passphrase), squeezed, comparable(squeezed)}
    if 2 * len(bare) > len(folded):  # A few letters among many signs are not the word they spell.
        whole.add(bare)
    if any(form in blocked for form in whole if form):
        return Reason.COMMON
    # Four words or more are a sentence, even 'good night pass word': it may have been generated.
    if len(folded.split()) < WORDS and _two_of(bare, called, blocked):
        return Reason.COMMON
    return Reason.RUN if _is_run(folded) or _is_run(comparable(passphrase)) else None


def _fold(text: str) -> str:
    return normalise(normalise(text).casefold())


def _made_of(text: str, parts: Collection[str]) -> bool:
    """Whether the text is these parts and nothing else, in any order and as often as you like."""
    reached = [True] + [False] * len(text)
    for at in range(len(text)):
        if reached[at]:
            for part in parts:
                if text.startswith(part, at):
                    reached[at + len(part)] = True
    return reached[-1]


def _two_of(text: str, names: Collection[str], blocked: Collection[str]) -> bool:
    """Whether the text is two easy things side by side: 'passwordpassword', 'welcome' and a name."""
    return any(
        (text[:at] in blocked or text[:at] in names) and (text[at:] in blocked or text[at:] in names)
        for at in range(1, len(text))
    )


def _is_run(text: str) -> bool:
    """Whether every piece follows the keyboard or the alphabet, or all pieces say the same thing."""
    pieces = re.findall(r"[^\W_]+", text) or ["".join(text.split())]
    if all(len(piece) < _SHORTEST_RUN for piece in pieces):
        pieces = ["".join(pieces)]  # 'q w e r t y'
    # 'hahaha' is 'ha': the shortest text that the piece repeats.
    roots = {piece[: (piece + piece).find(piece, 1)] for piece in pieces}
    if len(roots) == 1 and "".join(pieces) not in roots:
        return True
    return all(_follows_keys(piece) for piece in pieces)


def _follows_keys(piece: str) -> bool:
    """Whether the piece is nothing but stretches of three or more neighbours or equal signs."""
    at = 0
    while at < len(piece):
        end = at + _SHORTEST_RUN
        if end > len(piece) or not _neighbours(piece[at:end]):
            return False
        while end < len(piece) and _neighbours(piece[at : end + 1]):
            end += 1
        at = end
    return True


def _neighbours(stretch: str) -> bool:
    return len(set(stretch)) == 1 or any(stretch in run for run in _RUNS)
