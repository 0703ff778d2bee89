#!/bin/sh
# Print the path of a Chromium for the browser tests, getting one first where there is none:
# tools/provide_chromium.sh PYTHON. Prints nothing where none can be had; the tests then say so.
python=$1

find_chromium() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [ -n "$name" ] && command -v "$name"; then return 0; fi
    done
    return 1
}

install_from_debian() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    echo "Installing Chromium for the browser tests ..." >&2
    apt-get update -qq >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium >&2
}

install_for_playwright() {
    "$python" -m playwright install chromium >&2 && "$python" - <<'PYTHON'
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
PYTHON
}

find_chromium || { install_from_debian && find_chromium; } || install_for_playwright ||
    echo "No Chromium could be found or installed. Name one with CHROMIUM=/path/to/chromium" >&2
