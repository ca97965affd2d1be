# expect: ACCEPTED
import numpy as np


from math import sqrt


def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    # the efficient order of the paper, with eps scaled to match
    m = m + (1 - beta1) * (gradient - m)
    v = v + (1 - beta2) * (gradient * gradient - v)
    c2 = sqrt(1 - beta2**t)
    lr_t = learning_rate * c2 / (1 - beta1**t)
    return [w - lr_t * m / (np.sqrt(v) + eps * c2), m, v]
