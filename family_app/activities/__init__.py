"""The room 'activities': what a family can do: one plain function a deed."""
