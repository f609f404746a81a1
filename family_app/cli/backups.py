"""family-app backup and restore: a journal into a file, and from a file to a journal next to the others."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

from family_app.activities.backups import backup_to_file
from family_app.activities.people import refuse_beside_a_window
from family_app.activities.restoring import TypedSecret, must_look_like_a_backup, restore
from family_app.cli import reading
from family_app.cli.journal import opened, person_with_key
from family_app.cli.printing import print_text
from family_app.cli.scene import Refused, Scene
from family_app.cli.words import Words
from family_app.domain.backups import BackupSummary, Progress
from family_app.domain.errors import FileInTheWay, WrongPassphrase

Answer = TypeVar("Answer")


def make(scene: Scene) -> int:
    """Writes one person's journal into a new file, and says what is in it once it was read back."""
    say, asked = scene.say, scene.options
    person = person_with_key(scene)
    target = Path(asked.file)
    if os.path.lexists(target):  # seen again when it gets its name; here so that nobody types for nothing
        raise FileInTheWay
    passphrase = reading.current_passphrase(say, from_pipe=asked.passphrase_stdin)
    with opened(scene, person, passphrase) as house:
        summary = _whole(backup_to_file(house, target))
    print_text(say("backup.made", holds=_holds(say, summary)))
    print_text(say("backup.opens"))
    return 0


def bring_back(scene: Scene) -> int:
    """Makes a journal of a backup and says what came back, and under which name."""
    say, asked = scene.say, scene.options
    refuse_beside_a_window(scene.porch)
    path = Path(asked.file)
    must_look_like_a_backup(path)
    passphrase = reading.passphrase_of_backup(say, from_pipe=asked.passphrase_stdin)
    try:
        restored = _whole(restore(scene.porch, None, path, TypedSecret(passphrase)))
    except WrongPassphrase:
        raise Refused("refused.of_that_day") from None  # it may well be right, only today
    key = "restored.in_place" if restored.in_place else "restored.beside"
    print_text(say(key, name=restored.person.name, holds=_holds(say, restored.summary)))
    print_text(say("restored.opens"))
    return 0


def _whole(steps: Generator[Progress, None, Answer]) -> Answer:
    """All steps after each other: here nobody waits for a save."""
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    finally:
        steps.close()  # interrupted in between it takes away what is half done


def _holds(say: Words, summary: BackupSummary) -> str:
    if summary.first is None or summary.last is None:
        pages = say("holds.none")
    elif summary.pages == 1:
        pages = say("holds.one", day=summary.first.isoformat())
    else:
        days = {"first": summary.first.isoformat(), "last": summary.last.isoformat()}
        pages = say("holds.some", count=summary.pages, **days)
    return say("holds.bin", pages=pages, count=summary.binned) if summary.binned else pages
