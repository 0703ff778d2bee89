"""The batch: every council's pages, made by worker processes, with a report of what failed and why."""

from scrutiny.kernels.late_grammar import import_grammar_lazily

# What a command ends with when the person stopped it, as shells have it: 128 and the number of Ctrl-C.
INTERRUPTED = 130
# What a command ends with when some of the pages asked for could not be made.
SOME_FAILED = 1


import_grammar_lazily()
