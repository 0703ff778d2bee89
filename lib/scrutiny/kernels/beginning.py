"""Turns garbage collection off in the fork server, before anything else is imported.

It is first in the list that Python's fork server imports: collecting would take a quarter of the start.
"""

import gc

gc.disable()
