"""What stands on the table at each step of a check-in: a caption, a question in big type, a small word."""

from __future__ import annotations

from typing import NamedTuple

from family_app.domain.checkin import FamilyCheckIn, Stage
from family_app.ui.agreements.card import day_words
from family_app.ui.cards.question import who_asks
from family_app.ui.parts.words import translate


class StageWords(NamedTuple):
    """The tip may be ''."""

    where: str
    question: str
    tip: str


def stage_words(checkin: FamilyCheckIn) -> StageWords:
    """In the language that is on."""
    if checkin.paused:
        return StageWords(
            translate("CheckIn", "A pause"),
            translate("CheckIn", "Take your time."),
            translate("CheckIn", "Nothing is shown, and nothing is lost."),
        )
    name = checkin.person or ""
    match checkin.stage:
        case Stage.ARRIVE:
            return StageWords(
                translate("CheckIn", "Arriving"),
                translate("CheckIn", "{name}, how are you right now?").format(name=name),
                translate("CheckIn", "One word is enough. Passing is fine."),
            )
        case Stage.CARDS:
            return _card(checkin)
        case Stage.WRITE:
            return _write(checkin, name)
        case Stage.ROSE:
            return StageWords(
                translate("CheckIn", "A rose and a thorn"),
                translate("CheckIn", "{name}, what was nice, and what was not?").format(name=name),
                translate("CheckIn", "Only listen. Nobody has to solve it now."),
            )
        case Stage.AGREE:
            return StageWords(
                translate("CheckIn", "One thing"),
                translate("CheckIn", "What one thing do you agree on?"),
                translate("CheckIn", "Something small that everybody can do, the adults too. Or nothing."),
            )
        case Stage.AGAIN:
            return StageWords(
                translate("CheckIn", "When again"),
                translate("CheckIn", "When will you do this again?"),
                translate("CheckIn", "You may leave it open."),
            )
    return _end(checkin)


def _card(checkin: FamilyCheckIn) -> StageWords:
    where, card = translate("CheckIn", "A card"), checkin.card
    if card is None:
        return StageWords(where, "", "")
    tip = translate("CheckIn", "Everybody who wants to gives an answer.")
    return StageWords(f"{where} · {who_asks(card)}", card.opening, tip)


def _write(checkin: FamilyCheckIn, name: str) -> StageWords:
    where = translate("CheckIn", "Write alone, show together")
    if checkin.turned:
        return StageWords(
            where, translate("CheckIn", "Here they are."), translate("CheckIn", "Read them quietly first.")
        )
    if checkin.all_had_a_turn:
        return StageWords(
            where,
            translate("CheckIn", "Shall we turn them over?"),
            translate("CheckIn", "All lines at once. When you end, they are gone."),
        )
    return StageWords(
        where,
        translate("CheckIn", "{name}, what would you like the others to know?").format(name=name),
        translate("CheckIn", "The others look away. Nobody sees it before all have had a turn."),
    )


def _end(checkin: FamilyCheckIn) -> StageWords:
    said = kept_words(checkin.agreed, day_words(checkin.again) if checkin.again is not None else "")
    tip = said or translate("CheckIn", "Nothing of it is kept.")
    return StageWords(
        translate("CheckIn", "The end"), translate("CheckIn", "Thank you all for being here."), tip
    )


def kept_words(agreed: str, day: str) -> str:
    """What the family agreed and when they meet again, each on a line of its own; '' for neither."""
    said = []
    if agreed:
        #: {words} is what the family agreed at a check-in.
        said.append(translate("CheckIn", "You agreed: {words}").format(words=agreed))
    if day:
        said.append(translate("CheckIn", "Together again: {day}").format(day=day))
    return "\n".join(said)
