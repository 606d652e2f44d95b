"""Whether a display is there, without Qt, which ends the process where there is none."""

import os
import socket
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

NONE = "there is no screen here; `kiosk export --to FOLDER` turns the show into pictures"
_X_SOCKETS = Path("/tmp/.X11-unix")
_X_PORT = 6000
_X_GREETING = b"l\0\x0b\0" + bytes(8)  # little-endian, version 11.0, no authorization
_PATIENCE = 1.0


def named(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the environment names one; other systems than Linux always have one."""
    if not sys.platform.startswith("linux") or not _asks(environment):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def answers(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether one that the environment names can be reached now."""
    if not sys.platform.startswith("linux") or not _asks(environment):
        return True
    wayland = environment.get("WAYLAND_DISPLAY")
    if wayland and _answers(str(_runtime(environment) / wayland), b""):
        return True
    return any(_answers(address, _X_GREETING) for address in _x_addresses(environment))


def found(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """One that nobody named, as the environment would name it; empty where none answers."""
    # Wayland first: its compositors open a door for programs of X, too.
    for file in sorted(_runtime(environment).glob("wayland-[0-9]*")):
        name = {"WAYLAND_DISPLAY": file.name}
        if file.suffix != ".lock" and answers({**environment, **name}):
            return name
    for file in sorted(_X_SOCKETS.glob("X[0-9]*")):
        name = {"DISPLAY": f":{file.name[1:]}"}
        if answers({**environment, **name}):
            return name
    return {}


def _asks(environment: Mapping[str, str]) -> bool:
    """Whether the platform is a window system; eglfs, linuxfb, offscreen are named on purpose."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    return not chosen or chosen.startswith(("xcb", "wayland"))


def _x_addresses(environment: Mapping[str, str]) -> Iterator[str | tuple[str, int]]:
    host, colon, number = environment.get("DISPLAY", "").rpartition(":")
    number = number.partition(".")[0]
    if not colon or not number.isdecimal() or len(number) > 5:
        return
    if host in ("", "unix"):
        yield f"{_X_SOCKETS}/X{number}"
        yield f"\0{_X_SOCKETS}/X{number}"
    else:
        yield host, _X_PORT + int(number)


def _runtime(environment: Mapping[str, str]) -> Path:
    return Path(environment.get("XDG_RUNTIME_DIR", "/nowhere"))


def _answers(address: str | tuple[str, int], greeting: bytes) -> bool:
    """To a greeting with anything at all: a server that stands still takes connections, too."""
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(_PATIENCE)
        try:
            connection.connect(address)
            connection.sendall(greeting)
            return not greeting or bool(connection.recv(1))
        except (OSError, ValueError):  # a name too long for a socket, too
            return False
