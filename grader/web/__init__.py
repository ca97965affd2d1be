"""The local study page, `dlgrade serve`."""
