"""What an erasure cannot reach: the copies that are known to be here, and where else copies may be."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrutiny.record.stores import Store

_WHAT_REMAINS = (
    "Copies of what was written are not erased. Find them and delete them yourself:",
    "- files made with: scrutiny record backup",
    "- reviews exported with: scrutiny record export. They also hold what each person answered alone",
    "- other records that such a file was imported into",
    "- pages of a session that somebody printed or saved, and notebooks saved elsewhere than in scrutiny lab",
    "- words not yet sent, in the browser they were typed in",
    "- backups that this computer, or your council, makes of its disks",
)
_ON_A_SERVER = "- backups and logs that whoever runs the database server keeps"


def say_what_remains(store: "Store", council: str) -> Iterator[str]:
    """Say where copies of what was written may be after an erasure, and name the files that are here."""
    from scrutiny.lab import list_saved_outputs
    from scrutiny.record.backups import list_backups
    from scrutiny.register.finding import admit_council

    yield from _WHAT_REMAINS
    if store.file is None:
        yield _ON_A_SERVER
    for path in list_backups(store):
        yield f"- {path} (a copy of the whole record, made before an update)"
    for path in list_saved_outputs(admit_council(council)):
        yield f"- {path} (a notebook saved with what its page showed)"
