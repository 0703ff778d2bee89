"""One review: what is asked and answered in it. It knows no widget, no kernel and no HTML."""
