"""The room 'cards': conversation cards."""
