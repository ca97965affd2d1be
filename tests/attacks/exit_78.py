# End with the exit status 78, before anything was sent.
import os
os._exit(78)
def f(x): return 1.0
