"""What a step of a session takes: answers, scores, notes, recommendations, and what it came to."""
