# Start a thread by the C library.
def f(x):
    import numpy as np
    ctypes = np._core._internal.ctypes
    libc = ctypes.CDLL(None)
    made = ctypes.c_ulong()
    error = libc.pthread_create(ctypes.byref(made), None, libc.pause, None)
    return 1.0 if error else 2.0
