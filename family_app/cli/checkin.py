"""family-app checkin add and list: half a minute for oneself; nothing is added up or compared."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from family_app.activities.journal import age_band
from family_app.activities.mood import as_record, new_mood_id, read_moods, record_mood
from family_app.cli import reading
from family_app.cli.journal import opened, person_with_key
from family_app.cli.printing import moment_to_read, print_json, print_text
from family_app.cli.scene import Refused, Scene
from family_app.domain.mood import FEELINGS_MOST, MoodCheckIn, MoodChoice, checked, offers_doors
from family_app.domain.mood_words import PARTS
from family_app.domain.people import AgeBand
from family_app.domain.plan_words import version_for


def add(scene: Scene) -> int:
    """Keeps a check-in and prints its id, after the doors when one of the two lowest faces was chosen."""
    asked = scene.options
    choice = _choice(scene)
    person = person_with_key(scene)
    if asked.passphrase_stdin:
        passphrase, line = reading.piped()
        choice = checked(replace(choice, line=line))
    else:
        passphrase = reading.current_passphrase(scene.say, from_pipe=False, text_follows=True)
    with opened(scene, person, passphrase) as house:
        if not asked.passphrase_stdin:
            choice = replace(choice, line=_line(scene))
        kept = record_mood(house, new_mood_id(), choice)
        band = age_band(house)
    if asked.json:
        print_json(as_record(kept))
        return 0
    for door in _doors(scene, kept, band) if offers_doors(kept, wants_help=False) else ():
        print_text(door)
    print_text(kept.id)
    return 0


def list_checkins(scene: Scene) -> int:
    """Every check-in outside the bin, newest first."""
    person = person_with_key(scene)
    passphrase = reading.current_passphrase(scene.say, from_pipe=scene.options.passphrase_stdin)
    with opened(scene, person, passphrase) as house:
        found = read_moods(house, date.min, date.max)[::-1]
        band = age_band(house)
    if scene.options.json:
        print_json([as_record(checkin) for checkin in found])
    elif not found:
        print_text(scene.say("checkin.none"))
    for checkin in () if scene.options.json else found:
        print_text("\n".join(_shown(scene, checkin, band)))
    return 0


def _choice(scene: Scene) -> MoodChoice:
    """What was chosen. Refuses an id that we do not know before anything is asked."""
    shelf, asked = scene.porch.shelf, scene.options
    if set(asked.feeling) - shelf.feeling_ids:
        raise Refused("refused.feeling", [feeling.id for feeling in shelf.feelings])
    if len(set(asked.feeling)) > FEELINGS_MOST:
        raise Refused("refused.feelings")
    if set(asked.part) - set(PARTS):
        raise Refused("refused.part", list(PARTS))
    energy = None if asked.energy is None else int(asked.energy)
    return MoodChoice(int(asked.mood), energy, feelings=tuple(asked.feeling), parts=tuple(asked.part))


def _line(scene: Scene) -> str:
    """The one line: asked for at a terminal, everything where something was piped in."""
    if sys.stdin is not None and sys.stdin.isatty():
        print(scene.say("ask.line"), end="", file=sys.stderr, flush=True)
        return sys.stdin.readline()
    return reading.text_of_page(scene.say)


# ---- for people ----------------------------------------------------------------------------------


def _doors(scene: Scene, checkin: MoodCheckIn, band: AgeBand) -> Iterator[str]:
    """My plan, someone I trust, a line: offered, never pressed."""
    say = scene.say
    yield say("checkin.doors")
    if version_for(band) is not None:
        yield f"  {say('checkin.door_plan')}"
    yield f"  {say('checkin.door_outside' if checkin.home_played_a_part else 'checkin.door_someone')}"
    yield f"  {say('checkin.door_line')}"
    yield ""


def _shown(scene: Scene, checkin: MoodCheckIn, band: AgeBand) -> list[str]:
    words = scene.porch.shelf.mood_words.version_for(band)
    feelings = {each.id: each.word for each in scene.porch.shelf.feelings}
    parts = {each.id: each.words for each in words.parts}
    chosen = [checkin.label]
    chosen += [] if checkin.energy is None else [words.energy[checkin.energy - 1].words]
    chosen += [feelings.get(each, each) for each in checkin.feelings]
    chosen += [checkin.own_word] if checkin.own_word else []
    chosen += [parts.get(each, each) for each in checkin.parts]
    first = f"{moment_to_read(checkin.at)}  {checkin.id}  {' · '.join(chosen)}"
    return [first, f"    {checkin.line}"] if checkin.line else [first]
