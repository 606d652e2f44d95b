#!/usr/bin/env bash
# Get a machine ready: setup/prepare.sh run|test [STAMP]
# Installs the Debian packages that are missing; with STAMP, (re)makes .venv and then touches STAMP.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=$1 stamp=${2:-}

# What Qt's libraries and its xcb, wayland and multimedia plugins load from the system.
libraries="
libEGL.so.1:libegl1 libGL.so.1:libgl1 libdrm.so.2:libdrm2
libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3 libglib-2.0.so.0:libglib2.0-0
libgssapi_krb5.so.2:libgssapi-krb5-2 libpulse.so.0:libpulse0
libX11-xcb.so.1:libx11-xcb1 libXrandr.so.2:libxrandr2
libxkbcommon.so.0:libxkbcommon0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4
libxcb-image.so.0:libxcb-image0 libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-randr.so.0:libxcb-randr0 libxcb-render-util.so.0:libxcb-render-util0
libxcb-shape.so.0:libxcb-shape0 libxcb-sync.so.1:libxcb-sync1
libxcb-xfixes.so.0:libxcb-xfixes0 libxcb-xkb.so.1:libxcb-xkb1
libwayland-cursor.so.0:libwayland-cursor0 libwayland-egl.so.1:libwayland-egl1
libpipewire-0.3.so.0:libpipewire-0.3-0 libva.so.2:libva2
libva-x11.so.2:libva-x11-2 libva-drm.so.2:libva-drm2
"
test_programs="Xvfb:xvfb xdotool:xdotool strace:strace faketime:faketime"
can_make_venv="import ensurepip, sys, venv; assert (3, 11) <= sys.version_info < (3, 15)"

main() {
    [ "$(uname)" != Linux ] || install_packages $(missing_libraries) $(missing_programs)
    [ -z "$stamp" ] || make_venv
}

missing_libraries() {
    local known
    known=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p)
    for pair in $libraries; do
        [[ $known == *"${pair%%:*} "* ]] || echo "${pair##*:}"
    done
}

missing_programs() {
    [ "$purpose" = test ] || return 0
    for pair in $test_programs; do
        command -v "${pair%%:*}" >/dev/null || echo "${pair##*:}"
    done
}

install_packages() {
    [ $# -gt 0 ] || return 0
    local root=()
    if ! command -v apt-get >/dev/null; then
        fail "Kiosk needs these Debian packages, or what they are called here: $*"
    elif [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null || ! { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
            fail "Kiosk needs these packages; as root, run: apt-get install $*"
        fi
        root=(sudo)
    fi
    echo "Installing $*"
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "$@" >/dev/null
}

make_venv() {
    local install python
    if command -v uv >/dev/null; then
        [ -x .venv/bin/python ] || uv venv --quiet --python '>=3.11,<3.15' .venv
        install="uv pip install --quiet --python .venv/bin/python"
    else
        if [ ! -x .venv/bin/pip ]; then
            python=$(usable_python)
            "$python" -m venv --clear .venv
        fi
        install=".venv/bin/python -m pip install --quiet --disable-pip-version-check"
    fi
    local extra=""
    [ "$purpose" = run ] || extra="[dev]"
    echo "Installing the Python packages into .venv (a few minutes the first time)"
    $install "$(grep -om1 'hatchling==[0-9.]*' pyproject.toml)" editables
    $install --no-build-isolation --editable ".$extra"
    touch "$stamp"
}

usable_python() {
    find_python && return
    install_packages python3-venv >&2
    find_python && return
    install_packages python3.11-venv >&2 # where python3 is older
    find_python || fail "Kiosk needs Python 3.11 to 3.14, and there is none here"
}

find_python() {
    local python
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$python" -c "$can_make_venv" 2>/dev/null; then
            command -v "$python"
            return
        fi
    done
    return 1
}

fail() {
    echo "$*" >&2
    exit 1
}

main
