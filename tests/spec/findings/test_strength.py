"""How the signs that a figure stands out are weighed together, and what a grade weighs."""

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.evidence.council_evidence import CouncilEvidence
from scrutiny.evidence.indicators import find_indicator
from scrutiny.evidence.inspections import Inspection
from scrutiny.evidence.published import PublishedFigures
from scrutiny.findings.gathering import gather_findings
from scrutiny.findings.strength import weigh_signs
from scrutiny.findings.values import Signs
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import Certainty, EventKind, Grade, Judgement, ReadBy

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "What a figure or a grade asks of a committee"

NOBODY = list_councils()[0]
POPULATION = find_indicator("population_0_to_17")
# Of a council without any other figure, how many children live there is asked all the same.
CHILDREN = pd.DataFrame(
    [[NOBODY.slug, POPULATION.id, "2024", 60_000.0, None, None, None, next(iter(POPULATION.source_codes))]],
    columns=["council", "measure", "period", "figure", "gap", "count", "base", "source"],
)


def weigh(table: pd.DataFrame) -> pd.DataFrame:
    """Weigh the signs of each row."""
    columns = ["unusual", "unlike neighbours", "lasting"]
    others = [[cell == "yes" for cell in row] for row in table[columns].to_numpy()]
    signs = [Signs(Certainty(chance), *row) for chance, row in zip(table["chance"], others, strict=True)]
    return table.assign(strength=[str(weigh_signs(sign)) for sign in signs])


def judge(grade: str) -> Inspection:
    """Give an inspection that judged leaders with a grade, and nothing else."""
    return Inspection(
        council=NOBODY.slug,
        kind=EventKind.STANDARD,
        inspected_from=date(2026, 5, 11),
        inspected_to=None,
        published=date(2026, 6, 29),
        framework="ilacs-2026",
        judgements={Judgement.LEADERS: Grade(grade)},
        read_by=ReadBy.OFFICIAL,
        source="made up",
    )


def weigh_grades(table: pd.DataFrame) -> pd.DataFrame:
    """Weigh the grade of each row as a finding of its own."""
    evidence = CouncilEvidence(NOBODY, PublishedFigures(CHILDREN, frozenset()), (), (), (), "2024")
    found = [gather_findings(evidence, (), judge(grade), date(2026, 11, 23))[0] for grade in table["grade"]]
    return table.assign(strength=[str(finding.strength) for finding in found])


def test_nothing_stands_out_unless_chance_is_ruled_out(rule: "Rule") -> None:
    """Where a figure differs by more than chance, the other three signs are counted.

    With all three it stands out, and with two it is worth a question. With one or none there is nothing to
    see: most councils differ from England by more than chance.
    """
    rule(
        weigh,
        given="""
            council   | chance           | unusual | unlike neighbours | lasting
            Testshire | more than chance | yes     | yes               | yes
            Nowhere   | more than chance | yes     | no                | yes
            Anywhere  | more than chance | no      | yes               | yes
            Elsewhere | more than chance | no      | no                | yes
            Somewhere | more than chance | no      | no                | no
        """,
        strength={
            "Testshire": "stands out",
            "Nowhere": "worth a question",
            "Anywhere": "worth a question",
            "Elsewhere": "nothing to see",
            "Somewhere": "nothing to see",
        },
    )


def test_where_nobody_can_tell_what_is_chance_more_signs_are_asked_for(rule: "Rule") -> None:
    """Without a published count a figure is at most worth a question, and only with all three other signs.

    So it is with a sum of money: it is what was spent, and not a sample, so chance is not in question.
    """
    rule(
        weigh,
        given="""
            council   | chance       | unusual | unlike neighbours | lasting
            Testshire | cannot tell  | yes     | yes               | yes
            Nowhere   | cannot tell  | yes     | no                | yes
            Elsewhere | cannot tell  | yes     | no                | no
            Farshire  | not a sample | yes     | yes               | yes
            Somewhere | not a sample | yes     | no                | no
        """,
        strength={
            "Testshire": "worth a question",
            "Nowhere": "nothing to see",
            "Elsewhere": "nothing to see",
            "Farshire": "worth a question",
            "Somewhere": "nothing to see",
        },
    )


def test_what_could_be_chance_asks_nothing(rule: "Rule") -> None:
    """However many other signs there are, nobody is asked to look at a difference that could be chance."""
    rule(
        weigh,
        given="""
            council   | chance          | unusual | unlike neighbours | lasting
            Testshire | could be chance | yes     | yes               | yes
            Nowhere   | could be chance | no      | no                | yes
            Elsewhere | could be chance | no      | no                | no
        """,
        strength={"Testshire": "nothing to see", "Nowhere": "nothing to see", "Elsewhere": "nothing to see"},
    )


def test_a_grade_by_inspectors_is_evidence_of_its_own(rule: "Rule") -> None:
    """Inadequate stands out, requires improvement is worth a question, good and outstanding are neither."""
    rule(
        weigh_grades,
        given="""
            grade
            inadequate
            requires improvement
            good
            outstanding
        """,
        strength={
            "inadequate": "stands out",
            "requires improvement": "worth a question",
            "good": "nothing to see",
            "outstanding": "nothing to see",
        },
    )
