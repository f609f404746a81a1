"""The room 'ui': what you see and touch."""
