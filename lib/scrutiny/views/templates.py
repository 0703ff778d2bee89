"""The templates of views, each read once a process; every word they are given is escaped."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from scrutiny.files import paths


@cache
def find_template(name: str) -> Template:
    """Find the template that shows a kind of view."""
    environment = Environment(
        loader=FileSystemLoader(paths.TEMPLATES / "views"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    return environment.get_template(f"{name}.html.j2")
