"""All that is published of one council, as a book of sheets."""
