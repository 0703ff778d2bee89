"""How the process begins that workers are forked from: it keeps all it reads in, and frees nothing.

It is named to Python’s fork server before all else: looking for what to free takes a quarter of the time.
"""

import gc

gc.disable()
