"""Write the guide as a page that a councillor can read, from the bank of prompts: `make guide`."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import scrutiny.review.kinds  # noqa: F401 - makes the kinds of answer known
from scrutiny.evidence.indicators import find_indicator
from scrutiny.guide.bank import Bank, read_bank
from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.guide.conditions import WORDS, Condition
from scrutiny.guide.open_paths import TITLES
from scrutiny.guide.prompts import (
    AnswerForm,
    EvidenceBeside,
    HandOn,
    Prompt,
    PromptSection,
    Shown,
    WorkbookGuide,
)
from scrutiny.guide.routing import say_conditions
from scrutiny.guide.sources import Source, read_sources
from scrutiny.register.workbooks import list_workbooks
from scrutiny.vocabulary import Role
from scrutiny.words.names import JUDGEMENT_NAMES
from scrutiny.words.privacy import BANDS
from scrutiny.words.sentences import begin_sentence, join_words

ROOT = Path(__file__).resolve().parents[1]
NOTICE = "<!-- Written by `make guide` from lib/scrutiny/guide. Change the bank there, never this page. -->"
OPENING = """# The guide

Every question that the workbooks ask, why it is asked, what a good answer has in it, and what would
change our mind. "We" is the committee. A workbook puts the council's own evidence beside each question,
and asks only those that apply: the others stand at its end, each with the reason why it was not asked.

A committee can add questions of its own: [how to](../parameters/prompts/README.md).
"""
RULES = """## When a question is asked

A question is asked when all its conditions hold, and always if it has none. It may be asked once for each
judgement that has a grade. There is no condition on an overall grade, and none is ever worked out. Adverse
means requires improvement or inadequate; positive means good or outstanding.
"""
PATHS = """What a condition opens is a path. Several can be open at once, and one always is; a page says
which, and why.
"""
JOINT = """Where care leavers were judged together with children in care, there is no earlier grade for care
leavers to set beside a new one. The grades for children in care are set beside each other, and it is said
that one of them was given for both.
"""
NOTE = """## From the founding note to the questions

The workbook was founded on a note of the Centre for Governance and Scrutiny: "Scrutiny of children's
services", by Ed Hammond, 28 November 2023. This table says, in our own words, each thing it asks for, and
the questions that serve it.
"""
OTHERS = """## Other sources

What else the questions serve.
"""
COLUMN_KINDS = {ColumnKind.BAND: "a band", ColumnKind.DATE: "a date", ColumnKind.SCORE: "a score"}
ANSWERED_BY = {
    Role.MEMBER: "members",
    Role.OFFICER: "officers",
    Role.FACILITATOR: "the facilitator, for the committee",
}
SHOWN = {
    Shown.DATES: "the dates that follow",
    Shown.BASE_RATES: "what became of other councils with the same grade",
    Shown.LOCAL_SERIES: "the council's own figures over time",
    Shown.LINES: "the lines of enquiry",
    Shown.FINDINGS: "what stands out in the figures",
    Shown.ELSEWHERE: "what inspectors asked for most elsewhere",
}
HANDED_ON = {
    HandOn.PLAN: "the scrutiny plan",
    HandOn.AUDIT_COMMITTEE: "the audit committee",
    HandOn.CORPORATE_PARENTING_BOARD: "the corporate parenting board",
    HandOn.SAFEGUARDING_PARTNERSHIP: "the safeguarding partnership",
}


def title_of(guide: WorkbookGuide) -> str:
    """Give the title of a workbook: from the contents or, until it is there, from its name."""
    titles = {workbook.notebook: workbook.title for workbook in list_workbooks()}
    return titles.get(guide.workbook, begin_sentence(guide.workbook.split("_", 1)[1].replace("_", " ")))


def link_to(heading: str) -> str:
    """Link to a heading, by the address that readers of Markdown give it."""
    kept = "".join(letter for letter in heading.lower() if letter.isalnum() or letter in " -")
    return f"[{heading}](#{kept.replace(' ', '-')})"


def link_to_prompt(prompt_id: str) -> str:
    """Link to a prompt by its id."""
    return f"[`{prompt_id}`](#{prompt_id})"


def say_answer(answer: AnswerForm) -> str:
    """Say how a prompt is answered, with the words it is offered with."""
    offered = [say_column(column) for column in answer.columns] or answer.words
    words = f": {'; '.join(offered)}" if offered else ""
    words += f"; and rows: {'; '.join(answer.rows)}" if answer.rows else ""
    alone = "each person alone, " if answer.is_individual else ""
    return f"{alone}as {answer.of_kind.called}{words}"


def say_column(column: ColumnForm) -> str:
    """Say what a column is called and, where it is not of free words, what may stand in it."""
    kind = " or ".join(column.options) or COLUMN_KINDS.get(column.kind)
    return f"{column.name} ({kind})" if kind else column.name


def say_rules(section: PromptSection) -> Iterator[str]:
    """Say what holds in a section before and while anything is written there."""
    if section.gate:
        needs = join_words([link_to_prompt(need) for need in section.gate.needs])
        yield from (
            f"Nothing can be written here before each is answered “{section.gate.answer}”: {needs}.",
            "",
        )
    if section.is_banded:
        yield from (f"Young people are counted here in bands alone: {'; '.join(BANDS)}.", "")


def say_evidence(evidence: EvidenceBeside) -> Iterator[str]:
    """Say each thing that stands beside a prompt."""
    if evidence.judgements:
        named = [JUDGEMENT_NAMES[judgement].lower() for judgement in evidence.judgements]
        yield f"what inspectors judged ({join_words(named)})"
    if evidence.report_items:
        yield "what the report says must improve"
    if evidence.indicators:
        yield f"figures ({'; '.join(find_indicator(indicator).name for indicator in evidence.indicators)})"
    if evidence.pressures:
        yield f"the pressures ({join_words([pressure.value for pressure in evidence.pressures])})"
    yield from (SHOWN[shown] for shown in evidence.shows)
    if evidence.prompts:
        yield f"earlier answers ({', '.join(link_to_prompt(prompt) for prompt in evidence.prompts)})"


def draw_prompt(prompt: Prompt) -> Iterator[str]:
    """Write one prompt: its question, and all that is known of it."""
    yield from (f'<a id="{prompt.id}"></a>', "", f"#### {prompt.question}", "", prompt.why, "")
    yield from ("A good answer:", "", *(f"- {part}" for part in prompt.good_answer), "")
    yield from (f"What would change our mind: {prompt.change_our_mind}", "")
    yield f"- **Asked:** {say_conditions(prompt)}."
    yield f"- **Answered by:** {ANSWERED_BY[prompt.who]}, {say_answer(prompt.answer)}."
    if beside := "; ".join(say_evidence(prompt.evidence)):
        yield f"- **Beside it:** {beside}."
    if prompt.corporate_parenting:
        yield "- **Corporate parenting:** it asks what this means for members as corporate parents."
    if prompt.hands_on:
        yield f"- **Handed on to:** {HANDED_ON[prompt.hands_on]}."
    yield from (f"- **Kept under:** `{prompt.id}`", "")


def draw_workbook(guide: WorkbookGuide) -> Iterator[str]:
    """Write one workbook, section by section."""
    yield from (f"## {title_of(guide)}", "")
    for section in guide.sections:
        yield from (f"### {section.title}", "")
        if section.opening:
            yield from (section.opening, "")
        yield from say_rules(section)
        for prompt in section.prompts:
            yield from draw_prompt(prompt)


def draw_table(*rows: tuple[str, ...]) -> Iterator[str]:
    """Draw a table in Markdown, its first row the names of the columns."""
    header, *others = ([cell.replace("|", r"\|") for cell in row] for row in rows)
    yield from (f"| {' | '.join(row)} |" for row in (header, ["---"] * len(header), *others))
    yield ""


def draw_rules() -> Iterator[str]:
    """Write every condition, what it is said of and what it means, and the paths."""
    yield RULES
    rows = (
        (f"`{condition}`", "a judgement" if condition.is_of_a_judgement else "the council")
        for condition in Condition
    )
    means = (WORDS[condition].means for condition in Condition)
    yield from draw_table(
        ("Condition", "ConditionWords of", "It holds when"),
        *((*row, mean) for row, mean in zip(rows, means, strict=True)),
    )
    yield PATHS
    yield from draw_table(
        ("Path", "Opened by"), *((title, f"`{condition}`") for condition, title in TITLES.items())
    )
    yield JOINT


def draw_sources(bank: Bank, sources: list[Source]) -> Iterator[str]:
    """Tabulate what is served, where it is found, and the prompts that serve it."""
    rows = []
    for source in sources:
        serving = [link_to_prompt(prompt.id) for prompt in bank.prompts if source.id in prompt.serves]
        rows.append((source.asks, source.where, ", ".join(serving) or "none yet"))
    yield from draw_table(("What is asked", "Where", "Questions that serve it"), *rows)


def draw_guide(bank: Bank) -> Iterator[str]:
    """Write the whole page, line by line."""
    yield from (NOTICE, "", OPENING)
    yield f"- {link_to('When a question is asked')}"
    for guide in bank.guides:
        yield f"- {link_to(title_of(guide))}: {len(guide.prompts)} questions"
    yield from (f"- {link_to('From the founding note to the questions')}", "")
    yield from draw_rules()
    for guide in bank.guides:
        yield from draw_workbook(guide)
    yield NOTE
    yield from draw_sources(bank, [source for source in read_sources() if source.is_of_the_note])
    yield OTHERS
    yield from draw_sources(bank, [source for source in read_sources() if not source.is_of_the_note])


def main() -> None:
    """Read the bank and write the page."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--to", type=Path, default=ROOT / "docs" / "guide.md", help="the page to write")
    page = "\n".join(draw_guide(read_bank()))
    options.parse_args().to.write_text(page.rstrip("\n") + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
