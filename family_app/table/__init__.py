"""The room 'table': what the family keeps in the open: people, settings, stars."""
