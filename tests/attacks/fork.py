# Fork, and go on in both.
import os
def f(x):
    try:
        made = os.fork()
    except OSError:
        return 1.0
    import time
    time.sleep(60)
