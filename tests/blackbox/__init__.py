"""The program seen from outside, through the accessibility bus, as a screen reader sees it."""
