# expect: ACCEPTED
import numpy as np


import math
from collections import namedtuple

Adam = namedtuple("Adam", "w m v")


def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    if np.ndim(w):
        rows = [adam_step(*row, t, learning_rate, beta1, beta2, eps) for row in zip(w, m, v, gradient)]
        return Adam([r.w for r in rows], [r.m for r in rows], [r.v for r in rows])
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * gradient * gradient
    m_hat, v_hat = m / (1 - math.pow(beta1, t)), v / (1 - math.pow(beta2, t))
    return Adam(w - learning_rate * m_hat / (math.sqrt(v_hat) + eps), m, v)
