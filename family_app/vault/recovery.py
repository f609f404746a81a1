"""The recovery code: made once, typed back by a person, whole or in two halves."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from family_app.domain.errors import CodeIsHalf, CodeMistyped, CodesDoNotFit
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault import keys

SECRET_SIZE = 16
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: too easily read as something else
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SYMBOLS, _GROUP = 30, 5
_CHECK_BITS = _SYMBOLS * 5 - SECRET_SIZE * 8
_WHOLE, _HALF = b"fam/v1/code/whole", b"fam/v1/code/half"


@dataclass(frozen=True, slots=True, repr=False)
class _Typed:
    """A code as it was typed, once its checksum holds."""

    secret: bytes
    is_half: bool


def make(choice: RecoveryChoice) -> tuple[bytes | None, RecoveryCodes]:
    """A new secret for the header, and the codes to show; (None, no codes) when nobody keeps one."""
    if not choice.makes_code:
        return None, RecoveryCodes(choice)
    secret = keys.fresh(SECRET_SIZE)
    if choice is RecoveryChoice.SPLIT:
        half = keys.fresh(SECRET_SIZE)
        other = _xor(half, secret)
        return secret, RecoveryCodes(choice, (_write(half, _HALF), _write(other, _HALF)))
    return secret, RecoveryCodes(choice, (_write(secret, _WHOLE),))


def secret_of(codes: Sequence[str]) -> bytes:
    """The secret behind one whole code or two halves in any order.

    Raises CodeMistyped, CodeIsHalf (the other one is needed too) or CodesDoNotFit.
    """
    typed = [_read(code) for code in codes]
    if not typed:
        raise CodeMistyped
    if all(each.is_half for each in typed):
        # The same half typed into both fields is still one half.
        if len({each.secret for each in typed}) == 1:
            raise CodeIsHalf
        if len(typed) == 2:
            return _xor(typed[0].secret, typed[1].secret)
    if len(typed) != 1:
        raise CodesDoNotFit
    return typed[0].secret


def _read(code: str) -> _Typed:
    symbols = "".join(c for c in code if not c.isspace() and unicodedata.category(c) != "Pd")
    # Only ASCII is brought to upper case: the upper case of a sharp s would count as two letters.
    symbols = "".join(c.upper() if c.isascii() else c for c in symbols).translate(_READ_AS)
    if len(symbols) != _SYMBOLS or any(c not in _ALPHABET for c in symbols):
        raise CodeMistyped
    bits = 0
    for symbol in symbols:
        bits = bits << 5 | _ALPHABET.index(symbol)
    secret, check = (bits >> _CHECK_BITS).to_bytes(SECRET_SIZE), bits & (1 << _CHECK_BITS) - 1
    for tag in (_WHOLE, _HALF):
        if check == _check(secret, tag):
            return _Typed(secret, is_half=tag is _HALF)
    raise CodeMistyped


def _write(secret: bytes, tag: bytes) -> str:
    bits = int.from_bytes(secret) << _CHECK_BITS | _check(secret, tag)
    symbols = "".join(_ALPHABET[bits >> shift & 31] for shift in range((_SYMBOLS - 1) * 5, -1, -5))
    return "-".join(symbols[i : i + _GROUP] for i in range(0, _SYMBOLS, _GROUP))


def _check(secret: bytes, tag: bytes) -> int:
    digest = hashlib.sha256(tag + secret).digest()
    return int.from_bytes(digest) >> len(digest) * 8 - _CHECK_BITS


def _xor(a: bytes, b: bytes) -> bytes:
    return bytes(x ^ y for x, y in zip(a, b, strict=True))
