"""Rights: who may do what in a review, and why not."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scrutiny.errors import EntryRefused
from scrutiny.record import rights
from scrutiny.record.rights import (
    Act,
    HowKnown,
    Person,
    check_is_anothers,
    check_may_sign,
    lead_on_trust,
    list_rights,
    may,
    take_on_trust,
)
from scrutiny.vocabulary import Role

PACKAGE = Path(rights.__file__).resolve().parents[1]
FRONT = PACKAGE.parent / "front"
ANSWERING = (Act.WRITE, Act.ANSWER_ALONE, Act.TAKE_BACK, Act.SEE_OWN, Act.SEE_WORKING)
LEADING = (Act.REVEAL, Act.LOAD, Act.DECIDE, Act.RENAME, Act.ERASE, Act.LEAD, Act.SEE_EXEMPT)
# Of members the chair alone signs, which is asked where somebody does.
OF_MEMBERS = (Act.PROPOSE, Act.SECOND, Act.SUPPORT, Act.SIGN)
# A role that is written out in a comparison of the front, whichever comes first.
COMPARED = re.compile(
    rf"""[!=]==?\s*["']({"|".join(Role)})["']|["']({"|".join(Role)})["']\s*[!=]=|case\s+["']({"|".join(Role)})["']"""
)


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("role", Role)
def test_each_role_may_do_what_the_table_of_rights_says(role: Role, act: Act) -> None:
    allowed = {
        Role.FACILITATOR: {*ANSWERING, *OF_MEMBERS, *LEADING, Act.JOIN},
        Role.MEMBER: {*ANSWERING, *OF_MEMBERS, Act.JOIN},
        Role.OFFICER: {*ANSWERING, Act.JOIN},
        Role.OBSERVER: {Act.JOIN},
    }
    assert (may(take_on_trust("Ada", role), act) is None) == (act in allowed[role])


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("person", [None, take_on_trust(" \u00a0", Role.FACILITATOR)])
def test_nobody_does_anything_without_a_name(person: Person | None, act: Act) -> None:
    assert str(may(person, act)).startswith("Give your name first. The others need to know ")


def test_a_refusal_names_what_it_is_about() -> None:
    member = take_on_trust("Ada", Role.MEMBER)
    assert str(may(member, Act.LOAD, "the report")) == (
        "Only whoever leads the session loads the report. Choose that role if it is yours."
    )
    assert "who loaded the figures" in str(may(None, Act.LOAD, "the figures"))


def test_what_a_page_or_a_command_says_of_somebody_is_taken_on_trust() -> None:
    assert take_on_trust("Ada", Role.MEMBER) == Person("Ada", Role.MEMBER, HowKnown.ON_TRUST)
    assert lead_on_trust("Ada") == Person("Ada", Role.FACILITATOR, HowKnown.ON_TRUST)


def test_a_page_is_told_the_rights_of_every_role_and_of_nobody_yet() -> None:
    told = list_rights()
    assert set(told) == {"", *Role}
    for role, facts in told.items():
        person = take_on_trust("Ada", Role(role)) if role else None
        assert facts == {act: str(may(person, act) or "") for act in Act}


def test_nobody_seconds_their_own_recommendation_however_they_spell_their_name() -> None:
    ada = take_on_trust("ADA  Byron", Role.MEMBER)
    check_is_anothers(ada, ["Grace Hopper"])
    with pytest.raises(EntryRefused, match="Nobody seconds their own"):
        check_is_anothers(ada, ["Ada Byron"])
    assert "Only members of the committee second" in str(may(take_on_trust("O", Role.OFFICER), Act.SECOND))


def test_whoever_leads_signs_first_and_then_whoever_is_minuted_as_chair() -> None:
    chair, chairs = take_on_trust("ADA  Byron", Role.MEMBER), ["Ada Byron"]
    check_may_sign(lead_on_trust("Joan"), (), is_signed=False)
    check_may_sign(chair, chairs, is_signed=True)
    for person, named, is_signed, said in (
        (chair, ["Grace Hopper"], True, "Only the chair signs"),
        (chair, chairs, False, "Whoever leads signs first"),
        (take_on_trust("Ada Byron", Role.OFFICER), chairs, True, "Only members of the committee sign"),
    ):
        with pytest.raises(EntryRefused, match=said):
            check_may_sign(person, named, is_signed=is_signed)


def find_decisions(tree: ast.AST) -> Iterator[int]:
    """Give the line of each comparison in which a role is held against another."""
    for node in ast.walk(tree):
        sides: list[ast.AST] = []
        match node:
            # Whom a question is asked of gives nobody a right.
            case ast.Compare(left=ast.Attribute(attr="who")):
                pass
            case ast.Compare(left=left, comparators=others):
                sides = [left, *others]
            case ast.Match(subject=subject):
                sides = [subject, *(case.pattern for case in node.cases)]
        if any(is_role(part) for side in sides for part in ast.walk(side)):
            yield node.lineno  # type: ignore[attr-defined]


def is_role(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(attr="role") | ast.Attribute(value=ast.Name(id="Role")):
            return True
    return False


def test_no_other_module_decides_by_a_role() -> None:
    deciding = [
        f"{module.relative_to(PACKAGE).as_posix()}:{line}"
        for module in sorted(PACKAGE.rglob("*.py"))
        for line in find_decisions(ast.parse(module.read_text("utf-8")))
    ]
    assert {place.partition(":")[0] for place in deciding} == {"record/rights.py"}, deciding


def test_no_file_of_the_front_decides_by_a_role() -> None:
    files = [*PACKAGE.glob("panels/front/*.js"), *FRONT.rglob("*.ts")]
    sources = [file for file in files if "node_modules" not in file.parts and "tests" not in file.parts]
    assert sources
    assert {
        file.name: found for file in sources if (found := COMPARED.findall(file.read_text("utf-8")))
    } == {}


@pytest.mark.parametrize(
    "line", ["x.role is Role.OBSERVER", "role in (Role.MEMBER, Role.OFFICER)", "person.role == 'member'"]
)
def test_a_decision_by_a_role_is_found(line: str) -> None:
    assert list(find_decisions(ast.parse(line))) == [1]


@pytest.mark.parametrize("line", ['who.role !== "observer"', "'facilitator' === role", 'case "member":'])
def test_a_decision_by_a_role_is_found_in_the_front(line: str) -> None:
    assert COMPARED.search(line)
