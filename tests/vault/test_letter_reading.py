"""What a vault can say of a letter before it is opened, and that nothing of a refused one is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from family_app.domain.letters import LetterDraft, WaitingState
from family_app.vault import letter_keys, slices
from family_app.vault.contacts import Pin
from family_app.vault.letter_body import encode
from family_app.vault.letter_reading import Eyes, Seen, days_of, files_for
from family_app.vault.public_card import Card
from tests.vault.backups import whole
from tests.vault.note_builders import (
    DAY,
    EVE,
    FRONT,
    NOOR,
    NOTE_ID,
    SAM,
    Someone,
    filled_with,
    inside_of,
    note,
)

BODY = encode(LetterDraft(text="Wil je praten?", how="listen")).encode()
NEW = Someone.number(1, epoch=2)
OLD_PIN, PIN = Pin(SAM.card, "Sam", True), Pin(SAM.card, "Sam", False)


def eyes(*pins: Pin, changed: Card | None = None, had: bool = False, who: Someone = NOOR) -> Eyes:
    return Eyes(
        [who.opener],
        pins,
        {} if changed is None else {changed.vault_id: changed},
        frozenset({(SAM.vault_id, NOTE_ID)} if had else ()),
    )


def state(found: Seen | None) -> str | None:
    return None if found is None else found.state.value


def test_one_that_is_ready() -> None:
    found = eyes(PIN).look(note(BODY))
    assert found is not None
    assert found.inside is not None
    assert (found.state, found.sender, found.note_id) == (WaitingState.READY, SAM.vault_id, NOTE_ID)
    assert (found.inside.day.isoformat(), found.inside.body) == ("2026-11-23", BODY.decode())
    assert found.inside.content == LetterDraft(text="Wil je praten?", how="listen")
    assert days_of(found.inside.day) == DAY
    assert "praten" not in repr(found)


@pytest.mark.parametrize(("pins", "checked"), [((PIN,), False), ((OLD_PIN,), True)])
def test_whether_the_key_that_signed_was_checked(pins: tuple[Pin, ...], checked: bool) -> None:
    found = eyes(*pins).look(note(BODY))
    assert found is not None
    assert found.checked is checked


def test_the_newest_pin_first_and_then_the_older_ones() -> None:
    pins = (Pin(NEW.card, "Sam", False), OLD_PIN)
    for writer, checked in ((NEW, False), (SAM, True)):
        found = eyes(*pins).look(note(BODY, sender=writer))
        assert found is not None
        assert (found.state, found.checked) == (WaitingState.READY, checked)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(b"", None, id="nothing"),
        pytest.param(bytes(332), None, id="junk"),
        pytest.param(note(BODY, reader=EVE), None, id="for somebody else"),
        pytest.param(filled_with(bytes(255)), None, id="filled badly"),
        pytest.param(note(BODY)[:-1] + b"\0", None, id="changed"),
        pytest.param(FRONT[:9] + b"\2" + note(BODY)[10:], None, id="a later format"),
        pytest.param(note(BODY, sender=EVE), "stranger", id="nobody that is known"),
        pytest.param(note(BODY, seed=EVE.seed), "forged", id="in the name of Sam"),
        pytest.param(note(b"\xff"), "unreadable", id="no text"),
        pytest.param(note(b"hello"), "unreadable", id="no letter"),
        pytest.param(note(BODY, day=2**32 - 1), "unreadable", id="a day that no calendar has"),
        pytest.param(note(b'{"v":2}'), "newer", id="of a later program"),
    ],
)
def test_refused(raw: bytes, expected: str | None) -> None:
    found = eyes(PIN).look(raw)
    assert state(found) == expected
    if found is not None:
        assert found.inside is None
        assert not found.checked


def test_one_that_was_passed_on_is_forged() -> None:
    passed_on = filled_with(inside_of(note(BODY)), reader=EVE)
    assert state(eyes(PIN, who=EVE).look(passed_on)) == "forged"


def test_the_same_one_again() -> None:
    assert state(eyes(PIN, had=True).look(note(BODY))) == "repeated"
    # Another writer may have chosen the same id, and somebody may only say to be Sam.
    both = eyes(PIN, Pin(EVE.card, "Eve", False), had=True)
    assert state(both.look(note(BODY, sender=EVE))) == "ready"
    assert state(both.look(note(BODY, seed=EVE.seed))) == "forged"


def test_a_new_key_is_told_apart_from_a_forger() -> None:
    assert state(eyes(PIN, changed=NEW.card).look(note(BODY, sender=NEW))) == "key_changed"
    assert state(eyes(PIN, changed=NEW.card).look(note(BODY, seed=EVE.seed))) == "forged"
    assert state(eyes(PIN, changed=NEW.card).look(note(BODY))) == "ready"
    assert state(eyes(changed=NEW.card).look(note(BODY, sender=NEW))) == "key_changed"
    assert state(eyes(changed=NEW.card).look(note(BODY))) == "forged"


def test_the_files_that_a_key_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raws = [note(BODY), note(BODY, reader=EVE), bytes(332), note(b"not a letter", sender=EVE)]
    for number, raw in enumerate(raws):
        (tmp_path / f"{number:032x}.fsn").write_bytes(raw)
    monkeypatch.setattr(slices, "SECONDS", 0.0)
    assert {int(name[:32], 16) for name in whole(files_for([NOOR.opener], tmp_path))} == {0, 3}


def test_own_keys_are_those_of_now_and_those_of_before(vault: object) -> None:
    inside = vault.inside  # type: ignore[attr-defined]
    card, seed = letter_keys.card_of_now(inside)
    assert (card.vault_id, card.epoch) == (inside.header.vault_id, 1)
    (opener,) = letter_keys.openers(inside)
    assert opener.public_key().public_bytes_raw() == card.x25519
    with inside.store.transaction() as connection:
        letter_keys.keep_old(connection, inside.root, 7)
    of_before = letter_keys.openers(inside)[1]
    assert of_before.private_bytes_raw() == inside.root.sub("x25519/7")
    assert seed == inside.root.sub("ed25519/1")
