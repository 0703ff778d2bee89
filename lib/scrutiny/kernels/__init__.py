"""How pages are run: the settings of kernels, and the engine that runs a page without one."""

from scrutiny.kernels.late_grammar import put_off_grammar

put_off_grammar()
