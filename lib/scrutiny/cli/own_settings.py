"""The command that says what a person has set, and where things are."""

import typer


def show_settings() -> None:
    """Say where your settings, record, outputs and parameters are."""
    from scrutiny.app import USUAL_PORT
    from scrutiny.curated.settings import find_outputs, find_own_parameters, find_settings_file, read_settings
    from scrutiny.files import paths
    from scrutiny.record.stores import find_url

    settings, file, own = read_settings(), find_settings_file(), find_own_parameters()
    there = "" if file.exists() else " (not there: make it with a line for each setting)"
    read_first = f"{own}, then " if own else ""
    for label, said in (
        ("file", f"{file}{there}"),
        ("record", find_url(None).render_as_string(hide_password=True)),
        ("outputs", find_outputs().absolute()),
        ("parameters", f"{read_first}{paths.PARAMETERS}"),
        ("port", USUAL_PORT if settings.port is None else settings.port),
    ):
        typer.echo(f"{label + ':':<12}{said}")
