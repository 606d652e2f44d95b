"""What a player ends with, for the supervisor that started it. Any other status is a death."""

ASKED_TO_END, TO_BE_RENEWED, DISPLAY_LOST = 0, 11, 12
