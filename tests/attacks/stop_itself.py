# Stop, so that it neither works nor ends.
import os
def f(x):
    os.kill(os.getpid(), 19)
    return 1.0
