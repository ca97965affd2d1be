# Return an array of objects with methods.
import numpy as np
class N(float):
    def __float__(self): return 'ESCAPED'
def f(x): return np.array([N(1), N(2)], dtype=object)
