"""The app over a made-up folder of notebooks, run by the tests as a program of its own."""

import sys
from pathlib import Path

from scrutiny import paths
from scrutiny.app.server import serve


def say(address: str) -> None:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()


def main(port: str, notebooks: str, parameters: str) -> None:
    paths.NOTEBOOKS = Path(notebooks)
    paths.PARAMETERS = Path(parameters)
    serve(int(port), announce=say)


if __name__ == "__main__":
    main(*sys.argv[1:])
