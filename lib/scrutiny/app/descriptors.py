"""How many files and connections the system lets the app hold open."""

# As much as an app of ours can use; a system may offer a billion.
_ENOUGH = 65_536
# What is taken to be there where the system names no limit, as Windows does.
_UNNAMED = 8_192


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
