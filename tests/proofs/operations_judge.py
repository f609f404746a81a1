"""What is left of a folder in which a deed was cut off: one valid state, and all that was promised."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from family_app.activities.concerns import open_concern
from family_app.activities.journal import open_page
from family_app.activities.letters import opened as opened_letters
from family_app.activities.letters import sent, waiting
from family_app.activities.people import everybody, find_person
from family_app.activities.unlock import open_space
from family_app.domain.errors import (
    CodesDoNotFit,
    Expected,
    PageMissing,
    PersonHasNoKey,
    PersonUnknown,
    VaultDamaged,
    WrongPassphrase,
)
from family_app.domain.letters import SentState
from family_app.house import House
from family_app.vault import presence
from family_app.vault.backup_reading import verify
from tests.proofs.operations import concern_id
from tests.proofs.operations_folders import (
    NAME,
    OLD,
    OTHER,
    PAGES,
    Operation,
    Secrets,
    frozen_contents,
    opened,
    page_id,
    porch_of,
    run_out,
    text_of,
)
from tests.proofs.operations_habits import AT_TABLE, IN_SPACE

# What may stand in the folder of a vault once somebody has opened and closed it.
TIDY = {"header.fvh", "header.fvh.1", "journal.db", "journal.db-journal", *presence.NAMES}
_REFUSALS = (WrongPassphrase, CodesDoNotFit, PersonHasNoKey, PersonUnknown)
# After these somebody would simply try again, and then it must work.
_OF_LETTERS = ("sealed", "took", "read")
_TRIED_AGAIN = ("create", "restore", "repair", "backup", *AT_TABLE)


def judge(
    operation: Operation, root: Path, before: Secrets, after: Secrets, said: list[str], *, again: bool = True
) -> list[str]:
    """Everything that is wrong, in words; an empty list is the only good answer. Changes the folder.

    `again`: what did not happen is done once more, to see that it can be.
    """
    try:
        return list(_troubles(operation, root, before, after, said, again))
    except Exception as trouble:  # a bad state may break anything, and that is the finding
        return [f"{type(trouble).__name__}: {trouble}"]


def _troubles(
    operation: Operation, root: Path, before: Secrets, after: Secrets, said: list[str], again: bool
) -> Iterator[str]:
    keys = list(dict.fromkeys(key for secrets in (before, after) for key in _keys(secrets)))
    fits: dict[Secrets, bool] = {}
    for key in keys:
        look = None if any(fits.values()) else said  # once is enough
        fits[key], found = _opened(operation, root, key, look)
        yield from found
    states = {"before": before, "after": after}
    valid = [name for name, state in states.items() if fits == {key: key in _keys(state) for key in keys}]
    refused = any(line.startswith("refused") for line in said)
    if not valid:
        yield f"neither the old nor the new state: {sum(fits.values())} of {len(keys)} secrets open"
    elif "done" in said and "after" not in valid and not _stands_beside(operation, root):
        yield "it was done, and the old state is back"
    elif refused and "done" not in said and "before" not in valid and operation.name != "erase":
        # Erasing goes on at the next look at the table; every other trouble must mean that nothing happened.
        yield "it was refused, and happened"
    key = next((key for key, fit in fits.items() if fit), None)
    if key is not None:
        yield from _leftovers(root)
    if operation.name == "backup" or (operation.name == "erase" and key is not None):
        yield from _backups(root, said)
    if operation.name in ("restore", "repair"):
        yield from _others(root)
    if operation.name == "restore" and "done" in said and len(everybody(porch_of(root))) == 1:
        yield "the restored journal is gone"
    if operation.name == "erase" and key is None:
        yield from _remains(root)
    if operation.name in AT_TABLE:
        yield from AT_TABLE[operation.name].astray_at(root, said)
    if again and "done" not in said and operation.name in _TRIED_AGAIN and "before" in valid:
        yield from _once_more(operation, root, before)


def _keys(state: Secrets) -> tuple[Secrets, ...]:
    """Each thing that opens this state, by itself."""
    words = (Secrets(state.passphrase),) if state.passphrase else ()
    return words + ((Secrets(None, state.codes),) if state.codes else ())


def _opened(operation: Operation, root: Path, key: Secrets, said: list[str] | None) -> tuple[bool, list[str]]:
    """Whether this opens the space, and what is wrong inside when it was to be looked at."""
    refusals = (*_REFUSALS, VaultDamaged) if operation.name == "repair" else _REFUSALS
    try:
        with opened(root, key) as house:
            return True, [] if said is None else list(_losses(house, operation, said))
    except refusals:
        return False, []


def _losses(house: House, operation: Operation, said: list[str]) -> Iterator[str]:
    """Pages that are not there or not as they were, and damage that the integrity check finds."""
    house.vault.check_integrity(thorough=True)
    if operation.name == "upgrade":
        for page in frozen_contents()["pages"]:
            if open_page(house, page_id(page["number"])).text != page["text"]:
                yield f"page {page['number']} is not what was frozen"
        return
    if operation.name == "create":
        return
    promised = dict.fromkeys(range(PAGES), 1)
    for line in said:
        if line.startswith("kept "):
            _, page, revision = line.split()
            promised[int(page)] = int(revision)
    for number, revision in promised.items():
        try:
            kept = open_page(house, page_id(number))
        except PageMissing:
            yield f"page {number} is lost"
            continue
        if kept.revision < revision or kept.text != text_of(number, kept.revision):
            yield f"page {number}: revision {revision} was promised, {kept.revision} is there"
    yield from _lost_concerns(house, said)
    if operation.name in IN_SPACE:
        yield from IN_SPACE[operation.name].astray(house, said)
    if operation.name in ("seal", "take back", "read"):
        yield from _letters_astray(house, said)


def _lost_concerns(house: House, said: list[str]) -> Iterator[str]:
    told = {int(line.split()[1]): int(line.split()[2]) for line in said if line.startswith("told ")}
    for number, revision in told.items():
        try:
            kept = open_concern(house, concern_id(number))
        except PageMissing:
            yield f"concern {number} is lost"
            continue
        whole = (text_of(number, kept.revision), kept.revision)
        if kept.revision < revision or (kept.words, len(kept.wanted)) != whole:
            yield f"concern {number}: revision {revision} was promised, {kept.revision} is there"


def _letters_astray(house: House, said: list[str]) -> Iterator[str]:
    """Each letter is in one place, never in two: taken back, waiting, or with its reader."""
    done = {verb: {title for each, _, title in map(_parted, said) if each == verb} for verb in _OF_LETTERS}
    mine, states = sent(house), [letter.state.value for letter in run_out(waiting(house))]
    had = [letter.content.title for letter in opened_letters(house)]
    root = house.porch.places.data
    with opened(root, Secrets(OLD), OTHER) as other:
        to_me, waits = sent(other), [letter.state.value for letter in run_out(waiting(other))]
    for kind, found in (("mine", waits), ("theirs", states)):
        if set(found) - {"ready"}:
            yield f"letters of {kind} are {found}"
    out = [letter.content.title for letter in mine if letter.state is SentState.OUT]
    if len(out) != len(waits):
        yield f"{len(out)} letters are out and {len(waits)} wait"
    if len(had) + len(states) != len(to_me) or len(set(had)) != len(had):
        yield f"of {len(to_me)} letters {len(had)} were read and {len(states)} wait"
    if done["sealed"] - {letter.content.title for letter in mine}:
        yield "a letter that was sealed is not on the list"
    if done["took"] & set(out):
        yield "a letter that was taken back is out"
    if done["read"] - set(had):
        yield "a letter that was read is gone"
    if any(letter.content.text != text_of(int(letter.content.title), 1) for letter in mine):
        yield "a letter has other words"


def _parted(line: str) -> tuple[str, str, str]:
    return line.partition(" ")


def _leftovers(root: Path) -> Iterator[str]:
    porch = porch_of(root)
    folder = porch.places.vaults / str(find_person(porch, NAME).vault)
    for path in folder.iterdir():
        if path.name not in TIDY:
            yield f"{path.name} was left behind"


def _backups(root: Path, said: list[str]) -> Iterator[str]:
    """Everything that has the name of a backup is a whole one."""
    kept = list((root / "backups").glob("*.fbk"))
    if "done" in said and not kept:
        yield "the backup is gone"
    with opened(root, Secrets(OLD)) as house:
        for path in kept:
            try:
                run_out(verify(path, house.vault.inside.root))
            except Expected as trouble:
                yield f"a backup is not whole: {type(trouble).__name__}"


def _others(root: Path) -> Iterator[str]:
    """A journal that came back beside the old one is whole and has all pages."""
    porch = porch_of(root)
    for person in everybody(porch):
        if person.name == NAME:
            continue
        house, _ = open_space(porch, person.id, OLD)
        try:
            house.vault.check_integrity(thorough=True)
            if house.vault.journal.count() != PAGES:
                yield "the restored journal has other pages"
        finally:
            house.vault.close()


def _stands_beside(operation: Operation, root: Path) -> bool:
    """A damaged journal that could not even be looked at keeps its place; what came back stands beside it."""
    return operation.name == "repair" and len(everybody(porch_of(root))) == 2


def _remains(root: Path) -> Iterator[str]:
    """What is left of somebody who was erased."""
    for place in ("vaults", "put-away", "backups", "family", "state"):
        yield from (f"{path.name} was not erased" for path in (root / place).rglob("*") if path.is_file())


def _once_more(operation: Operation, root: Path, before: Secrets) -> Iterator[str]:
    made = operation.run(root, before, lambda _word: None)
    for key in _keys(made):
        fits, found = _opened(operation, root, key, [])
        if not fits:
            yield "after it was cut off it cannot be done again"
        yield from found
