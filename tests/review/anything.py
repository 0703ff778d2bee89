"""Anything that a browser could send in place of a value."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind

COLUMNS = (
    ColumnForm(name="Risk"),
    ColumnForm(name="How likely", kind=ColumnKind.SCORE, becomes=Becomes.INHERENT_LIKELIHOOD),
    ColumnForm(name="How bad", kind=ColumnKind.SCORE, becomes=Becomes.INHERENT_IMPACT),
    ColumnForm(name="Of how many", kind=ColumnKind.BAND),
)
TABLE = tuple(column.name for column in COLUMNS)
WORDS = st.sampled_from(["", "low", "Demand", "Voice", "a:1", "2026-11-23", "10 to 19", "3", "\ud800\x00"])
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=20)
NAMES = st.sampled_from(["risk", "inherent", "residual", "target"]) | st.text(max_size=5)
ANY = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
HEADINGS = st.sampled_from([*TABLE, "Kind", "Leaders", "Voice", "Owner", "", " ", "Column 1"]) | LEAVES
TABLES = st.fixed_dictionaries(
    {
        "columns": ANY | st.lists(HEADINGS, max_size=5),
        "rows": ANY | st.lists(st.lists(LEAVES, max_size=5), max_size=3),
    },
    optional={"keys": ANY},
)
JSON = ANY | TABLES
SHORT = settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
