"""The room 'vault': what one person keeps, encrypted."""
