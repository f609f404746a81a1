"""The pile of cards: which comes next and which were seen. In memory only; no tender one by itself."""

from __future__ import annotations

from collections.abc import Set

from family_app.activities.cards import draw, find_cards, next_green
from family_app.domain.cards import Card
from family_app.house import Porch
from family_app.ui.cards.filters import CardFilters


class Pile:
    """Draws from what the filters leave."""

    def __init__(self, porch: Porch, filters: CardFilters) -> None:
        self._porch, self._filters = porch, filters
        self._seen: list[str] = []  # ids, oldest first
        self.stars: Set[str] = frozenset()

    def first(self) -> Card | None:
        """A card that appears by itself: a green one, unless a choice was made."""
        return next_green(self._porch, self._seen) if self._filters.is_empty else self.draw()

    def draw(self) -> Card | None:
        """Another card that suits, or None when none does."""
        choice = self._filters.choice
        if not self._filters.only_starred:
            return draw(self._porch, choice, after=self._seen)
        starred = [card for card in find_cards(self._porch, choice) if card.id in self.stars]
        # Each one once, beginning with the one that was seen longest ago.
        seen = {card_id: at for at, card_id in enumerate(self._seen)}
        return min(starred, key=lambda card: seen.get(card.id, -1), default=None)

    def see(self, card: Card) -> None:
        """It lies on the table now."""
        self.put_back(card)
        self._seen.append(card.id)

    def put_back(self, card: Card) -> None:
        """It was not seen, and may come again."""
        self._seen = [each for each in self._seen if each != card.id]

    def suits(self, card: Card) -> bool:
        """Whether it may stay on the table under the filters of now."""
        return self._filters.choice.suits(card) and (not self._filters.only_starred or card.id in self.stars)
