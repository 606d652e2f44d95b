"""An exhibition on one touchscreen, written as one JSON file."""

__version__ = "0.1.0"
