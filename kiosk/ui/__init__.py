"""Everything Qt. Importing this package registers the QML module Kiosk.Core."""

from kiosk.ui.operator_panel import OperatorPanel
from kiosk.ui.show_controller import ShowController

__all__ = ["OperatorPanel", "ShowController"]
