"""Fakes for clock and disk, and builders; never mocks."""
