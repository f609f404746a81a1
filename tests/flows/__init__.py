"""Whole evenings: what a family does from start to end, in the real window."""
