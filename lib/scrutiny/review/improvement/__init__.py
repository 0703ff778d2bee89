"""The improvement plan: its points and plan actions, as a page shows them, and as a sheet."""
