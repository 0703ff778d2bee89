"""Reads Ofsted's inspection reports; their text is held for the person who loaded the file, and kept nowhere."""
