"""The wheel carries all that a page needs and nothing of a council's own, and makes a page anywhere."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKBOOK = "06_young_peoples_voice"
PRIVATE = ("parameters/local_figures/leeds.csv", "parameters/reports/leeds.pdf")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built of a copy of the project, in which a council keeps figures and a report of its own."""
    folder = tmp_path_factory.mktemp("wheel")
    copy = folder / "project"
    unneeded = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints", "node_modules")
    for name in ("lib", "notebooks"):
        shutil.copytree(ROOT / name, copy / name, ignore=unneeded)
    own = shutil.ignore_patterns("*.csv", "*.xlsx", "*.pdf")
    shutil.copytree(ROOT / "parameters", copy / "parameters", ignore=own)
    for name in ("pyproject.toml", "README.md", "LICENCE", "LICENCE-FIGURES.md", ".gitignore"):
        shutil.copy(ROOT / name, copy)
    for name in PRIVATE:
        (copy / name).write_text("of the council alone", "utf-8")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=copy, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_carries_every_notebook_and_parameter_and_nothing_of_a_councils_own(wheel: Path) -> None:
    carried = {name for name in ZipFile(wheel).namelist() if name.startswith("scrutiny/carried/")}
    # Notebooks, lists, schema and what is said of them; what a council keeps beside them ends otherwise.
    files = (path for folder in ("notebooks", "parameters") for path in (ROOT / folder).rglob("*.[imyj]*"))
    ours = {path.relative_to(ROOT).as_posix() for path in files if ".ipynb_checkpoints" not in path.parts}
    assert {f"notebooks/{WORKBOOK}.ipynb", "parameters/councils/leeds.yml"} <= ours
    assert carried == {f"scrutiny/carried/{name}" for name in ours}


@pytest.fixture
def installed(wheel: Path, tmp_path: Path) -> Path:
    """A new environment with the wheel in it; what the wheel needs is lent to it from this one."""
    home = tmp_path / "environment"
    venv.create(home, symlinks=os.name != "nt")
    where = {"base": str(home), "platbase": str(home)}
    packages, scripts = (Path(sysconfig.get_path(name, "venv", where)) for name in ("purelib", "scripts"))
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    python = next(path for path in scripts.iterdir() if path.stem == "python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "install", "--no-index", "--no-deps", str(wheel)], check=True, capture_output=True)
    return scripts / "scrutiny"


def test_an_installed_wheel_makes_a_page_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    empty, person = tmp_path / "empty", tmp_path / "person"
    empty.mkdir()
    own = person / "data" / "scrutiny-workbook" / "parameters" / "councils"
    own.mkdir(parents=True)
    (own / "leeds.yml").write_text("council: leeds\ncommittee: Panel of our own\n", "utf-8")
    lent = {"JUPYTER_PATH": str(Path(sys.prefix, "share", "jupyter"))}
    homes = {"HOME": str(person), "XDG_DATA_HOME": str(person / "data"), "XDG_CONFIG_HOME": str(person)}
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SCRUTINY_")}
    command = [str(installed), "batch", "--council", "leeds", "--workbook", WORKBOOK, "--run", "first"]
    ended = subprocess.run(
        command, cwd=empty, env=environment | homes | lent, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, "Traceback" in ended.stderr) == (0, False), ended.stderr
    made = empty / "outputs" / "first" / "leeds"
    assert {path.name for path in made.iterdir()} == {f"{WORKBOOK}.html", f"{WORKBOOK}.ipynb", "results.json"}
    page = (made / f"{WORKBOOK}.html").read_text("utf-8")
    assert "Leeds" in page
    assert "Panel of our own" in page
