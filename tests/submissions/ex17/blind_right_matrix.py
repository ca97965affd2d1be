# expect: ACCEPTED
import numpy as np
def softmax(z):
    # transposes so no keepdims is needed
    zt = np.moveaxis(z, -1, 0)
    e = np.exp(zt - zt.max(axis=0))
    return np.moveaxis(e / e.sum(axis=0), 0, -1)
def softmax_jacobian(z):
    s = np.matrix(softmax(z)).T
    return np.matrix(np.diagflat(s)) - s * s.T
