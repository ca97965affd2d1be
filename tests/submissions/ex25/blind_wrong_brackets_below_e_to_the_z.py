# expect: forward WRONG_ANSWER brackets-below-e-to-the-z
import numpy as np




def forward(x, w, b):
    s = lambda z: np.exp(z) / 1 + np.exp(z)
    o1 = s(w[:3] @ x + b[0])
    return o1, s(w[3] * o1 + b[1])
