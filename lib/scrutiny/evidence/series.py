"""One area's figures and gaps read alone, without a table of everybody's."""

from scrutiny.evidence.figures import Figure, Gap, list_figure_sources, name_figures, open_figures
from scrutiny.evidence.tables import unpack_rows


def read_series(area: str) -> dict[str, list[Figure | Gap]]:
    """Read one area's figures and gaps, in the order of their periods, by the id of their indicator."""
    rows = unpack_rows({source: open_figures(source)[1] for source in list_figure_sources()}, area)
    series: dict[str, list[Figure | Gap]] = {}
    for value in name_figures(sorted(rows, key=lambda row: str(row["period"]))):
        series.setdefault(value.indicator.id, []).append(value)
    return series
