# expect: rmsprop_step WRONG_ANSWER bias-corrected
# mistake: s is divided by 1 - beta before the root, as in Adam's first step
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + (1 - beta) * gradient ** 2
    s_hat = s / (1 - beta)
    w = w - learning_rate * gradient / (np.sqrt(s_hat) + eps)
    return w, s
