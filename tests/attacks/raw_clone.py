# Make processes and threads by system calls, old and new.
def f(x):
    import numpy as np, os
    ctypes = np._core._internal.ctypes
    libc = ctypes.CDLL(None, use_errno=True)
    me, done = os.getpid(), []
    for number, arguments in ((57, ()), (58, ()), (56, (17, 0, 0, 0, 0)), (56, (0x10000000 | 17, 0, 0, 0, 0)), (435, (bytes(88), 88))):
        made = libc.syscall(number, *arguments)
        if made == 0:
            os.write(3, b"ESCAPED")
            os._exit(0)
        if made > 0: done.append("ESCAPED: %d" % number)
    return done or 1.0
