"""The room 'journal': my journal."""
