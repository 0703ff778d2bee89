"""How things are said: the same words for figures, gaps, names and dates, wherever they stand."""
