# expect: forward WRONG_ANSWER no-sigmoid-at-the-hidden-unit
import numpy as np


def forward(x, w, b):
    o1 = np.dot(w[:3], x) + b[0]
    o2 = 1 / (1 + np.exp(-(w[3] * o1 + b[1])))
    return o1, o2
