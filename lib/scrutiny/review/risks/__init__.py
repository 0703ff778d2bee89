"""The risk register: its risks with what is under them, what moved, and the register as a sheet."""
