"""What only the operator may do: the hidden gesture, the PIN, the device's duties. No Qt."""
