"""The guided session: a meeting that is led through steps, as the entries of its review say."""
