"""What the environment may tell Qt: which screen and renderer, and nothing that opens it up.

Variables can have Qt load plugins and QML from anywhere, read files through XMLHttpRequest, listen
for a debugger, or abort at the first warning. LD_* and PYTHON* are left alone: they have done what
they do before the first line of Python, so only whoever starts the program can keep them out.
"""

import os
import re
from collections.abc import MutableMapping

# The last one is not Qt's own: through it a desktop asks programs to close.
_OF_QT = re.compile(r"(QT|QML2?|QSG|QV4)_|SESSION_MANAGER$", re.IGNORECASE)
_KEPT = frozenset(
    {
        "QT_QPA_PLATFORM",  # X11, Wayland, a bare screen
        "QT_QPA_GENERIC_PLUGINS",  # touch panels where there is no window system
        "QT_QUICK_BACKEND",
        "QT_XCB_GL_INTEGRATION",
        "QSG_INFO",
        "QSG_RENDER_LOOP",
        "QSG_RHI_BACKEND",
        "QV4_MM_AGGRESSIVE_GC",  # slow, to find objects that are let go too early
        "QT_FFMPEG_DECODING_HW_DEVICE_TYPES",  # which hardware decodes films
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",  # a screen reader of the device
        "QT_LOGGING_RULES",
    }
)
_KEPT_FAMILIES = ("QT_QPA_EGLFS_", "QT_QPA_FB_", "QT_QPA_EVDEV_", "QT_QPA_LIBINPUT_")
_NETWORKED = ("vnc",)  # a platform that draws for whoever comes, on every address
_OURS = {
    "QT_IM_MODULE": "",  # nobody types words; on-screen keyboards have settings and links
    # The stage is scaled to the screen as a whole; televisions tell wrong sizes of themselves.
    "QT_ENABLE_HIGHDPI_SCALING": "0",
}

_OF_SPEECH = {"SPEECHD_ADDRESS", "SPEECHD_CMD"}  # the second one is a program to be started
_SESSION_BUS = "DBUS_SESSION_BUS_ADDRESS"


def close(environment: MutableMapping[str, str] = os.environ) -> list[str]:
    """Take out what Qt must not hear, set what it must. Returns the names of what was taken out.

    Call before Qt is loaded.
    """
    unwanted = sorted(
        name
        for name, value in environment.items()
        if (_OF_QT.match(name) or name in _OF_SPEECH) and not _may(name, value)
    )
    for name in unwanted:
        del environment[name]
    environment.update(_OURS)
    if not environment.get(_SESSION_BUS, "").startswith("unix:"):
        environment[_SESSION_BUS] = "disabled:"  # else Qt starts a program, dbus-launch, to find it
    return [name for name in unwanted if name not in _OURS]


def _may(name: str, value: str) -> bool:
    if name == "QT_QPA_PLATFORM":
        return not any(each.strip().startswith(_NETWORKED) for each in value.split(";"))
    if name == "SPEECHD_ADDRESS":
        return value.startswith("unix_socket:/")  # it could also name another machine
    return name in _KEPT or name.startswith(_KEPT_FAMILIES)
