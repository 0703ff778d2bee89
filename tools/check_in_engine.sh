#!/bin/sh
# Run the tests in another browser, or by ear: tools/check_in_engine.sh PYTHON firefox|webkit|ears. What they need is
# got first where that can be done; a test whose engine cannot be had is skipped, and names it.
set -eu
python=$1
mark=$2
own=$("$python" -c 'import sys; print(sys.prefix)')/firefox
where=tests/engines
beside=0

install_from_debian() {
    dpkg -s "$@" >/dev/null 2>&1 && return
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
    echo "Installing what the tests marked $mark need ..." >&2
    apt-get update -qq >&2 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >&2 || true
}

# Debian's Firefox answers only an older Playwright than the one that drives Chromium.
bring_playwright() {
    cmp -s requirements/firefox.txt "$own/locked" && return
    rm -rf "$own"
    "$python" -m pip --quiet --quiet --disable-pip-version-check --no-input \
        install --require-hashes --target "$own" --requirement requirements/firefox.txt
    cp requirements/firefox.txt "$own/locked"
}

use_firefox() {
    install_from_debian firefox-esr "$@"
    bring_playwright
    FIREFOX=${FIREFOX:-firefox-esr}
    PYTHONPATH=$own
    export FIREFOX PYTHONPATH
}

case $mark in
firefox)
    use_firefox
    mark="firefox and not long"
    where=tests
    beside=2
    ;;
webkit) install_from_debian webkit2gtk-driver gir1.2-webkit2-4.1 python3-gi xvfb ;;
ears) use_firefox orca openbox xdotool xvfb at-spi2-core dbus libglib2.0-bin ;;
*)
    echo "There is no engine $mark: give firefox, webkit or ears" >&2
    exit 2
    ;;
esac
exec "$python" -m pytest --numprocesses "$beside" --dist loadfile -m "$mark" "$where"
