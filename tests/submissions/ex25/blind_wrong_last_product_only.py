# expect: forward WRONG_ANSWER last-product-only
import numpy as np




def forward(x, w, b):
    for i in range(3):
        z1 = w[i] * x[i]
    o1 = 1 / (1 + np.exp(-(z1 + b[0])))
    return o1, 1 / (1 + np.exp(-(w[3] * o1 + b[1])))
