"""Interventions by the Department for Education, as councils write them."""

from difflib import get_close_matches

# Words of which an intervention has one at least; whatever else is said of it is the council's to say.
INTERVENTIONS = (
    "Commissioner",
    "Statutory direction",
    "Improvement notice",
    "Improvement adviser",
    "Improvement partner",
    "Trust",
)
_INTERVENES = ("commissioner", "direction", "notice", "adviser", "advisor", "trust", "improvement")


def check_intervention(words: str) -> str:
    """Give an intervention as it is written, if it is one; those there are, where it is not."""
    if words and not any(word in words.lower() for word in _INTERVENES):
        near = get_close_matches(words.title(), INTERVENTIONS, n=1)
        meant = f"Did you mean {near[0]!r}? " if near else ""
        raise ValueError(f"{meant}It may be: {', '.join(INTERVENTIONS)}. Without one, leave the line out.")
    return words
