# Return how the process was started.
import sys
def f(x): return [str(sys.argv), str(sys.orig_argv), str(sys.path), str(sys.flags)]
