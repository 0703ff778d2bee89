"""A file that is a zip within, made the same whenever it is made: its entries are dated by the paper."""

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_YEAR, _LAST_YEAR = 1980, 2107  # that a zip can name


def date_entries(
    content: bytes, stamp: datetime, change: Callable[[str, bytes], bytes] = lambda _name, held: held
) -> bytes:
    """Give a zip with every entry dated by one moment, and changed where asked; their order stays."""
    year = min(max(stamp.year, _FIRST_YEAR), _LAST_YEAR)
    when = (year, stamp.month, stamp.day, stamp.hour, stamp.minute, stamp.second)
    made = BytesIO()
    with ZipFile(BytesIO(content)) as held, ZipFile(made, "w", ZIP_DEFLATED) as dated:
        for entry in held.infolist():
            kept = ZipInfo(entry.filename, when)
            kept.compress_type, kept.external_attr = entry.compress_type, 0o600 << 16
            dated.writestr(kept, change(entry.filename, held.read(entry)))
    return made.getvalue()
