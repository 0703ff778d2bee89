"""Commands that open the workbooks: the app, JupyterLab, and pages and app in one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.app import USUAL_PORT
from scrutiny.batch import INTERRUPTED
from scrutiny.cli.making import make_pages, pages_of, say_cautions, today
from scrutiny.cli.record_opening import warn_of_place

if TYPE_CHECKING:
    from scrutiny.app.hosting import Hosting
    from scrutiny.app.public_address import PublicAddress
    from scrutiny.register.councils import Council
    from scrutiny.register.workbooks import Workbook

Port = Annotated[
    int | None,
    typer.Option(
        help="The port to listen on; that of the settings if left out. Another is found where it is taken."
    ),
]
Ip = Annotated[str, typer.Option(help="The address to listen on; only this computer unless told otherwise.")]
PublicUrl = Annotated[
    str, typer.Option(help="Where people find the app: https://scrutiny.example.gov.uk/workbook/, say.")
]
Proxy = Annotated[
    list[str] | None,
    typer.Option(help="The address or network of a proxy that says who asks; once for each."),
]
Certificate = Annotated[
    Path | None, typer.Option(help="A certificate, as PEM: the app then encrypts by itself.")
]
Key = Annotated[Path | None, typer.Option(help="The key of the certificate, as PEM, without a password.")]
AskedCouncil = Annotated[str, typer.Option("--council", help="The council: slug, name or code.")]


def workbook(council: AskedCouncil, port: Port = None, ip: Ip = "127.0.0.1") -> None:
    """Make one council's pages, then open the app, and say where."""
    from scrutiny.register.finding import find_council

    found = find_council(council)
    report = make_pages(pages_of(found), today())
    if report.interrupted:
        typer.echo("The app was not opened, because you asked to stop.", err=True)
        raise typer.Exit(INTERRUPTED)
    _serve(port, ip, _announcing(found))


def serve_app(  # noqa: PLR0913 - one for each option
    port: Port = None,
    ip: Ip = "127.0.0.1",
    *,
    public_url: PublicUrl = "",
    proxy: Proxy = None,
    certificate: Certificate = None,
    key: Key = None,
) -> None:
    """Open the app on this computer and print its address."""
    from scrutiny.app.hosting import read_hosting

    hosting = read_hosting(public_url, proxy or (), certificate, key)
    _serve(port, ip, _announcing(public=hosting.public), hosting)


def _serve(
    port: int | None, ip: str, announce: Callable[[str], None], hosting: "Hosting | None" = None
) -> None:
    from scrutiny.curated.settings import read_settings

    chosen = next((given for given in (port, read_settings().port) if given is not None), USUAL_PORT)
    warn_of_place()
    from scrutiny.app.server import serve  # slow to import, and what is wrong is said before

    serve(chosen, ip, hosting, announce=announce)


def _announcing(
    council: "Council | None" = None, public: "PublicAddress | None" = None
) -> Callable[[str], None]:
    def announce(address: str) -> None:
        where = f"{address}council/{council.slug}" if council else address
        typer.echo(f"The workbook is open at {public or where}")
        if public:
            typer.echo(f"The app itself listens at {where}")
        typer.echo("Ctrl-C ends it.")

    return announce


def lab(
    council: AskedCouncil,
    *,
    browser: Annotated[bool, typer.Option(help="Open a browser at it.")] = True,
) -> None:
    """Open the workbooks in JupyterLab, ready with one council."""
    from scrutiny.lab import open_lab, prepare_desk
    from scrutiny.register.finding import find_council

    warn_of_place()
    found = find_council(council)
    desk = prepare_desk(found, find_page=lambda workbook: _find_page(found, workbook))
    say_cautions(found, today())
    for kept in desk.kept:
        typer.echo(f"Kept as you left it: {kept}. To begin it again, move it away first.")
    typer.echo(f"Your notebooks are in {desk.folder}")
    typer.echo("They are saved without what their cells gave: what people wrote stays in the record alone.")
    raise typer.Exit(open_lab(desk, browser=browser))


def _find_page(council: "Council", workbook: "Workbook") -> str:
    """Find the page for members in the app on this computer: to answer in where it asks anything."""
    from scrutiny.app.addresses import address_of_workbook
    from scrutiny.curated.settings import read_settings
    from scrutiny.kernels.notebooks import takes_answers
    from scrutiny.parameters import ANSWERING, BRIEFING

    mode = ANSWERING if takes_answers(workbook.path) else BRIEFING
    port = read_settings().port or USUAL_PORT
    return f"http://127.0.0.1:{port}{address_of_workbook(council, workbook, mode)}"
