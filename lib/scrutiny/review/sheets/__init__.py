"""Sheets that councils keep: found by their headings, read row by row, and set beside what stands here."""
