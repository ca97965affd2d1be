# Ask NumPy for more than there is.
import numpy as np
def f(x):
    return float(np.ones((10**6, 10**6)).sum())
