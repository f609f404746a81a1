"""Recovery codes as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.errors import CodeIsHalf, CodeMistyped, CodesDoNotFit
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import recovery

WHOLE = "CHJPC-SV8D5-N6PV3-DDSQQ-0WBJE-EN6NR"
SECRET = bytes.fromhex("6465666768696a6b6c6d6e6f70717273")
HALVES = ("000G4-0R40M-30E20-9185G-R38E1-YH5Q4", "CHJ68-S3CDH-P6RS3-4CHJ7-RZ3WF-J63B3")


@pytest.mark.parametrize(
    "typed",
    [
        WHOLE.lower(),
        WHOLE.replace("-", ""),
        WHOLE.replace("-", " "),
        f"  {WHOLE}\n",
        WHOLE.replace("-", "–"),
        " ".join(WHOLE),
        WHOLE.replace("0", "O"),
        WHOLE.replace("0", "o"),
    ],
)
def test_forgiven(typed: str) -> None:
    assert recovery.secret_of([typed]) == SECRET


@pytest.mark.parametrize("letter", ["I", "i", "L", "l"])
def test_letters_that_look_like_a_one(letter: str) -> None:
    typed = (HALVES[0].replace("1", letter), HALVES[1])
    assert recovery.secret_of(typed) == SECRET


@pytest.mark.parametrize(
    "typed", ["", WHOLE[:-1], WHOLE + "0", WHOLE.replace("C", "U"), WHOLE.replace("S", "ß"), "é" * 30]
)
def test_refused(typed: str) -> None:
    with pytest.raises(CodeMistyped):
        recovery.secret_of([typed])


def test_no_code_at_all() -> None:
    with pytest.raises(CodeMistyped):
        recovery.secret_of([])


@given(
    st.integers(0, 29), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), st.sampled_from([WHOLE, *HALVES])
)
def test_one_wrong_letter_is_a_typing_mistake(place: int, letter: str, code: str) -> None:
    letters = list(code.replace("-", ""))
    if letters[place] != letter:
        letters[place] = letter
        with pytest.raises(CodeMistyped):
            recovery.secret_of(["".join(letters)])


@pytest.mark.parametrize("typed", [HALVES[:1], HALVES[1:], (HALVES[0], HALVES[0].lower())])
def test_one_half_is_not_enough(typed: tuple[str, ...]) -> None:
    with pytest.raises(CodeIsHalf):
        recovery.secret_of(typed)


@pytest.mark.parametrize(
    "typed", [(*HALVES, HALVES[0]), (WHOLE, WHOLE), (WHOLE, HALVES[0]), (*HALVES, WHOLE)]
)
def test_codes_that_do_not_go_together(typed: tuple[str, ...]) -> None:
    with pytest.raises(CodesDoNotFit):
        recovery.secret_of(typed)


@pytest.mark.parametrize("choice", list(RecoveryChoice))
def test_every_choice(choice: RecoveryChoice) -> None:
    secret, shown = recovery.make(choice)
    assert len(shown.codes) == {RecoveryChoice.NONE: 0, RecoveryChoice.SPLIT: 2}.get(choice, 1)
    assert (secret is None) == (choice is RecoveryChoice.NONE)
    if secret is not None:
        assert recovery.secret_of(shown.codes) == secret
        assert recovery.secret_of(shown.codes[::-1]) == secret


@given(st.text(max_size=60))
def test_any_text_is_refused_with_a_typed_error(typed: str) -> None:
    with pytest.raises(CodeMistyped):
        recovery.secret_of([typed])
