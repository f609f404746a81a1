"""The room 'settings': settings, about, who can see what."""
