"""What the process that workers are forked from gathers for many councils: what is known of all of them.

It is named to Python's fork server; what it left out, each council's worker would gather anew.
"""

from scrutiny.comparisons.authorities import compare_all_authorities
from scrutiny.evidence.published import read_published

read_published().name_all()
compare_all_authorities(read_published())
