"""The guide: every question a committee may ask, as data, and the rules that decide which apply."""
