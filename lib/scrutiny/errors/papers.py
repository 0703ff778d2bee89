"""The errors of papers: one that there is not, and one that cannot be made in a format."""

from collections.abc import Iterable

from scrutiny.errors.general import ScrutinyError


class UnknownPaper(ScrutinyError):
    """A paper, or a format of one, was asked for that there is not."""

    def __init__(self, asked: str, what: str, allowed: Iterable[str], nearest: Iterable[str] = ()) -> None:
        """Say what was asked for, list what there is, and name what may be meant."""
        near = "".join(f" Did you mean {name}?" for name in nearest)
        super().__init__(
            f"{asked!r} is not a {what}.{near}\nName one of these, or several with commas between: "
            f"{', '.join(allowed)}."
        )


class PaperNotMade(ScrutinyError):
    """A paper could not be made in one format; the others were made."""

    exit_code = 1


class PapersPartMissing(PaperNotMade):
    """A PDF was asked for, and what sets one is not installed."""

    def __init__(self) -> None:
        """Say what is missing, that nothing else is lost, and how it is installed."""
        super().__init__(
            "PDF needs the part called papers. The other formats were made.\n"
            'Install it with: pip install "scrutiny-workbook[papers]"'
        )


class ResponseFileBroken(ScrutinyError):
    """A file that is given as a response sheet cannot be read as one."""

    def __init__(self, met: str, remedy: str) -> None:
        """Say what was met, with its file and place, and what to do."""
        super().__init__(f"{met}\n{remedy}")


class SheetFileBroken(ScrutinyError):
    """A file that is given as a sheet, such as a tracker, cannot be read as one."""

    def __init__(self, met: str, remedy: str) -> None:
        """Say what was met, with its file and place, and what is allowed instead."""
        super().__init__(f"{met}\n{remedy}")
