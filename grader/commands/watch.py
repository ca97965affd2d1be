"""`dlgrade watch`."""
