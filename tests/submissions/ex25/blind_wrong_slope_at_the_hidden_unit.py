# expect: forward WRONG_ANSWER slope-at-the-hidden-unit
import numpy as np




def forward(x, w, b):
    o1 = 1 / (1 + np.exp(-(w[:3] @ x + b[0])))
    o1 = o1 * (1 - o1)
    return o1, 1 / (1 + np.exp(-(w[3] * o1 + b[1])))
