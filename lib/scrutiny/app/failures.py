"""What a page and the log say of a cell that failed; the words of an error may hold what people wrote."""

from nbformat import NotebookNode

from scrutiny import errors

# What is said of a cell that failed by itself: the template then says that the rest of the page stands.
ONLY_THIS_PART = ""
NOT_RUN = (
    "The program that works it out did not start, or ended too soon. Ask for the page again and, "
    "if it fails again, tell whoever runs it for you."
)


def say_failure(name: str, words: str) -> str:
    """Give the sentence of one of our own errors; of any other, nothing."""
    kind = getattr(errors, name, None)
    is_ours = isinstance(kind, type) and issubclass(kind, errors.ScrutinyError)
    return " ".join(words.splitlines()) if is_ours else ONLY_THIS_PART


def say_failures(cell: NotebookNode) -> list[tuple[str, str]]:
    """Name each error of a cell that was run, with what is said of it."""
    errors_met = [output for output in cell.get("outputs", []) if output.output_type == "error"]
    return [(error.ename, say_failure(error.ename, error.evalue)) for error in errors_met]


def stops_page(cell: NotebookNode) -> bool:
    """Tell whether a cell failed so that nothing after it is run: by an error of our own."""
    return bool(say_failures(cell)[-1][1])


def word_failure(page: str, number: int, name: str, said: str) -> str:
    """Word a cell's failure for the log: by the error's name, and by its sentence where it is one of ours."""
    return f"Cell {number} of {page} could not be made. {': '.join(filter(None, (name, said)))}"


def put_in_words(cell: NotebookNode, failure: str) -> None:
    """Put what a page says of a cell's failure in the place of the error."""
    shown = [output for output in cell.outputs if output.output_type != "error"]
    cell.outputs = [*shown, NotebookNode(output_type="error", in_words=failure)]
