"""The room 'shell': the frame around the pages."""
