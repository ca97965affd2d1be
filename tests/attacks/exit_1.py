# End with the exit status 1, before anything was sent.
import os
os._exit(1)
def f(x): return 1.0
