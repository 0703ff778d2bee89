"""Parcels: what another computer, which shares no folder, is sent for a council's pages, and gives back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from scrutiny.batch.briefs import BRIEF_ENDINGS
from scrutiny.batch.folders import write_whole
from scrutiny.batch.pages import EXECUTED, FAILED, Order, make_room
from scrutiny.batch.results import RESULTS
from scrutiny.files import paths
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.fingerprints import find_beside

_CONTENTS = "notebooks/contents.yml"
_ENDINGS = (FAILED, EXECUTED, *reversed(BRIEF_ENDINGS))


@dataclass(frozen=True)
class Parcel:
    """A council's orders, with every file that their pages are made from and the code's fingerprint."""

    orders: tuple[Order, ...]
    files: Mapping[str, bytes]
    sources: str

    def unpack(self, folder: Path) -> list[Order]:
        """Lay the files out in a folder, and give the orders as they are to be made from there."""
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        notebooks = folder / "notebooks"
        return [
            replace(order, notebook=order.notebook and notebooks / order.notebook.name)
            for order in self.orders
        ]


@dataclass(frozen=True)
class Delivery:
    """How an order ended elsewhere: what stopped it, if anything did, and the content of its files."""

    failure: Failure | None
    files: Mapping[str, bytes]
    results: str = ""

    def write(self, order: Order, folder: Path) -> Failure | None:
        """Write what came back into the run's folder; give what stopped the page, if anything did."""
        page = order.page
        make_room(page, folder)
        if self.results:
            write_whole(folder / page.council / RESULTS, self.results)
        with TemporaryDirectory(dir=folder / page.council, prefix=page.under_way) as own:
            for ending in self.files.keys() & {*_ENDINGS}:
                Path(own, f"page{ending}").write_bytes(self.files[ending])
            for ending in filter(self.files.get, _ENDINGS):
                Path(own, f"page{ending}").replace(page.path(folder, ending))
        return self.failure


def pack(orders: Sequence[Order], sources: str) -> Parcel:
    """Put together what one council's pages are made from: notebooks, and the files parameters name."""
    files = {_CONTENTS: (paths.NOTEBOOKS / "contents.yml").read_bytes()}
    for order in orders:
        if order.notebook:
            files[f"notebooks/{order.notebook.name}"] = order.notebook.read_bytes()
        for name, path in find_beside(order.parameters).items():
            if path.is_file() and _is_inside(path):
                files[f"parameters/{name}"] = path.read_bytes()
    return Parcel(tuple(orders), files, sources)


def collect_files(order: Order, folder: Path, failure: Failure | None) -> Delivery:
    """Read what making a page has left in a run's folder."""
    page = order.page
    made = {ending: page.path(folder, ending) for ending in _ENDINGS}
    files = {ending: path.read_bytes() for ending, path in made.items() if path.is_file()}
    results = folder / page.council / RESULTS
    said = results.read_text("utf-8") if order.with_results and results.is_file() else ""
    return Delivery(failure, files, said)


def _is_inside(path: Path) -> bool:
    """Tell whether a named file is where it seems; pages refuse one that is not, but for own prompts."""
    return path.parent.name == "prompts" or path.resolve().parent == path.parent.resolve()
