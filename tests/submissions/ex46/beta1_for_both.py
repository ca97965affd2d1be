# expect: adam_step WRONG_ANSWER beta1-in-v
# mistake: the second moment is decayed with beta1
import numpy as np


def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * gradient
    v = beta1 * v + (1 - beta1) * gradient ** 2
    mhat = m / (1 - beta1 ** t)
    vhat = v / (1 - beta2 ** t)
    w = w - learning_rate * mhat / (np.sqrt(vhat) + eps)
    return w, m, v
