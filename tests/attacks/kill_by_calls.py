# Send signals by every other system call: tgkill, tkill, rt_sigqueueinfo, pidfd_send_signal.
import os
def f(x):
    import numpy as np
    libc = np._core._internal.ctypes.CDLL(None, use_errno=True)
    done = []
    info = bytes(128)
    for target in (1, os.getppid(), @JUDGE@):
        calls = ((234, target, target, 9), (200, target, 9), (129, target, 9, info), (297, target, target, 9, info), (62, target, 9), (62, -target, 9))
        for number, *arguments in calls:
            if libc.syscall(number, *arguments) == 0: done.append("REACHED %d %d" % (number, target))
        handle = libc.syscall(434, target, 0)
        if handle >= 0 and libc.syscall(424, handle, 9, None, 0) == 0: done.append("REACHED 424 %d" % target)
    return done or 1.0
