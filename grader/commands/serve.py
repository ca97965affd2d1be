"""`dlgrade serve`."""
