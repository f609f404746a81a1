"""Decks: what each is about and how to use it, a talk planned in three steps, and the family's own cards."""
