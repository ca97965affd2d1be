# expect: rmsprop_step WRONG_ANSWER square-in-full
# mistake: the gradient enters in full: s = beta s + g^2
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + gradient ** 2
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
