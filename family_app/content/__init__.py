"""The room 'content': what we ship to read: checked, returned as domain objects."""
