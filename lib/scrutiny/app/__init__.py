"""The app: a front page, one page a council, and each workbook made live for the council asked for."""

# Where the app listens unless told otherwise.
USUAL_PORT = 8866
