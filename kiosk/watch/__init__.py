"""The supervisor: keeps a player on the screen, whatever happens to it. No Qt, no content."""
