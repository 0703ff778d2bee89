"""Files that people write in YAML: read in one way, and refused with the line, the cause and what to do."""
