# expect: ACCEPTED
import numpy as np

def relu(z):
    a = np.ma.masked_less(np.atleast_1d(z), 0)
    r = a.filled(0)
    return r if np.ndim(z) else r[0]
def relu_prime(z):
    return np.sign(relu(z))


