"""The family check-in: a guided quarter of an hour at the table; stopping is always allowed."""
