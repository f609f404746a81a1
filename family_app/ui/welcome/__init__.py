"""The room 'welcome': the first run."""
