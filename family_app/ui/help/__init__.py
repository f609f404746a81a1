"""The room 'help': help now."""
