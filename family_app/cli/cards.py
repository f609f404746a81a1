"""family-app cards: questions to talk about together. Leaves no star, no month and no other trace."""

from __future__ import annotations

from family_app.activities.cards import as_record, draw, find_cards
from family_app.cli.printing import print_json, print_text
from family_app.cli.scene import Refused, Scene
from family_app.domain.cards import Audience, Card, CardChoice
from family_app.domain.people import AgeBand


def show_cards(scene: Scene) -> int:
    """Prints the cards that suit, or draws one of them."""
    asked = scene.options
    known = [topic.id for topic in scene.porch.shelf.topics if topic.deck]
    if asked.topic is not None and asked.topic not in known:
        raise Refused("refused.topic", known)
    choice = CardChoice(
        topic=asked.topic,
        band=AgeBand(asked.age_band) if asked.age_band else None,
        audience=Audience(asked.asks) if asked.asks else None,
    )
    cards = find_cards(scene.porch, choice)
    if asked.random and (drawn := draw(scene.porch, choice)) is not None:
        cards = (drawn,)
    if asked.json:
        print_json([as_record(card) for card in cards])
    elif not cards:
        print_text(scene.say("cards.none"))
    else:
        print_text("\n\n".join("\n".join(_card(scene, card, whole=asked.random)) for card in cards))
    return 0


def _card(scene: Scene, card: Card, *, whole: bool) -> list[str]:
    """The question and whom it is for; a drawn card with its other sides as well."""
    say = scene.say
    facts = (
        card.id,
        scene.porch.shelf.topic(card.topic).name,
        ", ".join(band.value for band in card.bands),
        say(f"asks.{card.audience.value}"),
        say("card.minutes", minutes=card.minutes),
    )
    out = [card.opening, f"  {' · '.join(facts)}"]
    if not whole:
        return out
    for name, lines in (
        ("follow_ups", card.follow_ups),
        ("why", (card.why,)),
        ("listen_for", (card.listen_for,)),
        ("if_worried", (card.if_worried,)),
        ("avoid", card.avoid),
        ("kind_ending", (card.kind_ending,)),
    ):
        if any(lines):
            out += ["", say(f"card.{name}"), *(f"  {line}" for line in lines)]
    return out
