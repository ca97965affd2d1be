# expect: adam_step WRONG_ANSWER gradient-not-squared-and-mended
# mistake: v averages the gradients, not their squares
import numpy as np


def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * gradient
    mhat = m / (1 - beta1 ** t)
    vhat = v / (1 - beta2 ** t)
    w = w - learning_rate * mhat / (np.sqrt(np.abs(vhat)) + eps)
    return w, m, v
