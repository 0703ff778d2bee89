"""What a session tells those who have a seat in it, as the types it is told in."""
