"""Everything Qt. Importing this package registers the QML module Kiosk.Core."""

from kiosk.ui.show_controller import ShowController

__all__ = ["ShowController"]
