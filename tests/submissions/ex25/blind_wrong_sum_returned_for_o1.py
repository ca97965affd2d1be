# expect: forward WRONG_ANSWER sum-returned-for-o1
import numpy as np




def forward(x, w, b):
    z1 = w[:3] @ x + b[0]
    o1 = 1 / (1 + np.exp(-z1))
    return z1, 1 / (1 + np.exp(-(w[3] * o1 + b[1])))
