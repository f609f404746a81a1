"""The rules of the house, each shown to fail on planted source."""
