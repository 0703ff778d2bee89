#!/bin/sh
# Make an environment anew from a lock: tools/make_environment.sh FOLDER LOCK. Nothing is resolved.
set -eu
folder=$1
lock=$2
python=${PYTHON:-python3}

stop() {
    printf '%s\n' "$@" >&2
    exit 2
}

command -v "$python" >/dev/null ||
    stop "There is no $python here. The workbook needs Python 3.11 or later: make PYTHON=/path/to/python3 ..."
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "$python is $("$python" --version 2>&1); the workbook needs Python 3.11 or later: make PYTHON=/path/to/python3.11 ..."
"$python" -c 'import ensurepip, venv' 2>/dev/null ||
    stop "$python cannot make environments; on Debian and Ubuntu install its other half: apt-get install python3-venv"

echo "Making the environment in $folder. This takes a minute or two, once ..." >&2
"$python" -m venv --clear "$folder"
"$folder/bin/python" -m pip --quiet --quiet --disable-pip-version-check --no-input \
    install --require-hashes --requirement "$lock" ||
    stop "The packages in $lock could not be installed; the reason is above. The first run needs the internet, later ones do not."
