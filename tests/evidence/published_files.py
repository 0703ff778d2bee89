"""Which files of the publishers the newest editions are read from, as their own data names them."""

from scrutiny.evidence.sources.issued import list_issued, read_issued


def file_of(source: str, table: str, edition: str | None = None) -> str:
    """Give the file of one table of an edition, below the folder of published data."""
    return read_issued(source, edition).table(table).file


TOOL = file_of("local_authority_interactive_tool", "measures")
DICTIONARY = file_of("indicators", "dictionary")
WORKFORCE = file_of("childrens_social_work_workforce", "workforce")
LEAVERS_HOMES = file_of("children_looked_after_in_england", "leavers_homes")
STABILITY = file_of("children_looked_after_in_england", "stability")
CODE_LIST = file_of("register", "types")
POPULATION = file_of("register", "places")
OUTCOMES = file_of("local_authority_inspection_outcomes", "history")
HISTORY = file_of("inspection_reports", "history")
MODELS = {
    model: file_of("statistical_neighbours", "neighbours", model)
    for model in list_issued("statistical_neighbours")
}
NEWEST_MODEL = next(iter(MODELS))
WIDE = file_of("statistical_neighbours", "check")
