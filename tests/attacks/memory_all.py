# Read low memory until it breaks.
def f(x):
    import numpy as np
    np._core._internal.ctypes.string_at(0, 4096)
