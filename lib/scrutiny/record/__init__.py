"""What people write in a review: entries that are only ever added to, chained, in a file or on a server."""
