"""What may be cut off, by name: each prepares a data folder, and does its deed and tells how far it is."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from family_app.activities.backups import BackupId, id_of, make_automatic
from family_app.activities.concerns import keep_concern
from family_app.activities.keys import draw_code, erase_person, new_code, rekey
from family_app.activities.letters import open_letter, sent, take_back, waiting
from family_app.activities.people import find_person
from family_app.activities.restoring import TypedSecret, restore
from family_app.activities.unlock import change_passphrase, make_key
from family_app.domain.concern import ConcernDraft, ConcernId
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.house import Porch
from family_app.table.safe_file import disk_troubles
from tests.proofs.operations_folders import (
    LETTERS,
    NAME,
    NEW,
    NO_SPACE,
    OLD,
    OTHER,
    PAGES,
    SAVES,
    Operation,
    Secrets,
    Tell,
    backed_up,
    damaged,
    frozen,
    letter_waits,
    nobody,
    opened,
    porch_of,
    run_out,
    save_page,
    seal_one,
    space,
    text_of,
    two,
)
from tests.proofs.operations_habits import HABITS


def concern_id(number: int) -> ConcernId:
    return ConcernId(f"{number:032x}")


def _seal(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        for number in range(LETTERS):
            seal_one(house, OTHER, number)
            tell(f"sealed {number}")
        tell("done")
    return before


def _take_back(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        for letter in sent(house):
            take_back(house, letter.id)
            tell(f"took {letter.content.title}")
        tell("done")
    return before


def _read(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        for letter in run_out(waiting(house)):
            tell(f"read {open_letter(house, letter.id).content.title}")
        tell("done")
    return before


def _create(root: Path, _before: Secrets, tell: Tell) -> Secrets:
    porch = porch_of(root)
    who = find_person(porch, NAME).id
    house, shown = make_key(porch, who, OLD, AgeBand.NINE, RecoveryChoice.MINE)
    tell("done")
    house.vault.close()
    return Secrets(OLD, shown.codes)


def _keep(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        for number in range(SAVES * 2):
            page, revision = PAGES + number // 2, number % 2 + 1
            save_page(house, page, revision)
            tell(f"kept {page} {revision}")
        tell("done")
    return before


def _concern(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        for number in range(SAVES * 2):
            concern, revision = number // 2, number % 2 + 1
            chosen = ("picture", "secret")[:revision]
            keep_concern(
                house,
                ConcernDraft(concern_id(concern), revision, words=text_of(concern, revision), wanted=chosen),
            )
            tell(f"told {concern} {revision}")
        tell("done")
    return before


def _passphrase(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        change_passphrase(house, OLD, NEW)
        tell("done")
    return replace(before, passphrase=NEW)


def _upgrade(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before):
        tell("done")
    return before


def _new_code(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        shown = draw_code(house, OLD, RecoveryChoice.MINE)
        new_code(house, shown)
        tell("done")
    return replace(before, codes=shown.codes)


def _rekey(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        shown = draw_code(house, OLD, RecoveryChoice.MINE, True)
        run_out(rekey(house, shown))
        tell("done")
        save_page(house, PAGES, 1)
        tell(f"kept {PAGES} 1")
    return replace(before, codes=shown.codes)


def _backup(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        run_out(make_automatic(house))
        tell("done")
    return before


def _restore(root: Path, before: Secrets, tell: Tell) -> Secrets:
    """Next to a healthy journal: as a person of its own."""
    porch = porch_of(root)
    run_out(restore(porch, None, _only_backup(porch), TypedSecret(codes=before.codes)))
    tell("done")
    return before


def _repair(root: Path, _before: Secrets, tell: Tell) -> Secrets:
    """In the place of a damaged journal."""
    porch = porch_of(root)
    run_out(restore(porch, find_person(porch, NAME).id, _only_backup(porch), TypedSecret(OLD)))
    tell("done")
    return Secrets(OLD)


def _erase(root: Path, before: Secrets, tell: Tell) -> Secrets:
    with opened(root, before) as house:
        erase_person(house, NAME)
        tell("done")
    return NO_SPACE


def _only_backup(porch: Porch) -> BackupId:
    with disk_troubles():
        (name,) = os.listdir(porch.places.backups)  # not glob(), which passes over a folder it cannot read
    return id_of(Path(name))


OPERATIONS = {
    each.name: each
    for each in (
        Operation("create", nobody, _create),
        Operation("save", space, _keep),
        Operation("concern", space, _concern),
        Operation("seal", two, _seal),
        Operation("take back", letter_waits, _take_back),
        Operation("read", letter_waits, _read),
        Operation("passphrase", space, _passphrase),
        Operation("code", space, _new_code),
        Operation("rekey", space, _rekey),
        Operation("upgrade", frozen, _upgrade),
        Operation("backup", space, _backup),
        Operation("restore", backed_up, _restore),
        Operation("repair", damaged, _repair),
        Operation("erase", backed_up, _erase),
        *(Operation(name, habit.prepare, habit.run) for name, habit in HABITS.items()),
    )
}
