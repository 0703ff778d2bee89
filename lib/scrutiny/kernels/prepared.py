"""The process that workers are forked from: whatever every page needs is done in it, on import.

It is named to Python's fork server, which imports it once and then does nothing but fork.
"""

import gc

from scrutiny.kernels.preparing import prepare
from scrutiny.kernels.state import remember_code

prepare()
remember_code()
# Frozen, so that the collector never touches pages of memory that forks share (copy on write).
gc.freeze()
