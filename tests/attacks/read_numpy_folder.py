# Read files beside NumPy, by its own functions.
import numpy as np
def f(x):
    found = []
    for read in (lambda: np.loadtxt("@SECRET_FILE@", dtype=str), lambda: np.fromfile("@SECRET_FILE@", dtype=np.uint8), lambda: np.memmap("@SECRET_FILE@"),
                 lambda: np.load("@SECRET_FILE@", allow_pickle=True), lambda: np.genfromtxt("@SECRET_FILE@", dtype=str)):
        try:
            found.append("ESCAPED: %r" % (read(),))
        except (OSError, ValueError, ImportError):
            pass
    return found or 1.0
