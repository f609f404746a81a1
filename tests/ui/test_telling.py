"""Every trouble has words of its own: what happened, whether the words are safe, and what to do now."""

from __future__ import annotations

import inspect

import pytest

from family_app.domain import errors
from family_app.ui.shell.telling import words_for

FACTS = {
    errors.WaitFirst: (4.0,),
    errors.WeakPassphrase: ("too_short",),
    errors.VaultDamaged: ("journal",),
    errors.PageTooLong: (1000,),
    errors.JournalFull: (1000,),
    errors.UnknownWord: ("feeling",),
    errors.LetterTooLong: (1000,),
    errors.TextTooLong: (1000,),
    errors.ListFull: (1000,),
}
# Stumbled has none on purpose: it says only that something did not work, whatever it was.
ALL = [
    each
    for _name, each in inspect.getmembers(errors, inspect.isclass)
    if issubclass(each, errors.Expected) and each not in (errors.Expected, errors.Stumbled)
]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_each_has_words_of_its_own(kind: type[errors.Expected]) -> None:
    words = words_for(kind(*FACTS.get(kind, ())))
    assert words.title.endswith(".")
    assert words.text
    assert words.title != words_for(errors.Expected()).title


def test_no_two_troubles_sound_the_same() -> None:
    titles = [words_for(kind(*FACTS.get(kind, ()))).title for kind in ALL]
    assert len(set(titles)) == len(ALL)


@pytest.mark.parametrize("kind", [errors.VaultDamaged, errors.VaultReplaced], ids=lambda kind: kind.__name__)
def test_damage_is_never_blamed_on_the_person(kind: type[errors.Expected]) -> None:
    assert "It is not your passphrase, and we changed nothing." in words_for(kind(*FACTS.get(kind, ()))).text


@pytest.mark.parametrize(
    "kind",
    [errors.BackupDamaged, errors.BackupMissing, errors.BackupOfAnother],
    ids=lambda kind: kind.__name__,
)
def test_a_backup_that_cannot_be_used_changed_nothing(kind: type[errors.Expected]) -> None:
    assert "othing was changed" in words_for(kind()).text
