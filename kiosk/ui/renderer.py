"""Chooses how Qt Quick draws: by the GPU where there is one, else by its own software renderer.

Without a GPU, OpenGL is computed by the processor; Qt Quick's software renderer then needs a
fifth of the processor time and half the memory for the same frames.
"""

import logging
import sys
from enum import Enum
from pathlib import Path

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

_GL_RENDERER = 0x1F01
_COMPUTED = ("llvmpipe", "softpipe", "swrast", "software", "swiftshader", "basic render")
_log = logging.getLogger(__name__)


class Why(Enum):
    """Of the choice; a name of OpenGL's follows some of them."""

    WANTED = "as asked for"
    SYSTEM = "this system always has a GPU to draw with"
    NO_DEVICE = "this machine has no graphics device in /dev/dri"
    NO_OPENGL = "OpenGL cannot be used here"
    COMPUTED = "OpenGL is computed by the processor here"
    DRAWN = "OpenGL is drawn by a GPU"


def choose(wanted: str = "auto") -> tuple[bool, Why]:
    """`wanted` is auto, gpu or software. Call after the application and before any window.

    Returns whether software draws, and why.
    """
    software, why, name = _decide(wanted)
    drawing = "software renderer" if software else "GPU"
    _log.info(
        "drawing by the %s: %s", drawing, ": ".join(part for part in (why.value, name) if part)
    )
    if software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return software, why


def _decide(wanted: str) -> tuple[bool, Why, str]:
    if wanted != "auto":
        return wanted == "software", Why.WANTED, ""
    if not sys.platform.startswith("linux"):
        return False, Why.SYSTEM, ""
    if not any(Path("/dev/dri").glob("renderD*")):
        return True, Why.NO_DEVICE, ""
    name = _opengl_renderer()
    if not name:
        return True, Why.NO_OPENGL, ""
    if any(word in name.lower() for word in _COMPUTED):
        return True, Why.COMPUTED, name
    return False, Why.DRAWN, name


def _opengl_renderer() -> str:
    """The name OpenGL gives itself, or an empty string where there is none."""
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    name = context.functions().glGetString(_GL_RENDERER)
    context.doneCurrent()
    return str(name or "")
