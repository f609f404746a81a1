"""My plan: a safety plan in the person's own words, after the published order; half filled is fine."""
