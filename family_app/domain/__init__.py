"""The room 'domain': what the words mean; standard library only."""
