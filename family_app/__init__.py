"""Kitchen Table (nl: Keukentafel): a family wellbeing check-in that watches nobody."""

__version__ = "0.1.0"
