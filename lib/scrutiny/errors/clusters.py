"""The errors of a run that is shared out among the computers of a Dask cluster."""

from scrutiny.errors.general import ScrutinyError


class SchedulerNotUnderstood(ScrutinyError):
    """What was given as a scheduler's address is not one."""

    def __init__(self, asked: str) -> None:
        """Say what was given, and how an address is written."""
        super().__init__(
            f"{asked!r} is not the address of a Dask scheduler.\n"
            "Write it as tcp://host:8786, or as tls://host:8786 where the cluster uses certificates."
        )


class ClusterNotInstalled(ScrutinyError):
    """A scheduler was named, and what speaks to one is not installed."""

    def __init__(self) -> None:
        """Say how it is installed."""
        super().__init__(
            "A Dask cluster is reached by way of the package 'distributed', which is not installed here.\n"
            'Install it with: pip install "scrutiny-workbook[cluster]"'
        )


class SchedulerUnreachable(ScrutinyError):
    """A scheduler does not answer, answers no more, or has no workers."""

    def __init__(self, address: str, met: str) -> None:
        """Say which scheduler, what was met there, and what to do."""
        super().__init__(
            f"The scheduler {address} {met}.\n"
            "What was made stays. Put the cluster right and ask for the same again, or leave --scheduler out."
        )


class WorkersDiffer(ScrutinyError):
    """Every worker of a cluster has other code or evidence than this computer."""

    def __init__(self, refusals: str) -> None:
        """Say what differs in which worker, and what to do."""
        super().__init__(
            f"{refusals}\nNo page was made there. Install on the workers what is installed here, "
            "start them again, and ask for the same again."
        )
