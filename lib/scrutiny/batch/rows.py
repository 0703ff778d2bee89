"""The rows of one council's results, taken from its briefing."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from scrutiny.batch.folders import write_whole
from scrutiny.batch.results import RESULTS, Row, as_json
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Figure, Gap


def write_results(folder: Path, parameters: Mapping[str, str]) -> None:
    """Write the results of the council that parameters are for into its folder, as JSON."""
    given = {name: parameters[name] for name in ("council", "committee", "neighbour_model", "as_at")}
    rows = list(list_rows(prepare_briefing(**given)))
    write_whole(folder / RESULTS, as_json(rows))


def list_rows(briefing: Briefing) -> Iterator[Row]:
    """Give a row for each figure, finding and line of enquiry of a briefing, in the order it has them."""
    whose: Row = {"council": briefing.council.slug, "as_at": briefing.as_at.isoformat()}
    for comparison in briefing.comparisons:
        yield whose | _say_figure(comparison)
    for row in (*_list_findings(briefing), *_list_lines(briefing)):
        yield whose | row


def _say_figure(comparison: Comparison) -> Row:
    own, indicator = comparison.council, comparison.indicator
    return {
        "kind": "figure",
        "id": indicator.id,
        "area": indicator.area.value,
        "words": indicator.name,
        "period": own.period,
        "unit": indicator.unit,
        "figure": _number(own),
        "gap": own.reason.value if isinstance(own, Gap) else None,
        "england": _number(comparison.england),
        "neighbours_median": comparison.neighbours.median,
        "sources": own.source,
    }


def _list_findings(briefing: Briefing) -> Iterator[Row]:
    for finding in briefing.findings:
        yield {
            "kind": "finding",
            "id": finding.id,
            "area": finding.area.value,
            "words": finding.sentence,
            "strength": finding.strength.value,
            "sources": " ".join(finding.sources),
        }


def _list_lines(briefing: Briefing) -> Iterator[Row]:
    for line in briefing.lines:
        behind = " ".join(finding.id for finding in line.findings)
        yield {"kind": "line", "id": line.topic.id, "words": line.topic.question, "sources": behind}


def _number(value: Figure | Gap) -> float | None:
    return value.value if isinstance(value, Figure) else None
