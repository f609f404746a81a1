"""Logging a concern: set it down unseen, see what to do now, and tell somebody on one's own terms."""
