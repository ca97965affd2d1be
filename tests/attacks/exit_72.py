# End with the exit status 72, before anything was sent.
import os
os._exit(72)
def f(x): return 1.0
