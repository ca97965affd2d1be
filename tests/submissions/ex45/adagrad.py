# expect: rmsprop_step WRONG_ANSWER sum-of-squares
# mistake: AdaGrad: nothing is forgotten
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = s + gradient ** 2
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
