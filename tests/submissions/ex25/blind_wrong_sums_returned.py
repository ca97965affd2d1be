# expect: forward WRONG_ANSWER sums-returned
import numpy as np




def forward(x, w, b):
    z1 = w[:3] @ x + b[0]
    o1 = 1 / (1 + np.exp(-z1))
    z2 = w[3] * o1 + b[1]
    return z1, z2
