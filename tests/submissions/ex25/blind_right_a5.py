# expect: ACCEPTED
import numpy as np




from collections import namedtuple
Out = namedtuple("Out", ["o1", "o2"])

def forward(x, w, b):
    w1, w2, w3, w4 = w
    x1, x2, x3 = x
    b1, b2 = b
    e = np.exp(w1 * x1 + w2 * x2 + w3 * x3 + b1)
    o1 = e / (1 + e)
    e = np.exp(w4 * o1 + b2)
    return Out(np.array([o1]), np.float64(e / (1 + e)))
