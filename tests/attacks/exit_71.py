# End with the exit status 71, before anything was sent.
import os
os._exit(71)
def f(x): return 1.0
