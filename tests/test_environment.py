"""The environment chooses screen and renderer; it opens nothing."""

import os
import subprocess
import sys

import pytest

from kiosk import environment

OPENING = [
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_QPA_PLATFORMTHEME",
    "QT_IM_MODULES",
    "QT_FATAL_WARNINGS",
    "QT_LOGGING_CONF",
    "QT_QUICK_CONTROLS_CONF",
    "QT_SCALE_FACTOR",
    "QT_SVG_DEFAULT_OPTIONS",
    "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH",
    "QML_IMPORT_TRACE",
    "QML_XHR_ALLOW_FILE_READ",
    "QML_XHR_ALLOW_FILE_WRITE",
    "QML_DISK_CACHE_PATH",
    "QV4_JIT_CALL_THRESHOLD",
    "QSG_VISUALIZE",
    "SESSION_MANAGER",
    "SPEECHD_CMD",
    "qt_debug_plugins",
]
CHOOSING = {
    "QT_QPA_PLATFORM": "xcb",
    "QT_QPA_EGLFS_ROTATION": "90",
    "QT_QPA_EVDEV_TOUCHSCREEN_PARAMETERS": "/dev/input/event2",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}
LEFT_ALONE = {"DISPLAY": ":0", "LD_LIBRARY_PATH": "/lib", "QTH": "JO94"}


def test_what_opens_qt_up_is_taken_out():
    variables = dict.fromkeys(OPENING, "1") | CHOOSING | LEFT_ALONE

    taken_out = environment.close(variables)

    assert taken_out == sorted(OPENING)
    assert variables.items() >= (CHOOSING | LEFT_ALONE).items()
    assert not set(OPENING) & set(variables)


def test_no_input_method_and_no_scaling_of_the_desktop():
    variables = {"QT_IM_MODULE": "qtvirtualkeyboard", "QT_ENABLE_HIGHDPI_SCALING": "1"}

    environment.close(variables)

    assert (variables["QT_IM_MODULE"], variables["QT_ENABLE_HIGHDPI_SCALING"]) == ("", "0")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({}, "disabled:"),
        ({"DBUS_SESSION_BUS_ADDRESS": "tcp:host=10.0.0.7,port=55"}, "disabled:"),
        (
            {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"},
            "unix:path=/run/user/1000/bus",
        ),
    ],
)
def test_the_session_bus_is_one_of_this_machine_or_none(given, kept):
    environment.close(given)
    assert given["DBUS_SESSION_BUS_ADDRESS"] == kept


@pytest.mark.parametrize("platform", ["vnc", "vnc:port=5901", "xcb;vnc"])
def test_a_platform_that_listens_to_the_network_is_not_chosen(platform):
    variables = {"QT_QPA_PLATFORM": platform}
    assert environment.close(variables) == ["QT_QPA_PLATFORM"]
    assert "QT_QPA_PLATFORM" not in variables


@pytest.mark.parametrize("address", ["inet_socket:10.0.0.7:6560", "inet_socket", "tcp:1"])
def test_the_speech_service_is_one_of_this_machine(address):
    variables = {"SPEECHD_ADDRESS": address}
    assert environment.close(variables) == ["SPEECHD_ADDRESS"]
    kept = {"SPEECHD_ADDRESS": "unix_socket:/run/user/980/speech-dispatcher/speechd.sock"}
    assert environment.close(kept) == []


def test_the_program_says_what_it_has_not_listened_to(tmp_path):
    opening = {"QML_XHR_ALLOW_FILE_READ": "1", "QT_PLUGIN_PATH": str(tmp_path)}
    # What the tests before this one have set for themselves.
    others = {name: text for name, text in os.environ.items() if not name.startswith("QML_")}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "export", tmp_path, "--to", tmp_path / "out"],
        env={**others, **opening},
        capture_output=True,
        text=True,
    )
    assert "not listened to: QML_XHR_ALLOW_FILE_READ, QT_PLUGIN_PATH" in done.stderr
