"""The room 'unlock': who is at the table, and opening one's own space."""
