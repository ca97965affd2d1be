"""`dlgrade review`."""
