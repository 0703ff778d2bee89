"""The batch: every council's pages, made by worker processes, with a report of what failed and why."""
