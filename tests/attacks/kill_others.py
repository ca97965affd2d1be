# Send signals to everybody: its parent, its group, all processes, the grader.
import os, signal
def f(x):
    done = []
    for target in (1, os.getppid(), 0, -1, -os.getpgrp(), -os.getpid(), @JUDGE@, 2**32 + 1):
        for number in (0, signal.SIGINT, signal.SIGSTOP, signal.SIGKILL):
            try:
                os.kill(target, number)
                done.append("REACHED %d" % target)
            except (OSError, OverflowError): pass
    return done or 1.0
