# expect: rmsprop_step WRONG_ANSWER default-of-pytorch
# mistake: beta is 0.99 unless given, as in PyTorch
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.99, eps=1e-8):
    s = beta * s + (1 - beta) * gradient ** 2
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
