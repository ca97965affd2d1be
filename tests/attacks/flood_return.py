# Return too much.
import numpy as np
def f(x):
    return np.zeros(5_000_000)
