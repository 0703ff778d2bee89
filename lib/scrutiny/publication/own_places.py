"""A council's own list of its schools, homes and placements, which no paper for the public may name."""

from scrutiny.curated.settings import find_parameters
from scrutiny.errors import ParametersBroken
from scrutiny.register.councils import Council

_LARGEST, _LONGEST, _SHORTEST = 500_000, 120, 3


def read_own_places(council: Council) -> tuple[str, ...]:
    """Read the names, a line for each; a line that begins with # is a remark, and no file is no names."""
    path = find_parameters("papers", f"{council.slug}-places.txt")
    if not path.exists():
        return ()
    where = f"parameters/papers/{path.name}"
    try:
        lines = path.read_text("utf-8-sig").splitlines() if path.stat().st_size <= _LARGEST else None
    except (OSError, UnicodeDecodeError):
        lines = None
    if lines is None:
        met = f"{where} cannot be read as text of at most {_LARGEST // 1000} kB."
        raise ParametersBroken(f"{met}\nSave it as plain text, with the name of one place on each line.")
    names = dict.fromkeys(" ".join(line.split()) for line in lines if not line.lstrip().startswith("#"))
    for name in names:
        if name and not _SHORTEST <= len(name) <= _LONGEST:
            met = f"{where}: a name of {len(name)} letters is the name of no place."
            raise ParametersBroken(f"{met}\nWrite one name on each line.")
    return tuple(filter(None, names))
