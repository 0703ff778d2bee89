"""How pages are run: the settings of kernels, the engine that runs a page without one, and its workers."""

from enum import StrEnum

from scrutiny.kernels.late_grammar import import_grammar_lazily

import_grammar_lazily()


class Engine(StrEnum):
    """What runs a page for Papermill: ours, in a process that is ready for it, or a kernel a page."""

    SCRUTINY = "scrutiny"
    PLAIN = "plain"
