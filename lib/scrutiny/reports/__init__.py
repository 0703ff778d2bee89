"""Reads Ofsted's inspection reports; their text is held for whoever loaded the file, and kept nowhere."""
