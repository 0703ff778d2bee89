"""What a browser with a seat in a session sends: messages, what is pressed, and what is planned."""
