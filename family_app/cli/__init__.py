"""The room 'cli': the second face: the command line."""
