# expect: ACCEPTED
import numpy as np
def sigmoid_prime(z, verbose=False):
    scalar = np.isscalar(z)
    z = np.atleast_1d(np.array(z, dtype=float))
    s = np.zeros_like(z)
    pos = z > 0
    s[pos] = 1 / (1 + np.exp(-z[pos]))
    s[~pos] = np.exp(z[~pos]) / (1 + np.exp(z[~pos]))
    d = s * (1 - s)
    return d.reshape(1, 1) if scalar else d
def sigmoid_prime_from_output(a):
    a = np.array(a, ndmin=1, copy=True)
    a *= 1 - a
    return a if a.size > 1 else a[0]
