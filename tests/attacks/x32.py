# Make system calls in the numbering of x32.
def f(x):
    import numpy as np
    np._core._internal.ctypes.CDLL(None).syscall(0x40000000 | 39)
    return 'survived'
