# Return an array that claims terabytes.
import numpy as np
def f(x):
    return np.broadcast_to(1.0, (10**6, 10**6))
