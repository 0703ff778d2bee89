"""A session as its entries leave it: its steps and seats, what can be pressed, and what may follow."""
