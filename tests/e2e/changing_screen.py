"""Turns and resizes the one output of an X server, as `xrandr` does: libXrandr by hand.

.venv/bin/python -m tests.e2e.changing_screen DISPLAY WIDTH HEIGHT
"""

import ctypes
import sys

_INT, _UINT, _ULONG, _POINTER = ctypes.c_int, ctypes.c_uint, ctypes.c_ulong, ctypes.c_void_p
_ROTATE_0 = 1


class _Mode(ctypes.Structure):
    _fields_ = (
        ("id", _ULONG),
        ("width", _UINT),
        ("height", _UINT),
        ("dot_clock", _ULONG),
        *((name, _UINT) for name in ("h_start", "h_end", "h_total", "h_skew")),
        *((name, _UINT) for name in ("v_start", "v_end", "v_total")),
        ("name", ctypes.c_char_p),
        ("name_length", _UINT),
        ("flags", _ULONG),
    )


class _Resources(ctypes.Structure):
    _fields_ = (
        ("timestamp", _ULONG),
        ("config_timestamp", _ULONG),
        ("crtc_count", _INT),
        ("crtcs", ctypes.POINTER(_ULONG)),
        ("output_count", _INT),
        ("outputs", ctypes.POINTER(_ULONG)),
        ("mode_count", _INT),
        ("modes", ctypes.POINTER(_Mode)),
    )


def change(display: str, width: int, height: int) -> None:
    """At most as large in each direction as the server was started."""
    x, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
    x.XOpenDisplay.restype = _POINTER
    x.XDefaultRootWindow.restype = _ULONG
    randr.XRRGetScreenResources.restype = ctypes.POINTER(_Resources)
    randr.XRRCreateMode.restype = _ULONG
    server = _POINTER(x.XOpenDisplay(display.encode()))
    root = _ULONG(x.XDefaultRootWindow(server))
    found = randr.XRRGetScreenResources(server, root)
    crtc, output = _ULONG(found.contents.crtcs[0]), _ULONG(found.contents.outputs[0])
    mode = next(
        (
            known.id
            for known in found.contents.modes[: found.contents.mode_count]
            if (known.width, known.height) == (width, height)
        ),
        None,
    )
    if mode is None:
        name = f"{width}x{height}".encode()
        wanted = _Mode(0, width, height, 0, 0, 0, 0, 0, 0, 0, 0, name, len(name), 0)
        mode = randr.XRRCreateMode(server, root, ctypes.byref(wanted))
        randr.XRRAddOutputMode(server, output, _ULONG(mode))
    nothing = (_ULONG(0), 0, 0, _ULONG(0), _ROTATE_0, None, 0)
    randr.XRRSetCrtcConfig(server, found, crtc, *nothing)
    millimetres = (width * 254 // 960, height * 254 // 960)
    randr.XRRSetScreenSize(server, root, width, height, *millimetres)
    outputs = (_ULONG * 1)(output)
    shown = (_ULONG(0), 0, 0, _ULONG(mode), _ROTATE_0, outputs, 1)
    randr.XRRSetCrtcConfig(server, found, crtc, *shown)
    x.XSync(server, 0)
    x.XCloseDisplay(server)


def blanks_after(display: str) -> int:
    """Seconds until the server blanks its screen; 0 never."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = _POINTER
    server = _POINTER(x.XOpenDisplay(display.encode()))
    timeout, interval, blanking, exposures = (_INT() for _ in range(4))
    found = (timeout, interval, blanking, exposures)
    x.XGetScreenSaver(server, *map(ctypes.byref, found))
    x.XCloseDisplay(server)
    return timeout.value


if __name__ == "__main__":
    change(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
