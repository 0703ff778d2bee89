"""A person's settings, in one file of theirs; and where the parameters and outputs are that it may move."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import platformdirs

from scrutiny.curated.reading import LinedFile, read_lined
from scrutiny.errors import SettingsBroken
from scrutiny.files import paths

# Where the file of settings is, and where the person's own parameters are: named so for one command.
FILE, PARAMETERS = "SCRUTINY_SETTINGS", "SCRUTINY_PARAMETERS"
HIGHEST_PORT = 65535
_NAME = "scrutiny-workbook"
_YAML = (".yml", ".yaml")
_FORM = "Each line is a name, a colon, a space and a value, such as: port: 8866"


@dataclass(frozen=True)
class Settings:
    """What a person sets for their own computer; nothing is said of what is left out."""

    record: str = ""
    outputs: Path | None = None
    parameters: Path | None = None
    port: int | None = None


def find_settings_file() -> Path:
    """Say where the file of settings is: where the environment says, or in the person's own folder."""
    named = os.environ.get(FILE)
    return Path(named) if named else platformdirs.user_config_path(_NAME, appauthor=False) / "settings.yml"


def read_settings() -> Settings:
    """Read the file of settings, if there is one; a line that is not as it should be is refused."""
    path = find_settings_file()
    if not path.exists() and not os.environ.get(FILE):
        return Settings()
    file = read_lined(path, str(path), _refuse)
    if not isinstance(file.content, dict):
        raise _refuse(file.place(), "it does not hold names and values.", _FORM)
    given: dict[str, Any] = {name: _read(file, name, value) for name, value in file.content.items()}
    return Settings(**given)


def find_outputs() -> Path:
    """Say which folder runs are kept in, unless a command says another."""
    return read_settings().outputs or paths.OUTPUTS


def find_papers() -> Path:
    """Say which folder papers go into unless a command says another: the person’s own."""
    return platformdirs.user_data_path(_NAME, appauthor=False) / "papers"


def find_parameters(*names: str) -> Path:
    """Find a parameter file: the person's own where it is there, or else that of the workbook."""
    own = find_own_parameters()
    path = own.joinpath(*names) if own else None
    return path if path and path.exists() else paths.PARAMETERS.joinpath(*names)


def list_parameters(name: str) -> Iterator[Path]:
    """List the YAML files in one of the folders of parameters: the person's own, and then the workbook's."""
    for folder in (find_own_parameters(), paths.PARAMETERS):
        if folder and (folder / name).is_dir():
            yield from (path for path in (folder / name).iterdir() if path.name.lower().endswith(_YAML))


def name_parameters(path: Path) -> str:
    """Name a parameter file as pages do, which say nothing of where on a computer it is."""
    own = find_own_parameters()
    folder = own if own and path.is_relative_to(own) else paths.PARAMETERS
    return f"parameters/{path.relative_to(folder).as_posix()}"


def find_own_parameters() -> Path | None:
    """Say where the person's own parameters are: as a command or the settings say, or beside their record.

    A checkout's own are at its top, and it has no others unless they are named.
    """
    if named := os.environ.get(PARAMETERS):
        if not Path(named).is_dir():
            raise _refuse(PARAMETERS, f"{named!r} is not a folder.", "Name the folder of your parameters.")
        return Path(named)
    if given := read_settings().parameters:
        return given
    own = platformdirs.user_data_path(_NAME, appauthor=False) / "parameters"
    return None if paths.IS_CHECKOUT else own


def _refuse(where: str, met: str, remedy: str) -> SettingsBroken:
    return SettingsBroken(f"{where}: {met}\n{remedy}")


def _read(file: LinedFile, name: str, value: object) -> object:
    where = file.place((name,))
    if name not in _READERS:
        near = get_close_matches(name.lower(), _READERS, n=1)
        meant = f" Did you mean {near[0]!r}?" if near else ""
        allowed = f"Settings are: {', '.join(_READERS)}."
        raise _refuse(where, f"{name!r} is not a setting we have.{meant}", allowed)
    read, allowed = _READERS[name]
    if (found := _try(read, value)) is None:
        # Of the record nothing is repeated: its address may hold a password.
        met = "is not an address of a record" if name == "record" else f"is {value!r}, which is not allowed"
        raise _refuse(where, f"{name} {met}.", f"It should be: {allowed}.")
    return found


def _try(read: Callable[[str], object], value: object) -> object:
    try:
        return read(value.strip()) if isinstance(value, str) else None
    except (OSError, RuntimeError):  # a path that is too long, or of a person who is not there
        return None


def _read_address(value: str) -> str | None:
    return value if value.startswith(("sqlite:///", "postgresql://", "postgres://")) else None


def _read_outputs(value: str) -> Path | None:
    path = Path(value).expanduser()
    return path if path.is_absolute() and (path.is_dir() or not path.exists()) else None


def _read_folder(value: str) -> Path | None:
    path = Path(value).expanduser()
    return path if path.is_absolute() and path.is_dir() else None


def _read_port(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and int(value[:6]) <= HIGHEST_PORT else None


_READERS: dict[str, tuple[Callable[[str], object], str]] = {
    "record": (
        _read_address,
        "a file, as sqlite:////folder/record.sqlite3, or a server, as postgresql://user@host/database",
    ),
    "outputs": (_read_outputs, "the whole path of a folder, such as ~/scrutiny/outputs"),
    "parameters": (_read_folder, "the whole path of a folder that is there, such as ~/scrutiny/parameters"),
    "port": (_read_port, f"a whole number from 0 to {HIGHEST_PORT}, such as 8866"),
}
