"""Files that somebody hands over, by mistake or meaning harm: refused in words, nothing touched."""
