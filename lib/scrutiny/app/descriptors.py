"""How many files and connections the system lets the app hold open, and how many more it may open."""

import os
from pathlib import Path

# As much as an app of ours can use; a system may offer a billion.
_ENOUGH = 65_536
# What is taken to be there where the system names no limit, as Windows does.
_UNNAMED = 8_192
_LISTS = (Path("/proc/self/fd"), Path("/dev/fd"))
# A page for answers takes some forty, and those under way have yet to open theirs.
FEW_LEFT = 256


def raise_limit() -> int:
    """Ask for as many open files as the system lets this program have; give how many that is."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return _UNNAMED
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    # A system that names no limit may still have one, which it tells only by refusing more.
    for asked in (_ENOUGH, 10_240) if hard == resource.RLIM_INFINITY else (min(hard, _ENOUGH),):
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (asked, hard))
        except (OSError, ValueError):
            continue
        break
    return min(resource.getrlimit(resource.RLIMIT_NOFILE)[0], _ENOUGH)


def count_left(limit: int) -> int:
    """Count the files and connections that can still be opened; where nobody can tell, none is missed."""
    for listed in _LISTS:
        try:
            return limit - len(os.listdir(listed))  # noqa: PTH208 - their number alone is asked for
        except FileNotFoundError:
            continue
        except OSError:
            # Not even the list can be opened.
            return 0
    return limit
