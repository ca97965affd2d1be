# Make sockets of every family by system calls, and connect to what the grader listens on.
def f(x):
    import numpy as np
    ctypes = np._core._internal.ctypes
    libc = ctypes.CDLL(None, use_errno=True)
    done = []
    for family in range(0, 46):
        for kind in (1, 2, 3, 5):
            made = libc.socket(family, kind, 0)
            if made >= 0 and family == 2 and kind == 1:
                address = (2).to_bytes(2, "little") + (@PORT@).to_bytes(2, "big") + bytes([127, 0, 0, 1]) + bytes(8)
                if libc.connect(made, address, 16) == 0: done.append("ESCAPED: tcp")
            if made >= 0 and family == 1 and kind == 1:
                for name in (b"@UNIX@", b"\0@ABSTRACT@"):
                    address = (1).to_bytes(2, "little") + name
                    if libc.connect(made, address, len(address)) == 0: done.append("ESCAPED: unix")
    pair = (ctypes.c_int * 2)()
    libc.socketpair(1, 1, 0, pair)
    return done or 1.0
