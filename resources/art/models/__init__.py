"""Models that several pictures share."""
