# Stop while loading.
import os
os.kill(os.getpid(), 19)
def f(x): return 1.0
