"""The room 'today': the page one lands on."""
