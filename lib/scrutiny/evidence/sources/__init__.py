"""One reader for each publisher's file: as issued in, tidy and checked out."""
