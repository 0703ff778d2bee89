"""The files of plans: those that come with the workbook, and a person's own in their folder of parameters."""

from dataclasses import dataclass
from pathlib import Path

from scrutiny.curated.reading import read_lined
from scrutiny.curated.settings import list_parameters, name_parameters
from scrutiny.errors import PlanBroken, UnknownPlan
from scrutiny.guide.bank import Bank
from scrutiny.guide.plans.parts import PlanPart
from scrutiny.guide.plans.reading import read_plan
from scrutiny.guide.plans.values import Plan

FOLDER = "sessions"


@dataclass(frozen=True)
class PlansAtHand:
    """The plans that can be chosen, the longest first, and why a file is not among them."""

    plans: tuple[Plan, ...]
    faults: tuple[PlanBroken, ...]


def read_plans(bank: Bank) -> PlansAtHand:
    """Read every plan there is; a fault in one file keeps none of the others away."""
    plans: list[Plan] = []
    faults: list[PlanBroken] = []
    for path in _find_files().values():
        try:
            plans.append(_read_file(path, bank))
        except PlanBroken as fault:
            faults.append(fault)
    return PlansAtHand(tuple(sorted(plans, key=lambda plan: (-plan.minutes, plan.id))), tuple(faults))


def find_plan(asked: str, bank: Bank) -> Plan:
    """Give the plan with an id: the person's own where they have one of that id."""
    files = _find_files()
    if asked not in files:
        raise UnknownPlan(asked, sorted(files))
    return _read_file(files[asked], bank)


def _find_files() -> dict[str, Path]:
    """Find the file of each plan by its name; a person's own stands in place of one of the same name."""
    files: dict[str, Path] = {}
    for path in list_parameters(FOLDER):
        files.setdefault(path.stem, path)
    return files


def _read_file(path: Path, bank: Bank) -> Plan:
    names = sorted(beside.name for beside in list_parameters(FOLDER) if _is_second(beside, path))
    if names:
        met = f"{names[0]} stands beside it, a second file of the plan {path.stem!r}."
        raise PlanBroken(name_parameters(path), met, "Keep one of the two.")
    file = read_lined(path, name_parameters(path), PlanBroken)
    plan = read_plan(PlanPart(file.content, file.place), bank)
    if plan.id != path.stem:
        met = f"the plan is {plan.id!r}, and the file is named for another."
        raise PlanBroken(file.place(("plan",)), met, f"Name the file {plan.id}.yml, or the plan {path.stem}.")
    return plan


def _is_second(beside: Path, path: Path) -> bool:
    return beside != path and (beside.parent, beside.stem) == (path.parent, path.stem)
