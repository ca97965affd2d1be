# expect: relu WRONG_ANSWER wrong-shape
# relu: a 2-D array comes back flat
import numpy as np


def relu(z):
    z = np.asarray(z)
    if z.ndim == 0:
        return max(0.0, float(z))
    out = []
    for v in z.flat:
        out.append(v if v > 0 else 0.0)
    return np.array(out)


def relu_prime(z):
    return np.where(z > 0, 1.0, 0.0)
