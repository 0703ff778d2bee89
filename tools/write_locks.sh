#!/bin/sh
# Write the locks again from pyproject.toml, where every direct dependency is declared.
# Versions already locked stay unless pyproject.toml forbids them; --upgrade takes the newest.
set -eu
uv=${UV:-uv}
command -v "$uv" >/dev/null || {
    echo "Writing the locks needs uv (pip install uv), or name one with UV=/path/to/uv" >&2
    exit 2
}

# What builds the package is locked with it, so that installing resolves nothing.
build_requirements() {
    "${PYTHON:-python3}" -c '
import tomllib
with open("pyproject.toml", "rb") as opened:
    print("\n".join(tomllib.load(opened)["build-system"]["requires"]))'
}

write_lock() {
    lock=$1
    shift
    build_requirements | "$uv" pip compile pyproject.toml - --quiet --universal --python-version 3.11 \
        --generate-hashes --custom-compile-command "make lock" --output-file "$lock" "$@"
}

# The last Playwright that Debian's Firefox answers; what it needs is as in the lock for tests.
write_lock_for_firefox() {
    echo "playwright==1.58.0" | "$uv" pip compile - --quiet --universal --python-version 3.11 --generate-hashes \
        --custom-compile-command "make lock" --output-file requirements/firefox.txt "$@"
}

write_lock requirements/workbook.txt "$@"
write_lock requirements/test.txt --extra test --constraint requirements/workbook.txt "$@"
write_lock_for_firefox "$@"
