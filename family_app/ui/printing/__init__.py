"""Paper: what can be printed or kept as a PDF, always looked at before; black on white."""
