"""The room 'parts': small reusable widgets."""
