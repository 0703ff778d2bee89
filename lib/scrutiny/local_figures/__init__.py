"""A council's own monthly or quarterly figures: totals from a spreadsheet, checked row by row."""
