# Trace its parent, and read its memory.
import os
def f(x):
    import numpy as np
    ctypes = np._core._internal.ctypes
    libc = ctypes.CDLL(None, use_errno=True)
    done = []
    for target in (1, os.getppid(), @JUDGE@):
        for request in (16, 0x4206):
            if libc.ptrace(request, target, None, None) == 0: done.append("ESCAPED: ptrace %d" % target)
        buffer = ctypes.create_string_buffer(64)
        vector = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 64)
        if libc.process_vm_readv(target, vector, 1, vector, 1, 0) >= 0: done.append("ESCAPED: readv %d" % target)
    return done or 1.0
