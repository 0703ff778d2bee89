"""The app: a front page, one page a council, and each workbook made live for the council asked for."""

from scrutiny.kernels.late_grammar import import_grammar_lazily

# Where the app listens unless told otherwise.
USUAL_PORT = 8866

import_grammar_lazily()
